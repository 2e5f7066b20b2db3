#include "ui/models/actor_tree_model.h"

#include "ui/models/actor_tree_roles.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

/// Whether nobody in the chain above an actor is the actor itself.
bool isRooted(qsizetype place, const QList<qsizetype>& parents)
{
    qsizetype steps = 0;
    for (qsizetype above = parents.at(place); above >= 0; above = parents.at(above)) {
        if (++steps > parents.size())
            return false;
    }
    return true;
}

/// For every actor the place of the one it belongs to, -1 for none.
QList<qsizetype> parentsOf(const QList<Actor>& actors)
{
    QHash<ActorId, qsizetype> places;
    for (qsizetype i = 0; i < actors.size(); ++i)
        places.insert(actors.at(i).id, i);
    QList<qsizetype> named;
    for (const Actor& actor : actors)
        named.append(places.value(actor.parent, -1));
    QList<qsizetype> parents = named;
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (!isRooted(i, named))
            parents[i] = -1;
    }
    return parents;
}

} // namespace

QString nameOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Af:
        return ActorTreeModel::tr("Public Employment Service");
    case ActorKind::Fk:
        return ActorTreeModel::tr("Social Insurance Agency");
    case ActorKind::Kommun:
        return ActorTreeModel::tr("Municipality");
    case ActorKind::Region:
        return ActorTreeModel::tr("Region");
    case ActorKind::Association:
        return ActorTreeModel::tr("Coordination association");
    case ActorKind::Other:
        return ActorTreeModel::tr("Other organisation");
    }
    return {};
}

ActorTreeModel::Tree ActorTreeModel::treeOf(const QString& association, const QList<Actor>& actors)
{
    Tree tree;
    tree.nodes.append({.actor = {.name = association.isEmpty() ? tr("The association") : association}});
    tree.top.append(0);
    const QList<qsizetype> parents = parentsOf(actors);
    for (qsizetype i = 0; i < actors.size(); ++i)
        tree.nodes.append({.actor = actors.at(i), .parent = parents.at(i) < 0 ? -1 : parents.at(i) + 1});
    for (qsizetype place = 1; place < tree.nodes.size(); ++place) {
        Node& node = tree.nodes[place];
        QList<qsizetype>& siblings = node.parent < 0 ? tree.top : tree.nodes[node.parent].children;
        node.row = static_cast<int>(siblings.size());
        siblings.append(place);
    }
    return tree;
}

bool ActorTreeModel::hasSameRows(const Tree& other) const
{
    return std::ranges::equal(m_tree.nodes, other.nodes, [](const Node& a, const Node& b) {
        return a.actor.id == b.actor.id && a.parent == b.parent;
    });
}

void ActorTreeModel::set(const QString& association, const QList<Actor>& actors, const QSet<ActorId>& onOnePerson)
{
    const auto wasSingle = std::exchange(m_onOnePerson, onOnePerson);
    Tree tree = treeOf(association, actors);
    if (!hasSameRows(tree)) {
        beginResetModel();
        m_tree = std::move(tree);
        endResetModel();
        return;
    }
    for (qsizetype place = 0; place < tree.nodes.size(); ++place) {
        const ActorId id = tree.nodes.at(place).actor.id;
        if (tree.nodes.at(place).actor == m_tree.nodes.at(place).actor &&
            wasSingle.contains(id) == onOnePerson.contains(id))
            continue;
        m_tree.nodes[place].actor = tree.nodes.at(place).actor;
        const QModelIndex changed = indexOfNode(place);
        Q_EMIT dataChanged(changed, changed);
    }
}

QModelIndex ActorTreeModel::indexOf(ActorId id) const
{
    const auto found = std::ranges::find(m_tree.nodes, id, [](const Node& node) { return node.actor.id; });
    return found == m_tree.nodes.end() ? QModelIndex() : indexOfNode(found - m_tree.nodes.begin());
}

ActorId ActorTreeModel::idAt(const QModelIndex& index) const
{
    return index.isValid() ? nodeAt(index).actor.id : ActorId();
}

const ActorTreeModel::Node& ActorTreeModel::nodeAt(const QModelIndex& index) const
{
    return m_tree.nodes.at(static_cast<qsizetype>(index.internalId()));
}

QModelIndex ActorTreeModel::indexOfNode(qsizetype place) const
{
    return createIndex(m_tree.nodes.at(place).row, 0, static_cast<quintptr>(place));
}

QModelIndex ActorTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOfNode(parent.isValid() ? nodeAt(parent).children.at(row) : m_tree.top.at(row));
}

QModelIndex ActorTreeModel::parent(const QModelIndex& child) const
{
    const qsizetype parent = child.isValid() ? nodeAt(child).parent : -1;
    return parent < 0 ? QModelIndex() : indexOfNode(parent);
}

int ActorTreeModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(parent.isValid() ? nodeAt(parent).children.size() : m_tree.top.size());
}

QString ActorTreeModel::detailOf(const Actor& actor) const
{
    if (actor.id.isNull())
        return tr("Our association");
    QStringList parts{actor.parent.isNull() ? nameOf(actor.kind) : tr("Unit")};
    if (!actor.otherNames.isEmpty())
        parts.append(actor.otherNames.join(u", "_s));
    if (actor.validTo.isValid())
        parts.append(tr("until %1").arg(actor.validTo.toString(Qt::ISODate)));
    if (m_onOnePerson.contains(actor.id))
        parts.append(tr("one single person"));
    return parts.join(u" · "_s);
}

QVariant ActorTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Actor& actor = nodeAt(index).actor;
    switch (role) {
    case Qt::DisplayRole:
        return actor.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(actor.name, detailOf(actor));
    case ActorIdRole:
        return actor.id.value();
    case ActorDetailRole:
        return detailOf(actor);
    case ActorOnOnePersonRole:
        return m_onOnePerson.contains(actor.id);
    default:
        return {};
    }
}

} // namespace heller::ui
