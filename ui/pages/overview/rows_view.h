#pragma once

#include <QListView>

namespace heller::ui {

/// A list as high as its few rows, within a page that scrolls. A row is opened by one click or by Enter; arrows walk
/// the rows, Tab leaves.
class RowsView : public QListView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace heller::ui
