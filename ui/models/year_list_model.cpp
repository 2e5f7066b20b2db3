#include "ui/models/year_list_model.h"

#include <algorithm>

namespace heller::ui {
namespace {

/// The same thing on the same day, whatever has become of it.
bool isSame(const YearEntry& a, const YearEntry& b)
{
    return a.kind == b.kind && a.day == b.day && a.meeting == b.meeting && a.deviation == b.deviation &&
           a.task == b.task && (a.kind != YearEntryKind::DueAnswer || a.text == b.text);
}

} // namespace

void YearListModel::setLines(const QList<YearLine>& lines)
{
    if (lines == m_lines)
        return;
    const auto sameRow = [](const YearLine& a, const YearLine& b) {
        return a.kind == b.kind && a.day == b.day && isSame(a.entry, b.entry);
    };
    // Rows that stay the same things stay the same rows: what is chosen and read out stands still.
    if (std::ranges::equal(lines, m_lines, sameRow)) {
        m_lines = lines;
        Q_EMIT dataChanged(index(0), index(static_cast<int>(lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const YearEntry* YearListModel::entryAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_lines.at(index.row()).kind != YearLine::Kind::Entry)
        return nullptr;
    return &m_lines.at(index.row()).entry;
}

int YearListModel::rowOfMonth(int month) const
{
    const auto found = std::ranges::find_if(m_lines, [month](const YearLine& line) {
        return line.kind == YearLine::Kind::Month && line.day.month() == month;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int YearListModel::rowOf(const YearEntry& entry) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const YearLine& line) { return line.kind == YearLine::Kind::Entry && isSame(line.entry, entry); });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int YearListModel::entryFrom(int row, int step) const
{
    for (; row >= 0 && row < m_lines.size(); row += step)
        if (m_lines.at(row).kind == YearLine::Kind::Entry)
            return row;
    return -1;
}

int YearListModel::rowOfToday() const
{
    const auto found = std::ranges::find(m_lines, YearLine::Kind::Today, &YearLine::kind);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int YearListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant YearListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const YearLine& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) // it may be cut off
        return line.text;
    if (role == Qt::AccessibleTextRole)
        return line.spoken;
    return {};
}

Qt::ItemFlags YearListModel::flags(const QModelIndex& index) const
{
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace heller::ui
