#include "ui/models/public_body_model.h"

#include "core/base/swedish.h"

#include <algorithm>

namespace heller::ui {

PublicBodyModel::PublicBodyModel(QObject* parent) : QAbstractTableModel(parent)
{
    for (const service::PublicBody& body : service::publicBodies()) {
        Entry entry{.body = body, .folded = {swedish::searchFold(body.name)}};
        for (const QString& other : body.otherNames)
            entry.folded.append(swedish::searchFold(other));
        entry.folded.append(swedish::searchFold(body.county));
        m_shown.append(m_entries.size());
        m_entries.append(entry);
    }
}

bool PublicBodyModel::found(const Entry& entry) const
{
    return std::ranges::any_of(entry.folded, [this](const QString& text) { return text.contains(m_filter); });
}

void PublicBodyModel::setFilter(const QString& text)
{
    const QString folded = swedish::searchFold(text);
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (found(m_entries.at(i)))
            m_shown.append(i);
    }
    endResetModel();
}

int PublicBodyModel::bestRow() const
{
    const auto begins = [this](qsizetype entry) { return m_entries.at(entry).folded.first().startsWith(m_filter); };
    const auto best = std::ranges::find_if(m_shown, begins);
    if (best != m_shown.end())
        return static_cast<int>(best - m_shown.begin());
    return m_shown.isEmpty() ? -1 : 0;
}

QList<service::PublicBody> PublicBodyModel::chosen() const
{
    QList<service::PublicBody> bodies;
    for (const Entry& entry : m_entries) {
        if (entry.chosen)
            bodies.append(entry.body);
    }
    return bodies;
}

void PublicBodyModel::choose(qsizetype entry, bool chosen)
{
    if (m_entries.at(entry).chosen == chosen)
        return;
    m_entries[entry].chosen = chosen;
    if (const qsizetype row = m_shown.indexOf(entry); row >= 0) {
        const QModelIndex changed = index(static_cast<int>(row), 0);
        Q_EMIT dataChanged(changed, changed, {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

void PublicBodyModel::setChosen(const QString& name, bool chosen)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).body.name == name)
            choose(i, chosen);
    }
}

void PublicBodyModel::clear()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        choose(i, false);
}

int PublicBodyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PublicBodyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PublicBodyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries.at(m_shown.at(index.row()));
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? entry.body.name : entry.body.county;
    if (role == Qt::CheckStateRole && index.column() == 0)
        return entry.chosen ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool PublicBodyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0)
        return false;
    choose(m_shown.at(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PublicBodyModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace heller::ui
