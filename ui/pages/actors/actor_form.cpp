#include "ui/pages/actors/actor_form.h"

#include "core/service/actors.h"
#include "ui/models/actor_texts.h"
#include "ui/models/actor_tree_model.h"
#include "ui/pages/actors/contacts_section.h"
#include "ui/pages/actors/mention_offer.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/toggling.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr ActorKind kinds[] = {ActorKind::Af,     ActorKind::Fk,          ActorKind::Kommun,
                               ActorKind::Region, ActorKind::Association, ActorKind::Other};

} // namespace

ActorForm::ActorForm(Session& session, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_place(makeLabel({}, TextKind::Label, this))
    , m_mentions(new MentionOffer(session, this))
    , m_fields(new FieldColumn(session, this))
    , m_contacts(new ContactsSection(session, actions, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 24);
    column->setSpacing(0);
    m_place->setIndent(8); // as the texts: the fields' frames stand outside them
    m_place->setWordWrap(true);
    column->addWidget(m_place);
    column->addWidget(m_mentions);
    column->addWidget(m_fields);
    column->addWidget(m_contacts);
    column->addStretch(1);
    addTexts();
    addKind();
    addMember();
    addDates();
    addLinks();
}

void ActorForm::addTexts()
{
    m_name = m_fields->addTitle(
        {.name = tr("Name"),
         .stored = [this] { return m_actor.name; },
         .store = [this](const QString& text) { return store([&](Actor& actor) { actor.name = text; }); },
         .place = [this] { return placeOfName(m_actor); }});
    m_fields->addText({.name = tr("Other names"),
                       .hint = tr("How people write it in reports, with commas between: AMC, Arbetsmarknadscentrum."),
                       .stored = [this] { return m_actor.otherNames.join(u", "_s); },
                       .store =
                           [this](const QString& text) {
                               return store(
                                   [&](Actor& actor) { actor.otherNames = text.split(u',', Qt::SkipEmptyParts); });
                           },
                       .place = [this] { return placeOfOtherNames(m_actor); }});
}

void ActorForm::addKind()
{
    m_kind = new ChoiceBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    for (const ActorKind kind : kinds)
        m_kind->addItem(nameOf(kind), static_cast<int>(kind));
    m_fields->addControl(tr("Kind"), m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        storeNow([this](Actor& actor) { actor.kind = static_cast<ActorKind>(m_kind->currentData().toInt()); });
        showChoices();
    });
}

void ActorForm::addLinks()
{
    m_parent = addLink(tr("Belongs to"), {}, &Actor::parent);
    m_parent->setItemText(0, tr("None: an organisation of its own"));
    m_successor = addLink(tr("Became"), tr("What it was renamed to or merged into."), &Actor::successor);
    m_successor->setItemText(0, tr("Nothing else"));
}

QComboBox* ActorForm::addLink(const QString& name, const QString& hint, ActorId Actor::* member)
{
    auto* box = new ChoiceBox(this);
    box->setAccessibleName(name);
    box->addItem(QString(), qint64{0});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    m_fields->addControl(name, box, hint);
    connect(box, &QComboBox::activated, this, [=, this] {
        storeNow([&](Actor& actor) { actor.*member = ActorId(box->currentData().toLongLong()); });
        showChoices();
    });
    return box;
}

void ActorForm::showLinks(const QList<Actor>& all)
{
    const auto isBelow = [&](const Actor& actor) { // a part cannot have its whole below itself
        ActorId above = actor.id;
        for (qsizetype steps = 0; !above.isNull() && steps <= all.size(); ++steps) {
            if (above == m_actor.id)
                return true;
            const auto found = std::ranges::find(all, above, &Actor::id);
            above = found == all.end() ? ActorId() : found->parent;
        }
        return false;
    };
    for (QComboBox* box : {m_parent, m_successor}) {
        while (box->count() > 1)
            box->removeItem(1);
        for (const Actor& actor : all) {
            if (box == m_parent ? !isBelow(actor) : actor.id != m_actor.id)
                box->addItem(actor.name, actor.id.value());
        }
    }
}

void ActorForm::addMember()
{
    m_member = new QCheckBox(tr("Member of the association"), this);
    const QString hint = tr("Is meant when a report says “everybody in the association”.");
    m_fields->addControl({}, m_member, hint);
    onToggled(m_member, this, [this](bool member) {
        storeNow([&](Actor& actor) { actor.member = member; });
        showChoices();
    });
}

void ActorForm::addDates()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeDate(tr("Exists from"), &Actor::validFrom));
    row->addWidget(makeDate(tr("Exists until"), &Actor::validTo));
    m_fields->column().addLayout(row);
}

QWidget* ActorForm::makeDate(const QString& name, QDate Actor::* member)
{
    auto* box = new FieldColumn(m_session, this);
    auto* field = new DateField(name, m_session.clock().today(), box);
    field->setKeepsUnread(true);
    box->addField(name, field);
    m_dates.append({field, member});
    connect(field, &DateField::edited, this, [=, this](QDate date) {
        storeNow([&](Actor& actor) { actor.*member = date; });
        showChoices();
    });
    connect(field, &DateField::unreadable, this, [this](const QString& text) {
        m_session.tell({ErrorCode::InvalidInput, tr("“%1” is no date that can be read.").arg(text),
                        tr("Write it like 2023-09-12, 12/9 or yesterday.")});
    });
    return box;
}

void ActorForm::show(const Actor& actor, const QList<Actor>& all)
{
    const bool other = actor.id != m_actor.id;
    m_actor = actor;
    if (other)
        discardDates();
    const auto whole = std::ranges::find(all, actor.parent, &Actor::id);
    m_place->setText(whole == all.end() ? tr("Organisation") : tr("Unit of %1").arg(whole->name));
    showLinks(all);
    m_contacts->show(actor.id);
    m_fields->refresh(m_session.isWritable(), other);
    m_mentions->show(actor);
    showChoices();
}

void ActorForm::showChoices()
{
    const bool writable = m_session.isWritable();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_actor.kind)));
    m_kind->setEnabled(writable);
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(m_actor.parent.value())));
    m_successor->setCurrentIndex(std::max(0, m_successor->findData(m_actor.successor.value())));
    for (QComboBox* box : {m_parent, m_successor})
        box->setEnabled(writable);
    setToggled(m_member, m_actor.member);
    m_member->setEnabled(writable);
    for (const DateRow& row : std::as_const(m_dates)) {
        row.field->setStored(m_actor.*row.member);
        row.field->setReadOnly(!writable);
    }
}

void ActorForm::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ActorForm::forget()
{
    m_actor = {};
    discardDates();
    m_mentions->forget();
}

void ActorForm::addContact()
{
    m_contacts->add();
}

void ActorForm::flush()
{
    m_fields->flush();
    for (const DateRow& row : std::as_const(m_dates))
        row.field->commit();
    m_contacts->flush();
}

void ActorForm::discardDates()
{
    for (const DateRow& row : std::as_const(m_dates))
        row.field->discard();
}

void ActorForm::storeNow(const std::function<void(Actor&)>& change)
{
    if (const auto stored = store(change); !stored)
        m_session.tell(stored.error());
}

Result<> ActorForm::store(const std::function<void(Actor&)>& change)
{
    Actor changed = m_actor;
    change(changed);
    if (changed == m_actor || !m_session.isWritable())
        return {};
    return service::Actors(m_session.reg()).update(changed);
}

} // namespace heller::ui
