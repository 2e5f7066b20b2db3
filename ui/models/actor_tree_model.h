#pragma once

#include "core/model/actor.h"

#include <QAbstractItemModel>
#include <QSet>

namespace heller::ui {

/// The association and below it every organisation with its units, in the order they are given. What belongs to nobody
/// known stands at the top, so that no actor is out of sight.
class ActorTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Rows stay where they are when only their texts differ.
    /// `onOnePerson`: those that are reached through one single person.
    void set(const QString& association, const QList<Actor>& actors, const QSet<ActorId>& onOnePerson = {});
    /// Of the association's row for the null id; invalid for an actor that is not here.
    [[nodiscard]] QModelIndex indexOf(ActorId id) const;
    [[nodiscard]] ActorId idAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node
    {
        Actor actor = {};      ///< without an id: the association
        qsizetype parent = -1; ///< place in the list of nodes; -1 at the top
        int row = 0;           ///< among its siblings
        QList<qsizetype> children = {};
    };

    struct Tree
    {
        QList<Node> nodes = {};
        QList<qsizetype> top = {};
    };

    [[nodiscard]] static Tree treeOf(const QString& association, const QList<Actor>& actors);
    [[nodiscard]] QString detailOf(const Actor& actor) const;
    [[nodiscard]] bool hasSameRows(const Tree& other) const;
    [[nodiscard]] const Node& nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfNode(qsizetype place) const;

    Tree m_tree;
    QSet<ActorId> m_onOnePerson;
};

/// "Municipality", "Region": what kind of organisation it is.
[[nodiscard]] QString nameOf(ActorKind kind);

} // namespace heller::ui
