#include "ui/pages/actors/contacts_section.h"

#include "core/model/contact_ways.h"
#include "core/model/roles.h"
#include "core/service/actors.h"
#include "ui/actions/action_registry.h"
#include "ui/pages/actors/contact_card.h"
#include "ui/session/session.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int indent = 8;

} // namespace

ContactsSection::ContactsSection(Session& session, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout)
    , m_single(makeLabel(tr("Everything here depends on one single person. Add a role or an address that stays when "
                            "that person leaves."),
                         TextKind::Notice, this))
    , m_empty(makeLabel(tr("Nobody yet. A role first, for people come and go."), TextKind::Hint, this))
{
    auto* title = makeLabel(tr("Contacts"), TextKind::SectionTitle, this);
    title->setIndent(indent);
    m_empty->setIndent(indent);
    m_single->setIndent(indent);
    m_single->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_column->setSpacing(8);
    QAction* action = actions.action(ActionId::AddContact);
    QPushButton* button = makeButton(tr("Add contact"), u"plus"_s, ButtonKind::Plain, this);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(indent, 0, 0, 0);
    foot->addWidget(button);
    foot->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 14, 0, 0);
    whole->setSpacing(6);
    whole->addWidget(title);
    whole->addWidget(m_empty);
    whole->addWidget(m_single);
    whole->addLayout(m_column);
    whole->addLayout(foot);
}

void ContactsSection::clear()
{
    for (ContactCard* card : std::as_const(m_cards)) {
        card->hide();
        card->setParent(nullptr);
        card->deleteLater(); // one of them may be telling of its own removal
    }
    m_cards.clear();
}

void ContactsSection::show(ActorId actor)
{
    if (actor != m_actor) // also where those of the other one cannot be read
        clear();
    m_actor = actor;
    const auto contacts = service::Actors(m_session.reg()).contacts(actor);
    if (!contacts) {
        m_empty->hide();
        m_single->hide();
        return m_session.tellUnread(contacts.error());
    }
    if (!std::ranges::equal(m_cards, *contacts, {}, &ContactCard::contactId, &Contact::id)) {
        clear();
        for (const Contact& contact : *contacts) {
            m_cards.append(new ContactCard(m_session, contact, this));
            m_column->addWidget(m_cards.last());
        }
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->show(contacts->at(i));
    m_empty->setVisible(contacts->isEmpty());
    m_single->setVisible(hangsOnOnePerson(*contacts, m_session.clock().today()));
}

void ContactsSection::add()
{
    service::Actors actors(m_session.reg());
    const auto all = actors.all();
    const auto contacts = actors.contacts(m_actor);
    if (!all || !contacts)
        return m_session.tell(all ? contacts.error() : all.error());
    const auto actor = std::ranges::find(*all, m_actor, &Actor::id);
    const QString proposed =
        actor == all->end() ? QString() : proposedRole(*actor, *contacts, m_session.reg().association());
    const auto added = actors.addContact({.actor = m_actor, .role = proposed.isEmpty() ? tr("New role") : proposed});
    if (!added)
        return m_session.tell(added.error());
    const auto found = std::ranges::find(m_cards, *added, &ContactCard::contactId);
    if (found != m_cards.end())
        (*found)->focusRole();
}

void ContactsSection::flush()
{
    for (ContactCard* card : std::as_const(m_cards))
        card->flush();
}

} // namespace heller::ui
