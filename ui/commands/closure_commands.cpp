#include "ui/commands/closure_commands.h"

#include "core/service/cases.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"

namespace heller::ui {

ClosureCommands::ClosureCommands(Session& session, Dialogs& dialogs, const CasesPage& page,
                                 const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
{
    actions.onTriggered(ActionId::DismissCase, this, [this] { close(Closure::Kind::Dismissed); });
    actions.onTriggered(ActionId::TransferCase, this, [this] { close(Closure::Kind::Transferred); });
    actions.onTriggered(ActionId::ReopenCase, this, [this] { reopen(); });
}

void ClosureCommands::close(Closure::Kind kind)
{
    m_session.settle();
    const Deviation deviation = m_page.editor().file().deviation;
    if (deviation.id.isNull() || !m_session.isWritable())
        return;
    const bool dismissed = kind == Closure::Kind::Dismissed;
    const QString reason = m_dialogs.askText(
        dismissed ? tr("Dismiss %1").arg(deviation.diaryNumber) : tr("Transfer %1").arg(deviation.diaryNumber),
        dismissed ? tr("Why is it no deviation, or no longer one?") : tr("To which association does it go, and why?"),
        deviation.closure && deviation.closure->kind == kind ? deviation.closure->reason : QString());
    if (reason.trimmed().isEmpty()) // she thought better of it: without a reason it is not done
        return;
    const auto closed = service::Cases(m_session.reg()).close(deviation.id, {kind, m_session.clock().today(), reason});
    tell(closed, dismissed ? tr("%1 is dismissed. Undo takes it back.").arg(deviation.diaryNumber)
                           : tr("%1 is transferred. Undo takes it back.").arg(deviation.diaryNumber));
}

void ClosureCommands::reopen()
{
    m_session.settle();
    const Deviation deviation = m_page.editor().file().deviation;
    if (deviation.id.isNull() || !m_session.isWritable())
        return;
    tell(service::Cases(m_session.reg()).reopen(deviation.id),
         tr("%1 goes on where it was.").arg(deviation.diaryNumber));
}

void ClosureCommands::tell(const Result<>& done, const QString& sentence)
{
    if (done)
        m_session.say(sentence);
    else
        m_session.tell(done.error());
}

} // namespace heller::ui
