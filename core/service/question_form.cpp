#include "core/service/question_form.h"

#include "core/base/swedish.h"
#include "core/model/attachment.h"
#include "core/render/docx_writer.h"
#include "core/report/answer_form_paper.h"
#include "core/service/open_answers.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

} // namespace

Result<QList<AskedActor>> askedActors(Register& reg, QDate today)
{
    const auto open = openAnswers(reg.stores(), reg.association().answerDays, today);
    if (!open)
        return fail(open);
    QHash<ActorId, AskedActor> byId;
    for (const AwaitedAnswer& each : *open) {
        if (each.actor.isNull())
            continue;
        AskedActor& actor = byId[each.actor];
        actor.id = each.actor;
        actor.name = each.actorName;
        ++actor.questions;
    }
    QList<AskedActor> actors = byId.values();
    const swedish::Collator collator;
    std::ranges::sort(actors, [&](const AskedActor& a, const AskedActor& b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return actors;
}

Result<QuestionForm> questionFormOf(const QString& actorName, ActorId actor, const QList<CaseFile>& cases,
                                    const Association& association, QDate today)
{
    QList<report::FormQuestion> questions;
    for (const CaseFile& file : cases) {
        if (const auto asking = report::askingOf(file, actor, today, association.answerDays))
            questions.append({file, *asking});
    }
    std::ranges::stable_sort(questions, {}, [](const report::FormQuestion& each) { return each.asking.askedOn; });
    QuestionForm form{.fileName = plainFileName(u"Svarsformulär %1.docx"_s.arg(actorName)),
                      .questions = static_cast<int>(questions.size())};
    if (questions.isEmpty())
        return form;
    form.allowance = Allowance(Profile::WithoutReporters);
    form.allowance.add(association);
    for (const report::FormQuestion& each : std::as_const(questions)) {
        form.allowance.add(each.file);
        form.diaryNumbers.append(each.file.deviation.diaryNumber);
    }
    auto content = render::toDocx(report::answerFormPaper(actorName, questions, association, today), {});
    if (!content)
        return fail(content);
    form.content = std::move(*content);
    return form;
}

Result<QuestionForm> questionForm(Register& reg, ActorId actor, QDate today)
{
    store::Stores& stores = reg.stores();
    const auto name = stores.actors.nameOf(actor);
    if (!name)
        return fail(name);
    const auto open = stores.overview.openAnswers();
    if (!open)
        return fail(open);
    QList<CaseFile> cases;
    for (const store::OpenAnswer& each : *open) {
        const auto isIt = [&](const CaseFile& file) { return file.deviation.id == each.deviation; };
        if (each.answer.actor != actor || std::ranges::any_of(cases, isIt))
            continue;
        auto file = stores.cases.load(each.deviation);
        if (!file)
            return fail(file);
        cases.append(std::move(*file));
    }
    auto form = questionFormOf(*name, actor, cases, reg.association(), today);
    if (form && form->questions == 0)
        return fail(ErrorCode::InvalidInput, Text::tr("No answer is awaited from %1.").arg(*name),
                    Text::tr("Ask first; then there is something to answer."));
    return form;
}

} // namespace heller::service
