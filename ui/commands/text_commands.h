#pragma once

#include <QObject>

class QMenu;

namespace heller::ui {

class ActionRegistry;

/// Cut, copy and paste for whichever text has the focus. In the menu they can be chosen where they mean something.
class TextCommands : public QObject
{
    Q_OBJECT

public:
    TextCommands(const ActionRegistry& actions, QMenu& menu);

private:
    void offer() const;

    const ActionRegistry& m_actions;
};

} // namespace heller::ui
