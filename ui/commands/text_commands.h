#pragma once

#include <QObject>

class QMenu;

namespace heller::ui {

class ActionRegistry;

/// Cut, copy and paste for whichever text has the focus. In the menu they can be chosen where they mean something. And
/// the keys in the menu that a text field shows on the right button: Qt leaves out those that are also the window's.
class TextCommands : public QObject
{
    Q_OBJECT

public:
    TextCommands(const ActionRegistry& actions, QMenu& menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer() const;

    const ActionRegistry& m_actions;
};

} // namespace heller::ui
