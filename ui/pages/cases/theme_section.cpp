#include "ui/pages/cases/theme_section.h"

#include "core/service/themes.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/chip_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace heller::ui {

ThemeSection::ThemeSection(Session& session, CaseEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_field(new ChipField(tr("Themes"), tr("Add a theme"), ChipField::Words::Free, this))
{
    QLabel* label = makeFieldLabel(tr("Themes"), m_field);
    label->setBuddy(&m_field->field());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    auto* indented = new QHBoxLayout;
    indented->setContentsMargins(fieldIndent, 0, 0, 0);
    indented->addWidget(m_field);
    column->addLayout(indented);
    connect(m_field, &ChipField::edited, this, &ThemeSection::store);
    connect(&session, &Session::flushing, m_field, &ChipField::commit);
    connect(&editor, &CaseEditor::leaving, m_field, &ChipField::commit);
    connect(&editor, &CaseEditor::shown, m_field, &ChipField::discard);
    connect(&session, &Session::changed, this, [this](const service::ChangeNotice& notice) {
        if (notice.themes && !m_editor.isEmpty())
            refresh(m_session.isWritable());
    });
}

void ThemeSection::refresh(bool writable)
{
    const auto themes = service::Themes(m_session.reg()).all();
    if (!themes)
        return m_session.tellUnread(themes.error());
    QStringList known;
    QStringList words;
    for (const heller::Theme& theme : *themes)
        (m_editor.file().themes.contains(theme.id) ? words : known).append(theme.name);
    m_field->setKnown(known);
    m_field->setWords(words);
    m_field->setReadOnly(!writable);
}

void ThemeSection::store(const QStringList& names)
{
    if (m_editor.isEmpty() || !m_session.isWritable())
        return;
    const DeviationId id = m_editor.file().deviation.id;
    m_editor.leave();
    const QStringList before = m_field->words();
    if (const auto stored = service::Themes(m_session.reg()).set(id, names); !stored)
        return m_session.tell(stored.error());
    for (const QString& name : before) {
        if (!names.contains(name))
            m_session.say(tr("%1 is taken off. Undo brings it back.").arg(name));
    }
}

} // namespace heller::ui
