#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QMenu;

namespace heller::ui {

class ActionRegistry;

/// What can be done with several cases at once; seen only while several are chosen.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    /// What its buttons are for; they are made when several are chosen first.
    void setCommands(const ActionRegistry& actions, QMenu& themes);
    void setCount(int count);

Q_SIGNALS:
    void left(); ///< only one again

private:
    void build();
    void addCommands(QLayout& row);

    const ActionRegistry* m_actions = nullptr;
    QMenu* m_themes = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace heller::ui
