#include "ui/widgets/pane_walk.h"

#include <QApplication>
#include <QWidget>

namespace heller::ui {
namespace {

bool canTakeFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QWidget* firstControlOf(QWidget* pane)
{
    if (canTakeFocus(pane))
        return pane;
    // The focus chain is the order she tabs in; the children's order is the order they were made in.
    for (QWidget* widget = pane->nextInFocusChain(); widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && canTakeFocus(widget) && !widget->focusProxy())
            return widget;
    }
    return nullptr;
}

} // namespace

bool focusPane(QWidget* pane)
{
    QWidget* remembered = pane->focusWidget();
    QWidget* target = remembered && canTakeFocus(remembered) ? remembered : firstControlOf(pane);
    if (!target)
        return false;
    target->setFocus(Qt::TabFocusReason);
    return true;
}

void focusFirstPane(const QList<QWidget*>& panes)
{
    for (QWidget* pane : panes) {
        if (pane->isVisible() && focusPane(pane))
            return;
    }
}

void focusNextPane(const QList<QWidget*>& panes, int step)
{
    const QWidget* focused = QApplication::focusWidget();
    qsizetype here = step > 0 ? -1 : panes.size();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            here = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        here = (here + step + panes.size()) % panes.size();
        if (panes.at(here)->isVisible() && focusPane(panes.at(here)))
            return;
    }
}

} // namespace heller::ui
