// Several cases at once.

#include "core/service/examples.h"
#include "core/service/history.h"
#include "core/service/meetings.h"
#include "core/service/themes.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/jobs/job.h"
#include "ui/models/case_list_model.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/selection_bar.h"
#include "ui/pages/cases/theme_section.h"
#include "ui/widgets/chip_field.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

void click(const WindowFixture& f, int row, Qt::KeyboardModifiers modifiers)
{
    const QRect place = f.list().visualRect(f.list().model()->index(row, 0));
    QTest::mouseClick(f.list().viewport(), Qt::LeftButton, modifiers, place.center());
    f.settle();
}

QList<DeviationId> idsAt(const WindowFixture& f, const QList<int>& rows)
{
    QList<DeviationId> ids;
    for (const int row : rows)
        ids.append(qobject_cast<const CaseListModel*>(f.list().model())->idAt(row));
    return ids;
}

SelectionBar& bar(const WindowFixture& f)
{
    return *f.window->findChild<SelectionBar*>();
}

/// The theme menu as it stands when it is opened.
QAction* themeEntry(const WindowFixture& f, const QString& text)
{
    for (const QToolButton* button : bar(f).findChildren<QToolButton*>()) {
        if (!button->menu())
            continue;
        Q_EMIT button->menu()->aboutToShow();
        for (QAction* action : button->menu()->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

int having(const WindowFixture& f, const QList<DeviationId>& ids, const QString& theme)
{
    const auto themes = must(service::Themes(f.session.reg()).all());
    const auto found = std::ranges::find(themes, theme, &heller::Theme::name);
    return found == themes.end() ? 0 : must(service::Themes(f.session.reg()).counts(ids)).value(found->id);
}

int all(const WindowFixture& f)
{
    return must(service::Cases(f.session.reg()).count({}));
}

} // namespace

TEST_CASE("Clicks and keys choose several, a bar says how many, and Esc leaves one")
{
    WindowFixture f;
    f.openExample();
    CHECK(!bar(f).isVisible());
    click(f, 1, {});
    click(f, 3, Qt::ControlModifier);
    CHECK(bar(f).isVisible());
    CHECK(f.window->casesPage().chosenCases().ids == idsAt(f, {1, 3}));
    click(f, 3, {});
    click(f, 5, Qt::ShiftModifier);
    CHECK(f.window->casesPage().chosenCases().ids == idsAt(f, {3, 4, 5}));
    QTest::keyClick(&f.list(), Qt::Key_Down, Qt::ShiftModifier);
    CHECK(f.window->casesPage().chosenCases().count() == 4);
    CHECK(f.shownCase().deviation.id == idsAt(f, {6}).first());
    QTest::keyClick(&f.list(), Qt::Key_Escape);
    CHECK(!bar(f).isVisible());
    CHECK(f.window->casesPage().chosenCases().ids == idsAt(f, {6}));
    f.trigger(ActionId::SelectAllCases);
    CHECK(f.window->casesPage().chosenCases().count() == all(f));
    QTest::keyClick(&f.list(), Qt::Key_Home);
    QTest::keyClick(&f.list(), Qt::Key_A, Qt::ControlModifier);
    CHECK(f.window->casesPage().chosenCases().count() == all(f));
}

TEST_CASE("A theme is set on several at once, stays with them chosen, and is undone in one step")
{
    WindowFixture f;
    f.openExample();
    click(f, 1, {});
    click(f, 4, Qt::ControlModifier);
    const QList<DeviationId> ids = f.window->casesPage().chosenCases().ids;
    f.dialogs.text = u"Vägvisning"_s;
    QAction* fresh = themeEntry(f, QCoreApplication::translate("heller::ui::ThemeMenu", "&New theme…").remove(u'&'));
    REQUIRE(fresh);
    fresh->trigger();
    f.settle();
    CHECK(having(f, ids, u"Vägvisning"_s) == 2);
    CHECK(f.window->casesPage().chosenCases().ids == ids);
    REQUIRE(themeEntry(f, u"Vägvisning"_s));
    CHECK(themeEntry(f, u"Vägvisning"_s)->isChecked());
    themeEntry(f, u"Vägvisning"_s)->trigger();
    f.settle();
    CHECK(having(f, ids, u"Vägvisning"_s) == 0);
    f.trigger(ActionId::Undo);
    CHECK(having(f, ids, u"Vägvisning"_s) == 2);
    f.trigger(ActionId::Undo);
    CHECK(must(service::Themes(f.session.reg()).all()).isEmpty());
}

TEST_CASE("Several are deleted and come back with one undo")
{
    WindowFixture f;
    f.openExample();
    const int before = all(f);
    click(f, 0, {});
    click(f, 2, Qt::ShiftModifier);
    QTest::keyClick(&f.list(), Qt::Key_Delete);
    f.settle();
    CHECK(all(f) == before - 3);
    CHECK(!bar(f).isVisible());
    CHECK(!f.window->casesPage().editor().isEmpty());
    f.trigger(ActionId::Undo);
    CHECK(all(f) == before);
}

TEST_CASE("More than the list has read are worked on beside the window, in one step")
{
    WindowFixture f;
    const QString path = f.folder.filePath(u"stort.heller"_s);
    {
        const auto reg = must(service::Register::create(path, {}, {&f.clock}));
        must(service::fillWithSynthetic(*reg, 400, 1));
    }
    f.window->openFile(path);
    f.settle();
    f.trigger(ActionId::ShowCases);
    f.trigger(ActionId::SelectAllCases);
    REQUIRE(f.window->casesPage().chosenCases().count() == 400);
    CHECK(f.window->casesPage().chosenCases().ids.isEmpty());
    f.dialogs.text = u"Alla"_s;
    themeEntry(f, QCoreApplication::translate("heller::ui::ThemeMenu", "&New theme…").remove(u'&'))->trigger();
    CHECK(!f.session.isWritable()); // the window reads meanwhile
    REQUIRE(WindowFixture::waitFor([&] { return f.session.isWritable(); }));
    f.settle();
    const auto ids = must(service::Cases(f.session.reg()).ids({}, {}, 0, -1));
    CHECK(having(f, ids, u"Alla"_s) == 400);
    f.trigger(ActionId::Undo);
    CHECK(must(service::Themes(f.session.reg()).all()).isEmpty());
}

TEST_CASE("A step of very many rows is taken back and done again beside the window, and can be cancelled")
{
    WindowFixture f;
    f.openEmpty();
    QList<CaseFile> files;
    for (int i = 0; i < 1500; ++i)
        files.append({.deviation = {.title = u"Fall %1"_s.arg(i)}});
    must(service::Cases(f.session.reg()).storeAll(u"Stor import"_s, files));
    f.settle();
    auto* cancel = [&] {
        f.actions.action(ActionId::Undo)->trigger();
        CHECK(!f.session.isWritable()); // the window reads meanwhile
        CHECK(!f.actions.action(ActionId::Undo)->isEnabled());
        CHECK(all(f) == 1500);
        const auto buttons = f.window->statusBar()->findChildren<QPushButton*>();
        const QString word = QCoreApplication::translate("heller::ui::StatusLine", "Cancel");
        return *std::ranges::find(buttons, word, &QPushButton::text);
    }();
    CHECK(cancel->isVisible());
    cancel->click();
    REQUIRE(WindowFixture::waitFor([&] { return f.session.isWritable(); }));
    CHECK(all(f) == 1500);

    f.actions.action(ActionId::Undo)->trigger();
    REQUIRE(WindowFixture::waitFor([&] { return f.session.isWritable(); }));
    CHECK(all(f) == 0);
    f.settle();
    f.actions.action(ActionId::Redo)->trigger();
    CHECK(!f.session.isWritable());
    REQUIRE(WindowFixture::waitFor([&] { return f.session.isWritable(); }));
    CHECK(all(f) == 1500);
}

TEST_CASE("What is said hides what else stands in the status line, also when work begins just then")
{
    WindowFixture f;
    f.openExample();
    const auto* stored = f.window->findChild<QLabel*>(u"storedState"_s);
    f.session.say(u"Antecknat."_s);
    Job* job = Job::start<int>(
        f.window.get(), [](const Job::Progress&) -> Result<int> { return 1; }, [](const Result<int>&) {});
    f.window->findChild<StatusLine*>()->follow(job, u"Öppnar"_s);
    f.settle();
    CHECK(f.window->statusBar()->currentMessage() == u"Antecknat."_s);
    CHECK_FALSE(stored->isVisible());
    f.window->statusBar()->clearMessage();
    CHECK(stored->isVisible());
}

TEST_CASE("A small step is taken at once, and the keys stay where they are")
{
    WindowFixture f;
    f.openExample();
    click(f, 0, {});
    QTest::keyClick(&f.list(), Qt::Key_Delete);
    f.settle();
    const int left = all(f);
    f.list().setFocus();
    f.actions.action(ActionId::Undo)->trigger();
    CHECK(f.session.isWritable());
    CHECK(all(f) == left + 1);
    CHECK(f.list().hasFocus());
}

TEST_CASE("Several are put on a coming meeting's agenda; one held or past is not offered")
{
    WindowFixture f;
    f.openExample();
    service::Meetings meetings(f.session.reg());
    Meeting past;
    past.date = QDate(2026, 11, 1);
    must(meetings.add(past));
    Meeting coming;
    coming.date = QDate(2027, 2, 3);
    coming.title = u"Vinterns"_s;
    const MeetingId wanted = must(meetings.add(coming));
    f.settle();
    click(f, 1, {});
    click(f, 2, Qt::ControlModifier);
    const QList<DeviationId> ids = f.window->casesPage().chosenCases().ids;
    const auto agendaOf = [&](MeetingId id) {
        const auto stored = must(meetings.all());
        return std::ranges::find(stored, id, &Meeting::id)->agenda;
    };
    f.trigger(ActionId::AddToMeeting); // and thinks better of it
    CHECK(agendaOf(wanted).isEmpty());
    for (const QString& offer : f.dialogs.offered)
        CHECK(!offer.contains(u"1 november"_s));
    f.dialogs.picked = static_cast<int>(f.dialogs.offered.size()) - 2;
    REQUIRE(f.dialogs.offered.at(f.dialogs.picked).contains(u"Vinterns"_s));
    f.trigger(ActionId::AddToMeeting);
    REQUIRE(agendaOf(wanted).size() == 2);
    CHECK(agendaOf(wanted).first().deviation == ids.first());
    f.trigger(ActionId::Undo);
    CHECK(agendaOf(wanted).isEmpty());

    const auto before = must(meetings.all()).size();
    f.dialogs.picked = static_cast<int>(f.dialogs.offered.size()) - 1; // a new one
    f.dialogs.text = u"aldrig"_s;
    f.trigger(ActionId::AddToMeeting);
    CHECK(must(meetings.all()).size() == before);
    f.dialogs.text = u"2026-12-10"_s;
    f.trigger(ActionId::AddToMeeting);
    REQUIRE(must(meetings.all()).size() == before + 1);
    const auto stored = must(meetings.all());
    const auto made = std::ranges::find(stored, QDate(2026, 12, 10), &Meeting::date);
    REQUIRE(made != stored.end());
    CHECK(made->agenda.size() == 2);
    f.trigger(ActionId::Undo); // meeting and agenda are one step
    CHECK(must(meetings.all()).size() == before);
}

TEST_CASE("Several are exported as one paper or a paper each")
{
    WindowFixture f;
    f.openExample();
    click(f, 0, {});
    click(f, 2, Qt::ShiftModifier);
    f.dialogs.choices = {0};
    f.dialogs.target = f.folder.filePath(u"alla.html"_s);
    f.trigger(ActionId::ExportCase);
    REQUIRE(WindowFixture::waitFor([&] { return QFile::exists(f.dialogs.target); }));
    QFile paper(f.dialogs.target);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(paper.readAll());
    for (const DeviationId id : idsAt(f, {0, 1, 2}))
        CHECK(html.contains(f.storedCase(id).deviation.diaryNumber));

    QDir(f.folder.path()).mkdir(u"papper"_s);
    f.dialogs.folder = f.folder.filePath(u"papper"_s);
    f.dialogs.choices = {1, 1};
    const auto papers = [&] { return QDir(f.dialogs.folder).entryList({u"*.docx"_s}); };
    f.trigger(ActionId::ExportCase);
    REQUIRE(WindowFixture::waitFor([&] { return papers().size() == 3; }));
    f.trigger(ActionId::ExportCase); // what lies there is not overwritten
    CHECK(WindowFixture::waitFor([&] { return papers().size() == 6; }));
}

TEST_CASE("Themes of a case are typed as chips, new ones made, and taken off by the keyboard")
{
    WindowFixture f;
    f.openExample();
    must(service::Themes(f.session.reg()).create(u"Samtycke"_s));
    f.selectRow(1);
    auto& field = *f.window->findChild<ThemeSection*>()->findChild<ChipField*>();
    const DeviationId id = f.shownCase().deviation.id;
    field.field().setFocus();
    WindowFixture::type(field.field(), u"samtycke"_s);
    QTest::keyClick(&field.field(), Qt::Key_Return);
    WindowFixture::type(field.field(), u"Kö, Tolk"_s);
    QTest::keyClick(&field.field(), Qt::Key_Comma);
    f.settle();
    CHECK(must(service::Themes(f.session.reg()).all()).size() == 3);
    CHECK(f.storedCase(id).themes.size() == 3);
    QTest::keyClick(&field.field(), Qt::Key_Backspace); // the last chip
    f.settle();
    CHECK(f.storedCase(id).themes.size() == 2);
    WindowFixture::type(field.field(), u"Hämtning"_s);
    f.selectRow(2); // what is typed is stored with the case it was typed on
    CHECK(f.storedCase(id).themes.size() == 3);
    CHECK(f.shownCase().themes.isEmpty());
    CHECK(field.field().text().isEmpty());
}
