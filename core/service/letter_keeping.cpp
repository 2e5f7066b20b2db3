// The half of Letters that keeps what has left.

#include "core/report/letter_cases.h"
#include "core/service/asking_steps.h"
#include "core/service/case_rules.h"
#include "core/service/letters.h"
#include "core/service/register.h"
#include "core/service/supplement_clocks.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

Result<> noteSupplement(Stores& stores, DeviationId id, const Letter& letter)
{
    auto deviation = stores.deviations.load(id);
    if (!deviation)
        return fail(deviation);
    deviation->supplementRequestedOn = letter.madeOn;
    if (deviation->supplementReceivedOn >= letter.madeOn) // else it waits anew as it is
        deviation->supplementReceivedOn = {};
    return updateWithClocks(stores, *deviation);
}

/// How it stands so far is not how it ended: then the reporter is still to be told.
Result<> noteTold(Stores& stores, DeviationId id, const Letter& letter)
{
    auto file = stores.cases.load(id);
    if (!file)
        return fail(file);
    if (!report::hasEnded(*file))
        return {};
    file->deviation.reporterToldOn = letter.madeOn;
    return stores.deviations.update(file->deviation);
}

Result<> putDue(Stores& stores, FeedbackRound round, ActorId actor, QDate due)
{
    const auto answer = std::ranges::find(round.answers, actor, &Answer::actor);
    answer->dueOn = due == round.dueOn ? QDate() : due;
    const auto valid = checkRound(stores, round);
    return valid ? stores.feedback.update(round) : valid;
}

/// Who has been asked already in the round that is open is not asked anew; the letter only follows, with another day
/// where one was agreed.
Result<> ask(Stores& stores, DeviationId id, const Letter& letter, QDate due)
{
    const auto file = stores.cases.load(id);
    if (!file)
        return fail(file);
    const auto asking = report::askingOf(*file, letter.actor, letter.madeOn, 0);
    if (!asking)
        return withoutValue(askStored(stores, id, {letter.actor}, letter.madeOn, due));
    if (!due.isValid() || asking->stands || asking->dueOn == due)
        return {};
    return putDue(stores, *lastBegun(file->rounds), letter.actor, due);
}

/// What follows from the letter in one of its cases.
Result<> follow(Stores& stores, DeviationId id, const Letter& letter, QDate due)
{
    switch (letter.kind) {
    case LetterKind::Question:
        return ask(stores, id, letter, due);
    case LetterKind::Reminder:
        return remindStored(stores, id, letter.actor, letter.madeOn);
    case LetterKind::Supplement:
        return noteSupplement(stores, id, letter);
    case LetterKind::Outcome:
    case LetterKind::Settled:
        return letter.actor.isNull() ? noteTold(stores, id, letter) : Result<>();
    case LetterKind::Thanks:
        return {};
    }
    return {};
}

/// "Reminder to AF (LH 2026-003)"
Result<QString> labelOf(Stores& stores, const Letter& letter)
{
    const auto first = stores.deviations.diaryNumberOf(letter.cases.first());
    if (!first)
        return fail(first);
    const auto count = static_cast<int>(letter.cases.size());
    const QString about = count == 1 ? *first : Text::tr("%n case(s)", nullptr, count);
    if (letter.actor.isNull())
        return Text::tr("%1 to the reporter (%2)").arg(nameOf(letter.kind), about);
    const auto actor = stores.actors.nameOf(letter.actor);
    return actor ? Result<QString>(Text::tr("%1 to %2 (%3)").arg(nameOf(letter.kind), *actor, about)) : fail(actor);
}

} // namespace

Result<LetterId> Letters::log(const Letter& letter, QDate due)
{
    if (letter.cases.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("No case is named that the letter is about."));
    const auto label = labelOf(m_register.stores(), letter);
    if (!label)
        return fail(label);
    LetterId id;
    const auto step = m_register.write(*label, [&](Stores& stores) -> Result<> {
        for (const DeviationId each : letter.cases) {
            if (const auto done = follow(stores, each, letter, due); !done)
                return done;
        }
        const auto inserted = stores.letters.insert(letter);
        id = inserted.value_or(LetterId());
        return withoutValue(inserted);
    });
    return step ? Result<LetterId>(id) : fail(step);
}

} // namespace heller::service
