#pragma once

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Session;

/// What is chosen, handed out as a masked copy.
class DisclosureCommands : public QObject
{
    Q_OBJECT

public:
    DisclosureCommands(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
                       QObject* parent);

private:
    void run();

    Session& m_session;
    Dialogs& m_dialogs;
    const CasesPage& m_page;
};

} // namespace heller::ui
