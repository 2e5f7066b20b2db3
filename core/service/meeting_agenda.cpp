// The agenda's half of Meetings.

#include "core/model/asking.h"
#include "core/service/feedback.h"
#include "core/service/meeting_rules.h"
#include "core/service/meetings.h"
#include "core/service/register.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

/// The item as it is changed: whose it is and where it stands is not the caller's.
AgendaItem withTextsChanged(const AgendaItem& stored, const std::function<void(AgendaItem&)>& work)
{
    AgendaItem given = stored;
    work(given);
    given.id = stored.id;
    given.uuid = stored.uuid;
    given.meeting = stored.meeting;
    given.position = stored.position;
    given.deviation = stored.deviation;
    given.carriedFrom = stored.carriedFrom;
    return given;
}

/// What a later meeting begins with: the matter and who has it, not what was said.
AgendaItem carried(const AgendaItem& from)
{
    return {.deviation = from.deviation,
            .title = from.title,
            .responsible = from.responsible,
            .dueOn = from.dueOn,
            .actors = from.actors,
            .carriedFrom = from.id};
}

/// What has been put on the later agenda by itself keeps what it has, and gets what it lacks.
void goOnWith(AgendaItem& item, const AgendaItem& from)
{
    if (item.carriedFrom.isNull())
        item.carriedFrom = from.id;
    if (item.actors.isEmpty() && item.responsible.isEmpty()) {
        item.actors = from.actors;
        item.responsible = from.responsible;
    }
    if (!item.dueOn.isValid())
        item.dueOn = from.dueOn;
}

/// How many of the open items the agenda did not have, or not all of.
int takeOn(Meeting& meeting, const QList<AgendaItem>& open)
{
    int taken = 0;
    for (const AgendaItem& item : open) {
        const auto same = std::ranges::find(meeting.agenda, item.deviation, &AgendaItem::deviation);
        if (item.deviation.isNull() || same == meeting.agenda.end()) {
            meeting.agenda.append(carried(item));
            ++taken;
            continue;
        }
        AgendaItem after = *same;
        goOnWith(after, item);
        if (after == *same)
            continue;
        *same = after;
        ++taken;
    }
    return taken;
}

/// Those of the actors whom nobody has asked in the case's open round.
Result<QList<ActorId>> notAskedYet(Stores& stores, DeviationId id, const QList<ActorId>& actors)
{
    const auto rounds = stores.feedback.ofCase(id);
    if (!rounds)
        return fail(rounds);
    if (rounds->isEmpty() || rounds->last().assessment)
        return actors;
    const FeedbackRound& open = rounds->last();
    QList<ActorId> left;
    for (const ActorId actor : actors) {
        const auto asked = std::ranges::find(open.answers, actor, &Answer::actor);
        if (asked == open.answers.end() || stateOf(open, *asked) == AskState::NotAsked)
            left.append(actor);
    }
    return left;
}

} // namespace

Result<int> Meetings::raise(MeetingId id, const QList<DeviationId>& cases)
{
    return raiseAt(id, cases, -1);
}

Result<int> Meetings::raiseAt(MeetingId id, const QList<DeviationId>& cases, qsizetype place)
{
    auto meeting = load(id);
    if (!meeting)
        return fail(meeting);
    const qsizetype before = meeting->agenda.size();
    putOnAgenda(*meeting, cases, place);
    const int added = static_cast<int>(meeting->agenda.size() - before);
    if (added == 0)
        return 0;
    const QString label = Text::tr("%n cases to the meeting %1", nullptr, added).arg(dayOrTitle(*meeting));
    const auto step = change(id, label, [&](Meeting& stored) -> Result<> {
        putOnAgenda(stored, cases, place);
        return {};
    });
    if (!step)
        return fail(step);
    return added;
}

Result<AgendaItemId> Meetings::addItem(MeetingId id, const QString& title)
{
    const QString tidy = title.simplified();
    if (tidy.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("An item on the agenda needs a name."));
    AgendaItemId added;
    const auto step = m_register.write(Text::tr("New item: %1").arg(tidy.left(80)), [&](Stores& stores) -> Result<> {
        if (const auto meeting = stores.meetings.load(id); !meeting)
            return fail(meeting);
        const auto item = stores.meetings.appendItem({.meeting = id, .title = tidy});
        if (!item)
            return fail(item);
        added = *item;
        return {};
    });
    if (!step)
        return fail(step);
    return added;
}

Result<> Meetings::changeItem(AgendaItemId id, const QString& what,
                              const std::function<Result<>(Meeting&, AgendaItem&)>& work, ChangeSetId* into)
{
    const auto owner = m_register.stores().meetings.meetingOf(id);
    if (!owner)
        return fail(owner);
    const auto step = change(
        *owner, what,
        [&](Meeting& meeting) -> Result<> {
            const auto item = std::ranges::find(meeting.agenda, id, &AgendaItem::id);
            if (item == meeting.agenda.end())
                return fail(ErrorCode::NotFound, Text::tr("The item is no longer on the agenda."));
            return work(meeting, *item);
        },
        into ? *into : ChangeSetId());
    if (step && into)
        *into = *step;
    return withoutValue(step);
}

Result<ChangeSetId> Meetings::changeItemInto(ChangeSetId into, AgendaItemId id, const QString& what,
                                             const std::function<void(AgendaItem&)>& work)
{
    const auto done = changeItem(
        id, what,
        [&](Meeting&, AgendaItem& stored) -> Result<> {
            stored = withTextsChanged(stored, work);
            return {};
        },
        &into);
    return done ? Result<ChangeSetId>(into) : fail(done);
}

Result<> Meetings::moveItem(AgendaItemId id, qsizetype place)
{
    return changeItem(id, Text::tr("Order of the agenda"), [&](Meeting& meeting, AgendaItem&) -> Result<> {
        meeting.agenda = movedTo(meeting.agenda, id, place);
        return {};
    });
}

Result<> Meetings::removeItem(AgendaItemId id)
{
    return changeItem(id, Text::tr("Take an item off the agenda"), [&](Meeting& meeting, AgendaItem&) -> Result<> {
        meeting.agenda.removeIf([id](const AgendaItem& item) { return item.id == id; });
        return {};
    });
}

Result<int> Meetings::carryOver(MeetingId from, MeetingId to)
{
    const auto open = openItemsOf(from);
    if (!open)
        return fail(open);
    auto target = load(to);
    if (!target)
        return fail(target);
    if (from == to)
        return fail(ErrorCode::InvalidInput, Text::tr("A meeting cannot go on with itself."));
    const int count = takeOn(*target, *open);
    if (count == 0)
        return 0;
    const QString label = Text::tr("%n open items to the meeting %1", nullptr, count).arg(dayOrTitle(*target));
    const auto step = change(to, label, [&](Meeting& meeting) -> Result<> {
        takeOn(meeting, *open);
        return {};
    });
    if (!step)
        return fail(step);
    return count;
}

Result<int> Meetings::askDecided(AgendaItemId id, QDate on)
{
    Stores& stores = m_register.stores();
    const auto owner = stores.meetings.meetingOf(id);
    if (!owner)
        return fail(owner);
    const auto meeting = load(*owner);
    if (!meeting)
        return fail(meeting);
    const auto item = std::ranges::find(meeting->agenda, id, &AgendaItem::id);
    if (item == meeting->agenda.end() || item->deviation.isNull())
        return fail(ErrorCode::InvalidInput, Text::tr("Only about a case can somebody be asked."));
    const auto actors = notAskedYet(stores, item->deviation, item->actors);
    if (!actors)
        return fail(actors);
    if (actors->isEmpty())
        return fail(ErrorCode::InvalidInput, item->actors.isEmpty()
                                                 ? Text::tr("The decision does not say who answers.")
                                                 : Text::tr("Everybody the decision names has been asked already."));
    const auto asked = Feedback(m_register).ask(item->deviation, *actors, on, item->dueOn);
    if (!asked)
        return fail(asked);
    return static_cast<int>(actors->size());
}

} // namespace heller::service
