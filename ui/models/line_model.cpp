#include "ui/models/line_model.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

void LineModel::setLines(const QList<Line>& lines)
{
    if (lines == m_lines)
        return;
    // Rows that stay the same things stay the same rows: what is chosen and read out stands still.
    const auto sameThing = [](const Line& a, const Line& b) { return a.id == b.id; };
    if (std::ranges::equal(lines, m_lines, sameThing)) {
        m_lines = lines;
        if (!lines.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int LineModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_lines, id, &Line::id);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

qint64 LineModel::idAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines.at(index.row()).id : 0;
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // it may be cut off
        return line.title;
    case Qt::AccessibleTextRole:
        return line.spoken.isEmpty() ? line.title + u", "_s + line.second : line.spoken;
    case SecondRole:
        return line.second;
    case IconRole:
        return line.icon;
    case FadedRole:
        return line.faded;
    default:
        return {};
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) // between the rows
        return m_taken.isEmpty() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_kind.isEmpty() ? plain : plain | Qt::ItemIsDragEnabled;
}

QString LineModel::mimeTypeOf(const QString& kind)
{
    return u"application/x-heller-line-"_s + kind;
}

QStringList LineModel::mimeTypes() const
{
    QStringList types;
    for (const QString& kind : m_taken)
        types.append(mimeTypeOf(kind));
    if (types.isEmpty() && !m_kind.isEmpty())
        types.append(mimeTypeOf(m_kind));
    return types;
}

QMimeData* LineModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeTypeOf(m_kind), QByteArray::number(idAt(indexes.first())));
    return data;
}

bool LineModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    for (const QString& kind : std::as_const(m_taken)) {
        if (!data->hasFormat(mimeTypeOf(kind)))
            continue;
        Q_EMIT dropped(kind, data->data(mimeTypeOf(kind)).toLongLong(), before);
        return false; // the view takes no row away: the register says what stands where
    }
    return false;
}

} // namespace heller::ui
