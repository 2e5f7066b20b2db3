#include "core/service/actors.h"
#include "core/service/cases.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/import_plan_model.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/actors/mention_offer.h"
#include "ui/pages/import/import_page.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

void planReport(WindowFixture& f, const QString& parties)
{
    DocxBuilder report;
    report.heading(1, u"1. Enheten som ingen känner"_s)
        .bold(u"Samverkande part/organisationer"_s)
        .paragraph(parties)
        .bold(u"Samverkansutmaning (kort beskrivning)"_s)
        .paragraph(u"Ingen svarar."_s);
    f.dialogs.files = {f.folder.filePath(u"rapport.docx"_s)};
    report.save(f.dialogs.files.first());
    f.trigger(ActionId::Import);
    REQUIRE(WindowFixture::waitFor([&] { return f.window->importPage().model().rowCount() > 1; }));
}

const importing::PlannedCase& planned(const WindowFixture& f)
{
    return *f.window->importPage().model().caseAt(1);
}

/// Chooses in the menu of the unknown name: the submenu's place and the entry's text.
void makeKnown(WindowFixture& f, qsizetype way, const QString& entry)
{
    const auto buttons = f.window->importPage().findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 1);
    const QMenu* ways = buttons.first()->menu()->actions().at(way)->menu();
    const auto actions = ways->actions();
    const auto found = std::ranges::find(actions, entry, &QAction::text);
    REQUIRE(found != actions.end());
    (*found)->trigger();
    f.settle();
}

Actor actor(const WindowFixture& f, const QString& name)
{
    const QList<Actor> all = must(service::Actors(f.session.reg()).all());
    const auto found = std::ranges::find(all, name, &Actor::name);
    return found == all.end() ? Actor{} : *found;
}

constexpr qsizetype asUnit = 1;
constexpr qsizetype asOtherName = 2;

} // namespace

TEST_CASE("An unknown name of a plan becomes a unit, the plan follows, and undo takes it back")
{
    WindowFixture f;
    f.openExample();
    const QAbstractItemModelTester tester(&f.window->importPage().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    planReport(f, u"Stigfinnarna och FK"_s);
    REQUIRE(planned(f).unknownActors == QStringList{u"Stigfinnarna"_s});
    makeKnown(f, asUnit, u"Arbetsförmedlingen"_s);
    const Actor made = actor(f, u"Stigfinnarna"_s);
    CHECK(made.parent == actor(f, u"Arbetsförmedlingen"_s).id);
    CHECK(planned(f).unknownActors.isEmpty());
    CHECK(planned(f).file.deviation.cooperatingActors.contains(made.id));
    CHECK(f.window->importPage().findChildren<QToolButton*>().isEmpty());

    f.trigger(ActionId::Undo);
    CHECK(planned(f).unknownActors == QStringList{u"Stigfinnarna"_s});
    CHECK(planned(f).file.deviation.cooperatingActors.size() == 1);
    f.trigger(ActionId::Redo);
    f.window->importPage().confirmButton().click();
    REQUIRE(WindowFixture::waitFor([&] { return !f.window->importPage().isWriting(); }));
    CHECK(must(service::Cases(f.session.reg()).count({.actors = {made.id}})) == 1);
}

TEST_CASE("An unknown name of a plan becomes another name of somebody known")
{
    WindowFixture f;
    f.openExample();
    planReport(f, u"Stigfinnarna"_s);
    makeKnown(f, asOtherName, u"Försäkringskassan"_s);
    const Actor fk = actor(f, u"Försäkringskassan"_s);
    CHECK(fk.otherNames.contains(u"Stigfinnarna"_s));
    CHECK(planned(f).unknownActors.isEmpty());
    CHECK(planned(f).file.deviation.cooperatingActors == QList<ActorId>{fk.id});
}

TEST_CASE("Older cases that name a later actor are offered to be linked, in one step")
{
    WindowFixture f;
    f.openExample();
    service::Cases cases(f.session.reg());
    const DeviationId older = must(cases.create({.title = u"Äldre"_s, .cooperatingText = u"Stigfinnarna och FK"_s}));
    const ActorId made = must(service::Actors(f.session.reg()).add({.name = u"Stigfinnarna"_s}));
    f.trigger(ActionId::ShowActors);
    auto* tree = f.window->findChild<QTreeView*>(u"actorTree"_s);
    const auto rows = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"Stigfinnarna"_s, 1,
                                           Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE(rows.size() == 1);
    tree->setCurrentIndex(rows.first());
    auto* offer = f.window->actorsPage().findChild<MentionOffer*>();
    REQUIRE(WindowFixture::waitFor([&] { return !offer->isLooking(); }));
    REQUIRE(offer->isVisible());
    offer->button().click();
    CHECK(f.storedCase(older).deviation.cooperatingActors.contains(made));
    REQUIRE(WindowFixture::waitFor([&] { return !offer->isLooking(); }));
    CHECK(!offer->isVisible());
    f.trigger(ActionId::Undo);
    CHECK(!f.storedCase(older).deviation.cooperatingActors.contains(made));
    REQUIRE(WindowFixture::waitFor([&] { return !offer->isLooking(); }));
    CHECK(offer->isVisible());
}
