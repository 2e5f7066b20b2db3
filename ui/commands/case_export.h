#pragma once

#include "core/model/profile.h"

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Job;
class Session;
struct ChosenCases;
struct Paper;

/// One case as a paper: Word, PDF or web page, by the file's ending. Several as one paper, or as a Word document each.
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
    void runSeveral(const ChosenCases& chosen);
    void save(const Paper& paper, Profile profile, const QString& question);
    void saveEach(const ChosenCases& chosen, Profile profile, const QString& folder);

    Session& m_session;
    Dialogs& m_dialogs;
    const CasesPage& m_page;
};

} // namespace heller::ui
