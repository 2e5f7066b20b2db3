#include "core/service/meetings.h"

#include "core/base/swedish.h"
#include "core/service/case_rules.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

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

Result<> Meetings::update(const Meeting& meeting)
{
    return withoutValue(
        m_register.write(Text::tr("Change meeting %1").arg(nameOf(meeting)), [&](Stores& stores) -> Result<> {
            if (const auto valid = check(stores, meeting); !valid)
                return fail(valid);
            return stores.meetings.update(meeting);
        }));
}

} // namespace heller::service
