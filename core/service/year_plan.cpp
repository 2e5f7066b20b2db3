#include "core/service/year_plan.h"

#include "core/service/open_answers.h"
#include "core/service/register.h"

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

Result<> readDueAnswers(Stores& stores, int answerDays, YearPlan& plan)
{
    // How many days are left is not asked for: any day will do.
    const auto open = openAnswers(stores, answerDays, QDate(2000, 1, 1));
    if (!open)
        return fail(open);
    for (const AwaitedAnswer& answer : *open) {
        if (!answer.standing.dueOn.isValid())
            continue;
        const auto number = stores.deviations.diaryNumberOf(answer.deviation);
        if (!number)
            return fail(number);
        plan.answers.append({.uuid = answer.uuid,
                             .deviation = answer.deviation,
                             .diaryNumber = *number,
                             .actor = answer.actorName,
                             .dueOn = answer.standing.dueOn});
    }
    return {};
}

} // namespace

QString reportDaysKey()
{
    return u"year.report_days"_s;
}

Result<QList<DayOfYear>> readReportDays(Stores& stores)
{
    const auto code = stores.settings.value(reportDaysKey());
    if (!code)
        return fail(code);
    if (code->isEmpty())
        return usualReportDays();
    return daysOfYearFrom(*code).value_or(usualReportDays());
}

Result<YearPlan> readYearPlan(Register& reg)
{
    Stores& stores = reg.stores();
    const Association association = reg.association();
    YearPlan plan{.handOverDays = association.handOverDays};
    auto meetings = stores.meetings.heads();
    if (!meetings)
        return fail(meetings);
    plan.meetings = std::move(*meetings);
    auto tasks = stores.recurringTasks.all();
    if (!tasks)
        return fail(tasks);
    plan.tasks = std::move(*tasks);
    auto days = readReportDays(stores);
    if (!days)
        return fail(days);
    plan.reportDays = std::move(*days);
    if (const auto read = readDueAnswers(stores, association.answerDays, plan); !read)
        return fail(read);
    return plan;
}

} // namespace heller::service
