#include "ui/commands/history_commands.h"

#include "core/service/case_versions.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"

#include <utility>

namespace heller::ui {

HistoryCommands::HistoryCommands(Session& session, CasesPage& page, const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
{
    actions.onTriggered(ActionId::ShowHistory, this, [this] { show(); });
}

void HistoryCommands::show()
{
    if (!m_session.isOpen() || m_page.editor().isEmpty())
        return;
    m_session.settle();
    const Deviation deviation = m_page.editor().file().deviation;
    auto versions = service::CaseVersions(m_session.reg()).of(deviation.id);
    if (!versions)
        return m_session.tell(versions.error());
    if (versions->isEmpty())
        return m_session.say(
            tr("Nothing has been changed in %1 since it came into the register.").arg(deviation.diaryNumber));
    auto* dialog =
        new VersionsDialog(m_session, deviation.id, deviation.diaryNumber, std::move(*versions), m_page.window());
    dialog->open();
}

} // namespace heller::ui
