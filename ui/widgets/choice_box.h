#pragma once

#include <QComboBox>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace heller::ui {

/// A choice in a form that scrolls: the wheel scrolls the form and chooses nothing, for what is chosen is stored.
/// Its label is its buddy and stands in the same parent: on Linux a screen reader has what it is for from there alone.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);                // not by it
        setItemDelegate(new QStyledItemDelegate(this)); // which our style sheet dresses; a box's own it does not
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace heller::ui
