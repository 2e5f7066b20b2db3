#include "ui/commands/selection_commands.h"

#include "core/report/wording_meetings.h"
#include "core/service/meetings.h"
#include "core/service/themes.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/writing_job.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/theme_menu.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int mostAtOnce = 100; // are done in a moment; more beside the window

} // namespace

SelectionCommands::SelectionCommands(Session& session, Dialogs& dialogs, CasesPage& page, const ActionRegistry& actions,
                                     QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
    , m_themes(new ThemeMenu(session, [&page] { return page.chosenCases(); }, &page))
{
    actions.onTriggered(ActionId::AddToMeeting, this, [this] { addToMeeting(); });
    actions.onTriggered(ActionId::DeleteCase, this, [this] { removeSeveral(); });
    connectThemes();
}

void SelectionCommands::connectThemes()
{
    connect(m_themes, &ThemeMenu::put, this, &SelectionCommands::put);
    connect(m_themes, &ThemeMenu::taken, this, &SelectionCommands::take);
    connect(m_themes, &ThemeMenu::newWanted, this, &SelectionCommands::createTheme);
    connect(m_themes, &ThemeMenu::renameWanted, this, &SelectionCommands::renameTheme);
    connect(m_themes, &ThemeMenu::removeWanted, this, &SelectionCommands::removeTheme);
}

void SelectionCommands::run(const QString& what, const Work& work, const QString& done)
{
    m_session.settle();
    const ChosenCases chosen = m_page.chosenCases();
    if (chosen.count() == 0 || !m_session.isWritable())
        return;
    if (chosen.spans.isEmpty() && chosen.count() <= mostAtOnce)
        return tell(work(m_session.reg(), chosen.ids, {}), done);
    Job* job = startWriting(
        m_session, this,
        [chosen, work](service::Register& reg, const Job::Progress& progress) -> Result<> {
            const auto ids = chosen.read(reg);
            if (!ids)
                return fail(ids);
            return work(reg, *ids, progress);
        },
        [this, done](const Result<>& result) { tell(result, done); });
    Q_EMIT started(job, what);
}

void SelectionCommands::tell(const Result<>& result, const QString& done)
{
    if (result)
        m_session.say(done);
    else
        m_session.tell(result.error());
}

void SelectionCommands::put(const QString& theme)
{
    const int count = m_page.chosenCases().count();
    run(
        tr("Setting the theme"),
        [theme](service::Register& reg, const QList<DeviationId>& ids, const auto& progress) {
            return service::Themes(reg).add(ids, theme, progress);
        },
        tr("Theme %1 is set on %n deviation(s).", nullptr, count).arg(theme));
}

void SelectionCommands::take(ThemeId theme, const QString& name)
{
    const int count = m_page.chosenCases().count();
    run(
        tr("Taking the theme off"),
        [theme](service::Register& reg, const QList<DeviationId>& ids, const auto& progress) {
            return service::Themes(reg).take(ids, theme, progress);
        },
        tr("Theme %1 is taken off %n deviation(s).", nullptr, count).arg(name));
}

void SelectionCommands::createTheme()
{
    const QString name = m_dialogs.askText(tr("New theme"), tr("What is it that recurs?"), {});
    if (!name.trimmed().isEmpty())
        put(name.simplified());
}

Theme SelectionCommands::pickTheme(const QString& title, const QString& verb)
{
    const auto themes = service::Themes(m_session.reg()).all();
    if (!themes) {
        m_session.tell(themes.error());
        return {};
    }
    QStringList names;
    for (const heller::Theme& theme : *themes)
        names.append(theme.name);
    return themes->value(m_dialogs.pickOne(title, tr("Theme"), names, verb));
}

void SelectionCommands::renameTheme()
{
    const heller::Theme theme = pickTheme(tr("Rename a theme"), tr("Rename…"));
    if (theme.id.isNull())
        return;
    const QString name = m_dialogs.askText(tr("Rename %1").arg(theme.name), tr("New name"), theme.name);
    if (name.trimmed().isEmpty() || name == theme.name)
        return;
    tell(service::Themes(m_session.reg()).rename(theme.id, name), tr("The theme is now called %1.").arg(name));
}

void SelectionCommands::removeTheme()
{
    const heller::Theme theme = pickTheme(tr("Delete a theme"), tr("Delete"));
    if (theme.id.isNull())
        return;
    tell(service::Themes(m_session.reg()).remove(theme.id),
         tr("The theme %1 is deleted and off its deviations. Undo brings it back.").arg(theme.name));
}

std::optional<Meeting> SelectionCommands::pickMeeting()
{
    const auto meetings = service::Meetings(m_session.reg()).all();
    if (!meetings) {
        m_session.tell(meetings.error());
        return std::nullopt;
    }
    const QDate today = m_session.clock().today();
    const QString group = m_session.reg().association().meetingName;
    QList<Meeting> coming;
    QStringList names;
    for (const Meeting& meeting : *meetings) {
        if (meeting.held || (meeting.date.isValid() && meeting.date < today))
            continue;
        coming.append(meeting);
        names.append(tr("%1 (%n on the agenda)", nullptr, static_cast<int>(meeting.agenda.size()))
                         .arg(report::wording::meetingHeading(meeting, group)));
    }
    names.append(tr("New meeting…"));
    const int picked = m_dialogs.pickOne(tr("Add to a meeting"), tr("Coming meetings"), names, tr("Add"));
    if (picked < 0)
        return std::nullopt;
    return picked < coming.size() ? coming.at(picked) : newMeeting();
}

std::optional<Meeting> SelectionCommands::newMeeting()
{
    const QString typed = m_dialogs.askText(tr("New meeting"), tr("When? Like 2026-12-03 or 3 dec"), {});
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    Meeting meeting;
    meeting.date = parseTypedDate(typed, m_session.clock().today(), DateLean::Nearest);
    if (!meeting.date.isValid()) {
        m_session.tell({ErrorCode::InvalidInput, tr("“%1” is no date that can be read.").arg(typed),
                        tr("Write it like 2026-12-03 or 3 dec.")});
        return std::nullopt;
    }
    return meeting;
}

void SelectionCommands::addToMeeting()
{
    if (!m_session.isOpen() || !m_session.isWritable() || m_page.chosenCases().count() == 0)
        return;
    m_session.settle();
    const std::optional<Meeting> meeting = pickMeeting();
    if (!meeting)
        return;
    const int count = m_page.chosenCases().count();
    run(
        tr("Adding to the meeting"),
        [meeting = *meeting](service::Register& reg, const QList<DeviationId>& ids, const auto&) -> Result<> {
            service::Meetings meetings(reg);
            return meeting.id.isNull() ? withoutValue(meetings.addWith(meeting, ids))
                                       : withoutValue(meetings.raise(meeting.id, ids));
        },
        tr("%n deviation(s) on the meeting's agenda.", nullptr, count));
}

/// One alone is the page's matter.
void SelectionCommands::removeSeveral()
{
    const int count = m_page.chosenCases().count();
    if (count < 2)
        return;
    run(
        tr("Deleting"),
        [](service::Register& reg, const QList<DeviationId>& ids, const auto& progress) {
            return service::Cases(reg).remove(ids, progress);
        },
        tr("%n deviation(s) deleted. Undo brings them back.", nullptr, count));
}

} // namespace heller::ui
