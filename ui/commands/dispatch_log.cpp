#include "ui/commands/dispatch_log.h"

#include "core/import/file_search.h"
#include "core/report/dispatch_paper.h"
#include "core/service/dispatches.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/print/paper.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/session/session.h"

namespace heller::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1000; // a paper of some forty pages

/// A file as it lies on the disk.
struct Leaving
{
    Dispatch dispatch = {};
    int found = 0;
    QString first = {}; ///< of what was found, and where
};

Result<Leaving> examine(const QString& path, const Dispatch& about, const privacy::Finder* finder)
{
    auto file = service::dispatchOf(path);
    if (!file)
        return fail(file);
    Leaving leaving{.dispatch = about};
    leaving.dispatch.fileName = file->fileName;
    leaving.dispatch.size = file->size;
    leaving.dispatch.sha256 = file->sha256;
    if (!finder)
        return leaving;
    const auto found = importing::personalDataInFile(path, *finder);
    if (!found) // a PDF: it is noted all the same
        return leaving;
    leaving.found = static_cast<int>(found->size());
    if (!found->isEmpty())
        leaving.first = found->first().text;
    return leaving;
}

} // namespace

DispatchLog::DispatchLog(Session& session, Dialogs& dialogs, const PersonalDataWatch* watch,
                         const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_watch(watch)
{
    connect(&session, &Session::leaving, this, &DispatchLog::take);
    connect(&session, &Session::left, this, &DispatchLog::note);
    actions.onTriggered(ActionId::ShowDispatches, this, [this] { show(); });
}

void DispatchLog::take(const QString& path, const Dispatch& about)
{
    // One that has its readers chosen was searched before it was written, where they wanted that.
    const bool isSearched = about.profile.isEmpty() && m_watch && m_watch->isOn();
    const auto finder = isSearched ? m_watch->finder() : nullptr;
    Job::start<Leaving>(
        this, [=](const Job::Progress&) { return examine(path, about, finder.get()); },
        [this](const Result<Leaving>& left) {
            if (!left)
                return m_session.tell(left.error());
            note(left->dispatch);
            if (left->found > 0)
                tellFound(left->dispatch.fileName, left->found, left->first);
        });
}

void DispatchLog::note(const Dispatch& dispatch)
{
    if (!m_session.isWritable())
        return;
    if (const auto noted = service::Dispatches(m_session.reg()).note(dispatch); !noted)
        m_session.tell(noted.error());
}

/// A letter names whom it is to by intent: it is said, and nothing more.
void DispatchLog::tellFound(const QString& fileName, int found, const QString& first)
{
    m_session.say(tr("%1 is written. %n place(s) in it may be personal data, the first: %2.", nullptr, found)
                      .arg(fileName, first));
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
