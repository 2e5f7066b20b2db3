#pragma once

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Job;
class Session;

/// One case as a paper: Word, PDF or web page, by the file's ending.
class CaseExport : public QObject
{
    Q_OBJECT

public:
    CaseExport(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
               QObject* parent = nullptr);

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);

private:
    void run();

    Session& m_session;
    Dialogs& m_dialogs;
    const CasesPage& m_page;
};

} // namespace heller::ui
