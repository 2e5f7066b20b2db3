#pragma once

#include "core/model/meeting.h"
#include "core/model/theme.h"
#include "ui/jobs/job.h"
#include "ui/models/chosen_cases.h"

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class Session;
class ThemeMenu;

/// What is done with the chosen cases at once, each as one step: set a theme, put on a meeting's agenda, export,
/// delete. Many are done beside the window, with progress and a cancel.
class SelectionCommands : public QObject
{
    Q_OBJECT

public:
    SelectionCommands(Session& session, Dialogs& dialogs, CasesPage& page, const ActionRegistry& actions,
                      QObject* parent = nullptr);

    [[nodiscard]] ThemeMenu& themeMenu() const { return *m_themes; }

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);

private:
    /// Writes to a register, and tells 0 … 100 as it goes on.
    using Work =
        std::function<Result<>(service::Register&, const QList<DeviationId>&, const std::function<bool(int)>&)>;

    void connectThemes();
    void put(const QString& theme);
    void take(ThemeId theme, const QString& name);
    void createTheme();
    void renameTheme();
    void removeTheme();
    [[nodiscard]] heller::Theme pickTheme(const QString& title, const QString& verb);
    void addToMeeting();
    /// One that is not in the register yet has no id.
    [[nodiscard]] std::optional<Meeting> pickMeeting();
    [[nodiscard]] std::optional<Meeting> newMeeting();
    void removeSeveral();
    void run(const QString& what, const Work& work, const QString& done);
    void tell(const Result<>& result, const QString& done);

    Session& m_session;
    Dialogs& m_dialogs;
    CasesPage& m_page;
    ThemeMenu* m_themes;
};

} // namespace heller::ui
