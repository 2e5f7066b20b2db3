#pragma once

#include <QStyledItemDelegate>

namespace heller::ui {

class YearListModel;

/// A row of the year: the day, what kind it is as icon and word, what it is about, how it stands.
class YearRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit YearRow(const YearListModel& model, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where a task is ticked off, in its row.
    [[nodiscard]] static QRect tickRect(const QRect& row);

private:
    const YearListModel& m_lines;
};

} // namespace heller::ui
