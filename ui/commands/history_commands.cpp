#include "ui/commands/history_commands.h"

#include "core/service/history.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QString whatOf(const service::HistoryEntry& entry)
{
    switch (entry.kind) {
    case service::HistoryEntry::Kind::Undo:
        return HistoryCommands::tr("Undone: %1").arg(entry.label);
    case service::HistoryEntry::Kind::Redo:
        return HistoryCommands::tr("Done again: %1").arg(entry.label);
    case service::HistoryEntry::Kind::Change:
        break;
    }
    return entry.undone ? HistoryCommands::tr("%1 (taken back)").arg(entry.label) : entry.label;
}

} // namespace

HistoryCommands::HistoryCommands(Session& session, Dialogs& dialogs, const CasesPage& page,
                                 const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
{
    actions.onTriggered(ActionId::ShowHistory, this, [this] { show(); });
}

void HistoryCommands::show()
{
    if (!m_session.isOpen() || m_page.editor().isEmpty())
        return;
    m_session.flush();
    const Deviation deviation = m_page.editor().file().deviation;
    const auto entries = service::History(m_session.reg()).ofCase(deviation.id);
    if (!entries)
        return m_session.tell(entries.error());
    if (entries->isEmpty())
        return m_session.say(
            tr("Nothing has been changed in %1 since it came into the register.").arg(deviation.diaryNumber));
    QList<QStringList> rows;
    for (const service::HistoryEntry& entry : *entries)
        rows.append({entry.at.toString(u"yyyy-MM-dd HH:mm"_s), entry.author, whatOf(entry)});
    m_dialogs.showTable(tr("History of %1").arg(deviation.diaryNumber), {tr("When"), tr("Who"), tr("What")}, rows);
}

} // namespace heller::ui
