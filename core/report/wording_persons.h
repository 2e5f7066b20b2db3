#pragma once

#include <QString>

// The words of the extract about a person, in Swedish.
namespace heller::report::wording {

[[nodiscard]] QString extractTitle();
[[nodiscard]] QString extractOf(const QString& name);
[[nodiscard]] QString ownFields();
[[nodiscard]] QString mentions();
[[nodiscard]] QString keptFiles();
[[nodiscard]] QString oldCopies();
[[nodiscard]] QString columnWhere();
[[nodiscard]] QString columnSaid();
[[nodiscard]] QString fileHolds();
[[nodiscard]] QString fileIsUnread();
[[nodiscard]] QString takenAwayFile();
[[nodiscard]] QString nothingOfPerson();
/// "Avvikelse" for "deviation"; a table's own name where it has none.
[[nodiscard]] QString tableName(const QString& table);

} // namespace heller::report::wording
