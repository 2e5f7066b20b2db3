#include "ui/commands/actor_commands.h"

#include "core/import/actor_list.h"
#include "core/model/actor_search.h"
#include "core/service/actor_lists.h"
#include "core/service/actors.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/writing_job.h"
#include "ui/session/session.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {

using enum ActionId;

namespace {

constexpr int mostCasesAtOnce = 200; // follow in a moment; more beside the window

} // namespace

ActorCommands::ActorCommands(Session& session, Dialogs& dialogs, std::function<ActorId()> chosen,
                             const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_chosen(std::move(chosen))
{
    actions.onTriggered(ShowActorCases, this, [this] {
        if (const ActorId actor = m_chosen(); !actor.isNull())
            Q_EMIT casesWanted({.actors = {actor}});
    });
    actions.onTriggered(MergeActor, this, [this] { merge(); });
    actions.onTriggered(ExportActors, this, [this] { exportList(); });
    actions.onTriggered(ImportActors, this, [this] { importList(); });
    const auto enable = [&actions, &session] {
        actions.setEnabled({ExportActors}, session.isOpen());
        actions.setEnabled({ImportActors}, session.isWritable());
    };
    connect(&session, &Session::opened, this, enable);
    connect(&session, &Session::closed, this, enable);
    connect(&session, &Session::accessChanged, this, enable);
    enable();
}

void ActorCommands::merge()
{
    m_session.settle();
    const auto actors = service::Actors(m_session.reg()).all();
    if (!actors)
        return m_session.tell(actors.error());
    const auto gone = std::ranges::find(*actors, m_chosen(), &Actor::id);
    if (gone == actors->end())
        return;
    QList<ActorId> others;
    QStringList names;
    for (const Actor& actor : *actors) {
        if (actor.id == gone->id)
            continue;
        others.append(actor.id);
        names.append(distinctName(actor, *actors));
    }
    const int picked = m_dialogs.pickOne(
        tr("Merge %1").arg(gone->name),
        tr("%1 is the same as the one you choose here. Its cases, answers, units and contacts go there, and its name "
           "becomes another name of it. Undo takes it back.")
            .arg(gone->name),
        names, tr("Merge"));
    if (picked < 0)
        return;
    const auto finish =
        [this, into = others.at(picked),
         said = tr("%1 is now %2. Undo takes it back.").arg(gone->name, names.at(picked))](const Result<>& merged) {
            if (!merged)
                return m_session.tell(merged.error());
            m_session.say(said);
            Q_EMIT actorWanted(into);
        };
    const auto cases = service::Cases(m_session.reg()).count({.actors = {gone->id}});
    if (cases.value_or(0) <= mostCasesAtOnce)
        return finish(service::Actors(m_session.reg()).merge(gone->id, others.at(picked)));
    Job* job = startWriting(
        m_session, this,
        [from = gone->id, into = others.at(picked)](service::Register& reg, const Job::Progress&) {
            return service::Actors(reg).merge(from, into);
        },
        finish);
    Q_EMIT started(job, tr("Merging %1").arg(gone->name));
}

void ActorCommands::exportList()
{
    m_session.settle();
    const auto target =
        pickTarget(m_dialogs, m_session, tr("Export the actors"), tr("Actors") + u".csv"_s, FileKind::ActorsOut);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    const auto written = service::ActorLists(m_session.reg()).write(*target);
    if (written)
        m_session.tellWritten(*target, {.kind = codeOf(PaperKind::Actors), .profile = codeOf(Profile::Internal)});
    else
        m_session.tell(written.error());
}

void ActorCommands::importList()
{
    m_session.settle();
    const QString path = m_dialogs.pickFile(tr("Take in a list of actors"), FileKind::ActorsIn);
    if (path.isEmpty())
        return;
    const auto lines = importing::readActorList(path);
    if (!lines)
        return m_session.tell(lines.error());
    const auto outcome = service::ActorLists(m_session.reg()).takeIn(*lines);
    if (!outcome)
        return m_session.tell(outcome.error());
    if (*outcome == ListedOutcome())
        return m_session.say(tr("Everything in the list is here already."));
    m_session.say(tr("%1 new, %2 changed, %3 new contacts. Undo takes it back.")
                      .arg(outcome->added)
                      .arg(outcome->changed)
                      .arg(outcome->contacts));
}

} // namespace heller::ui
