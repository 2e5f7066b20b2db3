#pragma once

#include "ui/print/paper.h"

#include <QObject>

#include <functional>
#include <optional>

namespace heller::ui {

class ActionRegistry;
class AnswersPage;
class CasesPage;
class Dialogs;
class ReportPage;
class Session;

/// What is shown, on paper: the report; the cases chosen together, else the one that is read, else the list.
class PrintCommands : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        const CasesPage& cases;
        std::function<const ReportPage*()> report;   ///< null before it has been shown
        std::function<const AnswersPage*()> answers; ///< likewise
    };

    PrintCommands(Session& session, Dialogs& dialogs, const Pages& pages, const ActionRegistry& actions,
                  QObject* parent = nullptr);

private:
    void print();
    void printList();
    [[nodiscard]] std::optional<Paper> shownPaper() const;
    [[nodiscard]] Paper listPaper() const;

    Session& m_session;
    Dialogs& m_dialogs;
    const CasesPage& m_cases;
    std::function<const ReportPage*()> m_report;
    std::function<const AnswersPage*()> m_answers;
};

} // namespace heller::ui
