#include "core/service/feedback.h"

#include "core/base/swedish.h"
#include "core/model/status.h"
#include "core/service/asking_steps.h"
#include "core/service/case_rules.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace heller::service {

using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

/// The round that lastBegun() has, to be changed. InvalidInput names the case that nobody was asked about.
Result<FeedbackRound> roundToChange(const QList<FeedbackRound>& rounds, const QString& diaryNumber)
{
    if (const FeedbackRound* round = lastBegun(rounds))
        return *round;
    return fail(ErrorCode::InvalidInput, Text::tr("Nobody has been asked about %1.").arg(diaryNumber));
}

Result<QString> namesOf(Stores& stores, const QList<ActorId>& actors)
{
    QStringList names;
    for (const ActorId id : actors) {
        const auto name = stores.actors.nameOf(id);
        if (!name)
            return fail(name);
        names.append(*name);
    }
    return swedish::joinWithAnd(names);
}

/// Puts the actors into the round as asked on that day; those that are only named there become asked.
Result<> putAsked(Stores& stores, FeedbackRound& round, const QList<ActorId>& actors, QDate on, QDate due)
{
    const FeedbackRound before = round;
    const auto isMeant = [&](const Answer& answer) { return actors.contains(answer.actor); };
    // Those of a round made ready are asked with it when all of them are.
    if (!isBegun(round) && std::ranges::all_of(round.answers, isMeant)) {
        round.askedOn = on;
        round.dueOn = due;
    }
    for (const ActorId id : actors) {
        const auto name = stores.actors.nameOf(id);
        if (!name)
            return fail(name);
        auto place = std::ranges::find(round.answers, id, &Answer::actor);
        if (place != round.answers.end() && stateOf(before, *place) != AskState::NotAsked)
            return fail(ErrorCode::InvalidInput, Text::tr("%1 has been asked in that round already.").arg(*name),
                        Text::tr("Remind instead, or note the answer."));
        if (place == round.answers.end())
            place = round.answers.insert(round.answers.end(), {.actor = id, .actorText = *name});
        if (on != round.askedOn)
            place->askedOn = on;
        if (due != round.dueOn)
            place->dueOn = due;
    }
    return {};
}

/// Nothing comes of a question before it was put.
Result<> checkAfterAsking(const FeedbackRound& round, const Answer& answer, QDate on)
{
    const QDate asked = askedOn(round, answer);
    if (!isBeforeAsking(round, answer, on))
        return {};
    return fail(ErrorCode::InvalidInput,
                Text::tr("%1 is before the day on which %2 was asked, %3.")
                    .arg(on.toString(Qt::ISODate), answer.actorText, asked.toString(Qt::ISODate)),
                Text::tr("Check the day."));
}

using Change = std::function<Answer(const FeedbackRound&, const Answer&)>;

/// Changes the answers of those among `actors`, or of all, that `concerned` says; how many. Names who is not.
Result<int> changeAnswers(Stores& stores, FeedbackRound& round, const QList<ActorId>& actors, QDate on,
                          const std::function<bool(const Answer&)>& concerned, const Change& change)
{
    int changed = 0;
    for (const ActorId id : actors) {
        const auto isIts = [&](const Answer& answer) { return answer.actor == id && concerned(answer); };
        if (std::ranges::any_of(round.answers, isIts))
            continue;
        const auto name = stores.actors.nameOf(id);
        return name ? fail(ErrorCode::InvalidInput, Text::tr("No answer is awaited from %1.").arg(*name)) : fail(name);
    }
    for (Answer& answer : round.answers) {
        if (!concerned(answer) || !(actors.isEmpty() || actors.contains(answer.actor)))
            continue;
        if (const auto ordered = checkAfterAsking(round, answer, on); !ordered)
            return fail(ordered);
        answer = change(round, answer);
        ++changed;
    }
    if (changed == 0)
        return fail(ErrorCode::InvalidInput, Text::tr("No answer is awaited from anybody."));
    return changed;
}

using Work = std::function<Result<>(Stores&, FeedbackRound&)>;
using Afterwards = std::function<Result<>(Stores&, const FeedbackRound& changed, const FeedbackRound& last)>;

/// Runs `work` on the last round of the case that was asked in, stores it and does what comes `afterwards`, as one
/// step.
Result<> changeLastRound(Register& reg, DeviationId id, const QString& what, const Work& work,
                         const Afterwards& afterwards = {})
{
    const auto number = reg.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    const auto step = reg.write(Text::tr("%1 (%2)").arg(what, *number), [&](Stores& stores) -> Result<> {
        const auto rounds = stores.feedback.ofCase(id);
        if (!rounds)
            return fail(rounds);
        auto round = roundToChange(*rounds, *number);
        if (!round)
            return fail(round);
        if (const auto worked = work(stores, *round); !worked)
            return fail(worked);
        if (const auto valid = checkRound(stores, *round); !valid)
            return fail(valid);
        if (const auto updated = stores.feedback.update(*round); !updated)
            return fail(updated);
        return afterwards ? afterwards(stores, *round, rounds->last()) : Result<>();
    });
    return withoutValue(step);
}

/// While the case waits for its reporter all clocks stand: only one that stands for a reason of its own is changed.
Result<> clocksGo(Stores& stores, DeviationId id, const FeedbackRound& round,
                  const std::function<bool(const FeedbackRound&, const Answer&)>& concerned)
{
    const auto file = stores.cases.load(id);
    if (!file)
        return fail(file);
    const auto standsItself = [&](const Answer& answer) { return clockStands(answer) && concerned(round, answer); };
    if (!awaitsReporterSince(*file).isValid() || std::ranges::any_of(round.answers, standsItself))
        return {};
    return fail(ErrorCode::InvalidInput,
                Text::tr("%1 waits for its reporter: all its clocks stand still.").arg(file->deviation.diaryNumber),
                Text::tr("Note the day on which the supplement came; then they go on by themselves."));
}

/// As changeLastRound(), for the answers that are awaited; how many.
Result<int> changeAwaited(Register& reg, DeviationId id, const QString& what, const QList<ActorId>& actors, QDate on,
                          const std::function<bool(const FeedbackRound&, const Answer&)>& concerned,
                          const Change& change)
{
    int count = 0;
    const auto done = changeLastRound(reg, id, what, [&](Stores& stores, FeedbackRound& round) -> Result<> {
        if (const auto goes = clocksGo(stores, id, round, concerned); !goes)
            return goes;
        const auto isConcerned = [&](const Answer& answer) { return concerned(round, answer); };
        const auto changed = changeAnswers(stores, round, actors, on, isConcerned, change);
        if (!changed)
            return fail(changed);
        count = *changed;
        return {};
    });
    return done ? Result<int>(count) : fail(done);
}

/// As it was made ready after that round.
bool isUntouched(const FeedbackRound& round, const FeedbackRound& after)
{
    const auto same = [](const Answer& one, const Answer& other) {
        return one.actor == other.actor && one.actorText == other.actorText;
    };
    return !isBegun(round) && round.heading.isEmpty() && !round.dueOn.isValid() &&
           (round.answers.isEmpty() || std::ranges::equal(round.answers, nextRoundOf(after).answers, same));
}

/// After `assessed` there is a round to ask in, `last`, where it is wanted, and none that nobody has touched where not.
Result<> makeNextReady(Stores& stores, DeviationId id, const FeedbackRound& assessed, const FeedbackRound& last,
                       bool wanted)
{
    const bool isThere = last.id != assessed.id;
    if (wanted && !isThere)
        return withoutValue(stores.feedback.insert(id, nextRoundOf(assessed)));
    if (!wanted && isThere && isUntouched(last, assessed))
        return stores.feedback.remove(last.id);
    return {};
}

bool isRunning(const FeedbackRound& round, const Answer& answer)
{
    const AskState state = stateOf(round, answer);
    return state == AskState::Asked || state == AskState::Reminded;
}

} // namespace

Result<> mayBeAsked(const CaseFile& file)
{
    const QString& number = file.deviation.diaryNumber;
    switch (statusOf(file)) {
    case Status::Settled:
        return fail(ErrorCode::InvalidInput, Text::tr("%1 is settled: nobody is asked about it any more.").arg(number),
                    Text::tr("Assess it as to be worked with further first, or take the assessment back."));
    case Status::Dismissed:
    case Status::Transferred:
        return fail(ErrorCode::InvalidInput, Text::tr("%1 has ended: nobody is asked about it any more.").arg(number),
                    Text::tr("Take it up again first."));
    case Status::SupplementRequested:
        return fail(ErrorCode::InvalidInput, Text::tr("%1 waits for its reporter.").arg(number),
                    Text::tr("Note the day on which the supplement came, or clear the day on which it was asked for; "
                             "then ask."));
    default:
        return {};
    }
}

Result<FeedbackRoundId> askStored(Stores& stores, DeviationId id, const QList<ActorId>& actors, QDate on, QDate due)
{
    const auto file = stores.cases.load(id);
    if (!file)
        return fail(file);
    if (const auto may = mayBeAsked(*file); !may)
        return fail(may);
    const QList<FeedbackRound>& rounds = file->rounds;
    const bool isOpen = !rounds.isEmpty() && !rounds.last().assessment;
    FeedbackRound round = isOpen ? rounds.last() : FeedbackRound{.number = 0};
    if (const auto put = putAsked(stores, round, actors, on, due); !put)
        return fail(put);
    if (const auto valid = checkRound(stores, round); !valid)
        return fail(valid);
    if (!isOpen)
        return stores.feedback.insert(id, round);
    const auto updated = stores.feedback.update(round);
    return updated ? Result<FeedbackRoundId>(round.id) : fail(updated);
}

Result<> remindStored(Stores& stores, DeviationId id, ActorId actor, QDate on)
{
    const auto number = stores.deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    const auto rounds = stores.feedback.ofCase(id);
    if (!rounds)
        return fail(rounds);
    auto round = roundToChange(*rounds, *number);
    if (!round)
        return fail(round);
    if (const auto goes = clocksGo(stores, id, *round, isRunning); !goes)
        return goes;
    const auto concerned = [&](const Answer& answer) { return isRunning(*round, answer); };
    const auto changed =
        changeAnswers(stores, *round, {actor}, on, concerned,
                      [=](const FeedbackRound&, const Answer& answer) { return reminded(answer, on); });
    if (!changed)
        return fail(changed);
    if (const auto valid = checkRound(stores, *round); !valid)
        return fail(valid);
    return stores.feedback.update(*round);
}

Result<FeedbackRoundId> Feedback::ask(DeviationId id, const QList<ActorId>& actors, QDate on, QDate due)
{
    if (actors.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Nobody is named who is to be asked."));
    const auto number = m_register.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    const auto names = namesOf(m_register.stores(), actors);
    if (!names)
        return fail(names);
    FeedbackRoundId asked;
    const auto step = m_register.write(Text::tr("Ask %1 (%2)").arg(*names, *number), [&](Stores& stores) -> Result<> {
        const auto round = askStored(stores, id, actors, on, due);
        asked = round.value_or(FeedbackRoundId());
        return withoutValue(round);
    });
    return step ? Result<FeedbackRoundId>(asked) : fail(step);
}

Result<int> Feedback::remind(DeviationId id, const QList<ActorId>& actors, QDate on)
{
    return changeAwaited(m_register, id, Text::tr("Remind"), actors, on, isRunning,
                         [=](const FeedbackRound&, const Answer& answer) { return reminded(answer, on); });
}

Result<int> Feedback::pause(DeviationId id, const QList<ActorId>& actors, QDate on, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A pause needs a reason."),
                    Text::tr("Write down what is waited for, and try again."));
    return changeAwaited(
        m_register, id, Text::tr("Pause"), actors, on, isRunning,
        [&](const FeedbackRound&, const Answer& answer) { return paused(answer, on, reason.trimmed()); });
}

Result<int> Feedback::resume(DeviationId id, const QList<ActorId>& actors, QDate on)
{
    const auto isStanding = [](const FeedbackRound& round, const Answer& answer) {
        return stateOf(round, answer) == AskState::Paused;
    };
    return changeAwaited(m_register, id, Text::tr("Let the clock go on"), actors, on, isStanding,
                         [=](const FeedbackRound& round, const Answer& answer) { return resumed(round, answer, on); });
}

Result<> Feedback::answer(DeviationId id, ActorId actor, const GivenAnswer& given)
{
    const auto name = m_register.stores().actors.nameOf(actor);
    if (!name)
        return fail(name);
    return changeLastRound(m_register, id, Text::tr("Answer of %1").arg(*name),
                           [&](Stores& stores, FeedbackRound& round) -> Result<> {
                               const auto asked = std::ranges::find(round.answers, actor, &Answer::actor);
                               if (asked == round.answers.end())
                                   return fail(ErrorCode::InvalidInput, Text::tr("%1 has not been asked.").arg(*name),
                                               Text::tr("Ask first, then note the answer."));
                               if (const auto ordered = checkAfterAsking(round, *asked, given.on); !ordered)
                                   return ordered;
                               const auto file = stores.cases.load(id);
                               if (!file)
                                   return fail(file);
                               const auto place = std::distance(round.answers.begin(), asked);
                               const FeedbackRound held = heldForReporter(round, awaitsReporterSince(*file));
                               *asked = resumed(round, held.answers.at(place), given.on);
                               asked->manner = given.manner;
                               asked->answeredOn = given.on;
                               asked->answeredBy = given.by;
                               asked->text = given.text;
                               return {};
                           });
}

Result<> Feedback::assess(DeviationId id, std::optional<Assessment> assessment, QDate on,
                          const std::optional<QString>& note)
{
    const QString what = assessment == Assessment::Settled    ? Text::tr("Assess as settled")
                         : assessment == Assessment::Continue ? Text::tr("Ask anew")
                                                              : Text::tr("Take the assessment back");
    return changeLastRound(
        m_register, id, what,
        [&](Stores&, FeedbackRound& round) -> Result<> {
            if (assessment && round.askedOn.isValid() && on < round.askedOn)
                return fail(ErrorCode::InvalidInput,
                            Text::tr("%1 is before the day on which the question was put, %2.")
                                .arg(on.toString(Qt::ISODate), round.askedOn.toString(Qt::ISODate)),
                            Text::tr("Check the day."));
            round.assessment = assessment;
            round.assessedOn = assessment ? on : QDate();
            round.assessmentNote = note.value_or(round.assessmentNote);
            return {};
        },
        [&](Stores& stores, const FeedbackRound& assessed, const FeedbackRound& last) {
            return makeNextReady(stores, id, assessed, last, assessment == Assessment::Continue);
        });
}

} // namespace heller::service
