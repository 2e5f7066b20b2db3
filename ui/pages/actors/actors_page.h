#pragma once

#include "core/model/actor.h"
#include "core/service/change_notice.h"
#include "ui/widgets/page.h"

#include <QSet>
#include <QTimer>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace heller::ui {

class ActionRegistry;
class ActorForm;
class ActorTreeModel;
class AssociationForm;
class Session;
class TwoSteps;
enum class ActionId;

/// Who cooperates, and what stands on the association's papers: a tree, and beside it what is chosen there.
class ActorsPage : public Page
{
    Q_OBJECT

public:
    ActorsPage(Session& session, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// The panes that F6 walks, in order.
    [[nodiscard]] QList<QWidget*> panes() const override;
    /// The association, with the focus in it.
    void openAssociation();
    /// The same of an actor.
    void open(ActorId id);
    /// A new one, ready to be named.
    void addOrganisation();
    /// Null: the association.
    [[nodiscard]] ActorId chosen() const { return m_chosen; }
    void choose(ActorId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTreePane();
    void fillSheet();
    void addButton(ActionId id, const QString& text, const QString& icon, QLayout& row);
    void connectActions();

    void takeChange(const service::ChangeNotice& notice);
    void forget();
    void load();
    [[nodiscard]] QSet<ActorId> onOnePerson() const;
    void showTree();
    void showChosen();
    void flush();

    void add(const Actor& actor);
    void addUnit();
    void addContact();
    void removeChosen();
    void updateActions();
    [[nodiscard]] const Actor* actorOf(ActorId id) const;

    Session& m_session;
    const ActionRegistry& m_actions;
    ActorTreeModel* m_model;
    TwoSteps* m_steps;
    QTreeView* m_tree;
    QLabel* m_empty;
    QScrollArea* m_sheet;
    QStackedWidget* m_forms;
    AssociationForm* m_association;
    ActorForm* m_actor;
    QTimer m_treeSoon; ///< rows must not move under a click that is on its way
    QList<Actor> m_actors;
    QSet<ActorId> m_single; ///< that depend on one person
    ActorId m_chosen;       ///< null: the association
    bool m_isRead = false;  ///< else an empty m_actors says nothing
    bool m_moving = false;
};

} // namespace heller::ui
