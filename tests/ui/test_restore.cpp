#include "core/service/backups.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_roles.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QFile>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

/// As a failing disk does: some pages in the middle are something else.
void damage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 page = 4096;
    REQUIRE(file.size() > 12 * page);
    for (qint64 at = 3 * page; at < file.size() - page; at += 2 * page) {
        REQUIRE(file.seek(at));
        REQUIRE(file.write(QByteArray(64, '\x5a')) == 64);
    }
}

void changeTitle(WindowFixture& f, const QString& title)
{
    f.window->casesPage().editor().edit(u"Ändra titel"_s, [&](Deviation& d) { d.title = title; });
    f.session.settle();
    f.settle();
}

} // namespace

TEST_CASE("A damaged register is opened for reading with its sentence, and restored from the window")
{
    WindowFixture f;
    f.openExample();
    const QString path = f.session.path();
    const DeviationId id = f.shownCase().deviation.id;
    changeTitle(f, u"Före skadan"_s);
    f.trigger(ActionId::MakeBackup);
    f.session.close();
    damage(path);

    f.window->openFile(path);
    CHECK(!f.session.isWritable());
    const MessageBar& said = f.session.isOpen() ? f.window->noticeBar() : f.window->errorBar();
    CHECK(said.isVisible());
    CHECK(said.text().contains(u"Exempel.heller"_s));
    CHECK(said.text().contains(u"skada"_s));
    CHECK(!f.actions.action(ActionId::NewCase)->isEnabled());

    f.dialogs.picked = 0;
    f.trigger(ActionId::RestoreBackup);
    CHECK(f.dialogs.offered.size() >= 1);
    REQUIRE(f.session.isOpen());
    CHECK(f.session.isWritable());
    CHECK(f.storedCase(id).deviation.title == u"Före skadan"_s);
}

TEST_CASE("A restored backup is taken back by restoring what stood there")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    const QString before = f.shownCase().deviation.title;
    f.trigger(ActionId::MakeBackup);
    changeTitle(f, u"Efter kopian"_s);
    f.dialogs.picked = -1;
    f.trigger(ActionId::RestoreBackup);
    CHECK(f.storedCase(id).deviation.title == u"Efter kopian"_s);

    const auto backups = service::Backups::of(f.session.path());
    REQUIRE(!backups.isEmpty());
    CHECK(f.dialogs.offered.size() == backups.size());
    f.dialogs.picked = 0;
    f.trigger(ActionId::RestoreBackup);
    CHECK(f.storedCase(id).deviation.title == before);
    f.dialogs.picked = 0; // what stood there is the newest
    f.trigger(ActionId::RestoreBackup);
    CHECK(f.storedCase(id).deviation.title == u"Efter kopian"_s);
}

TEST_CASE("A register without backups is said to have none")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::RestoreBackup);
    CHECK(f.window->errorBar().isVisible());
    CHECK(f.session.isOpen());
}
