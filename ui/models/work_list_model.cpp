#include "ui/models/work_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

void WorkListModel::setLines(const QList<WorkLine>& lines)
{
    if (lines == m_lines)
        return;
    if (lines.size() == m_lines.size()) {
        m_lines = lines;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int WorkListModel::rowOf(DeviationId id) const
{
    const auto found = std::ranges::find(m_lines, id, &WorkLine::id);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int WorkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant WorkListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkLine& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::ToolTipRole: // the text may be cut
        return u"%1\n%2"_s.arg(line.text, line.note);
    case Qt::AccessibleTextRole:
        return QStringList{line.chip.word, line.text, line.note}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace heller::ui
