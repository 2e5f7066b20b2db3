#pragma once

#include "core/model/ids.h"

#include <QAbstractListModel>

namespace heller::ui {

/// The cases of a report in its order, moved by dragging or by moveRow().
class ReportOrderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        DeviationId id = {};
        QString title = {};

        bool operator==(const Row&) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row>& rows);
    [[nodiscard]] QList<DeviationId> order() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    bool moveRows(const QModelIndex& sourceParent, int source, int count, const QModelIndex& targetParent,
                  int target) override;

Q_SIGNALS:
    void reordered(); ///< by the user

private:
    QList<Row> m_rows;
};

} // namespace heller::ui
