#include "ui/commands/register_commands.h"

#include "core/import/source_file.h"
#include "core/service/backups.h"
#include "core/service/new_register.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

QString examplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.mkpath(u"."_s) ? folder.filePath(u"Exempel.heller"_s) : QString();
}

/// "2026-11-21 10:42, 1,2 MB, Exempel-backup-2026-11-21.heller".
QStringList wordsOf(const QList<service::BackupFile>& backups)
{
    QStringList words;
    for (const service::BackupFile& backup : backups)
        words.append(u"%1, %2, %3"_s.arg(backup.made.toString(u"yyyy-MM-dd HH:mm"_s),
                                         QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeSIFormat),
                                         QFileInfo(backup.path).fileName()));
    return words;
}

} // namespace

RegisterCommands::RegisterCommands(Session& session, Settings& settings, Dialogs& dialogs,
                                   const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_actions(actions)
{
    using enum ActionId;
    actions.onTriggered(NewRegister, this, [this] {
        dropWaiting();
        Q_EMIT guideWanted(0);
    });
    actions.onTriggered(OpenRegister, this, [this] { pickAndOpen(); });
    actions.onTriggered(OpenExample, this, [this] { openExample(); });
    actions.onTriggered(CloseRegister, this, [this] {
        if (m_session.mayClose())
            m_session.close();
    });
    actions.onTriggered(Import, this, [this] { import(); });
    actions.onTriggered(ImportText, this, [this] { importText(); });
    actions.onTriggered(MakeBackup, this, [this] { backUp(); });
    actions.onTriggered(RestoreBackup, this, [this] { restore(); });
    connect(&session, &Session::opened, this, &RegisterCommands::updateActions);
    // After the window has turned to the register.
    connect(&session, &Session::opened, this, &RegisterCommands::takeOpened, Qt::QueuedConnection);
    connect(&session, &Session::closed, this, &RegisterCommands::updateActions);
    connect(&session, &Session::changed, this, &RegisterCommands::updateActions);
    updateActions();
}

void RegisterCommands::updateActions()
{
    using enum ActionId;
    m_actions.setEnabled({CloseRegister, MakeBackup, Find, SelectAllCases, ExportList, ShowOverview, ShowCases,
                          ShowReport, ShowActors, ShowMeetings, ShowYear, ShowPublishing, ShowDispatches, SaveCalendar,
                          BackToList},
                         m_session.isOpen());
    m_actions.setEnabled(
        {NewCase, AddOrganisation, AddMeeting, AddMeetingSeries, AddTask, ChangeReportDays, ImportText},
        m_session.isWritable());
    m_actions.setEnabled({Import}, !m_session.isOpen() || m_session.isWritable());
}

void RegisterCommands::open(const QString& path)
{
    static_cast<void>(tryOpen(path));
}

bool RegisterCommands::tryOpen(const QString& path)
{
    if (const auto opened = m_session.open(path); !opened) {
        if (opened.error().code == ErrorCode::DamagedRegister)
            m_damaged = path;
        m_session.tell(opened.error());
        return false;
    }
    m_settings.addRecentRegister(path, m_session.clock().now());
    return true;
}

void RegisterCommands::pickAndOpen()
{
    const QString path = m_dialogs.pickFile(tr("Open register"), FileKind::Register);
    if (!path.isEmpty())
        open(path);
}

Result<> RegisterCommands::create(const QString& path, const service::NewRegister& wanted)
{
    if (!m_session.mayClose())
        return fail(ErrorCode::Cancelled, {});
    if (const auto made = service::makeRegister(path, wanted, m_session.environment()); !made)
        return fail(made);
    open(path);
    return {};
}

void RegisterCommands::openExample()
{
    const QString path = examplePath();
    if (QFileInfo::exists(path))
        return open(path);
    if (!m_session.mayClose())
        return;
    if (const auto created = m_session.createExample(path); !created)
        m_session.tell(created.error());
}

void RegisterCommands::import(QStringList files)
{
    if (files.isEmpty())
        files = m_dialogs.pickFiles(tr("Import reports, answers to forms, mails or texts"), FileKind::Sources);
    if (files.isEmpty())
        return;
    if (!m_session.isOpen()) {
        m_waiting = files;
        Q_EMIT guideWanted(static_cast<int>(files.size()));
        return;
    }
    if (!m_session.isWritable())
        return m_session.tell(m_session.whyNotWritable());
    Q_EMIT importChosen(files, {});
}

void RegisterCommands::importText()
{
    if (const QString text = m_dialogs.askPastedText(); !text.trimmed().isEmpty())
        Q_EMIT importChosen({}, {text});
}

void RegisterCommands::takeOpened()
{
    if (const QStringList files = std::exchange(m_waiting, {}); !files.isEmpty())
        import(files);
}

void RegisterCommands::takeFiles(const QStringList& paths)
{
    QStringList reports;
    QString registerPath;
    for (const QString& path : paths) {
        if (importing::isSource(path))
            reports.append(path);
        else if (registerPath.isEmpty())
            registerPath = path;
    }
    if (!registerPath.isEmpty() && !tryOpen(registerPath))
        return; // what would the reports be read into
    if (!reports.isEmpty())
        import(reports);
}

void RegisterCommands::backUp()
{
    m_session.settle();
    const auto made = service::Backups(m_session.reg()).make();
    if (!made)
        return m_session.tell(made.error());
    m_session.say(tr("Backup made: %1").arg(QDir::toNativeSeparators(*made)));
}

void RegisterCommands::restore()
{
    QString path = m_session.isOpen() ? m_session.path() : m_damaged;
    if (path.isEmpty())
        path = m_dialogs.pickFile(tr("Which register shall be restored?"), FileKind::Register);
    if (path.isEmpty() || !m_session.mayClose())
        return;
    const QList<service::BackupFile> backups = service::Backups::of(path);
    if (backups.isEmpty())
        return m_session.tell({ErrorCode::NotFound, tr("%1 has no backups.").arg(QDir::toNativeSeparators(path)),
                               tr("If you have a copy somewhere else, open that.")});
    const int picked = m_dialogs.pickOne(
        tr("Restore from a backup"),
        tr("The register becomes what it was then.\nWhat it is now is kept as a backup, and can be restored in turn."),
        wordsOf(backups), tr("Restore"));
    if (picked < 0)
        return;
    m_session.close();
    const auto restored = service::Backups::restore(path, backups.at(picked).path, m_session.clock().now());
    open(path);
    if (!restored)
        m_session.tell(restored.error());
    else
        m_session.say(tr("Restored. What it was before: %1").arg(QDir::toNativeSeparators(*restored)));
}

} // namespace heller::ui
