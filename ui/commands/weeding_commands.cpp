#include "ui/commands/weeding_commands.h"

#include "core/import/kept_text.h"
#include "core/report/retention_paper.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/retention_dialog.h"
#include "ui/jobs/writing_job.h"
#include "ui/print/paper.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace heller::ui {

WeedingCommands::WeedingCommands(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_window(window)
{
    actions.onTriggered(ActionId::ShowRetention, this, [this] { showRetention(); });
    actions.onTriggered(ActionId::ShowPerson, this, [this] { showPerson(); });
}

void WeedingCommands::showRetention()
{
    if (!m_session.isOpen())
        return;
    m_session.settle();
    auto* dialog = new RetentionDialog(m_session, m_dialogs, &m_window);
    connect(dialog, &RetentionDialog::carryOutWanted, this, &WeedingCommands::carryOut);
    connect(dialog, &RetentionDialog::protocolWanted, this, &WeedingCommands::chooseProtocol);
    dialog->open();
}

void WeedingCommands::showPerson()
{
    if (!m_session.isOpen())
        return;
    m_session.settle();
    auto* dialog = new PersonDialog(m_session, m_dialogs, &m_window);
    connect(dialog, &PersonDialog::replaceWanted, this, &WeedingCommands::replace);
    dialog->open();
}

void WeedingCommands::carryOut(const RetentionProposal& proposal, const service::RetentionDecision& decision)
{
    Job* job = startWriting(
        m_session, this,
        [proposal, decision](service::Register& reg, const Job::Progress&) {
            return withoutValue(service::Retentions(reg).carryOut(proposal, decision));
        },
        [this](const Result<>& done) {
            if (!done)
                return m_session.tell(done.error());
            m_session.say(tr("It is weeded out."));
            showLastProtocol();
        });
    Q_EMIT started(job, tr("Weeding out"));
}

void WeedingCommands::replace(const privacy::Person& person, const service::Forgetting& how)
{
    Job* job = startWriting(
        m_session, this,
        [person, how](service::Register& reg, const Job::Progress&) {
            return withoutValue(service::Persons(reg, importing::textOfKept).pseudonymise(person, how));
        },
        [this](const Result<>& done) {
            if (!done)
                return m_session.tell(done.error());
            m_session.say(tr("The person is replaced everywhere."));
            showLastProtocol();
        });
    Q_EMIT started(job, tr("Replacing the person"));
}

void WeedingCommands::showLastProtocol()
{
    const auto all = service::Retentions(m_session.reg()).all();
    if (!all)
        return m_session.tell(all.error());
    if (!all->isEmpty())
        showProtocol(all->first());
}

void WeedingCommands::chooseProtocol()
{
    const auto all = service::Retentions(m_session.reg()).all();
    if (!all)
        return m_session.tell(all.error());
    QStringList names;
    for (const Retention& each : *all)
        names.append(u"%1  %2"_s.arg(each.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), each.decision));
    if (names.isEmpty())
        return m_dialogs.showError({.code = ErrorCode::NotFound, .message = tr("Nothing has been weeded out yet.")});
    const int picked = m_dialogs.pickOne(tr("Protocols"), tr("What was weeded out, the last first"), names, tr("Show"));
    if (picked >= 0)
        showProtocol(all->at(picked));
}

void WeedingCommands::showProtocol(const Retention& retention)
{
    const QString title = tr("Protocol of retention");
    m_dialogs.showPaper({.title = title,
                         .fileName = title,
                         .leavesAs = u"retention"_s,
                         .compose = fixedReaders([retention, association = m_session.reg().association()](
                                                     const Job::Progress&) -> Result<render::Document> {
                             return report::retentionProtocol(retention, association);
                         })});
}

} // namespace heller::ui
