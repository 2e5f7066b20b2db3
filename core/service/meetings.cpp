#include "core/service/meetings.h"

#include "core/base/swedish.h"
#include "core/service/meeting_rules.h"
#include "core/service/register.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

/// The meeting with its own fields changed: which it is and what stands on its agenda is not the caller's.
Meeting withHeadChanged(const Meeting& stored, const std::function<void(Meeting&)>& work)
{
    Meeting meeting = stored;
    work(meeting);
    meeting.id = stored.id;
    meeting.uuid = stored.uuid;
    meeting.agenda = stored.agenda;
    return meeting;
}

} // namespace

Result<QList<Meeting>> Meetings::all() const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&] { return stores.meetings.all(); });
}

Result<QList<Meeting>> Meetings::heads() const
{
    return m_register.stores().meetings.heads();
}

Result<int> Meetings::plannedItems(QDate today) const
{
    const auto meetings = heads();
    if (!meetings)
        return fail(meetings);
    const auto next = std::ranges::find_if(
        *meetings, [today](const Meeting& meeting) { return !meeting.held && meeting.date >= today; });
    if (next == meetings->end())
        return 0;
    const auto meeting = load(next->id);
    return meeting ? Result<int>(static_cast<int>(meeting->agenda.size())) : fail(meeting);
}

Result<Meeting> Meetings::load(MeetingId id) const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&] { return stores.meetings.load(id); });
}

Result<QList<AgendaItem>> Meetings::openItemsOf(MeetingId id) const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&]() -> Result<QList<AgendaItem>> {
        const auto meeting = stores.meetings.load(id);
        if (!meeting)
            return fail(meeting);
        const auto later = stores.meetings.carriedFrom(id);
        if (!later)
            return fail(later);
        return openItems(*meeting, *later);
    });
}

Result<MeetingId> Meetings::add(const Meeting& meeting)
{
    MeetingId id;
    const auto step =
        m_register.write(Text::tr("New meeting %1").arg(dayOrTitle(meeting)), [&](Stores& stores) -> Result<> {
            if (const auto valid = checkMeeting(stores, meeting); !valid)
                return fail(valid);
            const auto inserted = stores.meetings.insert(meeting);
            if (!inserted)
                return fail(inserted);
            id = *inserted;
            return {};
        });
    if (!step)
        return fail(step);
    return id;
}

Result<MeetingId> Meetings::addWith(Meeting meeting, const QList<DeviationId>& cases)
{
    putOnAgenda(meeting, cases);
    return add(meeting);
}

Result<QList<MeetingId>> Meetings::addSeries(const Meeting& pattern, const QList<QDate>& days)
{
    if (days.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("There is no day to meet on."),
                    Text::tr("Choose another rhythm or a longer time."));
    QList<MeetingId> ids;
    const QString label = Text::tr("%n new meetings", nullptr, static_cast<int>(days.size()));
    const auto step = m_register.write(label, [&](Stores& stores) -> Result<> {
        for (const QDate day : days) {
            Meeting meeting = pattern;
            meeting.date = day;
            meeting.handOverOn = {};
            meeting.uuid = {};
            if (const auto valid = checkMeeting(stores, meeting); !valid)
                return fail(valid);
            const auto inserted = stores.meetings.insert(meeting);
            if (!inserted)
                return fail(inserted);
            ids.append(*inserted);
        }
        return {};
    });
    if (!step)
        return fail(step);
    return ids;
}

Result<> Meetings::update(const Meeting& meeting)
{
    return withoutValue(
        m_register.write(Text::tr("Change meeting %1").arg(dayOrTitle(meeting)), [&](Stores& stores) -> Result<> {
            if (const auto valid = checkMeeting(stores, meeting); !valid)
                return fail(valid);
            return stores.meetings.update(meeting);
        }));
}

Result<ChangeSetId> Meetings::change(MeetingId id, const QString& what, const Change& work, ChangeSetId into)
{
    return m_register.write(
        what,
        [&](Stores& stores) -> Result<> {
            auto meeting = stores.meetings.load(id);
            if (!meeting)
                return fail(meeting);
            if (const auto done = work(*meeting); !done)
                return fail(done);
            if (const auto valid = checkMeeting(stores, *meeting); !valid)
                return fail(valid);
            return stores.meetings.update(*meeting);
        },
        into);
}

Result<Meeting> Meetings::changeHead(MeetingId id, const QString& what, const std::function<void(Meeting&)>& work)
{
    auto meeting = load(id);
    if (!meeting)
        return fail(meeting);
    const QString label = Text::tr("%1 (meeting %2)").arg(what, dayOrTitle(withHeadChanged(*meeting, work)));
    const auto step = change(id, label, [&](Meeting& stored) -> Result<> {
        stored = withHeadChanged(stored, work);
        *meeting = stored;
        return {};
    });
    if (!step)
        return fail(step);
    return meeting;
}

Result<> Meetings::move(MeetingId id, QDate to)
{
    if (!to.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("A meeting is moved to a day."));
    const QString label = Text::tr("Move the meeting to %1").arg(swedish::dateInWords(to));
    return withoutValue(change(id, label, [&](Meeting& meeting) -> Result<> {
        if (meeting.handOverOn.isValid() && meeting.date.isValid())
            meeting.handOverOn = meeting.handOverOn.addDays(meeting.date.daysTo(to));
        meeting.date = to;
        return {};
    }));
}

Result<> Meetings::setHeld(MeetingId id, bool held)
{
    const auto meeting = load(id);
    if (!meeting)
        return fail(meeting);
    const QString label = held ? Text::tr("The meeting %1 is held").arg(dayOrTitle(*meeting))
                               : Text::tr("The meeting %1 is not held").arg(dayOrTitle(*meeting));
    return withoutValue(change(id, label, [held](Meeting& stored) -> Result<> {
        stored.held = held;
        return {};
    }));
}

Result<> Meetings::remove(MeetingId id)
{
    const auto meeting = load(id);
    if (!meeting)
        return fail(meeting);
    return withoutValue(m_register.write(Text::tr("Delete the meeting %1").arg(dayOrTitle(*meeting)),
                                         [id](Stores& stores) { return stores.meetings.remove(id); }));
}

} // namespace heller::service
