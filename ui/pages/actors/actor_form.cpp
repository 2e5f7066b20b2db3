#include "ui/pages/actors/actor_form.h"

#include "core/service/actors.h"
#include "ui/models/actor_tree_model.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_column.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int indent = 8; // the fields' frames stand that much outside their text
constexpr ActorKind kinds[] = {ActorKind::Af,     ActorKind::Fk,          ActorKind::Kommun,
                               ActorKind::Region, ActorKind::Association, ActorKind::Other};

/// A field that stands as far in as the texts do.
QWidget* indented(QWidget* field, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(indent, 2, indent, 2);
    row->addWidget(field);
    row->addStretch(1);
    box->setFocusProxy(field);
    return box;
}

} // namespace

ActorForm::ActorForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_place(makeLabel({}, TextKind::Label, this))
    , m_fields(new FieldColumn(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 24);
    column->setSpacing(0);
    m_place->setIndent(indent);
    m_place->setWordWrap(true);
    column->addWidget(m_place);
    column->addWidget(m_fields);
    column->addStretch(1);
    addTexts();
    addKind();
    addMember();
    addDates();
}

void ActorForm::addTexts()
{
    m_name = m_fields->addTitle(
        {.name = tr("Name"),
         .stored = [this] { return m_actor.name; },
         .store = [this](const QString& text) { return store([&](Actor& actor) { actor.name = text; }); }});
    m_fields->addText({.name = tr("Other names"),
                       .hint = tr("How people write it in reports, with commas between: AMC, Arbetsmarknadscentrum."),
                       .stored = [this] { return m_actor.otherNames.join(u", "_s); },
                       .store =
                           [this](const QString& text) {
                               return store(
                                   [&](Actor& actor) { actor.otherNames = text.split(u',', Qt::SkipEmptyParts); });
                           }});
}

void ActorForm::addKind()
{
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    for (const ActorKind kind : kinds)
        m_kind->addItem(nameOf(kind), static_cast<int>(kind));
    m_fields->addField(tr("Kind"), indented(m_kind, this));
    connect(m_kind, &QComboBox::activated, this, [this] {
        store([this](Actor& actor) { actor.kind = static_cast<ActorKind>(m_kind->currentData().toInt()); });
        showChoices();
    });
}

void ActorForm::addMember()
{
    m_member = new QCheckBox(tr("Member of the association"), this);
    const QString hint = tr("Is meant when a report says “everybody in the association”.");
    m_fields->addField({}, indented(m_member, this), hint);
    m_member->setAccessibleDescription(hint);
    connect(m_member, &QCheckBox::clicked, this, [this](bool member) {
        store([&](Actor& actor) { actor.member = member; });
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
    auto* box = new FieldColumn(this);
    auto* field = new DateField(name, m_session.clock().today(), box);
    box->addField(name, field);
    m_dates.append({field, member});
    connect(field, &DateField::edited, this, [=, this](QDate date) {
        store([&](Actor& actor) { actor.*member = date; });
        showChoices();
    });
    connect(field, &DateField::unreadable, this, [this](const QString& text) {
        m_session.tell({ErrorCode::InvalidInput, tr("“%1” is no date that can be read.").arg(text),
                        tr("Write it like 2023-09-12, 12/9 or yesterday.")});
    });
    return box;
}

void ActorForm::show(const Actor& actor, const QString& organisation)
{
    const bool other = actor.id != m_actor.id;
    m_actor = actor;
    m_place->setText(organisation.isEmpty() ? tr("Organisation") : tr("Unit of %1").arg(organisation));
    m_fields->refresh(m_session.isWritable(), other);
    showChoices();
}

void ActorForm::showChoices()
{
    const bool writable = m_session.isWritable();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_actor.kind)));
    m_kind->setEnabled(writable);
    m_member->setChecked(m_actor.member);
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

void ActorForm::flush()
{
    m_fields->flush();
}

bool ActorForm::store(const std::function<void(Actor&)>& change)
{
    Actor changed = m_actor;
    change(changed);
    if (changed == m_actor || !m_session.isWritable())
        return true;
    const auto stored = service::Actors(m_session.reg()).update(changed);
    if (!stored)
        m_session.tell(stored.error());
    return stored.has_value();
}

} // namespace heller::ui
