#include "ui/models/report_order_model.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

const QString& mimeType()
{
    static const QString type = u"application/x-heller-report-row"_s;
    return type;
}

} // namespace

void ReportOrderModel::setRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QList<DeviationId> ReportOrderModel::order() const
{
    QList<DeviationId> ids;
    for (const Row& row : m_rows)
        ids.append(row.id);
    return ids;
}

int ReportOrderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReportOrderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(index.row());
    case Qt::AccessibleTextRole:
        return m_rows.at(index.row()).included ? textOf(index.row()) : tr("Left out: %1").arg(textOf(index.row()));
    case Qt::CheckStateRole:
        return m_rows.at(index.row()).included ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

QString ReportOrderModel::textOf(int row) const
{
    const Row& shown = m_rows.at(row);
    if (!shown.included)
        return shown.title;
    const auto number = std::ranges::count_if(m_rows.first(row + 1), &Row::included);
    return u"%1  %2"_s.arg(number).arg(shown.title);
}

bool ReportOrderModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row& row = m_rows[index.row()];
    row.included = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, this->index(rowCount() - 1)); // the numbers below, too
    Q_EMIT inclusionChanged(row.id, row.included);
    return true;
}

Qt::ItemFlags ReportOrderModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows, not onto one
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable |
           Qt::ItemNeverHasChildren;
}

QStringList ReportOrderModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData* ReportOrderModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(indexes.first().row()));
    return data;
}

bool ReportOrderModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex&)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    const int source = data->data(mimeType()).toInt();
    moveRows({}, source, 1, {}, row < 0 ? rowCount() : row);
    return false; // moved already: the view must not remove the source
}

bool ReportOrderModel::moveRows(const QModelIndex& sourceParent, int source, int count, const QModelIndex& targetParent,
                                int target)
{
    const bool within = source >= 0 && count == 1 && source < m_rows.size() && target >= 0 && target <= m_rows.size();
    if (!within || !beginMoveRows(sourceParent, source, source, targetParent, target))
        return false;
    m_rows.move(source, target > source ? target - 1 : target);
    endMoveRows();
    // The numbers stand in the rows' texts.
    Q_EMIT dataChanged(index(std::min(source, target)), index(std::min(std::max(source, target), rowCount() - 1)));
    Q_EMIT reordered();
    return true;
}

} // namespace heller::ui
