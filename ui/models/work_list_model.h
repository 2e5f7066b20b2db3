#pragma once

#include "ui/models/work_lines.h"

#include <QAbstractListModel>

namespace heller::ui {

/// The few lines of one card of the overview. Qt::DisplayRole is the text, Qt::AccessibleTextRole all of it.
class WorkListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<WorkLine>& lines);
    [[nodiscard]] const WorkLine& lineAt(int row) const { return m_lines.at(row); }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(DeviationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<WorkLine> m_lines;
};

} // namespace heller::ui
