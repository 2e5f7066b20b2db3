#include "ui/pages/actors/actors_page.h"

#include "core/base/swedish.h"
#include "core/model/contact_ways.h"
#include "core/service/actors.h"
#include "ui/actions/action_registry.h"
#include "ui/models/actor_tree_model.h"
#include "ui/pages/actors/actor_delegate.h"
#include "ui/pages/actors/actor_form.h"
#include "ui/pages/actors/association_form.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/two_steps.h"

#include <QAction>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using enum ActionId;

constexpr int widestText = 720; // 60–80 characters of text, with its margins

/// `name`, or with a number behind it where one of that name stands beside it.
QString freeName(const QString& name, ActorId parent, const QList<Actor>& actors)
{
    const auto taken = [&](const QString& wanted) {
        return std::ranges::any_of(actors, [&](const Actor& actor) {
            return actor.parent == parent && swedish::searchFold(actor.name) == swedish::searchFold(wanted);
        });
    };
    QString free = name;
    for (int number = 2; taken(free); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

} // namespace

ActorsPage::ActorsPage(Session& session, const ActionRegistry& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_actions(actions)
    , m_model(new ActorTreeModel(this))
    , m_steps(new TwoSteps(tr("All actors"), this))
    , m_tree(new QTreeView(this))
    , m_empty(makeLabel(tr("No organisations yet. Begin with those that cooperate; their units come below them."),
                        TextKind::Hint, this))
    , m_sheet(new QScrollArea(m_steps->secondPlace()))
    , m_forms(new QStackedWidget(m_sheet->viewport()))
    , m_association(new AssociationForm(session, m_forms))
    , m_actor(new ActorForm(session, actions, m_forms))
{
    setHelpPage(*this, u"actors"_s);
    m_treeSoon.setSingleShot(true);
    m_treeSoon.setInterval(0);
    fillSheet();
    m_steps->setFirst(makeTreePane());
    m_steps->setSecond(m_sheet);
    m_steps->splitter().setSizes({384, 560});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_steps);

    connect(&m_treeSoon, &QTimer::timeout, this, &ActorsPage::showTree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { choose(m_model->idAt(current)); });
    connect(m_tree, &QTreeView::clicked, m_steps, &TwoSteps::showSecond);
    connect(m_tree, &QTreeView::activated, m_steps, &TwoSteps::open);
    connect(&session, &Session::opened, this, &ActorsPage::forget);
    connect(&session, &Session::closed, this, &ActorsPage::forget);
    connect(&session, &Session::changed, this, &ActorsPage::takeChange);
    connect(&session, &Session::flushing, this, &ActorsPage::flush);
    connectActions();
    forget();
}

QWidget* ActorsPage::makeTreePane()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ActorDelegate(m_tree));
    m_tree->setObjectName(u"actorTree"_s);
    m_tree->setAccessibleName(tr("Actors"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0); // the rows indent themselves, so that a chosen one is marked from edge to edge
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);

    auto* pane = new QWidget(m_steps->firstPlace());
    pane->setObjectName(u"listPane"_s);
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setMinimumWidth(180);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* buttons = new QWidget(pane);
    auto* flow = new FlowLayout(6, buttons);
    flow->setContentsMargins(12, 10, 4, 10);
    addButton(AddOrganisation, tr("Add organisation"), u"plus"_s, *flow);
    addButton(AddUnit, tr("Add unit"), u"plus"_s, *flow);
    addButton(DeleteActor, {}, u"trash-2"_s, *flow); // so that all stand in one row
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty);
    column->addWidget(makeLine(pane));
    column->addWidget(buttons);
    return pane;
}

void ActorsPage::fillSheet()
{
    m_forms->addWidget(m_association);
    m_forms->addWidget(m_actor);
    m_forms->setMaximumWidth(widestText);
    m_sheet->setWidget(m_forms);
    m_sheet->setWidgetResizable(true);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setFocusPolicy(Qt::NoFocus);
    m_sheet->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sheet->setMinimumWidth(240);
}

void ActorsPage::addButton(ActionId id, const QString& text, const QString& icon, QLayout& row)
{
    QAction* action = m_actions.action(id);
    QPushButton* button = makeButton(text, icon, text.isEmpty() ? ButtonKind::Quiet : ButtonKind::Plain, this);
    button->setToolTip(text.isEmpty() ? action->toolTip() : action->statusTip());
    if (text.isEmpty())
        button->setAccessibleName(ActionRegistry::plainText(ActionRegistry::specOf(id)));
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    row.addWidget(button);
}

void ActorsPage::connectActions()
{
    m_actions.onTriggered(AddUnit, this, [this] { addUnit(); });
    m_actions.onTriggered(AddContact, this, [this] { addContact(); });
    m_actions.onTriggered(DeleteActor, this, [this] { removeChosen(); });
    auto* deleteKey = new QShortcut(QKeySequence::Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, m_actions.action(DeleteActor), &QAction::trigger);
}

QList<QWidget*> ActorsPage::panes() const
{
    return {m_tree, m_sheet};
}

void ActorsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_session.isOpen())
        showChosen();
    updateActions();
}

void ActorsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateActions();
}

void ActorsPage::takeChange(const service::ChangeNotice& notice)
{
    if (!notice.everything && !notice.actors && !notice.settings)
        return;
    load();
    m_treeSoon.start();
}

void ActorsPage::forget()
{
    m_chosen = {};
    m_association->forget();
    m_actor->forget();
    m_actors.clear();
    m_single.clear();
    m_isRead = false;
    if (m_session.isOpen())
        load();
    showTree();
}

void ActorsPage::load()
{
    const auto actors = service::Actors(m_session.reg()).all();
    if (!actors)
        return m_session.tellUnread(actors.error());
    m_isRead = true;
    m_actors = *actors;
    m_single = onOnePerson();
    if (!actorOf(m_chosen))
        m_chosen = {};
    showChosen();
}

QSet<ActorId> ActorsPage::onOnePerson() const
{
    const auto contacts = service::Actors(m_session.reg()).allContacts();
    if (!contacts) {
        m_session.tellUnread(contacts.error());
        return {};
    }
    QHash<ActorId, QList<Contact>> ways;
    for (const Contact& contact : *contacts)
        ways[contact.actor].append(contact);
    QSet<ActorId> single;
    for (auto way = ways.cbegin(); way != ways.cend(); ++way) {
        if (hangsOnOnePerson(way.value(), m_session.clock().today()))
            single.insert(way.key());
    }
    return single;
}

void ActorsPage::showTree()
{
    const QScopedValueRollback moving(m_moving, true);
    m_treeSoon.stop();
    m_model->set(m_session.isOpen() ? m_session.reg().association().name : QString(), m_actors, m_single);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->indexOf(m_chosen));
    m_empty->setVisible(m_isRead && m_actors.isEmpty());
    updateActions();
}

void ActorsPage::choose(ActorId id)
{
    if (m_moving || id == m_chosen)
        return;
    flush();
    if (m_session.storing() == Storing::Failed) { // and stays where that is seen
        QMetaObject::invokeMethod(this, &ActorsPage::showTree, Qt::QueuedConnection);
        return;
    }
    m_chosen = id;
    m_sheet->verticalScrollBar()->setValue(0);
    showChosen();
    updateActions();
}

void ActorsPage::openAssociation()
{
    choose({});
    showTree();
    m_steps->open();
}

void ActorsPage::open(ActorId id)
{
    choose(id);
    showTree();
    m_steps->open();
}

void ActorsPage::showChosen()
{
    const Actor* actor = actorOf(m_chosen);
    m_forms->setCurrentWidget(actor ? static_cast<QWidget*>(m_actor) : m_association);
    m_sheet->setAccessibleName(actor ? actor->name : tr("The association"));
    m_association->show(m_session.reg().association());
    if (!actor)
        return;
    m_actor->show(*actor, m_actors);
}

void ActorsPage::flush()
{
    if (!m_session.isWritable())
        return;
    if (actorOf(m_chosen))
        m_actor->flush();
    else
        m_association->flush();
}

void ActorsPage::add(const Actor& actor)
{
    if (!m_session.isWritable())
        return;
    const auto added = service::Actors(m_session.reg()).add(actor);
    if (!added)
        return m_session.tell(added.error());
    m_chosen = *added;
    showChosen();
    showTree();
    m_steps->showSecond();
    m_actor->focusName();
}

void ActorsPage::addOrganisation()
{
    flush();
    add({.kind = ActorKind::Kommun, .name = freeName(tr("New organisation"), {}, m_actors), .member = true});
}

void ActorsPage::addUnit()
{
    flush();
    const Actor* chosen = actorOf(m_chosen);
    if (!chosen)
        return;
    // Beside a unit, not below it: several are often added one after the other.
    const ActorId organisation = chosen->parent.isNull() ? chosen->id : chosen->parent;
    add({.parent = organisation, .kind = chosen->kind, .name = freeName(tr("New unit"), organisation, m_actors)});
}

void ActorsPage::addContact()
{
    flush();
    if (!actorOf(m_chosen) || !m_session.isWritable())
        return;
    m_steps->showSecond();
    m_actor->addContact();
}

void ActorsPage::removeChosen()
{
    flush();
    const Actor* chosen = actorOf(m_chosen);
    if (!chosen || !m_session.isWritable())
        return;
    const ActorId id = chosen->id;
    const QString name = chosen->name;
    const ActorId above = m_model->idAt(m_tree->indexAbove(m_model->indexOf(id)));
    if (const auto removed = service::Actors(m_session.reg()).remove(id); !removed)
        return m_session.tell(removed.error());
    m_chosen = above;
    showChosen();
    showTree();
    if (m_steps->isNarrow())
        m_steps->back();
    m_session.say(tr("%1 is deleted. Undo brings it back.").arg(name));
}

void ActorsPage::updateActions()
{
    const bool writable = m_session.isWritable();
    const bool chosen = writable && isVisible() && actorOf(m_chosen);
    m_actions.setEnabled({ShowActorCases}, isVisible() && actorOf(m_chosen));
    m_actions.setEnabled({AddUnit, AddContact, DeleteActor, MergeActor}, chosen);
}

const Actor* ActorsPage::actorOf(ActorId id) const
{
    const auto found = std::ranges::find(m_actors, id, &Actor::id);
    return found == m_actors.end() ? nullptr : &*found;
}

} // namespace heller::ui
