#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/semester.h"

#include <QList>
#include <QString>

namespace heller::service {

class Register;

/// What the coordinator changed in a report of a period: kept, so that it stays changed.
struct ReportDraft
{
    QString letter = {};           ///< empty: the letter writes itself; noLetter: there shall be none
    QList<DeviationId> order = {}; ///< empty: inReportOrder()
    bool pagePerCase = false;
    QString letterBasis = {}; ///< basisOf() the letter that writes itself, when this one was written instead
};

/// A letter that was emptied by hand: an empty line, as an empty text already means that it writes itself.
inline constexpr QStringView noLetter = u"\n";

/// Tells letters apart, so that it can be said that a changed one no longer follows from the cases.
[[nodiscard]] QString basisOf(const QString& ownLetter);

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
