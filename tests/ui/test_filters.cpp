#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/themes.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"

#include <QDate>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

QToolButton& chip(const WindowFixture& f, const char* name)
{
    const QString wanted = QCoreApplication::translate("heller::ui::FilterBar", name);
    const auto chips = f.window->findChild<QWidget*>(u"filterBar"_s)->findChildren<QToolButton*>();
    const auto found = std::ranges::find_if(
        chips, [&](const QToolButton* one) { return one->accessibleName().section(u':', 0, 0) == wanted; });
    REQUIRE(found != chips.end());
    return **found;
}

void choose(WindowFixture& f, const char* name, const QString& entry)
{
    QMenu* menu = chip(f, name).menu();
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    const auto found = std::ranges::find(actions, entry, &QAction::text);
    REQUIRE(found != actions.end());
    (*found)->trigger();
    f.settle();
}

} // namespace

TEST_CASE("Actors filter the list, combine with statuses, and Esc shows all again")
{
    WindowFixture f;
    f.openExample();
    const int all = f.list().model()->rowCount();
    const auto actors = must(service::Actors(f.session.reg()).all());
    const ActorId fk = std::ranges::find(actors, u"Försäkringskassan"_s, &Actor::name)->id;
    const ActorId af = std::ranges::find(actors, u"Arbetsförmedlingen"_s, &Actor::name)->id;
    const auto counted = [&](const service::CaseFilter& filter) {
        return must(service::Cases(f.session.reg()).count(filter));
    };
    choose(f, "Actor", u"Försäkringskassan"_s);
    CHECK(f.list().model()->rowCount() == counted({.actors = {fk}}));
    CHECK(f.list().model()->rowCount() < all);
    CHECK(chip(f, "Actor").property("active").toBool());
    CHECK(chip(f, "Actor").text() == u"Försäkringskassan"_s);
    choose(f, "Actor", u"Arbetsförmedlingen"_s);
    CHECK(f.list().model()->rowCount() == counted({.actors = {fk, af}}));
    choose(f, "Status", nameOf(Status::New));
    CHECK(f.list().model()->rowCount() == counted({.statuses = {Status::New}, .actors = {fk, af}}));

    QTest::keyClick(&f.list(), Qt::Key_Escape);
    f.settle();
    CHECK(f.list().model()->rowCount() == all);
    CHECK(!chip(f, "Actor").property("active").toBool());
}

TEST_CASE("A filter by an actor that is taken back goes with it")
{
    WindowFixture f;
    f.openExample();
    const int all = f.list().model()->rowCount();
    must(service::Actors(f.session.reg()).add({.name = u"Stigfinnarna"_s}));
    choose(f, "Actor", u"Stigfinnarna"_s);
    CHECK(f.list().model()->rowCount() == 0);
    f.trigger(ActionId::Undo);
    CHECK(f.list().model()->rowCount() == all);
}

TEST_CASE("A choice is taken back by the cross in its chip, and those under More come forth when chosen")
{
    WindowFixture f;
    f.openExample();
    const int all = f.list().model()->rowCount();
    auto& outcome = chip(f, "Outcome");
    CHECK(!outcome.isVisible());
    choose(f, "Outcome", nameOf(Outcome::Solved));
    CHECK(outcome.isVisible());
    CHECK(outcome.accessibleName().endsWith(nameOf(Outcome::Solved)));
    const int solved = f.list().model()->rowCount();
    CHECK(solved == must(service::Cases(f.session.reg()).count({.outcomes = {Outcome::Solved}})));
    REQUIRE(solved < all);
    QTest::mouseClick(&chip(f, "Mine to do"), Qt::LeftButton);
    f.settle();
    CHECK(f.list().model()->rowCount() ==
          must(service::Cases(f.session.reg()).count({.outcomes = {Outcome::Solved}, .toDo = true})));
    QTest::mouseClick(&chip(f, "Mine to do"), Qt::LeftButton);
    f.settle();
    QTest::keyClick(&outcome, Qt::Key_Delete);
    f.settle();
    CHECK(f.list().model()->rowCount() == all);
    CHECK(!outcome.isVisible());
}

TEST_CASE("A theme filters the list; deleted, its filter goes with it")
{
    WindowFixture f;
    f.openExample();
    const int all = f.list().model()->rowCount();
    service::Themes themes(f.session.reg());
    must(themes.add({f.shownCase().deviation.id}, u"Tolk & kö"_s));
    choose(f, "Theme", u"Tolk && kö"_s);
    CHECK(f.list().model()->rowCount() == 1);
    CHECK(chip(f, "Theme").accessibleName().endsWith(u"Tolk & kö"_s));
    must(themes.remove(must(themes.all()).first().id));
    f.settle();
    CHECK(f.list().model()->rowCount() == all);
}

TEST_CASE("Every semester that holds cases is offered, the earlier ones in a menu of their own, many by year")
{
    const int years = GENERATE(2, 9, 26);
    WindowFixture f;
    f.openEmpty();
    service::Cases cases(f.session.reg());
    for (int year = 0; year < years; ++year) {
        for (const int month : {3, 9})
            must(cases.create({.received = QDate(2025 - year, month, 1)}));
    }
    f.settle();
    QMenu* menu = chip(f, "Semester").menu();
    for (int opened = 0; opened < 2; ++opened)
        Q_EMIT menu->aboutToShow();
    QList<QAction*> offered;
    const std::function<void(const QMenu&)> collect = [&](const QMenu& one) {
        CHECK(one.actions().size() <= 35);
        for (QAction* action : one.actions()) {
            if (action->menu())
                collect(*action->menu());
            else
                offered.append(action);
        }
    };
    collect(*menu);
    CHECK(offered.size() == 2 * years + 3); // and now, all, without
    CHECK(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly).size() == (years > 6 ? 1 : 0));
    const auto first = std::ranges::find(offered, u"VT %1"_s.arg(2026 - years), &QAction::text);
    REQUIRE(first != offered.end());
    (*first)->trigger();
    f.settle();
    CHECK(f.list().model()->rowCount() == 1);
    CHECK(chip(f, "Semester").text() == u"VT %1"_s.arg(2026 - years));
}
