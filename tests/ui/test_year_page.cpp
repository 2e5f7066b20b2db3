// The page of the year: by month, as a wheel, tasks, report days, the calendar file.
#include "core/model/working_days.h"
#include "core/service/cases.h"
#include "core/service/meetings.h"
#include "core/service/year.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/reach.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/line_model.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/year/report_days_dialog.h"
#include "ui/pages/year/task_dialog.h"
#include "ui/pages/year/year_list.h"
#include "ui/pages/year/year_page.h"
#include "ui/pages/year/year_row.h"
#include "ui/pages/year/year_wheel.h"
#include "ui/pages/year/year_words.h"
#include "ui/widgets/line_view.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class YearFixture : public WindowFixture
{
public:
    YearFixture() { show(); }

    void show()
    {
        openExample();
        trigger(ActionId::ShowYear);
        read();
    }
    void read() const
    {
        REQUIRE(waitFor([&] { return !page().isReading(); }));
    }
    [[nodiscard]] YearPage& page() const { return window->yearPage(); }
    [[nodiscard]] YearList& rows() const { return *page().findChild<YearList*>(); }
    [[nodiscard]] const YearListModel& model() const { return dynamic_cast<const YearListModel&>(*rows().model()); }
    [[nodiscard]] YearWheel& wheel() const { return *page().findChild<YearWheel*>(); }
    [[nodiscard]] LineView& tasks() const { return *page().findChild<LineView*>(); }
    [[nodiscard]] QList<YearLine> entries(YearEntryKind kind) const
    {
        QList<YearLine> found;
        for (const YearLine& line : model().lines())
            if (line.kind == YearLine::Kind::Entry && line.entry.kind == kind)
                found.append(line);
        return found;
    }
    void choose(YearEntryKind kind) const
    {
        const auto of = entries(kind);
        REQUIRE_FALSE(of.isEmpty());
        rows().setFocus();
        rows().setCurrentIndex(rows().model()->index(model().rowOf(of.first().entry), 0));
    }
    void press(const QString& name) const
    {
        const auto buttons = page().findChildren<QPushButton*>();
        const auto named = std::ranges::find(buttons, name, &QPushButton::text);
        REQUIRE(named != buttons.end());
        (*named)->setFocus();
        QTest::keyClick(*named, Qt::Key_Space);
    }
    [[nodiscard]] QList<RecurringTask> storedTasks() const { return must(service::Year(session.reg()).tasks()); }
    void addTask(const QString& title, QDate first, Recurrence every = Recurrence::Year) const
    {
        must(service::Year(session.reg()).addTask({.title = title, .firstOn = first, .every = every}));
        read();
    }
};

} // namespace

TEST_CASE("The year stands by month, twelve of them, with today between what was and what is to come")
{
    const YearFixture f;
    CHECK(f.page().shownYear() == 2026);
    CHECK(std::ranges::count(f.model().lines(), YearLine::Kind::Month, &YearLine::kind) == 12);
    const int today = f.model().rowOfToday();
    REQUIRE(today > f.model().rowOfMonth(11));
    CHECK(today < f.model().rowOfMonth(12));
    REQUIRE(f.rows().current());
    CHECK(f.rows().current()->day == QDate(2026, 12, 3)); // what is next
    CHECK(f.entries(YearEntryKind::ReportDay).size() == 2);
    for (const YearLine& line : f.entries(YearEntryKind::HandOver))
        CHECK(line.text.startsWith(u"Beredningsgruppen "_s));
    const auto late = f.entries(YearEntryKind::DueAnswer);
    const auto first = std::ranges::find_if(late, &YearLine::isLate);
    REQUIRE(first != late.end());
    CHECK(first->note ==
          u"%1 arbetsdagar försenad"_s.arg(workingDaysBetween(first->day, f.clock.today()))); // as in the matrix
}

TEST_CASE("Each entry leads to its place by Enter, and by a click")
{
    YearFixture f;
    f.choose(YearEntryKind::Meeting);
    const MeetingId meeting = f.rows().current()->meeting;
    QTest::keyClick(&f.rows(), Qt::Key_Return);
    MeetingsPage& meetings = f.window->meetingsPage();
    CHECK(meetings.isVisible());
    REQUIRE(YearFixture::waitFor([&] { return !meetings.isReading() && meetings.shown().chosen; }));
    CHECK(meetings.shown().chosen->meeting.id == meeting);
    f.trigger(ActionId::ShowYear);
    f.read();
    f.choose(YearEntryKind::DueAnswer);
    const DeviationId deviation = f.rows().current()->deviation;
    f.rows().scrollTo(f.rows().currentIndex());
    QTest::mouseClick(f.rows().viewport(), Qt::LeftButton, {}, f.rows().visualRect(f.rows().currentIndex()).center());
    f.settle();
    CHECK(f.shownCase().deviation.id == deviation);
    f.trigger(ActionId::ShowYear);
    f.read();
    f.choose(YearEntryKind::ReportDay);
    QTest::keyClick(&f.rows(), Qt::Key_Return);
    CHECK_FALSE(f.page().isVisible());
}

TEST_CASE("A task is written by keys, ticked off for its day, changed and deleted, each one step")
{
    YearFixture f;
    f.trigger(ActionId::AddTask);
    auto* dialog = f.page().findChild<TaskDialog*>();
    REQUIRE(dialog);
    WindowFixture::type(*dialog->focusWidget(), u"Bokslut"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    WindowFixture::type(*dialog->focusWidget(), u"2026-11-10"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Return);
    f.read();
    REQUIRE(f.storedTasks().size() == 1);
    CHECK(f.storedTasks().first().title == u"Bokslut"_s);
    CHECK(f.storedTasks().first().firstOn == QDate(2026, 11, 10));
    REQUIRE(f.entries(YearEntryKind::Task).size() == 1);
    CHECK(f.entries(YearEntryKind::Task).first().isLate);

    f.choose(YearEntryKind::Task);
    QTest::keyClick(&f.rows(), Qt::Key_Space);
    f.read();
    CHECK(f.storedTasks().first().doneOn.value(QDate(2026, 11, 10)) == QDate(2026, 11, 21));
    CHECK(f.rows().current()->done); // and stays on it
    f.trigger(ActionId::Undo);
    f.read();
    CHECK(f.storedTasks().first().doneOn.isEmpty());
    const QRect row = f.rows().visualRect(f.rows().currentIndex());
    QTest::mouseClick(f.rows().viewport(), Qt::LeftButton, {}, YearRow::tickRect(row).center());
    f.read();
    CHECK(f.storedTasks().first().doneOn.size() == 1);

    QTest::keyClick(&f.rows(), Qt::Key_Return);
    dialog = nullptr;
    for (auto* each : f.page().findChildren<TaskDialog*>())
        if (each->isVisible())
            dialog = each;
    REQUIRE(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_End);
    WindowFixture::type(*dialog->focusWidget(), u" 2026"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    f.read();
    CHECK(f.storedTasks().first().title == u"Bokslut 2026"_s);
    CHECK(f.storedTasks().first().doneOn.size() == 1);

    f.tasks().setFocus();
    f.tasks().setCurrentId(f.storedTasks().first().id.value());
    QTest::keyClick(&f.tasks(), Qt::Key_Delete);
    f.read();
    CHECK(f.storedTasks().isEmpty());
    CHECK(f.entries(YearEntryKind::Task).isEmpty());
    f.trigger(ActionId::Undo);
    CHECK(f.storedTasks().size() == 1);
}

TEST_CASE("What was written of a task is not let go of unasked, and what is wrong is said where it is written")
{
    YearFixture f;
    f.trigger(ActionId::AddTask);
    auto* dialog = f.page().findChild<TaskDialog*>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // without a name
    CHECK(dialog->isVisible());
    const auto labels = dialog->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"namn"_s); }));
    WindowFixture::type(*dialog->focusWidget(), u"Verksamhetsplan"_s);
    f.dialogs.yes = false;
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    CHECK(f.dialogs.questions.size() == 1);
    f.dialogs.yes = true;
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    CHECK(f.storedTasks().isEmpty());
}

TEST_CASE("The report days are written as people write days, in one step")
{
    YearFixture f;
    f.trigger(ActionId::ChangeReportDays);
    auto* dialog = f.page().findChild<ReportDaysDialog*>();
    REQUIRE(dialog);
    auto* days = dialog->findChild<QLineEdit*>();
    CHECK(days->text() == u"31 januari, 31 augusti"_s);
    days->setText(u"32/1"_s);
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(dialog->isVisible());
    days->setText(u"15/2 och 1 september"_s);
    QTest::keyClick(days, Qt::Key_Return);
    CHECK_FALSE(dialog->isVisible());
    f.read();
    REQUIRE(f.entries(YearEntryKind::ReportDay).size() == 2);
    CHECK(f.entries(YearEntryKind::ReportDay).first().day == QDate(2026, 2, 15));
    f.trigger(ActionId::Undo);
    f.read();
    CHECK(f.entries(YearEntryKind::ReportDay).first().day == QDate(2026, 1, 31));
    const QDate today(2026, 11, 21);
    CHECK_FALSE(year::parseDays(u"29/2"_s, today).has_value()); // not every year
    CHECK(year::parseDays(QString(), today)->isEmpty());
    CHECK(year::parseDays(u"1/9, 1/9, 2/1"_s, today) == QList<DayOfYear>{{1, 2}, {9, 1}});
}

TEST_CASE("The year before and the year after, and the kinds one wants to see")
{
    YearFixture f;
    f.press(u"Föregående år"_s);
    CHECK(f.page().shownYear() == 2025);
    CHECK(f.model().rowOfToday() < 0);
    CHECK(f.entries(YearEntryKind::Meeting).first().day == QDate(2025, 11, 20));
    f.press(u"I dag"_s);
    CHECK(f.page().shownYear() == 2026);
    CHECK(QApplication::focusWidget() == &f.rows());
    CHECK(f.rows().current()->day == QDate(2026, 12, 3));
    f.press(u"Rapportdagar"_s);
    CHECK(f.entries(YearEntryKind::Meeting).isEmpty());
    CHECK(f.entries(YearEntryKind::ReportDay).size() == 2);
    f.press(u"Rapportdagar"_s);
    CHECK_FALSE(f.entries(YearEntryKind::Meeting).isEmpty());
}

TEST_CASE("The wheel is walked by arrows and goes to a month, and a click goes to what is clicked on")
{
    YearFixture f;
    f.wheel().setFocus();
    CHECK(f.wheel().month() == 11);
    QTest::keyClick(&f.wheel(), Qt::Key_Right);
    QTest::keyClick(&f.wheel(), Qt::Key_Right);
    CHECK(f.wheel().month() == 1);
    CHECK(f.wheel().accessibleName().contains(u"Januari"_s));
    CHECK(f.wheel().accessibleName().contains(u"rapport"_s));
    QTest::keyClick(&f.wheel(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &f.rows());
    CHECK(f.rows().current()->day.month() == 1);
    const QPoint december(f.wheel().width() / 2 - 12, 14); // the last of the ring, left of the top
    QTest::mouseClick(&f.wheel(), Qt::LeftButton, {}, december);
    CHECK(f.rows().current()->day == QDate(2026, 12, 3));
    QTest::keyClick(&f.rows(), Qt::Key_Home);
    CHECK(f.rows().current()->day.month() == 1);
    QTest::keyClick(&f.rows(), Qt::Key_End);
    CHECK(f.rows().current()->day.month() == 12);
}

TEST_CASE("The year is printed as it is seen, and written as a calendar file")
{
    YearFixture f;
    f.press(u"Möten"_s);
    f.trigger(ActionId::Print);
    REQUIRE(f.dialogs.papers.size() == 1);
    CHECK(f.dialogs.papers.first().title == u"Året 2026"_s);
    CHECK(f.dialogs.papers.first().compose(Profile::Internal, [](int) { return true; }).has_value());
    f.dialogs.target = f.folder.filePath(u"aret.ics"_s);
    f.trigger(ActionId::SaveCalendar);
    REQUIRE(YearFixture::waitFor([&] { return QFile::exists(f.dialogs.target); }));
    CHECK(f.dialogs.suggestedName.endsWith(u".ics"_s));
    QFile file(f.dialogs.target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("BEGIN:VCALENDAR"));
}

TEST_CASE("An empty year says what to begin with")
{
    YearFixture f;
    f.openEmpty();
    f.trigger(ActionId::ShowYear);
    f.read();
    const auto labels = f.page().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"Inget är inlagt än"_s);
    }));
    f.press(u"Lägg in årets möten"_s);
    CHECK(f.window->meetingsPage().isVisible());
}

TEST_CASE("The year by keys and by screen reader, and at three times the size")
{
    YearFixture f;
    f.addTask(u"Bokslut"_s, QDate(2026, 2, 1), Recurrence::Quarter);
    f.page().focusFirst();
    checkReachedByKeys(*f.window);
    checkNamed(*f.window);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.rows());
    REQUIRE(list);
    const QString spoken = f.rows().currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"Möte"_s));
    CHECK(spoken.contains(u"3 december 2026"_s));
    f.trigger(ActionId::ShowCases);
    f.window->resize(426, 266);
    QTest::qWait(0);
    f.trigger(ActionId::ShowYear);
    f.read();
    f.window->resize(426, 266);
    CHECK(f.window->minimumSizeHint().width() <= 426);
    CHECK(f.window->minimumSizeHint().height() <= 266);
    f.window->resize(640, 400);
    QTest::qWait(0);
    CHECK(f.rows().width() <= f.window->width());
    CHECK(f.wheel().mapTo(&f.page(), QPoint(0, 0)).y() > f.rows().mapTo(&f.page(), QPoint(0, 0)).y());
}

TEST_CASE("A task's dialog and the report days' by keys and by screen reader")
{
    YearFixture f;
    f.addTask(u"Bokslut"_s, QDate(2026, 2, 1));
    TaskDialog task(f.session, f.storedTasks().first(), {}, f.window.get());
    ReportDaysDialog days(f.session, usualReportDays(), {}, f.window.get());
    for (QDialog* dialog : {static_cast<QDialog*>(&task), static_cast<QDialog*>(&days)}) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->activateWindow();
        QApplication::processEvents();
        CHECK_FALSE(dialog->windowTitle().isEmpty());
        REQUIRE(dialog->focusWidget());
        checkReachedByKeys(*dialog);
        checkNamed(*dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog->isVisible());
    }
}
