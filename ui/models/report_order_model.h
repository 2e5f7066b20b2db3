#pragma once

#include "core/model/ids.h"

#include <QAbstractListModel>

namespace heller::ui {

/// The cases of a report in its order, moved by dragging or by moveRow(); one that is unchecked stays in its place, is
/// left out and has no number.
class ReportOrderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        DeviationId id = {};
        QString title = {};
        bool included = true;

        bool operator==(const Row&) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row>& rows);
    [[nodiscard]] QList<DeviationId> order() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    bool moveRows(const QModelIndex& sourceParent, int source, int count, const QModelIndex& targetParent,
                  int target) override;

Q_SIGNALS:
    void reordered();                                             ///< by the user
    void inclusionChanged(heller::DeviationId id, bool included); ///< likewise

private:
    [[nodiscard]] QString textOf(int row) const;

    QList<Row> m_rows;
};

} // namespace heller::ui
