#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/semester.h"

#include <QList>

namespace heller::service {

class Register;

/// What the coordinator changed in a report of a period: kept, so that it stays changed.
struct ReportDraft
{
    QString letter = {};           ///< empty: the letter writes itself
    QList<DeviationId> order = {}; ///< empty: inReportOrder()
    bool pagePerCase = false;
};

class ReportDrafts
{
public:
    explicit ReportDrafts(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<ReportDraft> load(SemesterRange period) const; ///< an empty draft when there is none
    [[nodiscard]] Result<> store(SemesterRange period, const ReportDraft& draft);

private:
    Register& m_register;
};

} // namespace heller::service
