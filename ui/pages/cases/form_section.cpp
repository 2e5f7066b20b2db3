#include "ui/pages/cases/form_section.h"

#include "core/service/actors.h"
#include "ui/pages/cases/actor_field.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/text_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace heller::ui {

using report::CaseField;

FormSection::FormSection(Session& session, CaseEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 2); // an address is longer than a name and breaks badly
    m_grid->setColumnStretch(1, 3);
    addRows();
}

void FormSection::addRows()
{
    addRow(tr("Name"), tr("Change the reporter's name"), true, [](Deviation& d) -> QString& {
        return d.reporter.name;
    }).place = CaseField::ReporterName;
    addRow(tr("E-mail"), tr("Change the reporter's e-mail"), true,
           [](Deviation& d) -> QString& { return d.reporter.email; });
    addRow(tr("Where do you work?"), tr("Change workplace"), true,
           [](Deviation& d) -> QString& { return d.reporter.workplace; });
    Row& cooperating = addRow(tr("Cooperating parties/organisations"), tr("Change cooperating parties"), true,
                              [](Deviation& d) -> QString& { return d.cooperatingText; });
    cooperating.place = CaseField::Cooperating;
    addActors(*cooperating.cell);
    addRow(tr("Challenge (no personal data)"), tr("Change challenge"), false, [](Deviation& d) -> QString& {
        return d.challenge;
    }).place = CaseField::Challenge;
    addRow(tr("Consequences for the person concerned and for the other actors"), tr("Change consequences"), false,
           [](Deviation& d) -> QString& { return d.consequences; })
        .place = CaseField::Consequences;
    addRow(tr("Proposed solution"), tr("Change proposal"), false, [](Deviation& d) -> QString& {
        return d.proposal;
    }).place = CaseField::Proposal;
    addRow(tr("Other text"), tr("Change other text"), false, [](Deviation& d) -> QString& {
        return d.otherText;
    }).onlyWhenFilled = true;
}

FormSection::Row& FormSection::addRow(const QString& name, const QString& step, bool one, Access access)
{
    auto* field = new TextField(name, one ? TextField::Lines::One : TextField::Lines::Many, this);
    auto* label = makeFieldLabel(name, field);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(label);
    cell->addWidget(field);
    cell->addStretch(1);
    // The reporter's name and e-mail share a line; everything else has its own.
    const int row = m_rows.size() < 2 ? 0 : static_cast<int>(m_rows.size());
    const int column = m_rows.size() == 1 ? 1 : 0;
    m_grid->addLayout(cell, row, column, 1, row == 0 ? 1 : 2);
    m_rows.append({field, std::move(access), false, label, cell, {}});
    const auto place = m_rows.size() - 1;
    connect(field, &TextField::edited, this, [=, this] { store(m_rows.at(place), step); });
    connect(field, &TextField::left, &m_editor, &CaseEditor::leave);
    return m_rows.last();
}

QWidget* FormSection::control(CaseField field) const
{
    const auto row = std::ranges::find(m_rows, std::optional(field), &Row::place);
    return row == m_rows.end() ? nullptr : row->field;
}

void FormSection::store(const Row& row, const QString& step)
{
    m_editor.edit(step, [&](Deviation& deviation) { row.access(deviation) = row.field->text(); });
}

void FormSection::addActors(QVBoxLayout& cell)
{
    m_actors = new ActorField(tr("Actors of the deviation"), tr("Add an actor"), this);
    auto* indented = new QHBoxLayout;
    indented->setContentsMargins(fieldIndent, 2, 0, 0);
    indented->addWidget(m_actors);
    cell.insertLayout(2, indented); // below the text as it was reported
    connect(m_actors, &ActorField::chosen, this, [this](const ActorHit& hit) {
        m_editor.leave();
        m_editor.edit(tr("Add %1").arg(hit.name),
                      [&](Deviation& deviation) { deviation.cooperatingActors.append(hit.actor); });
        m_editor.leave();
    });
    connect(m_actors, &ActorField::removed, this, [this](const ActorHit& hit) {
        m_editor.leave();
        m_editor.edit(tr("Take %1 off").arg(hit.name),
                      [&](Deviation& deviation) { deviation.cooperatingActors.removeAll(hit.actor); });
        m_editor.leave();
        if (!m_editor.file().deviation.cooperatingActors.contains(hit.actor))
            m_session.say(tr("%1 is taken off. Undo brings it back.").arg(hit.name));
    });
    connect(m_actors, &ActorField::newWanted, this, [this](const Actor& actor) {
        m_editor.leave();
        const DeviationId id = m_editor.file().deviation.id;
        if (const auto added = service::Actors(m_session.reg()).addTo(id, actor); !added)
            m_session.tell(added.error());
    });
    keepLeftNames(m_session, m_editor, m_actors);
}

void FormSection::refresh(const QList<Actor>& actors, bool writable)
{
    m_actors->setActors(m_editor.file().deviation.cooperatingActors, actors, dayOf(m_editor.file().deviation));
    m_actors->setReadOnly(!writable);
    Deviation shown = m_editor.file().deviation;
    for (const Row& row : std::as_const(m_rows)) {
        row.field->setStored(row.access(shown));
        row.field->setReadOnly(!writable);
        row.field->setPlaceholderText(writable ? tr("Write here") : QString());
        const bool visible = !row.onlyWhenFilled || !row.access(shown).isEmpty();
        row.field->setVisible(visible);
        row.label->setVisible(visible);
    }
}

} // namespace heller::ui
