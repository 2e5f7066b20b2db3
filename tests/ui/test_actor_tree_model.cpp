#include "tests/support/catch.h"
#include "ui/models/actor_tree_model.h"
#include "ui/models/actor_tree_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

Actor actor(qint64 id, const QString& name, qint64 parent = 0)
{
    return {.id = ActorId(id), .parent = ActorId(parent), .kind = ActorKind::Kommun, .name = name};
}

/// Every row as "name" or "organisation/unit", from above.
QStringList rowsOf(const ActorTreeModel& model, const QModelIndex& parent = {}, const QString& before = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(before + index.data().toString());
        rows += rowsOf(model, index, rows.last() + u'/');
    }
    return rows;
}

} // namespace

TEST_CASE("The association stands first, units below their organisation, in the order given")
{
    ActorTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set(u"Förbundet"_s, {actor(3, u"Lärcentrum"_s, 1), actor(1, u"Provköping"_s), actor(2, u"AMC"_s, 1),
                               actor(4, u"Ångby"_s), actor(5, u"Jobbtorget"_s, 3)});
    CHECK(rowsOf(model) == QStringList{u"Förbundet"_s, u"Provköping"_s, u"Provköping/Lärcentrum"_s,
                                       u"Provköping/Lärcentrum/Jobbtorget"_s, u"Provköping/AMC"_s, u"Ångby"_s});
    CHECK(model.idAt(model.index(0, 0)).isNull());
    CHECK(model.idAt(model.indexOf(ActorId(5))) == ActorId(5));
    CHECK(model.indexOf(ActorId(5)).parent() == model.indexOf(ActorId(3)));
    CHECK_FALSE(model.indexOf(ActorId(99)).isValid());
}

TEST_CASE("An actor whose organisation is unknown, or is itself, is seen at the top")
{
    ActorTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set({}, {actor(1, u"Utan hus"_s, 77), actor(2, u"Ring"_s, 3), actor(3, u"Kedja"_s, 2),
                   actor(4, u"Under ringen"_s, 2), actor(5, u"Egen"_s, 5)});
    QStringList rows = rowsOf(model);
    CHECK_FALSE(rows.takeFirst().isEmpty()); // an association without a name has a row that can be read
    CHECK(rows == QStringList{u"Utan hus"_s, u"Ring"_s, u"Kedja"_s, u"Under ringen"_s, u"Egen"_s});
}

TEST_CASE("Rows stay when only a text differs, and are made anew when they move")
{
    ActorTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set(u"Förbundet"_s, {actor(1, u"Provköping"_s), actor(2, u"AMC"_s, 1)});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.set(u"Förbundet"_s, {actor(1, u"Provköping"_s), actor(2, u"Arbetsmarknadscentrum"_s, 1)});
    CHECK(resets.isEmpty());
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().first().toModelIndex() == model.indexOf(ActorId(2)));
    CHECK(model.indexOf(ActorId(2)).data().toString() == u"Arbetsmarknadscentrum"_s);

    model.set(u"Förbundet"_s, {actor(1, u"Provköping"_s), actor(2, u"Arbetsmarknadscentrum"_s)});
    CHECK(resets.size() == 1);
    CHECK_FALSE(model.indexOf(ActorId(2)).parent().isValid());
}

TEST_CASE("A row tells its other names and its end, also to a screen reader")
{
    ActorTreeModel model;
    Actor ended = actor(1, u"Provköping"_s);
    ended.otherNames = {u"Provan"_s, u"PK"_s};
    ended.validTo = QDate(2022, 12, 31);
    model.set({}, {ended});
    const QModelIndex index = model.indexOf(ActorId(1));
    for (const int role : {static_cast<int>(ActorDetailRole), static_cast<int>(Qt::AccessibleTextRole)}) {
        CHECK(index.data(role).toString().contains(u"Provan, PK"_s));
        CHECK(index.data(role).toString().contains(u"2022-12-31"_s));
        CHECK(index.data(role).toString().contains(nameOf(ActorKind::Kommun)));
    }
    CHECK(index.data(Qt::AccessibleTextRole).toString().startsWith(u"Provköping"_s));
}

} // namespace heller::ui
