#include "ui/commands/attachment_commands.h"

#include "core/service/attachments.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/targets.h"
#include "ui/pages/cases/attachments_section.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr qsizetype shortSum = 16; // letters of a checksum: enough to tell one opened file from another

} // namespace

AttachmentCommands::AttachmentCommands(Session& session, Dialogs& dialogs, CasesPage& page,
                                       const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
{
    actions.onTriggered(ActionId::AttachFile, this, [this, &actions] {
        if (!m_page.isVisible()) // the case it is for is seen first
            actions.action(ActionId::ShowCases)->trigger();
        const QString number = m_page.editor().file().deviation.diaryNumber;
        attach(m_dialogs.pickFiles(tr("Attach files to %1").arg(number), FileKind::Any));
    });
    const AttachmentsSection* section = &page.attachments();
    connect(section, &AttachmentsSection::dropped, this, &AttachmentCommands::attach);
    connect(section, &AttachmentsSection::openWanted, this, &AttachmentCommands::open);
    connect(section, &AttachmentsSection::saveWanted, this, &AttachmentCommands::save);
    connect(section, &AttachmentsSection::removeWanted, this, &AttachmentCommands::remove);
}

void AttachmentCommands::attach(const QStringList& paths)
{
    const DeviationId id = m_page.editor().file().deviation.id;
    if (paths.isEmpty() || id.isNull() || !m_session.isWritable())
        return;
    m_session.flush();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = service::Attachments(m_session.reg()).add(id, paths);
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        return m_session.tell(done.error());
    m_page.attachments().reveal();
    m_session.say(tr("%n files attached.", nullptr, static_cast<int>(paths.size())));
}

Result<QString> AttachmentCommands::laidOut(const Attachment& attachment)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"heller-XXXXXX"_s));
    const QString sum = QString::fromLatin1(attachment.sha256.toHex()).first(shortSum);
    if (!m_folder->isValid() || !QDir(m_folder->path()).mkpath(sum))
        return fail(ErrorCode::InputOutput, tr("%1 cannot be opened.").arg(attachment.fileName),
                    tr("Save it with Save as instead."), m_folder->errorString());
    QString path = m_folder->filePath(sum + u'/' + plainFileName(attachment.fileName));
    if (QFile::exists(path)) // opened before
        return path;
    if (const auto written = service::Attachments(m_session.reg()).writeOut(attachment, path); !written)
        return fail(written);
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

void AttachmentCommands::open(const Attachment& attachment)
{
    if (runsWhenOpened(attachment.fileName)) {
        const int chosen =
            m_dialogs.choose(tr("%1 can start a program and is not opened from here.").arg(attachment.fileName),
                             tr("Save it, and open it yourself, if you know where it comes from."), {tr("Save as…")});
        if (chosen == 0)
            save(attachment);
        return;
    }
    const auto path = laidOut(attachment);
    if (!path)
        return m_session.tell(path.error());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        m_session.tell(Error{ErrorCode::UnsupportedFormat,
                             tr("No program here opens %1.").arg(attachment.fileName),
                             tr("Save it with Save as instead."),
                             {}});
}

void AttachmentCommands::save(const Attachment& attachment)
{
    const auto path =
        pickTarget(m_dialogs, m_session, tr("Save attachment"), plainFileName(attachment.fileName), FileKind::Any);
    if (!path)
        return m_session.tell(path.error());
    if (path->isEmpty())
        return;
    const auto done = service::Attachments(m_session.reg()).writeOut(attachment, *path);
    if (done)
        m_session.say(tr("%1 is saved.").arg(QDir::toNativeSeparators(*path)));
    else
        m_session.tell(done.error());
}

void AttachmentCommands::remove(const Attachment& attachment)
{
    if (!m_session.isWritable())
        return;
    m_session.flush();
    const auto done = service::Attachments(m_session.reg()).remove(attachment);
    if (done)
        m_session.say(tr("%1 is removed. Undo brings it back.").arg(attachment.fileName));
    else
        m_session.tell(done.error());
}

} // namespace heller::ui
