#pragma once

#include "ui/widgets/pane_walk.h"

#include <QList>
#include <QWidget>

namespace heller::ui {

/// One page of the window, as the window knows it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What F6 walks through, in this order.
    [[nodiscard]] virtual QList<QWidget*> panes() const = 0;
    /// It is about to be shown, or is shown again: the day may be another.
    virtual void activate() {}
    /// The focus to where one begins.
    virtual void focusFirst() { focusFirstPane(panes()); }
};

} // namespace heller::ui
