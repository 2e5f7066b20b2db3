#include "core/model/status.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_roles.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QCoreApplication>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

Status listedStatus(const WindowFixture& f)
{
    return static_cast<Status>(f.list().currentIndex().data(StatusRole).toInt());
}

} // namespace

TEST_CASE("A case is dismissed with its reason, shown so, undone and done again")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    const Status before = statusOf(f.shownCase());
    CHECK(!f.actions.action(ActionId::ReopenCase)->isEnabled());
    f.dialogs.text = u"Gäller inte samverkan"_s;
    f.trigger(ActionId::DismissCase);
    const CaseFile closed = f.storedCase(id);
    REQUIRE(closed.deviation.closure.has_value());
    CHECK(closed.deviation.closure->kind == Closure::Kind::Dismissed);
    CHECK(closed.deviation.closure->on == QDate(2026, 11, 21));
    CHECK(closed.deviation.closure->reason == u"Gäller inte samverkan"_s);
    CHECK(statusOf(closed) == Status::Dismissed);
    CHECK(listedStatus(f) == Status::Dismissed);
    CHECK(f.field(QCoreApplication::translate("heller::ui::ClosureSection", "Reason")).isVisible());

    f.trigger(ActionId::Undo);
    CHECK(!f.storedCase(id).deviation.closure.has_value());
    CHECK(listedStatus(f) == before);
    f.trigger(ActionId::Redo);
    CHECK(statusOf(f.storedCase(id)) == Status::Dismissed);
}

TEST_CASE("Without a reason nothing is dismissed or transferred")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    for (const QString& none : {QString(), u"  "_s}) {
        f.dialogs.text = none;
        f.trigger(ActionId::DismissCase);
        f.trigger(ActionId::TransferCase);
    }
    CHECK(!f.storedCase(id).deviation.closure.has_value());
}

TEST_CASE("A case is transferred, its reason changed, and taken up again")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    const Status before = statusOf(f.shownCase());
    f.dialogs.text = u"Till grannförbundet"_s;
    f.trigger(ActionId::TransferCase);
    CHECK(statusOf(f.storedCase(id)) == Status::Transferred);
    TextField& reason = f.field(QCoreApplication::translate("heller::ui::ClosureSection", "Reason"));
    reason.setFocus();
    reason.moveCursor(QTextCursor::End);
    WindowFixture::type(reason, u", som är överens"_s);
    f.session.settle();
    CHECK(f.storedCase(id).deviation.closure->reason == u"Till grannförbundet, som är överens"_s);
    reason.clear(); // it cannot do without one
    f.list().setFocus();
    CHECK(f.storedCase(id).deviation.closure->reason == u"Till grannförbundet, som är överens"_s);
    CHECK(reason.text() == u"Till grannförbundet, som är överens"_s);

    f.trigger(ActionId::ReopenCase);
    CHECK(!f.storedCase(id).deviation.closure.has_value());
    CHECK(statusOf(f.storedCase(id)) == before);
    CHECK(!reason.isVisible());
}
