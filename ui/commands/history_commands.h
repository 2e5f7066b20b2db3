#pragma once

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Session;

/// What has been done with the case that is shown: when, by whom, what.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    HistoryCommands(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
                    QObject* parent = nullptr);

private:
    void show();

    Session& m_session;
    Dialogs& m_dialogs;
    const CasesPage& m_page;
};

} // namespace heller::ui
