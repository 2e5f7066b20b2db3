#pragma once

#include <QStyledItemDelegate>

namespace heller::ui {

/// A line of a WorkListModel: its chip, its text, a note at the right.
class WorkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace heller::ui
