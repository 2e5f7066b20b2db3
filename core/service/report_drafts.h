#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/model/ids.h"
#include "core/model/profile.h"
#include "core/model/semester.h"

#include <QList>
#include <QString>

#include <functional>

namespace heller::service {

class Register;

/// What the coordinator changed in a report of a period: kept, so that it stays changed.
struct ReportDraft
{
    QString letter = {};           ///< empty: the letter writes itself; noLetter: there shall be none
    QList<DeviationId> order = {}; ///< empty: inReportOrder()
    bool pagePerCase = false;
    QString letterBasis = {};        ///< basisOf() the letter that writes itself, when this one was written instead
    QList<DeviationId> leftOut = {}; ///< of the period's cases, by hand
    QList<DeviationId> added = {};   ///< of another period, by hand
    Profile profile = Profile::Members;

    bool operator==(const ReportDraft&) const = default;
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

    /// What the report can hold: the period's cases and those added, in the report's order; also those left out.
    /// `goOn` returns false to stop: what was read until then is returned.
    [[nodiscard]] Result<QList<CaseFile>> candidates(SemesterRange period, const ReportDraft& draft,
                                                     const std::function<bool()>& goOn = {}) const;
    /// What it holds: candidates() without those left out.
    [[nodiscard]] Result<QList<CaseFile>> cases(SemesterRange period, const ReportDraft& draft) const;

private:
    Register& m_register;
};

} // namespace heller::service
