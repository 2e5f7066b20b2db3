// What a calendar file is made of: what was changed grows, what went is cancelled.
#include "core/report/year_calendar.h"
#include "core/service/calendar_file.h"
#include "core/service/examples.h"
#include "core/service/feedback.h"
#include "core/service/year.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

class CalendarFixture : public RegisterFixture
{
public:
    CalendarFixture()
    {
        next = must(Meetings(*reg).add({.date = QDate(2023, 6, 14)}));
        const QList<Actor> all = must(Actors(*reg).all());
        fk = std::ranges::find(all, u"Försäkringskassan"_s, &Actor::name)->id;
    }

    [[nodiscard]] DeviationId newCase(const QString& title) const
    {
        Deviation deviation = titled(title);
        deviation.received = QDate(2023, 5, 10);
        return must(Cases(*reg).create(deviation));
    }
    [[nodiscard]] CalendarFeed feed() const { return must(calendarFeed(*reg)); }
    /// The event whose UID begins so.
    [[nodiscard]] render::CalendarEvent event(const QString& uid) const
    {
        const auto events = report::calendarOf(feed(), reg->association()).events;
        const auto begins = [&](const render::CalendarEvent& each) { return each.uid.startsWith(uid); };
        CHECK(std::ranges::count_if(events, begins) <= 1);
        const auto found = std::ranges::find_if(events, begins);
        return found == events.end() ? render::CalendarEvent() : *found;
    }
    [[nodiscard]] static QString nameOf(const QUuid& uuid) { return uuid.toString(QUuid::WithoutBraces); }

    MeetingId next;
    ActorId fk;
};

} // namespace

TEST_CASE("The calendar's feed knows how often a meeting was changed, and those that went")
{
    CalendarFixture f;
    Meetings meetings(*f.reg);
    const QUuid uuid = must(meetings.load(f.next)).uuid;
    const auto revision = [&] { return f.feed().revisions.value(uuid).number; };
    CHECK(revision() == 1);
    f.clock = FixedClock{QDateTime(QDate(2023, 6, 1), QTime(8, 0))};
    must(meetings.move(f.next, QDate(2023, 6, 20)));
    CHECK(revision() == 2);
    must(History(*f.reg).undo());
    CHECK(revision() == 3);
    CHECK(f.feed().revisions.value(uuid).at.date() == QDate(2023, 6, 1));
    CHECK(f.feed().gone.meetings.isEmpty());
    must(meetings.remove(f.next));
    const CalendarFeed feed = f.feed();
    REQUIRE(feed.gone.meetings.size() == 1);
    CHECK(feed.gone.meetings[0].uuid == uuid);
    CHECK(feed.gone.meetings[0].date == QDate(2023, 6, 14));
    CHECK(revision() == 4);
    CHECK(f.event(f.nameOf(uuid) + u"@"_s).cancelled);
    CHECK(f.event(f.nameOf(uuid) + u"-overlamning"_s).cancelled);
    must(History(*f.reg).undo());
    CHECK(f.feed().gone.meetings.isEmpty());
    CHECK(revision() == 5);
}

TEST_CASE("A meeting that becomes a visit has its hand-over day cancelled; another name for the group is a change")
{
    CalendarFixture f;
    Meetings meetings(*f.reg);
    Meeting meeting = must(meetings.load(f.next));
    const QString uid = f.nameOf(meeting.uuid) + u"@"_s;
    const QString handOver = f.nameOf(meeting.uuid) + u"-overlamning"_s;
    const int before = f.event(uid).sequence;
    Association association = f.reg->association();
    association.meetingName = u"samrådsgruppen"_s;
    must(f.reg->setAssociation(association));
    CHECK(f.event(uid).summary == u"Samrådsgruppen"_s);
    CHECK(f.event(uid).sequence > before);
    CHECK_FALSE(f.event(handOver).cancelled);
    const int planned = f.event(handOver).sequence;
    meeting.kind = MeetingKind::Visit;
    must(meetings.update(meeting));
    CHECK(f.event(handOver).cancelled);
    CHECK(f.event(handOver).sequence > planned);
    CHECK_FALSE(f.event(uid).cancelled);
    meeting.kind = MeetingKind::Preparatory;
    must(meetings.update(meeting));
    CHECK_FALSE(f.event(handOver).cancelled);
}

TEST_CASE("A task that was deleted is cancelled with all its days, until that is undone")
{
    CalendarFixture f;
    Year year(*f.reg);
    const auto id = must(year.addTask({.title = u"Bokslut"_s, .firstOn = QDate(2023, 2, 1)}));
    const QString uid = f.nameOf(must(year.tasks())[0].uuid);
    const auto planned = f.event(uid);
    CHECK_FALSE(planned.cancelled);
    must(year.removeTask(id));
    const auto gone = f.event(uid);
    CHECK(gone.cancelled);
    CHECK(gone.sequence > planned.sequence);
    CHECK(gone.rule == planned.rule);
    CHECK(gone.day == planned.day);
    must(History(*f.reg).undo());
    CHECK_FALSE(f.event(uid).cancelled);
    CHECK(f.event(uid).sequence > gone.sequence);
}

TEST_CASE("Report days that are chosen no more are cancelled, and come back")
{
    CalendarFixture f;
    Year year(*f.reg);
    CHECK(f.feed().gone.reportDays.isEmpty());
    must(year.setReportDays({{.month = 6, .day = 15}}));
    CHECK(f.event(u"rapport-01-31"_s).cancelled);
    CHECK_FALSE(f.event(u"rapport-06-15"_s).cancelled);
    const int first = f.event(u"rapport-06-15"_s).sequence;
    must(year.setReportDays({}));
    CHECK(f.event(u"rapport-06-15"_s).cancelled);
    CHECK(f.event(u"rapport-06-15"_s).sequence > first);
    must(History(*f.reg).undo());
    CHECK_FALSE(f.event(u"rapport-06-15"_s).cancelled);
    CHECK(f.event(u"rapport-06-15"_s).sequence > first + 1);
}

TEST_CASE("An answer's day is cancelled when it has come, when the actor is asked no more and when the case is gone")
{
    CalendarFixture f;
    Feedback feedback(*f.reg);
    const DeviationId id = f.newCase(u"A"_s);
    must(feedback.ask(id, {f.fk}, QDate(2023, 5, 31), QDate(2023, 6, 30)));
    const QString uid = f.nameOf(f.feed().plan.answers.value(0).uuid);
    const auto planned = f.event(uid);
    CHECK(planned.day == QDate(2023, 6, 30));
    CHECK_FALSE(planned.cancelled);
    CHECK(f.feed().gone.answers.isEmpty());

    SECTION("it has come")
    {
        must(feedback.answer(id, f.fk, {.manner = AnswerManner::Written, .on = QDate(2023, 6, 2)}));
        CHECK(f.event(uid).cancelled);
        CHECK(f.event(uid).sequence > planned.sequence);
        must(History(*f.reg).undo());
        CHECK_FALSE(f.event(uid).cancelled);
    }
    SECTION("the clock stands")
    {
        must(feedback.pause(id, {f.fk}, QDate(2023, 6, 2), u"Semester"_s));
        CHECK(f.event(uid).cancelled);
        must(feedback.resume(id, {f.fk}, QDate(2023, 6, 7)));
        CHECK_FALSE(f.event(uid).cancelled);
        CHECK(f.event(uid).day > planned.day);
        CHECK(f.event(uid).sequence > planned.sequence + 1);
    }
    SECTION("the asking is undone")
    {
        must(History(*f.reg).undo());
        CHECK(f.event(uid).cancelled);
        CHECK(f.event(uid).sequence > planned.sequence);
    }
    SECTION("the case is gone")
    {
        must(Cases(*f.reg).remove({id}));
        CHECK(f.event(uid).cancelled);
        CHECK(f.event(uid).sequence > planned.sequence);
    }
}

TEST_CASE("An answer that came with its question was never due")
{
    CalendarFixture f;
    const DeviationId id = f.newCase(u"A"_s);
    FeedbackRound round{.askedOn = QDate(2023, 5, 31)};
    round.answers = {{.actor = f.fk, .manner = AnswerManner::Written, .answeredOn = QDate(2023, 6, 2)}};
    must(Cases(*f.reg).addRound(id, round));
    CHECK(f.feed().plan.answers.isEmpty());
    CHECK(f.feed().gone.answers.isEmpty());
}

TEST_CASE("What a register began with is cancelled like the rest")
{
    RegisterFixture f;
    service::Register* reg = f.reg.get();
    must(fillWithExample(*reg));
    const CalendarFeed before = must(calendarFeed(*reg));
    REQUIRE_FALSE(before.plan.answers.isEmpty());
    CHECK(before.gone.answers.isEmpty());
    CHECK(before.gone.meetings.isEmpty());
    const DueAnswer due = before.plan.answers.first();
    must(Cases(*reg).remove({due.deviation}));
    const CalendarFeed after = must(calendarFeed(*reg));
    const auto isDue = [&](const DueAnswer& answer) { return answer.uuid == due.uuid; };
    CHECK(std::ranges::none_of(after.plan.answers, isDue));
    CHECK(std::ranges::count_if(after.gone.answers, isDue) == 1);
}

TEST_CASE("Two registers share no event, and the same register writes the same file")
{
    CalendarFixture f;
    const CalendarFile file = must(calendarFile(*f.reg));
    CHECK(file.events == 4);
    CHECK(file.cancelled == 0);
    CHECK(must(calendarFile(*f.reg)).content == file.content);
    const QString identity = must(f.reg->identity());
    REQUIRE_FALSE(identity.isEmpty());
    for (const auto& each : report::calendarOf(f.feed(), f.reg->association()).events)
        CHECK(each.uid.endsWith(u'@' + identity + u".heller"_s));
}
