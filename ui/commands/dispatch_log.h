#pragma once

#include <QObject>

#include <memory>

namespace heller {
struct Dispatch;
}
namespace heller::privacy {
class Finder;
}

namespace heller::ui {

class ActionRegistry;
class Dialogs;
class PersonalDataWatch;
class Session;

/// What leaves the house: each paper that was written is noted in the register; a letter is searched for personal data,
/// part by part as it lies on the disk. The log can be looked at and printed.
class DispatchLog : public QObject
{
    Q_OBJECT

public:
    DispatchLog(Session& session, Dialogs& dialogs, const PersonalDataWatch* watch, const ActionRegistry& actions,
                QObject* parent);

private:
    void take(const QString& path, const Dispatch& about);
    void note(const Dispatch& dispatch);
    void tellFound(const QString& fileName, int found, const QString& first);
    void show();

    Session& m_session;
    Dialogs& m_dialogs;
    const PersonalDataWatch* m_watch;
};

} // namespace heller::ui
