#include "ui/pages/actors/contact_card.h"

#include "core/service/actors.h"
#include "ui/models/actor_texts.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

ContactCard::ContactCard(Session& session, const Contact& contact, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_contact(contact)
    , m_left(new FieldColumn(session, this))
    , m_right(new FieldColumn(session, this))
{
    setProperty("kind", u"card"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 10, 8, 0);
    row->addWidget(m_left, 1);
    row->addWidget(m_right, 1);
    m_role = addText(*m_left, tr("Role"), &Contact::role);
    addText(*m_right, tr("Person"), &Contact::person);
    addText(*m_left, tr("E-mail"), &Contact::email);
    addText(*m_right, tr("Telephone"), &Contact::phone);
    addDate(*m_left, tr("Valid from"), &Contact::validFrom);
    addDate(*m_right, tr("Valid until"), &Contact::validTo);
    auto* remove = makeButton({}, u"trash-2"_s, ButtonKind::Quiet, this);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QPushButton::clicked, this, &ContactCard::remove);
    m_remove = remove;
}

TextField* ContactCard::addText(FieldColumn& column, const QString& name, QString Contact::* member)
{
    return column.addText(
        {.name = name,
         .stored = [this, member] { return m_contact.*member; },
         .store = [this,
                   member](const QString& text) { return store([&](Contact& contact) { contact.*member = text; }); },
         .place = [this, member] { return placeOf(m_contact, member); }});
}

void ContactCard::addDate(FieldColumn& column, const QString& name, QDate Contact::* member)
{
    auto* field = new DateField(name, m_session.clock().today(), &column);
    field->setKeepsUnread(true);
    column.addField(name, field);
    m_dates.append({field, member});
    connect(field, &DateField::edited, this, [=, this](QDate date) {
        if (const auto stored = store([&](Contact& contact) { contact.*member = date; }); !stored) {
            m_session.tell(stored.error());
            show(m_contact);
        }
    });
    connect(field, &DateField::unreadable, this, [this](const QString& text) {
        m_session.tell({ErrorCode::InvalidInput, DateField::tr("“%1” is no date that can be read.").arg(text),
                        DateField::tr("Write it like 2023-09-12, 12/9 or yesterday.")});
    });
}

void ContactCard::show(const Contact& contact)
{
    m_contact = contact;
    const bool writable = m_session.isWritable();
    const QString who = contact.role.isEmpty() ? contact.person : contact.role;
    setAccessibleName(who);
    m_remove->setAccessibleName(tr("Delete contact: %1").arg(who));
    m_remove->setToolTip(m_remove->accessibleName());
    m_remove->setEnabled(writable);
    const bool fresh = std::exchange(m_fresh, false);
    m_left->refresh(writable, fresh);
    m_right->refresh(writable, fresh);
    for (const DateRow& row : std::as_const(m_dates)) {
        row.field->setStored(m_contact.*row.member);
        row.field->setReadOnly(!writable);
    }
}

void ContactCard::focusRole()
{
    m_role->setFocus(Qt::ShortcutFocusReason);
    m_role->selectAll();
}

void ContactCard::flush()
{
    m_left->flush();
    m_right->flush();
    for (const DateRow& row : std::as_const(m_dates))
        row.field->commit();
}

Result<> ContactCard::store(const std::function<void(Contact&)>& change)
{
    Contact changed = m_contact;
    change(changed);
    if (changed == m_contact || !m_session.isWritable())
        return {};
    return service::Actors(m_session.reg()).updateContact(changed);
}

void ContactCard::remove()
{
    const QString who = m_contact.role.isEmpty() ? m_contact.person : m_contact.role;
    if (const auto removed = service::Actors(m_session.reg()).removeContact(m_contact); !removed)
        return m_session.tell(removed.error());
    m_session.say(tr("%1 is deleted. Undo brings it back.").arg(who));
}

} // namespace heller::ui
