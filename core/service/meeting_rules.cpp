#include "core/service/meeting_rules.h"

#include "core/base/swedish.h"
#include "core/service/case_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

Result<> checkActor(store::Stores& stores, ActorId actor)
{
    if (actor.isNull())
        return {};
    return withoutValue(stores.actors.nameOf(actor));
}

Result<> checkItem(store::Stores& stores, const AgendaItem& item)
{
    if (const auto dates = checkDates({item.dueOn}); !dates)
        return fail(dates);
    if (!item.deviation.isNull())
        if (const auto number = stores.deviations.diaryNumberOf(item.deviation); !number)
            return fail(number);
    for (const ActorId actor : item.actors)
        if (const auto known = checkActor(stores, actor); !known)
            return fail(known);
    return {};
}

} // namespace

Result<> checkMeeting(store::Stores& stores, const Meeting& meeting)
{
    if (const auto dates = checkDates({meeting.date, meeting.handOverOn}); !dates)
        return fail(dates);
    if (meeting.beginsAt.isValid() && meeting.endsAt.isValid() && meeting.endsAt < meeting.beginsAt)
        return fail(ErrorCode::InvalidInput, Text::tr("The meeting ends before it begins."),
                    Text::tr("Check the times."));
    for (const AgendaItem& item : meeting.agenda)
        if (const auto valid = checkItem(stores, item); !valid)
            return fail(valid);
    for (const Participant& participant : meeting.people)
        if (const auto known = checkActor(stores, participant.actor); !known)
            return fail(known);
    return {};
}

QString dayOrTitle(const Meeting& meeting)
{
    return meeting.date.isValid() ? swedish::dateInWords(meeting.date) : meeting.title;
}

void putOnAgenda(Meeting& meeting, const QList<DeviationId>& cases, qsizetype place)
{
    if (place < 0 || place > meeting.agenda.size())
        place = meeting.agenda.size();
    for (const DeviationId wanted : cases) {
        if (std::ranges::find(meeting.agenda, wanted, &AgendaItem::deviation) != meeting.agenda.end())
            continue;
        meeting.agenda.insert(place++, AgendaItem{.deviation = wanted});
    }
}

} // namespace heller::service
