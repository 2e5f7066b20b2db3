#include "core/report/report_groups.h"

#include "core/base/swedish.h"
#include "core/model/as_of.h"
#include "core/model/status.h"
#include "core/report/semester_report.h"

#include <QHash>

#include <algorithm>

namespace heller::report {

ReportGroup groupOf(const CaseFile& file)
{
    const bool written = std::ranges::any_of(file.rounds, hasWrittenFeedback);
    switch (statusOf(file)) {
    case Status::New:
    case Status::Ready:
        return ReportGroup::NotRaised;
    case Status::SupplementRequested:
        if (const FeedbackRound* last = lastBegun(file.rounds); last && last->assessment)
            return ReportGroup::Continued;
        else if (!last)
            return ReportGroup::AwaitsSupplement;
        [[fallthrough]];
    case Status::Raised:
    case Status::AwaitingFeedback:
        return written ? ReportGroup::MoreAnswersAwaited : ReportGroup::WithoutFeedback;
    case Status::FeedbackReceived:
        return written ? ReportGroup::ToBeJudged : ReportGroup::WithoutFeedback;
    case Status::Continued:
        return ReportGroup::Continued;
    case Status::Settled:
        return ReportGroup::Settled;
    case Status::Dismissed:
        return ReportGroup::Dismissed;
    case Status::Transferred:
        return ReportGroup::Transferred;
    }
    Q_UNREACHABLE();
}

QList<CaseFile> inReportOrder(QList<CaseFile> cases, QDate day)
{
    const swedish::Collator collator;
    std::ranges::stable_sort(cases, [&collator, day](const CaseFile& a, const CaseFile& b) {
        const ReportGroup groupA = groupOf(asOf(a, day));
        const ReportGroup groupB = groupOf(asOf(b, day));
        if (groupA != groupB)
            return groupA < groupB;
        return collator.compare(a.deviation.diaryNumber, b.deviation.diaryNumber) < 0;
    });
    return cases;
}

QList<CaseFile> inChosenOrder(QList<CaseFile> cases, const QList<DeviationId>& chosen, QDate day)
{
    cases = inReportOrder(std::move(cases), day);
    QHash<DeviationId, qsizetype> places;
    for (qsizetype place = 0; place < chosen.size(); ++place)
        places.insert(chosen.at(place), place);
    const auto placeOf = [&](const CaseFile& file) { return places.value(file.deviation.id, chosen.size()); };
    std::ranges::stable_sort(cases, {}, placeOf);
    return cases;
}

} // namespace heller::report
