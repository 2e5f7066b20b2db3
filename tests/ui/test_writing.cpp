#include "core/service/report_drafts.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/report_page.h"
#include "ui/session/store_timer.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

constexpr int closeAnyway = 2;
constexpr std::chrono::hours never{1};

/// The first that is seen.
TextField* fieldIn(const QWidget& page)
{
    for (TextField* field : page.findChildren<TextField*>()) {
        if (field->isVisible())
            return field;
    }
    return nullptr;
}

/// What does not fit into the pages that are there.
QString much()
{
    return u"Viktigt. "_s + QString(40'000, u'x');
}

void closeAndGiveUp(WindowFixture& f, const QString& name)
{
    f.trigger(ActionId::CloseRegister);
    CHECK(f.session.isOpen());
    REQUIRE(f.dialogs.questions.size() == 1);
    CHECK(f.dialogs.questions.first().contains(name));
    f.dialogs.choices = {closeAnyway};
    f.trigger(ActionId::CloseRegister);
    CHECK_FALSE(f.session.isOpen());
}

} // namespace

TEST_CASE("What is typed is due at a pause, and at the latest a while after the first key")
{
    int due = 0;
    SECTION("a pause")
    {
        StoreTimer timer({}, never);
        QObject::connect(&timer, &StoreTimer::due, [&] { ++due; });
        timer.touch();
        CHECK(WindowFixture::waitFor([&] { return due == 1; }));
        CHECK_FALSE(timer.isActive());
    }
    SECTION("no pause")
    {
        StoreTimer timer(never, {});
        QObject::connect(&timer, &StoreTimer::due, [&] { ++due; });
        timer.touch();
        timer.touch();
        CHECK(WindowFixture::waitFor([&] { return due == 1; }));
        CHECK_FALSE(timer.isActive());
    }
}

TEST_CASE("The status line does not say that all is saved while something is being written")
{
    WindowFixture f;
    f.openExample();
    REQUIRE(f.storedWords().startsWith(u"✓"_s));
    TextField* field = nullptr;
    SECTION("in a case")
    {
        field = &f.field(QCoreApplication::translate("heller::ui::FormSection", "Proposed solution"));
    }
    SECTION("in the letter")
    {
        f.trigger(ActionId::ShowReport);
        REQUIRE(f.isReportBuilt());
        field = fieldIn(f.window->reportPage());
    }
    SECTION("of an actor")
    {
        f.trigger(ActionId::ShowActors);
        field = fieldIn(f.window->actorsPage());
    }
    REQUIRE(field);
    field->setFocus();
    WindowFixture::type(*field, u"Nytt. "_s);
    CHECK(f.storedWords().startsWith(u"✎"_s));
    f.session.settle();
    CHECK(f.storedWords().startsWith(u"✓"_s));
}

TEST_CASE("A letter that cannot be stored is not lost by closing unasked")
{
    WindowFixture f;
    f.openReport();
    ReportDesk& desk = f.window->reportPage().desk();
    const SemesterRange period = desk.period();
    f.fillDisk(true);
    f.window->reportPage().findChild<TextField*>()->setPlainText(much());
    f.session.settle();
    CHECK(f.storedWords().startsWith(u"✗"_s));
    desk.setPeriod({period.last, period.last});
    CHECK(desk.period() == period);
    SECTION("given up")
    {
        closeAndGiveUp(f, period.inLetter());
    }
    SECTION("stored when there is room again")
    {
        f.fillDisk(false);
        f.session.settle();
        CHECK(f.storedWords().startsWith(u"✓"_s));
        CHECK(must(service::ReportDrafts(f.session.reg()).load(period)).letter == much());
    }
}

TEST_CASE("What is written of an actor and cannot be stored stays in sight and is not lost by closing unasked")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::ShowActors);
    auto& tree = *f.window->actorsPage().findChild<QTreeView*>();
    tree.setCurrentIndex(tree.model()->index(1, 0));
    const QModelIndex chosen = tree.currentIndex();
    TextField* field = fieldIn(f.window->actorsPage());
    REQUIRE(field);
    f.fillDisk(true);
    field->setPlainText(much());
    tree.setCurrentIndex(tree.model()->index(0, 0));
    CHECK(WindowFixture::waitFor([&] { return tree.currentIndex() == chosen; }));
    CHECK(field->isVisible());
    CHECK(field->text() == much());
    CHECK(f.storedWords().startsWith(u"✗"_s));
    closeAndGiveUp(f, field->accessibleName());
}

TEST_CASE("The wheel scrolls a form and chooses nothing in it")
{
    WindowFixture f;
    f.openExample();
    for (const ActionId page : {ActionId::ShowCases, ActionId::ShowReport, ActionId::ShowActors}) {
        f.trigger(page);
        for (QComboBox* box : f.window->findChildren<QComboBox*>()) {
            const int chosen = box->currentIndex();
            INFO(box->accessibleName().toStdString());
            const QPointF middle = QRectF(box->rect()).center();
            for (const int turn : {120, -120}) {
                QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                QApplication::sendEvent(box, &wheel);
                CHECK_FALSE(wheel.isAccepted());
                CHECK(box->currentIndex() == chosen);
            }
        }
    }
}

TEST_CASE("The sheet follows what is being written, however long it grows")
{
    WindowFixture f;
    f.openExample();
    TextField& field = f.field(QCoreApplication::translate("heller::ui::FormSection", "Proposed solution"));
    const auto isLineSeen = [&] { return field.viewport()->visibleRegion().contains(field.cursorRect().center()); };
    field.setFocus();
    field.moveCursor(QTextCursor::End);
    CHECK(isLineSeen());
    for (int line = 0; line < 60; ++line) {
        QTest::keyClick(&field, Qt::Key_Return);
        WindowFixture::type(field, u"rad"_s);
        CHECK(WindowFixture::waitFor(isLineSeen));
    }
    field.moveCursor(QTextCursor::Start);
    CHECK(isLineSeen());
    f.session.settle();
    CHECK(isLineSeen());
}

TEST_CASE("Undo takes back what was done last, also when the cursor stands in a text that was written before")
{
    WindowFixture f;
    f.openExample();
    TextField& field = f.field(QCoreApplication::translate("heller::ui::FormSection", "Proposed solution"));
    const DeviationId id = f.shownCase().deviation.id;
    const QString before = f.shownCase().deviation.proposal;
    const qsizetype rounds = f.shownCase().rounds.size();
    const auto pressUndo = [&] {
        QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
        f.settle();
    };
    field.setFocus();
    field.moveCursor(QTextCursor::End);
    WindowFixture::type(field, u" Mer."_s);
    f.trigger(ActionId::AddRound);
    field.setFocus();
    REQUIRE(f.storedCase(id).rounds.size() == rounds + 1);
    pressUndo();
    CHECK(f.storedCase(id).rounds.size() == rounds);
    CHECK(f.storedCase(id).deviation.proposal == before + u" Mer."_s);
    pressUndo();
    CHECK(f.storedCase(id).deviation.proposal == before);

    // What is being written is taken back letter by letter, as everywhere.
    WindowFixture::type(field, u" Och"_s);
    pressUndo();
    CHECK(field.text() == before);
    CHECK(f.window->actions().action(ActionId::Redo)->isEnabled());
}
