#include "core/service/calendar_file.h"

#include "core/report/year_calendar.h"
#include "core/service/register.h"
#include "core/service/year_plan.h"
#include "core/store/transaction.h"

#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::FormerValue;
using store::Stores;

namespace {

Revision sumOf(const QHash<qint64, Revision>& revisions)
{
    Revision sum;
    for (const Revision& revision : revisions)
        sum = joined(sum, revision);
    return sum;
}

template<typename Things>
void noteRevisions(CalendarFeed& feed, const Things& things, const QHash<qint64, Revision>& revisions)
{
    for (const auto& thing : things)
        if (const auto known = revisions.constFind(thing.id.value()); known != revisions.cend())
            feed.revisions.insert(thing.uuid, *known);
}

Meeting goneMeeting(const QJsonObject& row)
{
    const auto text = [&](const QString& column) { return row.value(column).toString(); };
    return {.uuid = QUuid::fromString(text(u"uuid"_s)),
            .date = QDate::fromString(text(u"date"_s), Qt::ISODate),
            .title = text(u"title"_s),
            .place = text(u"place"_s),
            .kind = meetingKindFrom(text(u"kind"_s)).value_or(MeetingKind::Preparatory),
            .beginsAt = QTime::fromString(text(u"begins_at"_s), u"HH:mm"_s),
            .endsAt = QTime::fromString(text(u"ends_at"_s), u"HH:mm"_s),
            .handOverOn = QDate::fromString(text(u"hand_over_on"_s), Qt::ISODate)};
}

RecurringTask goneTask(const QJsonObject& row)
{
    const auto text = [&](const QString& column) { return row.value(column).toString(); };
    return {.uuid = QUuid::fromString(text(u"uuid"_s)),
            .title = text(u"title"_s),
            .note = text(u"note"_s),
            .firstOn = QDate::fromString(text(u"first_on"_s), Qt::ISODate),
            .every = recurrenceFrom(text(u"every"_s)).value_or(Recurrence::Year),
            .endedOn = QDate::fromString(text(u"ended_on"_s), Qt::ISODate)};
}

/// What the history of one table says: how often what is there was changed, and what is no more.
template<typename Thing>
Result<> readTable(const Stores& stores, CalendarFeed& feed, const QString& table, QList<Thing> YearPlan::* things,
                   Thing (*fromRow)(const QJsonObject&))
{
    const auto revisions = stores.rowHistory.ofTable(table);
    if (!revisions)
        return fail(revisions);
    noteRevisions(feed, feed.plan.*things, *revisions);
    const auto gone = stores.rowHistory.goneFrom(table);
    if (!gone)
        return fail(gone);
    for (const auto& [row, columns] : *gone) {
        const Thing thing = fromRow(columns);
        if (thing.uuid.isNull())
            continue;
        (feed.gone.*things).append(thing);
        feed.revisions.insert(thing.uuid, revisions->value(row));
    }
    return {};
}

/// A meeting that has been the preparing group's had a day to hand over by, also when it has become a visit.
Result<> readFormerKinds(const Stores& stores, CalendarFeed& feed)
{
    const auto kinds = stores.rowHistory.valuesOf(u"meeting"_s, u"kind"_s);
    if (!kinds)
        return fail(kinds);
    QSet<qint64> prepared;
    for (const FormerValue& kind : *kinds)
        if (kind.value == codeOf(MeetingKind::Preparatory))
            prepared.insert(kind.row);
    for (const Meeting& meeting : std::as_const(feed.plan.meetings))
        if (prepared.contains(meeting.id.value()))
            feed.oncePreparatory.insert(meeting.uuid);
    return {};
}

Result<> readSettings(const Stores& stores, CalendarFeed& feed)
{
    const auto settings = stores.rowHistory.ofTable(u"setting"_s);
    if (!settings)
        return fail(settings);
    feed.settings = sumOf(*settings);
    const auto names = stores.rowHistory.valuesOf(u"setting"_s, u"name"_s);
    const auto values = stores.rowHistory.valuesOf(u"setting"_s, u"value"_s);
    if (!names || !values)
        return fail(names ? values : names);
    QSet<qint64> rows;
    for (const FormerValue& name : *names)
        if (name.value == reportDaysKey())
            rows.insert(name.row);
    QList<DayOfYear> former = usualReportDays(); // which a register begins with
    for (const FormerValue& value : *values)
        if (rows.contains(value.row))
            former += daysOfYearFrom(value.value).value_or(QList<DayOfYear>());
    for (const DayOfYear& day : std::as_const(former))
        if (!feed.plan.reportDays.contains(day) && !feed.gone.reportDays.contains(day))
            feed.gone.reportDays.append(day);
    return {};
}

/// The last value each row is known to have had.
Result<QHash<qint64, QString>> lastValues(const Stores& stores, const QString& table, const QString& column)
{
    const auto values = stores.rowHistory.valuesOf(table, column);
    if (!values)
        return fail(values);
    QHash<qint64, QString> last;
    for (const FormerValue& value : *values)
        last.insert(value.row, value.value);
    return last;
}

/// What was awaited once, with its case: answers, and rounds that were asked while nobody was named to answer them.
Result<QMap<QUuid, DeviationId>> readOnceAwaited(const Stores& stores)
{
    const auto manners = stores.rowHistory.valuesOf(u"answer"_s, u"manner"_s);
    const auto roundsOfAnswers = stores.rowHistory.valuesOf(u"answer"_s, u"feedback_round"_s);
    const auto asked = stores.rowHistory.valuesOf(u"feedback_round"_s, u"asked_on"_s);
    for (const auto* read : {&manners, &roundsOfAnswers, &asked})
        if (!*read)
            return fail(*read);
    const auto answers = lastValues(stores, u"answer"_s, u"uuid"_s);
    const auto rounds = lastValues(stores, u"feedback_round"_s, u"uuid"_s);
    const auto cases = lastValues(stores, u"feedback_round"_s, u"deviation"_s);
    for (const auto* read : {&answers, &rounds, &cases})
        if (!*read)
            return fail(*read);
    QHash<qint64, qint64> roundOf;
    QHash<qint64, qint64> named; // by round: the step that named somebody first
    for (const FormerValue& round : *roundsOfAnswers) {
        const qint64 id = round.value.toLongLong();
        roundOf.insert(round.row, id);
        named.insert(id, std::min(round.step, named.value(id, round.step)));
    }
    const auto caseOf = [&](qint64 round) { return DeviationId(cases->value(round).toLongLong()); };
    QMap<QUuid, DeviationId> once;
    for (const FormerValue& manner : *manners)
        if (manner.value == codeOf(AnswerManner::Pending))
            once.insert(QUuid::fromString(answers->value(manner.row)), caseOf(roundOf.value(manner.row)));
    for (const FormerValue& day : *asked)
        if (!named.contains(day.row) || named.value(day.row) > day.step)
            once.insert(QUuid::fromString(rounds->value(day.row)), caseOf(day.row));
    return once;
}

/// What has been answered, withdrawn or left: its day is over and done with, so it stands on the day it went.
Result<> appendGone(Stores& stores, CalendarFeed& feed, const QHash<qint64, Revision>& cases)
{
    const auto once = readOnceAwaited(stores);
    if (!once)
        return fail(once);
    for (const auto& [uuid, deviation] : once->asKeyValueRange()) {
        const auto isThis = [&id = uuid](const DueAnswer& answer) { return answer.uuid == id; };
        const Revision revision = cases.value(deviation.value());
        const bool isUntouched = !revision.at.isValid(); // as it began: what is not due was never due
        if (uuid.isNull() || isUntouched || std::ranges::any_of(feed.plan.answers, isThis))
            continue;
        const auto number = stores.deviations.diaryNumberOf(deviation);
        if (!number && number.error().code != ErrorCode::NotFound)
            return fail(number);
        feed.gone.answers.append({.uuid = uuid,
                                  .deviation = deviation,
                                  .diaryNumber = number.value_or(QString()),
                                  .dueOn = revision.at.toUTC().date()});
        feed.revisions.insert(uuid, revision);
    }
    return {};
}

Result<> readAnswers(Stores& stores, CalendarFeed& feed)
{
    const auto cases = stores.rowHistory.ofCases();
    if (!cases)
        return fail(cases);
    for (const DueAnswer& answer : std::as_const(feed.plan.answers))
        if (const auto known = cases->constFind(answer.deviation.value()); known != cases->cend())
            feed.revisions.insert(answer.uuid, *known);
    const auto actors = stores.rowHistory.ofTable(u"actor"_s);
    if (!actors)
        return fail(actors);
    feed.actors = sumOf(*actors);
    return appendGone(stores, feed, *cases);
}

Result<> readHistory(Stores& stores, CalendarFeed& feed)
{
    if (const auto read = readTable(stores, feed, u"meeting"_s, &YearPlan::meetings, goneMeeting); !read)
        return read;
    if (const auto read = readTable(stores, feed, u"recurring_task"_s, &YearPlan::tasks, goneTask); !read)
        return read;
    if (const auto read = readFormerKinds(stores, feed); !read)
        return read;
    if (const auto read = readSettings(stores, feed); !read)
        return read;
    return readAnswers(stores, feed);
}

} // namespace

Result<CalendarFeed> calendarFeed(Register& reg)
{
    Stores& stores = reg.stores();
    return store::ofOneMoment(stores.connection(), [&]() -> Result<CalendarFeed> {
        auto identity = reg.identity();
        if (!identity)
            return fail(identity);
        auto plan = readYearPlan(reg);
        if (!plan)
            return fail(plan);
        CalendarFeed feed{.identity = std::move(*identity), .plan = std::move(*plan)};
        if (const auto read = readHistory(stores, feed); !read)
            return fail(read);
        return feed;
    });
}

Result<CalendarFile> calendarFile(Register& reg)
{
    const auto feed = calendarFeed(reg);
    if (!feed)
        return fail(feed);
    const render::Calendar calendar = report::calendarOf(*feed, reg.association());
    const auto cancelled = static_cast<int>(std::ranges::count_if(calendar.events, &render::CalendarEvent::cancelled));
    return CalendarFile{.content = render::icsOf(calendar),
                        .events = static_cast<int>(calendar.events.size()) - cancelled,
                        .cancelled = cancelled};
}

} // namespace heller::service
