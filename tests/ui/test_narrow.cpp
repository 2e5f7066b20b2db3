#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/cases/case_sheet.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/course_pane.h"
#include "ui/pages/cases/filter_bar.h"
#include "ui/pages/report/report_page.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/two_steps.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

constexpr QSize twiceTheSize{640, 400};  // what 1280×800 is at 200 %
constexpr QSize thriceTheSize{426, 266}; // and at 300 %

void makeNarrow(WindowFixture& f)
{
    f.window->resize(twiceTheSize);
    QTest::qWait(0);
}

TwoSteps& stepsOf(const QWidget& page)
{
    return *page.findChild<TwoSteps*>();
}

/// Whether all of what is seen in `page` lies within the window, but for what a scroll area has beyond its edge below.
void checkNothingIsCut(const MainWindow& window, const QWidget& page)
{
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || widget->width() == 0)
            continue;
        const int left = widget->mapTo(&window, QPoint(0, 0)).x();
        INFO(widget->metaObject()->className() << " " << widget->accessibleName().toStdString());
        CHECK(left >= 0);
        CHECK(left + widget->width() <= window.width());
    }
}

} // namespace

TEST_CASE("At twice the size the window fits the screen, and no page is wider than it")
{
    WindowFixture f;
    checkNothingIsCut(*f.window, *f.window->centralWidget());
    f.openExample();
    makeNarrow(f);
    REQUIRE(f.window->size() == twiceTheSize);
    CHECK(f.window->minimumSizeHint().width() <= twiceTheSize.width());
    CHECK(f.window->minimumSizeHint().height() <= twiceTheSize.height());
    for (const ActionId page : {ActionId::ShowCases, ActionId::ShowReport, ActionId::ShowActors}) {
        f.trigger(page);
        QWidget* shown = page == ActionId::ShowCases    ? static_cast<QWidget*>(&f.window->casesPage())
                         : page == ActionId::ShowReport ? static_cast<QWidget*>(&f.window->reportPage())
                                                        : &f.window->actorsPage();
        REQUIRE(shown->isVisible());
        CHECK(stepsOf(*shown).isNarrow());
        checkNothingIsCut(*f.window, *shown);
        stepsOf(*shown).open();
        QTest::qWait(0);
        checkNothingIsCut(*f.window, *shown);
    }
}

TEST_CASE("At three times the size the window still fits the screen, whichever page has been opened")
{
    WindowFixture f;
    f.openExample();
    f.session.tellWritten(f.folder.filePath(u"Lex Heller våren -26 och hösten -26.docx"_s)); // said in the status line
    f.window->resize(thriceTheSize);
    for (const ActionId page : {ActionId::ShowOverview, ActionId::ShowCases, ActionId::ShowAnswers,
                                ActionId::ShowReport, ActionId::ShowActors}) {
        f.trigger(page);
        f.settle();
        f.window->resize(thriceTheSize);
        INFO(ActionRegistry::plainText(ActionRegistry::specOf(page)).toStdString());
        CHECK(f.window->minimumSizeHint().width() <= thriceTheSize.width());
        CHECK(f.window->minimumSizeHint().height() <= thriceTheSize.height());
        CHECK((f.window->size() == thriceTheSize));
    }
}

TEST_CASE("Where there is little height the chips fold under one, and nothing that can be chosen is lost")
{
    WindowFixture f;
    f.openExample();
    auto& filters = *f.window->findChild<FilterBar*>();
    const auto chips = [&] {
        const auto all = filters.findChildren<FilterChip*>();
        return std::ranges::count_if(all, [](const FilterChip* chip) { return chip->isVisible(); });
    };
    const auto more = [&] {
        const QString name = QCoreApplication::translate("heller::ui::FilterBar", "More");
        const auto all = filters.findChildren<FilterChip*>();
        const FilterChip* chip = *std::ranges::find(all, name, &FilterChip::name);
        QStringList seen;
        for (const QAction* action : chip->menu().actions())
            if (action->isVisible())
                seen.append(action->text());
        return seen;
    };
    const auto wide = chips();
    const auto under = more().size();
    f.window->resize(thriceTheSize);
    QTest::qWait(0);
    CHECK(chips() == 2); // "More" and the order
    CHECK(more().size() == under + wide - 2);
    CHECK(filters.height() * 3 < f.window->casesPage().height());
    CHECK(f.list().height() > filters.height());

    filters.setFilter({.statuses = {Status::New}});
    QTest::qWait(0);
    CHECK(chips() == 3); // what is chosen is seen, and can be taken back there
    filters.clear();
    f.window->resize(1280, 800);
    QTest::qWait(0);
    CHECK(chips() == wide);
    CHECK(more().size() == under);
}

TEST_CASE("At three times the size pasting a text fits the screen, and its buttons are seen")
{
    PasteDialog dialog;
    const QSize usual = dialog.size();
    dialog.resize(thriceTheSize);
    dialog.show();
    QTest::qWait(0);
    CHECK((dialog.size() == thriceTheSize));
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        CHECK(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint(0, 0)), button->size())));
    const auto* text = dialog.findChild<TextField*>();
    const int low = text->height();
    CHECK(low >= 48);
    dialog.resize(usual + QSize(0, 200));
    QTest::qWait(0);
    CHECK(text->height() > low + 200); // and uses what room there is
}

TEST_CASE("A menu that is higher than the screen scrolls instead of becoming wider")
{
    const WindowFixture f;
    const QMenu menu;
    CHECK(menu.style()->styleHint(QStyle::SH_Menu_Scrollable, nullptr, &menu) == 1);
}

TEST_CASE("No case's sheet is wider than its pane, beside the list and the course")
{
    WindowFixture f;
    f.openExample();
    f.window->resize(1280, 800);
    for (int row = 0; row < f.list().model()->rowCount(); ++row) {
        f.selectRow(row);
        QTest::qWait(0);
        for (const QScrollArea* area : f.window->casesPage().findChildren<QScrollArea*>()) {
            INFO(f.shownCase().deviation.diaryNumber.toStdString());
            CHECK(area->widget()->width() <= area->viewport()->width());
        }
    }
}

TEST_CASE("Where there is no room the list and the case are two steps: Enter, Esc, Alt+Left, the button")
{
    WindowFixture f;
    f.openExample();
    makeNarrow(f);
    const TwoSteps& steps = stepsOf(f.window->casesPage());
    auto* sheet = f.window->findChild<QWidget*>(u"caseSheet"_s);
    f.list().setFocus();
    CHECK(f.list().isVisible());
    CHECK(!sheet->isVisible());

    QTest::keyClick(&f.list(), Qt::Key_Down);
    CHECK(f.list().isVisible()); // walking through the list is not opening
    const DeviationId id = f.shownCase().deviation.id;
    QTest::keyClick(&f.list(), Qt::Key_Return);
    CHECK(!f.list().isVisible());
    CHECK(sheet->isVisible());
    REQUIRE(qobject_cast<TextField*>(QApplication::focusWidget()));
    CHECK(f.shownCase().deviation.id == id);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(f.list().hasFocus());
    CHECK(!steps.isSecondSeen());

    QTest::keyClick(&f.list(), Qt::Key_Return);
    f.trigger(ActionId::BackToList);
    CHECK(f.list().hasFocus());

    QTest::mouseClick(f.list().viewport(), Qt::LeftButton, {}, f.list().visualRect(f.list().currentIndex()).center());
    CHECK(steps.isSecondSeen());
    auto* row = steps.findChild<QWidget*>(u"backRow"_s);
    REQUIRE(row->isVisible());
    row->findChild<QPushButton*>()->click();
    CHECK(f.list().hasFocus());
}

TEST_CASE("With room both are seen, and narrowing keeps the one that is worked in")
{
    WindowFixture f;
    f.openExample();
    const TwoSteps& steps = stepsOf(f.window->casesPage());
    CHECK(!steps.isNarrow());
    CHECK(f.list().isVisible());
    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_Return);
    auto* field = qobject_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(field);
    makeNarrow(f);
    CHECK(steps.isSecondSeen());
    CHECK(field->hasFocus());
    f.window->resize(1280, 800);
    QTest::qWait(0);
    CHECK(f.list().isVisible());
    CHECK(field->isVisible());
}

TEST_CASE("A new case is written at once, and deleting one leads back to the list")
{
    WindowFixture f;
    f.openExample();
    makeNarrow(f);
    f.trigger(ActionId::NewCase);
    CHECK(stepsOf(f.window->casesPage()).isSecondSeen());
    CHECK(qobject_cast<TextField*>(QApplication::focusWidget()));
    f.trigger(ActionId::DeleteCase);
    CHECK(!stepsOf(f.window->casesPage()).isSecondSeen());
    CHECK(f.list().hasFocus());
}

TEST_CASE("The side bar as icons still says what they are")
{
    WindowFixture f;
    f.openExample();
    makeNarrow(f);
    const auto buttons = f.window->findChild<QWidget*>(u"sideBar"_s)->findChildren<QPushButton*>();
    REQUIRE(buttons.size() > 4);
    for (const QPushButton* button : buttons) {
        CHECK(button->text().isEmpty());
        CHECK(!button->toolTip().isEmpty());
        CHECK(button->accessibleName().startsWith(button->toolTip()));
    }
}

TEST_CASE("Where there is no room beside the case its course and the like cases stand below it, reached by F6")
{
    WindowFixture f;
    f.openExample();
    f.window->resize(1280, 800);
    QTest::qWait(0);
    auto* course = f.window->findChild<CoursePane*>();
    REQUIRE(course);
    CHECK_FALSE(course->isBelow());
    makeNarrow(f);
    stepsOf(f.window->casesPage()).open();
    REQUIRE(WindowFixture::waitFor([&] { return course->isBelow() && course->isVisible(); }));
    CHECK(f.window->casesPage().findChild<CaseSheet*>()->isAncestorOf(course));
    CHECK(WindowFixture::waitFor([&] { return course->widget()->height() <= course->viewport()->height(); }));
    CHECK(course->widget()->findChildren<QLabel*>().size() > 2);
    CHECK(f.window->casesPage().panes().contains(course));
    f.window->resize(1280, 800);
    CHECK(WindowFixture::waitFor([&] { return !course->isBelow(); }));
    CHECK(course->maximumHeight() == QWIDGETSIZE_MAX);
}

TEST_CASE("The pages' keys are numbered as they stand in the side bar")
{
    WindowFixture f;
    f.openEmpty();
    QList<QPushButton*> pages = f.window->findChild<QWidget*>(u"sideBar"_s)->findChildren<QPushButton*>();
    pages.removeIf([](const QPushButton* button) { return button->property("kind") != u"nav"_s; });
    REQUIRE(pages.size() == 8);
    for (int number = 1; number <= pages.size(); ++number) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
        const QList<QAction*> actions = f.actions.all();
        const auto its = std::ranges::find(actions, key, [](const QAction* action) { return action->shortcut(); });
        REQUIRE(its != actions.end());
        (*its)->trigger();
        CHECK(pages.at(number - 1)->isChecked());
    }
}
