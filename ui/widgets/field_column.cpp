#include "ui/widgets/field_column.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace heller::ui {
namespace {

constexpr int indent = 8; // the fields' frames stand that much outside their text
constexpr int gap = 14;
constexpr double titleSize = 1.5;

QLabel* wrapped(const QString& text, TextKind kind, QWidget* parent)
{
    QLabel* label = makeLabel(text, kind, parent);
    label->setIndent(indent);
    label->setWordWrap(true);
    return label;
}

} // namespace

FieldColumn::FieldColumn(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

TextField* FieldColumn::addRow(const Text& text)
{
    auto* field = new TextField(text.name, TextField::Lines::One, this);
    const qsizetype place = m_rows.size();
    m_rows.append({text, field});
    connect(field, &TextField::left, this, [this, place] { store(m_rows[place]); });
    return field;
}

TextField* FieldColumn::addTitle(const Text& text)
{
    TextField* field = addRow(text);
    QFont font = field->font();
    font.setPointSizeF(font.pointSizeF() * titleSize);
    font.setWeight(QFont::DemiBold);
    field->setFont(font);
    addField({}, field, text.hint);
    return field;
}

TextField* FieldColumn::addText(const Text& text)
{
    TextField* field = addRow(text);
    addField(text.name, field, text.hint);
    return field;
}

void FieldColumn::addField(const QString& name, QWidget* field, const QString& hint)
{
    if (!name.isEmpty()) {
        QLabel* label = wrapped(name, TextKind::Label, this);
        label->setBuddy(field);
        m_column->addWidget(label);
    }
    m_column->addWidget(field);
    if (!hint.isEmpty()) {
        field->setAccessibleDescription(hint);
        m_column->addWidget(wrapped(hint, TextKind::Hint, this));
    }
    m_column->addSpacing(gap);
}

void FieldColumn::refresh(bool writable, bool other)
{
    for (Row& row : m_rows) {
        row.field->setReadOnly(!writable);
        row.field->setPlaceholderText(writable ? tr("Write here") : QString());
        const QString stored = row.text.stored();
        if (other || stored != row.shown)
            show(row, stored);
    }
}

void FieldColumn::show(Row& row, const QString& stored)
{
    row.shown = stored;
    row.field->setStored(stored);
    // What is stored is undone in the register, not here.
    row.field->document()->clearUndoRedoStacks();
}

void FieldColumn::store(Row& row)
{
    const QString written = row.field->text();
    if (!row.field->isReadOnly() && written != row.shown && row.text.store(written))
        show(row, row.text.stored());
}

void FieldColumn::flush()
{
    for (Row& row : m_rows)
        store(row);
}

void FieldColumn::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        flush();
    else
        QWidget::keyPressEvent(event);
}

} // namespace heller::ui
