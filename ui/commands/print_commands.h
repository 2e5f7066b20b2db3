#pragma once

#include "ui/print/paper.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Session;

/// What is shown, on paper: the report, the overview, the actors; the cases chosen together, else the one that is
/// read, else the list.
class PrintCommands : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        const CasesPage& cases;
        std::function<const QWidget*()> shown; ///< the page in the window
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
    const Pages m_pages;
};

} // namespace heller::ui
