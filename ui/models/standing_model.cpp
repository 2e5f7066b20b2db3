#include "ui/models/standing_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

void StandingModel::setCounts(const QList<std::pair<Status, int>>& counts)
{
    if (counts == m_counts)
        return;
    beginResetModel();
    m_counts = counts;
    m_most = 1;
    for (const auto& count : counts)
        m_most = std::max(m_most, count.second);
    endResetModel();
}

int StandingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

QVariant StandingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [status, cases] = m_counts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(status);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(nameOf(status)).arg(cases);
    case StandingStatusRole:
        return static_cast<int>(status);
    case StandingCasesRole:
        return cases;
    case StandingShareRole:
        return static_cast<double>(cases) / m_most;
    default:
        return {};
    }
}

} // namespace heller::ui
