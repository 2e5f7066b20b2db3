#pragma once

#include <QObject>

namespace heller {
struct Dispatch;
}
namespace heller::ui {

class ActionRegistry;
class Dialogs;
class Session;

/// What leaves the house: each paper that was written is noted in the register. The log can be looked at and printed.
class DispatchLog : public QObject
{
    Q_OBJECT

public:
    DispatchLog(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QObject* parent);

private:
    void take(const QString& path, const Dispatch& about);
    void note(const Dispatch& dispatch);
    void show();

    Session& m_session;
    Dialogs& m_dialogs;
};

} // namespace heller::ui
