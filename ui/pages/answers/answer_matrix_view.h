#pragma once

#include "ui/models/answer_matrix_model.h"

#include <QTableView>

namespace heller::ui {

/// The matrix as a table whose cells are states, as icon and words. Enter, a double click and the menu key ask for
/// what can be done in a cell.
class AnswerMatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit AnswerMatrixView(AnswerMatrixModel& model, QWidget* parent = nullptr);

    /// Widths after the model's columns.
    void arrange();

Q_SIGNALS:
    /// `at`: where the menu is to open, on the screen.
    void stepWanted(const QModelIndex& index, QPoint at);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitCase();
    void want(const QModelIndex& index);

    AnswerMatrixModel& m_model;
};

} // namespace heller::ui
