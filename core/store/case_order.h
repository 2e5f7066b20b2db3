#pragma once

#include "core/base/result.h"
#include "core/store/case_search.h"

namespace heller::store {

enum class CaseKey { Date, DiaryNumber, Title, Status, Outcome, Actors, Themes };
enum class CaseGroupKey { None, Semester, Status };

/// In which order cases are listed: by group where there are groups, then by a key of theirs. Those that lack the key
/// come last either way, but for the date: they are the oldest.
struct CaseSort
{
    CaseKey key = CaseKey::Date;
    bool descending = true;
    CaseGroupKey groups = CaseGroupKey::None;
};

/// The parts of a statement over `case_state s` that put its rows in order.
struct CaseOrdering
{
    QString with = {};        ///< before SELECT; its '?' come first
    QVariantList values = {}; ///< of `with`
    QString joins = {};       ///< after "case_state s"; adds no rows
    QString by = {};          ///< after ORDER BY
};

/// Reads what the order depends on: Swedish order of names is not known to SQL.
[[nodiscard]] Result<CaseOrdering> caseOrdering(Connection& connection, const CaseSort& sort);

/// What groups are in order by: semesters the newest first, statuses as in the routine, unless cases are in the reverse
/// of that.
[[nodiscard]] QString groupKeySql(const CaseSort& sort);

} // namespace heller::store
