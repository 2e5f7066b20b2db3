#include "core/model/deadlines.h"
#include "core/model/meeting_board.h"
#include "core/model/meeting_series.h"
#include "core/model/working_days.h"
#include "core/model/year.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE("A meeting's own hand-over day wins over the counted one")
{
    Meeting meeting{.date = QDate(2026, 12, 10)};
    CHECK(handOverBy(meeting, 14) == QDate(2026, 11, 26));
    CHECK(handOverBy(meeting, 7) == QDate(2026, 12, 3));
    meeting.handOverOn = QDate(2026, 11, 20);
    CHECK(handOverBy(meeting, 14) == QDate(2026, 11, 20));
    CHECK(!handOverBy(Meeting(), 14).isValid());
}

TEST_CASE("Every status has its place on the board, or none")
{
    const QDate handOver(2026, 11, 26);
    const QDate before(2026, 11, 20);
    const QDate after(2026, 11, 30);
    struct Row
    {
        BoardCase what;
        QDate today;
        std::optional<BoardPlace> place;
    };
    using enum BoardColumn;
    const Row rows[] = {
        {{.status = Status::New, .received = before}, before, BoardPlace{CanBeRaised, BoardReason::ToBeHandedOver}},
        {{.status = Status::New, .received = handOver}, handOver, BoardPlace{CanBeRaised, BoardReason::ToBeHandedOver}},
        {{.status = Status::New, .received = before}, after, BoardPlace{TooLate, BoardReason::NotHandedOver}},
        {{.status = Status::New, .received = after}, after, BoardPlace{TooLate, BoardReason::CameTooLate}},
        {{.status = Status::New, .received = before, .supplementReceivedOn = after},
         after,
         BoardPlace{TooLate, BoardReason::CameTooLate}},
        {{.status = Status::Ready, .received = before, .handedOverOn = handOver},
         after,
         BoardPlace{CanBeRaised, BoardReason::HandedOver}},
        {{.status = Status::Ready, .received = before, .handedOverOn = after},
         after,
         BoardPlace{TooLate, BoardReason::HandedTooLate}},
        {{.status = Status::New}, before, BoardPlace{CanBeRaised, BoardReason::ToBeHandedOver}},
        {{.status = Status::SupplementRequested, .received = after},
         after,
         BoardPlace{LacksSupplement, BoardReason::AwaitsReporter}},
        {{.status = Status::Raised, .received = after}, after, BoardPlace{CanBeRaised, BoardReason::TakenUpBefore}},
        {{.status = Status::Continued}, after, BoardPlace{CanBeRaised, BoardReason::TakenUpBefore}},
        {{.status = Status::FeedbackReceived}, after, BoardPlace{CanBeRaised, BoardReason::Answered}},
        {{.status = Status::AwaitingFeedback}, before, std::nullopt},
        {{.status = Status::Settled}, before, std::nullopt},
        {{.status = Status::Dismissed}, before, std::nullopt},
        {{.status = Status::Transferred}, before, std::nullopt},
    };
    for (const Row& row : rows) {
        INFO(codeOf(row.what.status).toStdString());
        CHECK(boardPlaceOf(row.what, handOver, row.today) == row.place);
    }
    CHECK(boardPlaceOf({.status = Status::New, .received = after}, {}, after) ==
          BoardPlace{CanBeRaised, BoardReason::ToBeHandedOver});
    CHECK(boardStatuses().size() == 6);
}

TEST_CASE("A series is the second Thursday of the months, without July and holidays")
{
    // Written down from the almanac. 14 May 2026 is Ascension Day.
    SeriesRule rule{.from = QDate(2026, 1, 1), .to = QDate(2026, 12, 31)};
    const QList<QDate> year{QDate(2026, 1, 8),   QDate(2026, 2, 12), QDate(2026, 3, 12), QDate(2026, 4, 9),
                            QDate(2026, 6, 11),  QDate(2026, 8, 13), QDate(2026, 9, 10), QDate(2026, 10, 8),
                            QDate(2026, 11, 12), QDate(2026, 12, 10)};
    CHECK(datesOf(rule) == year);
    rule.skipHolidays = false;
    CHECK(datesOf(rule).contains(QDate(2026, 5, 14)));
    rule.skipJuly = false;
    CHECK(datesOf(rule).size() == 12);
    rule.everyMonths = 2;
    rule.from = QDate(2026, 2, 20);
    CHECK(datesOf(rule) ==
          QList{QDate(2026, 4, 9), QDate(2026, 6, 11), QDate(2026, 8, 13), QDate(2026, 10, 8), QDate(2026, 12, 10)});
    rule = {.from = QDate(2026, 1, 1), .to = QDate(2026, 4, 30), .dayOfWeek = 2, .ordinal = SeriesRule::lastOfMonth};
    CHECK(datesOf(rule) == QList{QDate(2026, 1, 27), QDate(2026, 2, 24), QDate(2026, 3, 31), QDate(2026, 4, 28)});
}

TEST_CASE("A series can come every so many weeks from its first day")
{
    const SeriesRule rule{
        .rhythm = SeriesRule::Rhythm::Weeks, .from = QDate(2026, 3, 6), .to = QDate(2026, 6, 1), .everyWeeks = 4};
    // 3 April 2026 is Good Friday, 1 May the first of May.
    CHECK(datesOf(rule) == QList{QDate(2026, 3, 6), QDate(2026, 5, 29)});
    CHECK(datesOf({}).isEmpty());
    CHECK(datesOf({.from = QDate(2026, 5, 2), .to = QDate(2026, 5, 1)}).isEmpty());
}

TEST_CASE("A task of the 31st falls on the last day of a shorter month and comes back to the 31st")
{
    RecurringTask task{.title = u"A"_s, .firstOn = QDate(2026, 1, 31), .every = Recurrence::Month};
    CHECK(daysOf(task, QDate(2026, 1, 1), QDate(2026, 4, 30)) ==
          QList{QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 31), QDate(2026, 4, 30)});
    CHECK(daysOf(task, QDate(2026, 2, 28), QDate(2026, 2, 28)).size() == 1);
    CHECK(daysOf(task, QDate(2025, 1, 1), QDate(2026, 1, 30)).isEmpty());
    task.every = Recurrence::Quarter;
    task.endedOn = QDate(2026, 7, 31);
    CHECK(daysOf(task, QDate(2026, 2, 1), QDate(2030, 1, 1)) == QList{QDate(2026, 4, 30), QDate(2026, 7, 31)});
    task = {.firstOn = QDate(2024, 2, 29), .every = Recurrence::Year};
    CHECK(daysOf(task, QDate(2025, 1, 1), QDate(2028, 12, 31)) ==
          QList{QDate(2025, 2, 28), QDate(2026, 2, 28), QDate(2027, 2, 28), QDate(2028, 2, 29)});
    task = {.firstOn = QDate(2026, 3, 1), .every = Recurrence::HalfYear};
    CHECK(daysOf(task, QDate(2026, 1, 1), QDate(2026, 12, 31)) == QList{QDate(2026, 3, 1), QDate(2026, 9, 1)});
}

TEST_CASE("The year's entries stand by day, hand-over days only of preparatory meetings")
{
    YearPlan plan;
    plan.handOverDays = 14;
    plan.meetings = {{.id = MeetingId(1), .date = QDate(2026, 2, 12), .held = true},
                     {.id = MeetingId(2), .date = QDate(2026, 3, 3), .title = u"Besök"_s, .kind = MeetingKind::Visit},
                     {.id = MeetingId(3), .date = QDate(2027, 1, 7)},
                     {.id = MeetingId(4)}};
    plan.tasks = {{.id = RecurringTaskId(5), .title = u"Bokslut"_s, .firstOn = QDate(2025, 2, 12)}};
    plan.tasks[0].doneOn.insert(QDate(2026, 2, 12), QDate(2026, 2, 10));
    plan.reportDays = usualReportDays();
    plan.answers = {
        {.deviation = DeviationId(6), .diaryNumber = u"LH 1"_s, .actor = u"AF"_s, .dueOn = QDate(2026, 5, 4)}};
    const QList<YearEntry> expected{
        {.kind = YearEntryKind::HandOver, .day = QDate(2026, 1, 29), .done = true, .meeting = MeetingId(1)},
        {.kind = YearEntryKind::ReportDay, .day = QDate(2026, 1, 31)},
        {.kind = YearEntryKind::Meeting, .day = QDate(2026, 2, 12), .done = true, .meeting = MeetingId(1)},
        {.kind = YearEntryKind::Task,
         .day = QDate(2026, 2, 12),
         .text = u"Bokslut"_s,
         .done = true,
         .task = RecurringTaskId(5)},
        {.kind = YearEntryKind::Meeting, .day = QDate(2026, 3, 3), .text = u"Besök"_s, .meeting = MeetingId(2)},
        {.kind = YearEntryKind::DueAnswer, .day = QDate(2026, 5, 4), .text = u"LH 1 AF"_s, .deviation = DeviationId(6)},
        {.kind = YearEntryKind::ReportDay, .day = QDate(2026, 8, 31)},
        {.kind = YearEntryKind::HandOver, .day = QDate(2026, 12, 24), .meeting = MeetingId(3)},
    };
    CHECK(entriesOf(plan, QDate(2026, 1, 1), QDate(2026, 12, 31)) == expected);
}

TEST_CASE("Report days are read as they are written")
{
    CHECK(codeOf(usualReportDays()) == u"01-31,08-31"_s);
    CHECK(daysOfYearFrom(u"01-31,08-31"_s) == usualReportDays());
    CHECK(daysOfYearFrom(u"-"_s) == QList<DayOfYear>());
    CHECK(codeOf(QList<DayOfYear>()) == u"-"_s);
    CHECK(!daysOfYearFrom(u"02-29"_s));
    CHECK(!daysOfYearFrom(u"13-01"_s));
    CHECK(!daysOfYearFrom(u"sommaren"_s));
}

TEST_CASE("An item is moved within its agenda, and only what nobody goes on with is open")
{
    QList<AgendaItem> agenda;
    for (int id = 1; id <= 3; ++id)
        agenda.append({.id = AgendaItemId(id), .position = id, .leftOpen = id != 2});
    const QList<AgendaItem> moved = movedTo(agenda, AgendaItemId(3), 0);
    CHECK(moved[0].id == AgendaItemId(3));
    CHECK(moved[2].position == 3);
    CHECK(movedTo(agenda, AgendaItemId(1), 99)[2].id == AgendaItemId(1));
    CHECK(movedTo(agenda, AgendaItemId(9), 0) == agenda);
    const Meeting meeting{.agenda = agenda};
    CHECK(openItems(meeting, {}).size() == 2);
    CHECK(openItems(meeting, {AgendaItem{.carriedFrom = AgendaItemId(1)}}).size() == 1);
    for (const MeetingKind kind :
         {MeetingKind::Preparatory, MeetingKind::Visit, MeetingKind::Dialogue, MeetingKind::Other})
        CHECK(meetingKindFrom(codeOf(kind)) == kind);
    for (const Attendance attendance : {Attendance::Invited, Attendance::Present, Attendance::Absent})
        CHECK(attendanceFrom(codeOf(attendance)) == attendance);
    CHECK(!meetingKindFrom(u"fest"));
}

// The public holidays of lagen (1989:253) om allmänna helgdagar, and the three eves, as Swedish almanacs print them.
TEST_CASE("Holidays from 2020 to 2030 are those of the almanac")
{
    struct Year
    {
        QDate goodFriday, ascension, midsummerEve, allSaints;
    };
    const Year years[] = {
        {QDate(2020, 4, 10), QDate(2020, 5, 21), QDate(2020, 6, 19), QDate(2020, 10, 31)},
        {QDate(2021, 4, 2), QDate(2021, 5, 13), QDate(2021, 6, 25), QDate(2021, 11, 6)},
        {QDate(2022, 4, 15), QDate(2022, 5, 26), QDate(2022, 6, 24), QDate(2022, 11, 5)},
        {QDate(2023, 4, 7), QDate(2023, 5, 18), QDate(2023, 6, 23), QDate(2023, 11, 4)},
        {QDate(2024, 3, 29), QDate(2024, 5, 9), QDate(2024, 6, 21), QDate(2024, 11, 2)},
        {QDate(2025, 4, 18), QDate(2025, 5, 29), QDate(2025, 6, 20), QDate(2025, 11, 1)},
        {QDate(2026, 4, 3), QDate(2026, 5, 14), QDate(2026, 6, 19), QDate(2026, 10, 31)},
        {QDate(2027, 3, 26), QDate(2027, 5, 6), QDate(2027, 6, 25), QDate(2027, 11, 6)},
        {QDate(2028, 4, 14), QDate(2028, 5, 25), QDate(2028, 6, 23), QDate(2028, 11, 4)},
        {QDate(2029, 3, 30), QDate(2029, 5, 10), QDate(2029, 6, 22), QDate(2029, 11, 3)},
        {QDate(2030, 4, 19), QDate(2030, 5, 30), QDate(2030, 6, 21), QDate(2030, 11, 2)},
    };
    for (const Year& each : years) {
        const int year = each.goodFriday.year();
        const QDate easterMonday = each.goodFriday.addDays(3);
        const QList<QDate> free{QDate(year, 1, 1),  QDate(year, 1, 6),   each.goodFriday,     easterMonday,
                                QDate(year, 5, 1),  each.ascension,      QDate(year, 6, 6),   each.midsummerEve,
                                each.allSaints,     QDate(year, 12, 24), QDate(year, 12, 25), QDate(year, 12, 26),
                                QDate(year, 12, 31)};
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            INFO(day.toString(Qt::ISODate).toStdString());
            CHECK(isWorkingDay(day) == (day.dayOfWeek() <= 5 && !free.contains(day)));
        }
    }
}
