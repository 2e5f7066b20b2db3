#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/semester.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

#include <QList>
#include <QString>

#include <optional>

namespace heller::store {

/// What was changed by hand in the report of a period.
struct ReportDraftRow
{
    QString letter = {};
    QList<DeviationId> order = {};
    bool pagePerCase = false;
    QList<DeviationId> leftOut = {}; ///< of the period's cases
    QList<DeviationId> added = {};   ///< of another period
};

/// Tables report_draft, report_draft_case and report_draft_choice: one draft for each period.
class ReportDraftStore
{
public:
    ReportDraftStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<std::optional<ReportDraftRow>> load(SemesterRange period) const;
    [[nodiscard]] Result<> store(SemesterRange period, const ReportDraftRow& draft);

private:
    [[nodiscard]] Result<ReportDraftId> find(SemesterRange period) const; ///< null id: none
    [[nodiscard]] Result<QList<DeviationId>> orderOf(ReportDraftId id) const;
    [[nodiscard]] Result<> storeOrder(ReportDraftId id, const QList<DeviationId>& order);
    [[nodiscard]] Result<QList<DeviationId>> chosen(ReportDraftId id, bool included) const;
    [[nodiscard]] Result<> storeChosen(ReportDraftId id, bool included, const QList<DeviationId>& deviations);
    [[nodiscard]] Result<> storeCases(ReportDraftId id, const ReportDraftRow& draft);

    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
