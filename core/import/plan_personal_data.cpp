#include "core/import/plan_personal_data.h"

#include "core/import/import_plan.h"
#include "core/service/personal_data.h"

#include <QCoreApplication>

namespace heller::importing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::PlanPersonalData)
};

/// Of an answer that came back only the answer is new.
CaseFile broughtBy(const PlannedCase& planned)
{
    if (!planned.answers)
        return planned.file;
    CaseFile only;
    only.rounds = {{.answers = {planned.answer}}};
    return only;
}

QList<privacy::KnownPerson> reportersOf(const ImportPlan& plan)
{
    QList<privacy::KnownPerson> people;
    for (const PlannedCase& planned : plan.cases) {
        const Deviation& deviation = planned.file.deviation;
        if (!deviation.reporter.name.isEmpty())
            people.append({deviation.reporter.name, Text::tr("reported “%1”").arg(deviation.title)});
    }
    return people;
}

} // namespace

Result<> notePersonalData(ImportPlan& plan, service::Register& reg)
{
    const auto finder = service::PersonalData(reg).finder(reportersOf(plan));
    if (!finder)
        return fail(finder);
    for (PlannedCase& planned : plan.cases) {
        const QList<service::CaseFinding> findings = service::personalDataIn(broughtBy(planned), *finder);
        for (const service::CaseFinding& each : findings)
            planned.personalData.append(Text::tr("%1: “%2” (%3)").arg(each.name, each.text, nameOf(each.finding.kind)));
    }
    return {};
}

} // namespace heller::importing
