#pragma once

#include "ui/models/year_list_model.h"

#include <QListView>

namespace heller::ui {

/// The year's rows by month. A click or Enter opens an entry, Space ticks a task off for its day, the menu key asks for
/// what else can be done.
class YearList : public QListView
{
    Q_OBJECT

public:
    explicit YearList(YearListModel& model, QWidget* parent = nullptr);

    /// The row at the top, and its first entry chosen.
    void showFrom(int row);
    void showMonth(int month);
    void showEntry(const YearEntry& entry);
    /// Where today is; the year's beginning where it is not in it.
    void showToday();
    [[nodiscard]] const YearEntry* current() const { return m_lines.entryAt(currentIndex()); }

Q_SIGNALS:
    void opened(const heller::YearEntry& entry);
    void ticked(const heller::YearEntry& entry);
    void menuWanted(const heller::YearEntry& entry, QPoint at);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void choose(int row);

    YearListModel& m_lines;
};

} // namespace heller::ui
