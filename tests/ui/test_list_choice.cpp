#include "core/model/status.h"
#include "core/service/cases.h"
#include "core/service/examples.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_roles.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/filter_bar.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

TextField& title(const WindowFixture& f)
{
    return f.field(QCoreApplication::translate("heller::ui::CaseSheet", "Title"));
}

/// Chooses in the menus over the list.
void choose(const WindowFixture& f, const QString& wanted)
{
    for (const QToolButton* chip : f.window->findChild<FilterBar*>()->findChildren<QToolButton*>()) {
        for (QAction* action : chip->menu() ? chip->menu()->actions() : QList<QAction*>()) {
            if (action->text().remove(u'&') == wanted)
                action->trigger();
        }
    }
    f.settle();
}

void checkMarkedIsShown(const WindowFixture& f)
{
    CHECK(f.list().currentIndex().data(CaseIdRole).toLongLong() == f.shownCase().deviation.id.value());
}

void openSynthetic(WindowFixture& f, int cases)
{
    const QString path = f.folder.filePath(u"stort.heller"_s);
    {
        const auto reg = must(service::Register::create(path, {}, {&f.clock}));
        must(service::fillWithSynthetic(*reg, cases, 1));
    }
    f.window->openFile(path);
    f.settle();
}

} // namespace

TEST_CASE("A case whose new title moves it in the list stays chosen and shown, near and far")
{
    WindowFixture f;
    openSynthetic(f, GENERATE(30, 350));
    choose(f, FilterBar::tr("By title"));
    f.selectRow(0);
    const DeviationId id = f.shownCase().deviation.id;
    title(f).setFocus();
    title(f).selectAll();
    WindowFixture::type(title(f), u"Öööö"_s);
    f.session.settle();
    f.settle();
    CHECK(f.list().currentIndex().row() == f.list().model()->rowCount() - 1);
    CHECK(f.shownCase().deviation.id == id);
    CHECK(WindowFixture::waitFor([&] { return f.list().currentIndex().data(CaseIdRole).toLongLong() == id.value(); }));
    f.settle();
    CHECK(f.shownCase().deviation.id == id);
}

TEST_CASE("A case that leaves the filter stays shown, and the list goes on from where it stood")
{
    WindowFixture f;
    f.openExample();
    choose(f, nameOf(Status::FeedbackReceived));
    const int before = f.list().model()->rowCount();
    REQUIRE(before >= 1);
    REQUIRE(before < must(service::Cases(f.session.reg()).count({})));
    f.selectRow(0);
    const DeviationId id = f.shownCase().deviation.id;
    f.trigger(ActionId::AssessSettled);
    CHECK(f.shownCase().deviation.id == id);
    CHECK(f.list().model()->rowCount() == before - 1);
    CHECK(!f.list().currentIndex().isValid());
    if (before > 1) {
        f.trigger(ActionId::NextCase);
        CHECK(f.list().currentIndex().row() == 0);
        checkMarkedIsShown(f);
    }
}

TEST_CASE("A new case is shown and chosen also where it stands far down in the list")
{
    WindowFixture f;
    openSynthetic(f, 2300);
    choose(f, FilterBar::tr("Oldest first"));
    f.trigger(ActionId::NewCase);
    const DeviationId id = f.shownCase().deviation.id;
    CHECK(f.shownCase().deviation.title.isEmpty());
    CHECK(title(f).hasFocus());
    WindowFixture::type(title(f), u"Den nya"_s);
    f.session.settle();
    f.settle();
    CHECK(f.storedCase(id).deviation.title == u"Den nya"_s);
    CHECK(f.list().currentIndex().row() > 2000);
    CHECK(WindowFixture::waitFor([&] { return f.list().currentIndex().data().toString() == u"Den nya"_s; }));
}

TEST_CASE("What is chosen while the list is being asked again stays chosen")
{
    WindowFixture f;
    f.openExample();
    const qint64 second = f.list().model()->index(1, 0).data(CaseIdRole).toLongLong();
    f.window->casesPage().editor().edit(u"Ändra titel"_s, [](Deviation& d) { d.title = u"Ny titel"_s; });
    f.session.settle(); // the list is asked again
    f.selectRow(1);
    f.settle();
    CHECK(f.shownCase().deviation.id.value() == second);
    CHECK(f.list().currentIndex().row() == 1);
}

TEST_CASE("What is shown from elsewhere stays shown when rows are told of before the list has found it")
{
    WindowFixture f;
    openSynthetic(f, 50);
    f.selectRow(3);
    const DeviationId elsewhere{f.list().model()->index(20, 0).data(CaseIdRole).toLongLong()};
    REQUIRE(f.shownCase().deviation.id != elsewhere);
    f.window->casesPage().select(elsewhere);
    QAbstractItemModel* model = f.list().model();
    Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, 0)); // a count was made, say
    CHECK(f.shownCase().deviation.id == elsewhere);
    f.settle();
    CHECK(f.shownCase().deviation.id == elsewhere);
    checkMarkedIsShown(f);
}

TEST_CASE("The case stays marked when the keys undo and redo")
{
    WindowFixture f;
    f.openExample();
    f.selectRow(3);
    title(f).setFocus();
    WindowFixture::type(title(f), u"Åter "_s);
    f.session.settle();
    f.settle();
    f.list().setFocus();
    for (const int key : {Qt::Key_Z, Qt::Key_Y}) {
        QTest::keyClick(&f.list(), static_cast<Qt::Key>(key), Qt::ControlModifier); // still down while the list is read
        f.settle();
        CHECK(f.list().selectionModel()->selectedIndexes() == QModelIndexList{f.list().currentIndex()});
        checkMarkedIsShown(f);
    }
}
