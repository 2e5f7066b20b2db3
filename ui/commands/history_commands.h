#pragma once

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Session;

/// What has been done with the case that is shown: when, by whom, what, and back to how it stood.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    HistoryCommands(Session& session, CasesPage& page, const ActionRegistry& actions, QObject* parent = nullptr);

private:
    void show();

    Session& m_session;
    CasesPage& m_page;
};

} // namespace heller::ui
