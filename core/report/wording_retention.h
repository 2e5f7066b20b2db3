#pragma once

#include "core/model/retention_rule.h"

#include <QDate>
#include <QString>
#include <QStringList>

// The words of retention's papers, the proposal and the protocol, in Swedish.
namespace heller::report::wording {

[[nodiscard]] QString retentionProposalTitle();
[[nodiscard]] QString retentionProtocolTitle();
[[nodiscard]] QString retentionKindName(RetentionKind kind);
/// "Det som senast hände före 2024-11-23, i avvikelser med status Avslutad."
[[nodiscard]] QString retentionRule(const RetentionRule& rule, QDate until);
[[nodiscard]] QString decidedBy(const QString& reference);
[[nodiscard]] QString carriedOut(const QString& moment, const QString& author);
[[nodiscard]] QString nothingToWeed();
[[nodiscard]] QString noRetentionRules();
[[nodiscard]] QString whatStays(); ///< that cases are counted as before
[[nodiscard]] QString notUndone(); ///< and the history's part
[[nodiscard]] QString weededCases(const QStringList& diaryNumbers);
[[nodiscard]] QString sparedCases(const QStringList& diaryNumbers);
[[nodiscard]] QString perSemester(const QStringList& semesters);
[[nodiscard]] QString elsewhere();
[[nodiscard]] QString columnCaseStatus();
[[nodiscard]] QString columnLastDay();
[[nodiscard]] QString columnPlaces();
[[nodiscard]] QString columnRows();
[[nodiscard]] QString reportsHoldingCases();
[[nodiscard]] QString reportsRemoved(int reports);
[[nodiscard]] QString reportsLeft(int reports);
[[nodiscard]] QString replacementsForgotten(int replacements);
[[nodiscard]] QString backupsRemoved(int backups);
[[nodiscard]] QString backupsLeft(int backups);
[[nodiscard]] QString personReplaced(int places);
[[nodiscard]] QString filesRemoved(int files);
[[nodiscard]] QString filesLeft(int files);

} // namespace heller::report::wording
