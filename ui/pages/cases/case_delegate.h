#pragma once

#include <QStyledItemDelegate>

namespace heller::ui {

/// A case as a row of two lines: its title; number, actors (or the place a search found) and its status as icon and
/// word.
class CaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace heller::ui
