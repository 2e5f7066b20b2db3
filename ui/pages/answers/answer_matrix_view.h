#pragma once

#include "ui/models/answer_matrix_model.h"

#include <QTableView>

namespace heller::ui {

/// The matrix as a table whose cells are states, as icon and words; the case stays where it is while the others are
/// scrolled. Enter, a double click and the menu key ask for what can be done in a cell.
class AnswerMatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit AnswerMatrixView(AnswerMatrixModel& model, QWidget* parent = nullptr);

    /// Widths after the model's columns.
    void arrange();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// `at`: where the menu is to open, on the screen.
    void stepWanted(const QModelIndex& index, QPoint at);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCases();
    void fitCase();
    void layCases();
    void want(const QModelIndex& index);

    AnswerMatrixModel& m_model;
    QTableView* m_cases; ///< the first column once more, over the scrolled one
};

} // namespace heller::ui
