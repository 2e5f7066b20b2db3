#pragma once

#include "ui/actions/action_id.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace heller::ui {

class ActionRegistry;

/// The pages there are, with the numbers that ask for work.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    SideBar(const ActionRegistry& actions, const QList<ActionId>& pages, QWidget* parent = nullptr);

    /// Icons alone, where the window is narrow; names are then said by tool tips.
    void setCompact(bool compact);
    void setCurrent(ActionId page);
    /// Below the pages.
    void addSection(QWidget* section);
    /// Negative: no number.
    void setCount(ActionId page, int count);

private:
    void addPage(const ActionRegistry& actions, ActionId page, QVBoxLayout& column);

    struct Entry
    {
        QPushButton* button = nullptr;
        QLabel* count = nullptr;
        QString name = {};
    };

    QScrollArea* m_area; ///< views may be many
    QVBoxLayout* m_column = nullptr;
    QHash<ActionId, Entry> m_entries;
};

} // namespace heller::ui
