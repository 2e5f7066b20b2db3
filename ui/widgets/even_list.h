#pragma once

#include <QListView>

namespace heller::ui {

/// A list of rows that are all equally high, from the top to the bottom. Where a row stands is reckoned, not laid out
/// beforehand as a QListView does it: a million rows are there as soon as ten. It is a QListView for what asks for one,
/// as a screen reader's bridge does.
class EvenList : public QListView
{
    Q_OBJECT

public:
    explicit EvenList(QWidget* parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int rowHeight() const;
    /// As it is seen; a row may lie outside.
    [[nodiscard]] QRect rectOf(int firstRow, int lastRow) const;
    [[nodiscard]] int rowAt(int y) const;
    /// The nearest that can be stepped onto: `row` itself or one on from it; -1 for none.
    [[nodiscard]] int enabledRow(int row, int step) const;

    mutable int m_rowHeight = 0; ///< 0: not asked for yet
};

} // namespace heller::ui
