#pragma once

#include "core/model/status.h"

#include <QAbstractListModel>

namespace heller::ui {

enum StandingRole {
    StandingStatusRole = Qt::UserRole + 1, ///< int, heller::Status
    StandingCasesRole,                     ///< int
    StandingShareRole,                     ///< double, of the fullest status: 0 … 1
};

/// How many cases stand where in the routine.
class StandingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCounts(const QList<std::pair<Status, int>>& counts);
    [[nodiscard]] Status statusAt(int row) const { return m_counts.at(row).first; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<std::pair<Status, int>> m_counts;
    int m_most = 1;
};

} // namespace heller::ui
