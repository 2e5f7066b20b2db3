#include "core/service/actors.h"
#include "core/service/cases.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/actor_tree_model.h"
#include "ui/models/actor_tree_roles.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/cases/cases_page.h"

#include <QFile>
#include <QListView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class ActorsFixture : public WindowFixture
{
public:
    ActorsFixture()
    {
        openExample();
        trigger(ActionId::ShowActors);
    }

    [[nodiscard]] QList<Actor> all() const { return must(service::Actors(session.reg()).all()); }
    [[nodiscard]] Actor named(const QString& name) const
    {
        const auto list = all();
        const auto found = std::ranges::find(list, name, &Actor::name);
        REQUIRE(found != list.end());
        return *found;
    }
    void choose(ActorId id) const
    {
        auto* tree = window->actorsPage().findChild<QTreeView*>();
        const auto* model = qobject_cast<const ActorTreeModel*>(tree->model());
        tree->setCurrentIndex(model->indexOf(id));
        settle();
    }
    [[nodiscard]] QModelIndex rowOf(ActorId id) const
    {
        return qobject_cast<const ActorTreeModel*>(window->actorsPage().findChild<QTreeView*>()->model())->indexOf(id);
    }
};

} // namespace

TEST_CASE_METHOD(ActorsFixture, "The deviations of the chosen actor are listed from its menu")
{
    const Actor af = named(u"Arbetsförmedlingen"_s);
    choose(af.id);
    trigger(ActionId::ShowActorCases);
    CHECK(window->casesPage().isVisible());
    CHECK(window->casesPage().filter().actors == QList<ActorId>{af.id});
    CHECK(list().model()->rowCount() == must(service::Cases(session.reg()).count({.actors = {af.id}})));
}

TEST_CASE_METHOD(ActorsFixture, "The chosen actor is merged with the one that is picked, and undo takes it back")
{
    const ActorId doubled =
        must(service::Actors(session.reg()).add({.kind = ActorKind::Af, .name = u"Arbetsförmedlingen i Exempelås"_s}));
    settle();
    choose(doubled);
    SECTION("she thinks better of it")
    {
        trigger(ActionId::MergeActor);
        CHECK(rowOf(doubled).isValid());
        CHECK_FALSE(dialogs.offered.contains(u"Arbetsförmedlingen i Exempelås"_s));
    }
    SECTION("picked")
    {
        QStringList names;
        for (const Actor& actor : all()) {
            if (actor.id != doubled)
                names.append(actor.name);
        }
        dialogs.picked = static_cast<int>(names.indexOf(u"Arbetsförmedlingen"_s));
        trigger(ActionId::MergeActor);
        const Actor af = named(u"Arbetsförmedlingen"_s);
        CHECK(af.otherNames.contains(u"Arbetsförmedlingen i Exempelås"_s));
        CHECK_FALSE(rowOf(doubled).isValid());
        CHECK(window->actorsPage().chosen() == af.id);
        trigger(ActionId::Undo);
        CHECK(rowOf(doubled).isValid());
    }
}

TEST_CASE_METHOD(ActorsFixture, "The actors are exported, and taken in again without a change")
{
    dialogs.target = folder.filePath(u"aktörer.csv"_s);
    trigger(ActionId::ExportActors);
    REQUIRE(QFile::exists(dialogs.target));
    const QList<Actor> before = all();
    dialogs.file = dialogs.target;
    trigger(ActionId::ImportActors);
    CHECK(all() == before);
    QFile broken(folder.filePath(u"trasig.csv"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("Namn;Tillhör\nEnhet;Ingenstans\n");
    broken.close();
    dialogs.file = broken.fileName();
    trigger(ActionId::ImportActors);
    CHECK(all() == before);
}

TEST_CASE_METHOD(ActorsFixture, "An actor that hangs on one single person is marked, in words too")
{
    const ActorId id = must(service::Actors(session.reg()).add({.name = u"Ensamma enheten"_s}));
    must(service::Actors(session.reg()).addContact({.actor = id, .role = u"Chef"_s, .person = u"Rut Rask"_s}));
    settle();
    CHECK(rowOf(id).data(ActorOnOnePersonRole).toBool());
    CHECK(rowOf(id).data(Qt::AccessibleTextRole).toString().contains(ActorTreeModel::tr("one single person")));
    must(service::Actors(session.reg()).addContact({.actor = id, .role = u"Brevlåda"_s}));
    settle();
    CHECK_FALSE(rowOf(id).data(ActorOnOnePersonRole).toBool());
}
