#pragma once

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Job;
class Session;

/// The list, with its filters and order, as a table for other programs: .xlsx, .csv or .json, by the file's ending.
/// Without who reported, which is personal data.
class ListExport : public QObject
{
    Q_OBJECT

public:
    ListExport(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
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
