#include "ui/commands/dispatch_log.h"

#include "core/report/dispatch_paper.h"
#include "core/service/dispatches.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/print/paper.h"
#include "ui/session/session.h"

namespace heller::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1000; // a paper of some forty pages

/// With what is said of the file that lies there.
Result<Dispatch> dispatchOf(const QString& path, Dispatch about)
{
    auto file = service::dispatchOf(path);
    if (!file)
        return fail(file);
    about.fileName = file->fileName;
    about.size = file->size;
    about.sha256 = file->sha256;
    return about;
}

} // namespace

DispatchLog::DispatchLog(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
{
    connect(&session, &Session::leaving, this, &DispatchLog::take);
    connect(&session, &Session::left, this, &DispatchLog::note);
    actions.onTriggered(ActionId::ShowDispatches, this, [this] { show(); });
}

void DispatchLog::take(const QString& path, const Dispatch& about)
{
    Job::start<Dispatch>(
        this, [=](const Job::Progress&) { return dispatchOf(path, about); },
        [this](const Result<Dispatch>& left) {
            if (!left)
                return m_session.tell(left.error());
            note(*left);
        });
}

void DispatchLog::note(const Dispatch& dispatch)
{
    if (!m_session.isOpen())
        return;
    if (!m_session.isWritable()) {
        const Error why = m_session.whyNotWritable();
        m_session.tell(
            {why.code, tr("“%1” has left, and is not in the log: %2").arg(dispatch.fileName, why.message), why.advice});
        return;
    }
    if (const auto noted = service::Dispatches(m_session.reg()).note(dispatch); !noted)
        m_session.tell(noted.error());
}

void DispatchLog::show()
{
    if (!m_session.isOpen())
        return;
    m_dialogs.showPaper(
        {.title = tr("What left the house"),
         .fileName = tr("What left the house"),
         .leavesAs = u"dispatches"_s,
         .compose = fixedReaders([path = m_session.path(), environment = m_session.environment(),
                                  today = m_session.clock().today()](const Job::Progress&) -> Result<render::Document> {
             const auto reg = service::Register::openReadOnly(path, environment);
             if (!reg)
                 return fail(reg);
             const auto latest = service::Dispatches(**reg).latest(mostShown);
             return latest ? Result<render::Document>(report::dispatchPaper(*latest, (*reg)->association(), today))
                           : fail(latest);
         })});
}

} // namespace heller::ui
