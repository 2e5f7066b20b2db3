#include "core/service/history.h"

#include "core/service/register.h"
#include "core/store/stores.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

HistoryEntry entryFrom(store::ChangeSet step)
{
    HistoryEntry entry;
    entry.id = step.id;
    entry.kind = step.kind == store::ChangeSet::Kind::Undo   ? HistoryEntry::Kind::Undo
                 : step.kind == store::ChangeSet::Kind::Redo ? HistoryEntry::Kind::Redo
                                                             : HistoryEntry::Kind::Change;
    entry.label = std::move(step.label);
    entry.author = std::move(step.author);
    entry.at = step.at;
    entry.undone = step.state != store::ChangeSet::State::Done;
    return entry;
}

Result<QList<HistoryEntry>> entriesFrom(Result<QList<store::ChangeSet>> steps)
{
    if (!steps)
        return fail(steps);
    QList<HistoryEntry> entries;
    entries.reserve(steps->size());
    for (store::ChangeSet& step : *steps)
        entries.append(entryFrom(std::move(step)));
    return entries;
}

/// As a person reads it; a null text for what is not there.
QString shown(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

void appendFields(QList<FieldChange>& fields, const store::ChangedRow& row)
{
    const QJsonObject before = QJsonDocument::fromJson(row.before.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(row.after.toUtf8()).object();
    QStringList names = before.keys();
    for (const QString& name : after.keys()) {
        if (!before.contains(name))
            names.append(name);
    }
    for (const QString& name : std::as_const(names)) {
        FieldChange field{row.entity, name, shown(before.value(name)), shown(after.value(name))};
        // A new row is told by what it holds, not by what it leaves empty.
        if (field.before != field.after)
            fields.append(std::move(field));
    }
}

QString labelOf(const std::optional<store::ChangeSet>& step)
{
    return step ? step->label : QString();
}

Result<int> sizeOf(const store::Stores& stores, const Result<std::optional<store::ChangeSet>>& step, int most)
{
    if (!step)
        return fail(step);
    return *step ? stores.changes.size((*step)->id, most) : Result<int>(0);
}

} // namespace

Result<QString> History::undoLabel() const
{
    const auto step = m_register.stores().changes.lastDone();
    if (!step)
        return fail(step);
    return labelOf(*step);
}

Result<QString> History::redoLabel() const
{
    const auto step = m_register.stores().changes.lastUndone();
    if (!step)
        return fail(step);
    return labelOf(*step);
}

Result<int> History::undoSize(int most) const
{
    return sizeOf(m_register.stores(), m_register.stores().changes.lastDone(), most);
}

Result<int> History::redoSize(int most) const
{
    return sizeOf(m_register.stores(), m_register.stores().changes.lastUndone(), most);
}

Result<QString> History::undo(const Progress& progress)
{
    return m_register.undo(progress);
}

Result<QString> History::redo(const Progress& progress)
{
    return m_register.redo(progress);
}

Result<QList<HistoryEntry>> History::entries(int offset, int limit) const
{
    return entriesFrom(m_register.stores().changes.steps(offset, limit));
}

Result<QList<HistoryEntry>> History::ofCase(DeviationId id) const
{
    return entriesFrom(m_register.stores().changes.stepsOf(id));
}

Result<QList<FieldChange>> History::changes(ChangeSetId id) const
{
    const auto rows = m_register.stores().changes.rowsOf(id);
    if (!rows)
        return fail(rows);
    QList<FieldChange> fields;
    for (const store::ChangedRow& row : *rows)
        appendFields(fields, row);
    return fields;
}

} // namespace heller::service
