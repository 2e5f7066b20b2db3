#pragma once

#include "core/service/meeting_board.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;

namespace heller::ui {

class LineModel;
class LineView;

/// Every open case before a meeting, in three columns. A row is put on the agenda by Enter, a double click, its menu or
/// by dragging it there.
class BoardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPanel(QWidget* parent = nullptr);

    void show(const service::MeetingBoard& board, QDate today, bool writable);
    [[nodiscard]] LineView& column(BoardColumn column) const;

Q_SIGNALS:
    void raiseWanted(heller::DeviationId id);
    void caseWanted(heller::DeviationId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Column
    {
        LineModel* model = nullptr;
        LineView* view = nullptr;
        QLabel* count = nullptr;
        QLabel* nothing = nullptr;
    };

    [[nodiscard]] QWidget* makeColumn(Column& column, const QString& icon, const QString& title,
                                      const QString& nothing);
    void openMenu(qint64 id, QPoint at);

    QBoxLayout* m_row;
    std::array<Column, 3> m_columns = {};
    bool m_writable = false;
};

} // namespace heller::ui
