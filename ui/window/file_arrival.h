#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QWidget;

namespace heller::ui {

class RegisterCommands;

/// Files that come to the window from outside: dropped on it, or handed over by a second start of Heller. Taken when
/// nothing modal stands before the window; a file dropped on a text is not written into it.
class FileArrival : public QObject
{
    Q_OBJECT

public:
    FileArrival(RegisterCommands& commands, QWidget* window);

    void take(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pass();

    RegisterCommands& m_commands;
    QWidget* m_window;
    QStringList m_paths;
    QTimer m_again;
};

} // namespace heller::ui
