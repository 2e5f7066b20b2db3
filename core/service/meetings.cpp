#include "core/service/meetings.h"

#include "core/base/swedish.h"
#include "core/service/case_rules.h"
#include "core/service/register.h"
#include "core/store/stores.h"
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

QString nameOf(const Meeting& meeting)
{
    if (!meeting.date.isValid())
        return meeting.title;
    return swedish::dateInWords(meeting.date);
}

Result<> check(Stores& stores, const Meeting& meeting)
{
    if (const auto dates = checkDates({meeting.date}); !dates)
        return fail(dates);
    for (const AgendaItem& item : meeting.agenda) {
        if (item.deviation.isNull())
            continue;
        if (const auto number = stores.deviations.diaryNumberOf(item.deviation); !number)
            return fail(number);
    }
    return {};
}

/// Those that are there already stay where they are.
void putOnAgenda(Meeting& meeting, const QList<DeviationId>& cases)
{
    for (const DeviationId wanted : cases) {
        if (std::ranges::find(meeting.agenda, wanted, &AgendaItem::deviation) != meeting.agenda.end())
            continue;
        AgendaItem item;
        item.deviation = wanted;
        meeting.agenda.append(item);
    }
}

} // namespace

Result<QList<Meeting>> Meetings::all() const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&] { return stores.meetings.all(); });
}

Result<MeetingId> Meetings::add(const Meeting& meeting)
{
    MeetingId id;
    const auto step =
        m_register.write(Text::tr("New meeting %1").arg(nameOf(meeting)), [&](Stores& stores) -> Result<> {
            if (const auto valid = check(stores, meeting); !valid)
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

Result<> Meetings::update(const Meeting& meeting)
{
    return withoutValue(
        m_register.write(Text::tr("Change meeting %1").arg(nameOf(meeting)), [&](Stores& stores) -> Result<> {
            if (const auto valid = check(stores, meeting); !valid)
                return fail(valid);
            return stores.meetings.update(meeting);
        }));
}

Result<int> Meetings::raise(MeetingId id, const QList<DeviationId>& cases)
{
    const auto meetings = all();
    if (!meetings)
        return fail(meetings);
    const auto found = std::ranges::find(*meetings, id, &Meeting::id);
    if (found == meetings->end())
        return fail(ErrorCode::NotFound, Text::tr("The meeting is no longer in the register."));
    Meeting meeting = *found;
    const qsizetype before = meeting.agenda.size();
    putOnAgenda(meeting, cases);
    const int added = static_cast<int>(meeting.agenda.size() - before);
    if (added == 0)
        return 0;
    const QString label = Text::tr("%n cases to the meeting %1", nullptr, added).arg(nameOf(meeting));
    const auto step = m_register.write(label, [&](Stores& stores) -> Result<> {
        if (const auto valid = check(stores, meeting); !valid)
            return fail(valid);
        return stores.meetings.update(meeting);
    });
    if (!step)
        return fail(step);
    return added;
}

} // namespace heller::service
