// The page of the meetings: board, agenda, the meeting itself, a series.
#include "core/service/cases.h"
#include "core/service/history.h"
#include "core/service/meetings.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/line_model.h"
#include "ui/pages/meetings/agenda_panel.h"
#include "ui/pages/meetings/board_panel.h"
#include "ui/pages/meetings/meeting_desk.h"
#include "ui/pages/meetings/meeting_form.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/meetings/person_row.h"
#include "ui/pages/meetings/series_card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class MeetingsFixture : public WindowFixture
{
public:
    MeetingsFixture()
    {
        openExample();
        trigger(ActionId::ShowMeetings);
        read();
    }

    void read() const
    {
        REQUIRE(waitFor([&] { return !page().isReading() && page().shown().chosen; }));
    }
    [[nodiscard]] MeetingsPage& page() const { return window->meetingsPage(); }
    [[nodiscard]] LineView& agenda() const { return page().findChild<AgendaPanel*>()->view(); }
    [[nodiscard]] LineView& board(BoardColumn column) const { return page().findChild<BoardPanel*>()->column(column); }
    [[nodiscard]] MeetingDesk& desk() const { return *page().findChild<MeetingDesk*>(); }
    [[nodiscard]] Meeting stored() const
    {
        return must(service::Meetings(session.reg()).load(page().shown().chosen->meeting.id));
    }
};

} // namespace

TEST_CASE("The next meeting is shown first, with what can be raised and what is on its agenda")
{
    const MeetingsFixture f;
    CHECK(f.page().shown().chosen->meeting.date == QDate(2026, 12, 3));
    const auto& board = f.page().shown().board;
    CHECK(f.board(BoardColumn::CanBeRaised).lines().rowCount() == board.of(BoardColumn::CanBeRaised).total);
    CHECK(f.board(BoardColumn::TooLate).lines().rowCount() == board.of(BoardColumn::TooLate).total);
    CHECK(f.agenda().lines().rowCount() == f.stored().agenda.size());
}

TEST_CASE("Enter on the board puts a case on the agenda, Alt and arrows move it, Delete takes it off, undo all back")
{
    MeetingsFixture f;
    LineView& board = f.board(BoardColumn::CanBeRaised);
    REQUIRE(board.lines().rowCount() > 0);
    const qsizetype before = f.stored().agenda.size();
    board.setFocus();
    board.setCurrentId(0);
    const DeviationId raised(board.currentId());
    QTest::keyClick(&board, Qt::Key_Return);
    f.read();
    REQUIRE(f.stored().agenda.size() == before + 1);
    CHECK(f.stored().agenda.last().deviation == raised);

    QLineEdit& item = f.page().findChild<AgendaPanel*>()->newItem();
    item.setFocus();
    QTest::keyClicks(&item, u"Kontaktlistan"_s);
    QTest::keyClick(&item, Qt::Key_Return);
    f.read();
    REQUIRE(f.stored().agenda.last().title == u"Kontaktlistan"_s);
    f.agenda().setFocus();
    f.agenda().setCurrentId(f.stored().agenda.last().id.value());
    QTest::keyClick(&f.agenda(), Qt::Key_Up, Qt::AltModifier);
    f.read();
    CHECK(f.stored().agenda.last().deviation == raised);
    CHECK(f.agenda().currentId() == f.stored().agenda.at(before).id.value()); // stays on what was moved
    QTest::keyClick(&f.agenda(), Qt::Key_Delete);
    f.read();
    CHECK(f.stored().agenda.size() == before + 1);
    for (int step = 0; step < 4; ++step)
        f.trigger(ActionId::Undo);
    f.read();
    CHECK(f.stored().agenda.size() == before);
}

TEST_CASE("A case is dragged to its place on the agenda, and an item to another")
{
    MeetingsFixture f;
    LineModel& cases = f.board(BoardColumn::CanBeRaised).lines();
    LineModel& agenda = f.agenda().lines();
    const std::unique_ptr<QMimeData> dragged(cases.mimeData({cases.index(0)}));
    const DeviationId raised(cases.idAt(cases.index(0)));
    CHECK_FALSE(agenda.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {})); // nothing is moved by the view
    f.read();
    CHECK(f.stored().agenda.first().deviation == raised);
    must(service::Meetings(f.session.reg()).addItem(f.stored().id, u"Sist"_s));
    f.read();
    const std::unique_ptr<QMimeData> item(agenda.mimeData({agenda.index(agenda.rowCount() - 1)}));
    static_cast<void>(agenda.dropMimeData(item.get(), Qt::MoveAction, 0, 0, {}));
    f.read();
    CHECK(f.stored().agenda.first().title == u"Sist"_s);
}

TEST_CASE("At the meeting notes and decision are stored while they are written, item by item")
{
    MeetingsFixture f;
    must(service::Meetings(f.session.reg()).addItem(f.stored().id, u"Ett"_s));
    must(service::Meetings(f.session.reg()).addItem(f.stored().id, u"Två"_s));
    f.read();
    f.trigger(ActionId::RunMeeting);
    REQUIRE(f.desk().isVisible());
    const qsizetype ett = f.stored().agenda.size() - 2;
    f.desk().open(f.stored().agenda.at(ett).id);
    f.desk().focusNotes();
    auto* notes = qobject_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(notes);
    WindowFixture::type(*notes, u"Alla är överens"_s);
    QTest::keyClick(notes, Qt::Key_PageDown, Qt::AltModifier);
    f.read();
    CHECK(f.stored().agenda.at(ett).notes == u"Alla är överens"_s);
    CHECK(f.desk().shownItem() == f.stored().agenda.at(ett + 1).id);
    CHECK(notes->text().isEmpty());
    QTest::keyClick(notes, Qt::Key_PageUp, Qt::AltModifier);
    CHECK(notes->text() == u"Alla är överens"_s);
    f.trigger(ActionId::Undo);
    f.read();
    CHECK(f.stored().agenda.at(ett).notes.isEmpty());
}

TEST_CASE("A meeting is held by keys alone: the items one after the other, and Esc goes back to the agenda")
{
    MeetingsFixture f;
    for (const QString& title : {u"Ett"_s, u"Två"_s})
        must(service::Meetings(f.session.reg()).addItem(f.stored().id, title));
    f.read();
    const auto isOn = [&](ActionId id) { return f.actions.action(id)->isEnabled(); };
    CHECK_FALSE(isOn(ActionId::NextAgendaItem));
    CHECK_FALSE(isOn(ActionId::LeaveMeeting));
    f.agenda().setFocus();
    f.agenda().setCurrentId(f.stored().agenda.first().id.value());
    QTest::keyClick(&f.agenda(), Qt::Key_Return);
    REQUIRE(f.desk().isVisible());
    CHECK(isOn(ActionId::NextAgendaItem));
    CHECK_FALSE(isOn(ActionId::PreviousAgendaItem));
    QWidget* notes = QApplication::focusWidget();
    REQUIRE(f.desk().isAncestorOf(notes));
    f.trigger(ActionId::NextAgendaItem);
    CHECK(f.desk().shownItem() == f.stored().agenda.at(1).id);
    CHECK(isOn(ActionId::PreviousAgendaItem));
    WindowFixture::type(*notes, u"Kort"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(f.desk().isVisible());
    CHECK(f.agenda().hasFocus());
    CHECK(f.stored().agenda.at(1).notes == u"Kort"_s);
    CHECK_FALSE(isOn(ActionId::PreviousAgendaItem));
}

TEST_CASE("What somebody else did to an item stays when a field of it is written")
{
    MeetingsFixture f;
    const AgendaItemId id = must(service::Meetings(f.session.reg()).addItem(f.stored().id, u"Ett"_s));
    f.read();
    f.trigger(ActionId::RunMeeting);
    f.desk().open(id);
    f.desk().focusNotes();
    auto* notes = qobject_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(notes);
    WindowFixture::type(*notes, u"Kort"_s);
    // … and before the page has read it:
    must(service::Meetings(f.session.reg()).changeItemInto({}, id, u"Beslut"_s, [](AgendaItem& item) {
        item.decision = u"Ja"_s;
    }));
    f.desk().flush();
    CHECK(f.stored().agenda.last().notes == u"Kort"_s);
    CHECK(f.stored().agenda.last().decision == u"Ja"_s);
}

TEST_CASE("A meeting that is held is still the one shown")
{
    MeetingsFixture f;
    const MeetingId shown = f.stored().id;
    Q_EMIT f.desk().heldWanted(true);
    CHECK_FALSE(f.stored().held); // its day is to come
    must(service::Meetings(f.session.reg()).move(shown, f.clock.today()));
    f.settle();
    REQUIRE(WindowFixture::waitFor([&] { return f.page().shown().chosen->meeting.date == f.clock.today(); }));
    Q_EMIT f.desk().heldWanted(true);
    REQUIRE(f.stored().held);
    REQUIRE(WindowFixture::waitFor([&] { return f.page().shown().chosen->meeting.held; }));
    CHECK(f.stored().id == shown);
}

TEST_CASE("The meeting begins with its first item, goes on where it was left, and needs an agenda")
{
    MeetingsFixture f;
    must(service::Meetings(f.session.reg()).moveItem(f.stored().agenda.first().id, 1));
    f.settle();
    REQUIRE(WindowFixture::waitFor([&] { return !f.page().isReading(); }));
    const auto place = [&] {
        QString all;
        for (const QLabel* label : f.desk().findChildren<QLabel*>())
            all += label->text();
        return all.mid(all.indexOf(u"Punkt "_s));
    };
    f.trigger(ActionId::RunMeeting);
    CHECK(place().startsWith(u"Punkt 1 av"_s));
    f.trigger(ActionId::NextAgendaItem);
    f.trigger(ActionId::LeaveMeeting);
    f.trigger(ActionId::RunMeeting);
    CHECK(place().startsWith(u"Punkt 2 av"_s));
    f.trigger(ActionId::LeaveMeeting);
    for (const AgendaItem& item : f.stored().agenda)
        must(service::Meetings(f.session.reg()).removeItem(item.id));
    f.settle();
    REQUIRE(WindowFixture::waitFor([&] { return f.page().shown().chosen->meeting.agenda.isEmpty(); }));
    f.trigger(ActionId::RunMeeting);
    CHECK_FALSE(f.desk().isVisible());
}

TEST_CASE("An item that could not be stored stays as it was typed")
{
    MeetingsFixture f;
    QLineEdit& item = f.page().findChild<AgendaPanel*>()->newItem();
    item.setFocus();
    f.fillDisk(true);
    const auto isTaken = [&] {
        item.setText(QString(300, u'x'));
        QTest::keyClick(&item, Qt::Key_Return);
        return item.text().isEmpty();
    };
    for (int tries = 0; tries < 200 && isTaken(); ++tries) // until the file's last pages are full
        QTest::qWait(0);
    CHECK(item.text() == QString(300, u'x'));
    f.fillDisk(false);
    QTest::keyClick(&item, Qt::Key_Return);
    CHECK(item.text().isEmpty());
}

TEST_CASE("A new day stays when another field is written before the page has been read again, and so does held")
{
    const MeetingsFixture f;
    auto* form = f.page().findChild<MeetingForm*>();
    auto* day = form->findChild<DateField*>();
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"2026-12-10"_s);
    QTest::keyClick(day, Qt::Key_Return);
    must(service::Meetings(f.session.reg()).setHeld(f.stored().id, true));
    auto* text = form->findChild<TextField*>();
    text->setFocus();
    WindowFixture::type(*text, u"Extra"_s);
    form->flush();
    CHECK(f.stored().title.contains(u"Extra"_s));
    CHECK(f.stored().date == QDate(2026, 12, 10));
    CHECK(f.stored().held);
}

TEST_CASE("A meeting on a day that nobody works is doubted under its day, and stays there")
{
    const MeetingsFixture f;
    const auto* form = f.page().findChild<MeetingForm*>();
    auto* day = form->findChild<DateField*>();
    CHECK(day->accessibleDescription().isEmpty());
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"2026-12-31"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK_FALSE(day->accessibleDescription().isEmpty());
    CHECK(f.stored().date == QDate(2026, 12, 31));
    f.read();
    CHECK_FALSE(day->accessibleDescription().isEmpty());
    day->selectAll();
    QTest::keyClicks(day, u"2026-12-10"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(day->accessibleDescription().isEmpty());
}

TEST_CASE("A double click takes one person off, and a second click the next")
{
    const MeetingsFixture f;
    must(service::Meetings(f.session.reg()).changeHead(f.stored().id, u"Personer"_s, [](Meeting& meeting) {
        meeting.people = {{.name = u"Disa"_s}, {.name = u"Egil"_s}, {.name = u"Frida"_s}};
    }));
    f.read();
    const auto rows = [&] { return f.page().findChildren<PersonRow*>(); };
    REQUIRE(WindowFixture::waitFor([&] { return rows().size() == 3; }));
    auto* first = rows().at(0)->findChild<QPushButton*>();
    auto* second = rows().at(1)->findChild<QPushButton*>();
    QTest::mouseClick(first, Qt::LeftButton);
    REQUIRE(f.stored().people.size() == 2);
    first->click();                             // its row is on its way out
    QTest::mouseDClick(second, Qt::LeftButton); // what makes the first click a double one, where the next row now is
    QTest::mouseRelease(second, Qt::LeftButton);
    CHECK(f.stored().people.size() == 2);
    QTest::mouseClick(second, Qt::LeftButton);
    REQUIRE(f.stored().people.size() == 1);
    CHECK(f.stored().people.first().name == u"Frida"_s);
    CHECK(WindowFixture::waitFor([&] { return rows().size() == 1; }));
}

TEST_CASE("A series is put together in place and added in one step")
{
    MeetingsFixture f;
    const qsizetype before = f.page().shown().meetings.size();
    f.trigger(ActionId::AddMeetingSeries);
    auto* card = f.page().findChild<SeriesCard*>();
    REQUIRE(card->isVisible());
    // The second Thursdays of 2027 without July; 6 May is Ascension Day, which is no second Thursday.
    CHECK(card->days().size() == 11);
    CHECK(card->days().first() == QDate(2027, 1, 14));
    Q_EMIT card->wanted(card->days());
    f.read();
    REQUIRE(WindowFixture::waitFor([&] { return f.page().shown().meetings.size() == before + 11; }));
    CHECK_FALSE(card->isVisible());
    f.trigger(ActionId::Undo);
    REQUIRE(WindowFixture::waitFor([&] { return f.page().shown().meetings.size() == before; }));
}

TEST_CASE("A new meeting can be deleted and comes back, and its papers are written")
{
    MeetingsFixture f;
    const qsizetype before = f.page().shown().meetings.size();
    f.trigger(ActionId::AddMeeting);
    REQUIRE(WindowFixture::waitFor([&] { return f.page().shown().meetings.size() == before + 1; }));
    f.read();
    CHECK(f.page().shown().chosen->meeting.date == QDate(2026, 12, 31));
    f.trigger(ActionId::DeleteMeeting);
    REQUIRE(WindowFixture::waitFor([&] { return f.page().shown().meetings.size() == before; }));
    f.read();
    f.dialogs.target = f.folder.filePath(u"handlingar.docx"_s);
    f.trigger(ActionId::ExportMeetingPapers);
    REQUIRE(WindowFixture::waitFor([&] { return QFile::exists(f.dialogs.target); }));
    f.trigger(ActionId::Print);
    CHECK(f.dialogs.papers.size() == 1);
}

TEST_CASE("An empty register has no meetings and says how to begin")
{
    WindowFixture f;
    f.openEmpty();
    f.trigger(ActionId::ShowMeetings);
    MeetingsPage& page = f.window->meetingsPage();
    REQUIRE(WindowFixture::waitFor([&] { return !page.isReading(); }));
    CHECK_FALSE(page.shown().chosen);
    CHECK_FALSE(f.actions.action(ActionId::RunMeeting)->isEnabled());
    f.trigger(ActionId::AddMeeting);
    CHECK(WindowFixture::waitFor([&] { return page.shown().chosen.has_value(); }));
}

TEST_CASE("Lines keep their model's rules, whatever is shown")
{
    LineModel model(u"item"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.takes({u"item"_s});
    model.setLines({{.id = 1, .title = u"A"_s, .second = u"a"_s}, {.id = 2, .title = u"B"_s}});
    model.setLines({{.id = 1, .title = u"A2"_s}, {.id = 2, .title = u"B"_s}});
    CHECK(model.index(0).data().toString() == u"A2"_s);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == u"A2, "_s);
    model.setLines({});
    CHECK(model.rowOf(1) == -1);
}

TEST_CASE("The side bar has the number of the next meeting's items before its page is looked at")
{
    WindowFixture f;
    f.openExample();
    int planned = 0;
    for (const Meeting& meeting : must(service::Meetings(f.session.reg()).all())) {
        if (!meeting.held && meeting.date == QDate(2026, 12, 3))
            planned = static_cast<int>(meeting.agenda.size());
    }
    REQUIRE(planned > 0);
    const auto buttons = f.window->findChild<QWidget*>(u"sideBar"_s)->findChildren<QPushButton*>();
    CHECK(std::ranges::any_of(buttons, [&](const QPushButton* button) {
        return button->accessibleName() == u"Beredningsgrupp, %1"_s.arg(planned);
    }));
}
