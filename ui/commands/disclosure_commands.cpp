#include "ui/commands/disclosure_commands.h"

#include "ui/actions/action_registry.h"
#include "ui/dialogs/disclosure_dialog.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"

namespace heller::ui {
namespace {

constexpr int mostCases = 100; // each masking is decided by somebody

} // namespace

DisclosureCommands::DisclosureCommands(Session& session, Dialogs& dialogs, const CasesPage& page,
                                       const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
{
    actions.onTriggered(ActionId::Disclose, this, [this] { run(); });
}

void DisclosureCommands::run()
{
    if (!m_session.isOpen() || m_page.editor().isEmpty())
        return;
    m_session.settle();
    const ChosenCases chosen = m_page.chosenCases();
    if (chosen.count() > mostCases)
        return m_session.tell({.code = ErrorCode::TooLarge,
                               .message = tr("%n deviation(s) are chosen.", nullptr, chosen.count()),
                               .advice = tr("Hand out at most %1 at once.").arg(mostCases)});
    const auto ids = chosen.read(m_session.reg());
    if (!ids)
        return m_session.tell(ids.error());
    auto* dialog = new DisclosureDialog(m_session, m_dialogs, *ids, m_page.window());
    dialog->open();
}

} // namespace heller::ui
