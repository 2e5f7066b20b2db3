#pragma once

#include <QString>
#include <QStringList>

// The words of the log of what left the house, in Swedish.
namespace heller::report::wording {

[[nodiscard]] QString dispatchTitle();
[[nodiscard]] QString columnWhen();
[[nodiscard]] QString columnDispatched();
[[nodiscard]] QString columnCases();
[[nodiscard]] QString columnChecksum();
[[nodiscard]] QString noDispatches();
/// "Terminsrapport"; the code itself where it is none of ours.
[[nodiscard]] QString dispatchKindName(const QString& kind);
/// "utan anmälare"; empty for the usual one.
[[nodiscard]] QString profileName(const QString& profile);
/// "LH-2023-004–LH-2023-031, LH-2024-002": numbers that follow on one another, up or down, are told by their ends.
/// `most`: so many ends and numbers at the most, and how many cases there are beside them; 0: all.
[[nodiscard]] QString numbersInBrief(const QStringList& diaryNumbers, qsizetype most = 0);

} // namespace heller::report::wording
