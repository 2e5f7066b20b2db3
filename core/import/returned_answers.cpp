#include "core/import/returned_answers.h"

#include "core/import/known_cases.h"
#include "core/model/actor_names.h"
#include "core/model/asking.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"
#include "core/service/register.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

/// Where the answer is to go; none where nobody has asked for it.
struct Target
{
    FeedbackRound* round = nullptr;
    Answer* answer = nullptr;
};

Target targetIn(CaseFile& file, const QUuid& tag, ActorId actor)
{
    for (FeedbackRound& round : file.rounds) {
        const auto tagged = std::ranges::find(round.answers, tag, &Answer::uuid);
        if (!tag.isNull() && tagged != round.answers.end())
            return {&round, &*tagged};
    }
    const FeedbackRound* last = lastBegun(file.rounds);
    if (!last || actor.isNull())
        return {};
    const auto round = std::ranges::find(file.rounds, last->number, &FeedbackRound::number);
    const auto asked = std::ranges::find(round->answers, actor, &Answer::actor);
    return asked == round->answers.end() ? Target{} : Target{&*round, &*asked};
}

void give(const FeedbackRound& round, Answer& answer, const Answer& given)
{
    answer = resumed(round, answer, given.answeredOn);
    answer.manner = AnswerManner::Written;
    answer.answeredOn = given.answeredOn;
    answer.answeredBy = given.answeredBy;
    answer.text = given.text;
}

QString nameOf(const Answer& answer)
{
    return answer.actorText.isEmpty() ? Texts::tr("an actor") : answer.actorText;
}

} // namespace

Result<> ReturnedAnswers::add(const ReturnedForm& form, const QString& source)
{
    if (form.answers.isEmpty())
        m_plan.warnings.append(Texts::tr("“%1” is an answer form in which nothing has been filled in.").arg(source));
    for (const ReturnedAnswer& returned : form.answers) {
        if (const auto added = addAnswer(form, returned); !added)
            return added;
    }
    return {};
}

Result<DeviationId> ReturnedAnswers::caseOf(const ReturnedAnswer& returned) const
{
    if (!returned.answer.isNull()) {
        const auto tagged = service::Feedback(m_register).caseOfAnswer(returned.answer);
        if (!tagged || !tagged->isNull())
            return tagged;
    }
    const service::Cases cases(m_register);
    if (!returned.diaryNumber.isEmpty()) {
        const auto numbered = cases.find(returned.diaryNumber);
        if (numbered || numbered.error().code != ErrorCode::NotFound)
            return numbered;
    }
    if (returned.title.isEmpty())
        return DeviationId();
    const auto titled = cases.findTitled(returned.title);
    if (!titled)
        return fail(titled);
    return titled->size() == 1 ? titled->first() : DeviationId();
}

Result<> ReturnedAnswers::addAnswer(const ReturnedForm& form, const ReturnedAnswer& returned)
{
    const ActorMatches matches = resolveActors(form.actor, m_actors);
    Answer given{.actor = matches.actors.size() == 1 ? matches.actors.first() : ActorId(),
                 .actorText = form.actor,
                 .manner = AnswerManner::Written,
                 .answeredOn = form.on.isValid() ? form.on : m_register.environment().clock->today(),
                 .answeredBy = form.answeredBy,
                 .text = returned.text};
    const auto id = caseOf(returned);
    if (!id)
        return fail(id);
    if (id->isNull()) {
        addUnknown(returned, given);
        return {};
    }
    auto file = service::Cases(m_register).load(*id);
    if (!file)
        return fail(file);
    PlannedCase planned{.file = std::move(*file), .action = PlannedCase::Action::Update, .answers = true};
    const Target target = targetIn(planned.file, returned.answer, given.actor);
    if (!target.answer) {
        addUnasked(std::move(planned), given);
        return {};
    }
    // Both point into `planned`, which is moved as a whole only when they are done with.
    const FeedbackRound round = *target.round;
    const Answer before = *target.answer;
    if (before.manner == AnswerManner::Written && isSameText(before.text, given.text)) {
        planned.action = PlannedCase::Action::Skip;
        planned.unsure.append(Texts::tr("The register has this answer of %1 already.").arg(nameOf(before)));
    } else if (!before.text.trimmed().isEmpty()) {
        planned.action = PlannedCase::Action::Skip;
        planned.replacesText = true;
        planned.unsure.append(
            Texts::tr("%1 has answered already, in other words. Update puts this answer in place of that one.")
                .arg(nameOf(before)));
    }
    give(round, *target.answer, given);
    planned.answeredRound = round.number;
    planned.answer = *target.answer;
    planned.brings = Texts::tr("Answer of %1").arg(nameOf(before));
    m_plan.cases.append(std::move(planned));
    return {};
}

void ReturnedAnswers::addUnasked(PlannedCase planned, const Answer& given)
{
    planned.action = PlannedCase::Action::Skip;
    planned.brings = Texts::tr("Answer of %1").arg(nameOf(given));
    planned.unsure.append(
        Texts::tr("%1 has not been asked about this deviation. Update takes the answer in all the same.")
            .arg(nameOf(given)));
    QList<FeedbackRound>& rounds = planned.file.rounds;
    if (rounds.isEmpty() || rounds.last().assessment)
        rounds.append(FeedbackRound{.number = rounds.isEmpty() ? 1 : rounds.last().number + 1});
    rounds.last().answers.append(given);
    planned.answeredRound = rounds.last().number;
    planned.answer = given;
    m_plan.cases.append(std::move(planned));
}

void ReturnedAnswers::addUnknown(const ReturnedAnswer& returned, const Answer& given)
{
    PlannedCase planned{.action = PlannedCase::Action::Skip, .answers = true};
    planned.brings = Texts::tr("Answer of %1").arg(nameOf(given));
    const QString about = returned.title.isEmpty() ? returned.diaryNumber : returned.title;
    planned.file.deviation.title = about.isEmpty() ? planned.brings : about;
    planned.unsure.append(Texts::tr("No deviation of the register is found that this answers. New keeps it as a "
                                    "deviation of its own."));
    planned.file.rounds.append(FeedbackRound{.number = 1, .answers = {given}});
    m_plan.cases.append(std::move(planned));
}

} // namespace heller::importing
