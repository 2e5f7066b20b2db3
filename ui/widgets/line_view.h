#pragma once

#include <QListView>

namespace heller::ui {

class LineModel;

/// A list of LineModel's rows, within a page that scrolls: as high as its rows up to a limit. Enter or a
/// double click opens a row; Alt+arrows ask for it to be moved, Delete for it to go, Space for it to be ticked.
class LineView : public QListView
{
    Q_OBJECT

public:
    LineView(LineModel* model, const QString& name, QWidget* parent = nullptr);

    /// Rows shown before it scrolls by itself.
    void setRows(int least, int most);
    /// Its rows are as high as their words want it: nothing of them is cut.
    void wrapRows();
    [[nodiscard]] LineModel& lines() const { return *m_lines; }
    [[nodiscard]] qint64 currentId() const;
    /// The row of the thing, else the one that stands where it stood.
    void setCurrentId(qint64 id, int otherwise = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(qint64 id);
    void moved(qint64 id, int step); ///< up: -1, down: 1
    void removed(qint64 id);
    void ticked(qint64 id);
    void menuWanted(qint64 id, QPoint at);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    LineModel* m_lines;
    int m_least = 1;
    int m_most = 8;
    bool m_wraps = false;
};

} // namespace heller::ui
