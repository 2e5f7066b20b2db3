#pragma once

#include "core/base/result.h"
#include "core/model/deviation.h"

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Session;

/// Ends the shown case by decision: dismissed, or another association's. Asks for the reason; can be taken back.
class ClosureCommands : public QObject
{
    Q_OBJECT

public:
    ClosureCommands(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
                    QObject* parent = nullptr);

private:
    void close(Closure::Kind kind);
    void reopen();
    void tell(const Result<>& done, const QString& sentence);

    Session& m_session;
    Dialogs& m_dialogs;
    const CasesPage& m_page;
};

} // namespace heller::ui
