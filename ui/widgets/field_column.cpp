#include "ui/widgets/field_column.h"

#include "ui/session/session.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

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

FieldColumn::FieldColumn(Session& session, QWidget* parent)
    : QWidget(parent)
    , WritingPlace(session)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

TextField* FieldColumn::addRow(const Text& text, bool manyLines)
{
    auto* field = new TextField(text.name, manyLines ? TextField::Lines::Many : TextField::Lines::One, this);
    const qsizetype place = m_rows.size();
    m_rows.append({text, field});
    connect(field, &TextField::edited, this, [this] { m_session.noteWriting(); });
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

TextField* FieldColumn::addLongText(const Text& text)
{
    TextField* field = addRow(text, true);
    addField(text.name, field, text.hint);
    return field;
}

void FieldColumn::addField(const QString& name, QWidget* field, const QString& hint)
{
    addName(name, field);
    m_column->addWidget(field);
    addHint(hint, field);
}

void FieldColumn::addControl(const QString& name, QWidget* control, const QString& hint)
{
    constexpr int frame = 8; // the fields' frames stand that much outside their text
    addName(name, control);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(frame, 2, frame, 2);
    row->addWidget(control);
    row->addStretch(1);
    m_column->addLayout(row);
    addHint(hint, control);
}

void FieldColumn::addName(const QString& name, QWidget* field)
{
    if (name.isEmpty())
        return;
    QLabel* label = wrapped(name, TextKind::Label, this);
    label->setBuddy(field);
    m_column->addWidget(label);
}

void FieldColumn::addHint(const QString& hint, QWidget* field)
{
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
    row.why.reset();
    row.field->setStored(stored);
    // What is stored is undone in the register, not here.
    row.field->document()->clearUndoRedoStacks();
}

void FieldColumn::store(Row& row)
{
    if (!isUnstored(row))
        return;
    const auto hurried = m_session.withoutWaiting();
    const auto stored = row.text.store(row.field->text());
    row.why = stored ? std::nullopt : std::optional(stored.error());
    if (stored)
        show(row, row.text.stored());
    else
        m_session.tellUnstored(*row.why);
    m_session.noteWriting();
}

bool FieldColumn::isUnstored(const Row& row)
{
    return !row.field->isReadOnly() && row.field->text() != row.shown;
}

bool FieldColumn::hasUnstored() const
{
    return std::ranges::any_of(m_rows, isUnstored);
}

std::optional<Error> FieldColumn::whyUnstored() const
{
    for (const Row& row : m_rows) {
        if (isUnstored(row) && row.why)
            return row.why;
    }
    return std::nullopt;
}

QString FieldColumn::unstoredName() const
{
    const auto first = std::ranges::find_if(m_rows, isUnstored);
    return first == m_rows.end() ? QString() : tr("the field “%1”").arg(first->text.name);
}

QString FieldColumn::unstoredText() const
{
    QStringList texts;
    for (const Row& row : m_rows) {
        if (isUnstored(row))
            texts.append(row.text.name + u'\n' + row.field->text());
    }
    return texts.join(u"\n\n"_s);
}

QList<KeptText> FieldColumn::unstoredTexts() const
{
    QList<KeptText> texts;
    for (const Row& row : m_rows) {
        if (!isUnstored(row) || !row.text.place)
            continue;
        texts.append(row.text.place());
        texts.last().name = row.text.name;
        texts.last().text = row.field->text();
    }
    return texts;
}

void FieldColumn::discard()
{
    for (Row& row : m_rows) {
        row.why.reset();
        show(row, row.shown);
    }
    m_session.noteWriting();
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
