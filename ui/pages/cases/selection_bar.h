#pragma once

#include <QWidget>

class QLabel;
class QMenu;

namespace heller::ui {

class ActionRegistry;

/// What can be done with several cases at once; seen only while several are chosen.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void build(const ActionRegistry& actions, QMenu& themes);
    void setCount(int count);

Q_SIGNALS:
    void left(); ///< only one again

private:
    QLabel* m_count;
};

} // namespace heller::ui
