#include "core/service/cases.h"
#include "core/service/publications.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/case_picker.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

TEST_CASE("A case is picked by typing, arrows and Enter without leaving the search line")
{
    WindowFixture f;
    f.openExample();
    CasePicker picker(f.session, u"Lägg till i rapporten"_s, u"Lägg till"_s, {});
    picker.show();
    auto& search = *picker.findChild<QLineEdit*>();
    const QAbstractItemModel& rows = *picker.findChild<QListView*>()->model();
    REQUIRE(WindowFixture::waitFor([&] { return !picker.picked().isNull(); }));
    const int all = rows.rowCount();
    const DeviationId first = picker.picked();
    QTest::keyClick(&search, Qt::Key_Down);
    CHECK(picker.picked() != first);

    const QString title = must(service::Cases(f.session.reg()).load(first)).deviation.title;
    WindowFixture::type(search, title);
    REQUIRE(WindowFixture::waitFor([&] { return rows.rowCount() < all && picker.picked() == first; }));
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(picker.result() == QDialog::Accepted);
    CHECK(picker.picked() == first);
}

TEST_CASE("Where nothing is found nothing can be taken")
{
    WindowFixture f;
    f.openExample();
    CasePicker picker(f.session, u"Lägg till i rapporten"_s, u"Lägg till"_s, {});
    picker.show();
    REQUIRE(WindowFixture::waitFor([&] { return !picker.picked().isNull(); }));
    WindowFixture::type(*picker.findChild<QLineEdit*>(), u"zzzqqq"_s);
    CHECK(WindowFixture::waitFor([&] { return picker.picked().isNull(); }));
    for (const QPushButton* button : picker.findChildren<QPushButton*>())
        CHECK(button->isEnabled() == (button->text() != u"Lägg till"_s));
}

TEST_CASE("Only those are offered that may stand beside a public version")
{
    WindowFixture f;
    f.openExample();
    service::Cases cases(f.session.reg());
    QList<DeviationId> answered;
    for (const QString& title : {u"Väntan"_s, u"Glappet"_s, u"Tystnaden"_s}) {
        answered.append(must(cases.create({.title = title, .challenge = u"Det tog tid."_s})));
        must(cases.addRound(answered.last(), {.text = u"Vi har talat om det."_s}));
    }
    for (const DeviationId id : answered.first(2))
        must(service::Publications(f.session.reg()).make(id));
    CasePicker picker(f.session, u"Bredvid"_s, u"Lägg till"_s, {.besidePublic = answered.first()});
    picker.show();
    const QAbstractItemModel& rows = *picker.findChild<QListView*>()->model();
    REQUIRE(WindowFixture::waitFor([&] { return rows.rowCount() == 1 && picker.picked() == answered.at(1); }));
    WindowFixture::type(*picker.findChild<QLineEdit*>(), u"Tystnaden"_s); // it has no public version
    CHECK(WindowFixture::waitFor([&] { return picker.picked().isNull(); }));
}
