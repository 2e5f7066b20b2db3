#pragma once

#include "core/base/result.h"
#include "core/model/sent_report.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

#include <QList>

namespace heller::store {

/// Tables sent_report and sent_report_case. The file's content is AttachmentStore's.
class SentReportStore
{
public:
    SentReportStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<SentReport>> all() const;                  ///< the one sent last first
    [[nodiscard]] Result<QList<SentCase>> casesOf(SentReportId id) const; ///< as they were numbered
    [[nodiscard]] Result<SentReportId> insert(const SentReport& report, const QList<SentCase>& cases);
    [[nodiscard]] Result<> remove(SentReportId id);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
