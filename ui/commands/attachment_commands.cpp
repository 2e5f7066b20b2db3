#include "ui/commands/attachment_commands.h"

#include "core/service/attachments.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/writing_job.h"
#include "ui/pages/cases/attachments_section.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace heller::ui {
namespace {

constexpr qint64 mostAtOnce = qint64(256) << 10; // bytes: taken in between two frames; more beside the window

qint64 bytesOf(const QStringList& paths)
{
    qint64 bytes = 0;
    for (const QString& path : paths)
        bytes += QFileInfo(path).size();
    return bytes;
}

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
    connect(&page, &CasesPage::sheetMade, this, [this] {
        const AttachmentsSection* section = &m_page.attachments();
        connect(section, &AttachmentsSection::dropped, this, &AttachmentCommands::attach);
        connect(section, &AttachmentsSection::openWanted, this, &AttachmentCommands::open);
        connect(section, &AttachmentsSection::saveWanted, this, &AttachmentCommands::save);
        connect(section, &AttachmentsSection::removeWanted, this, &AttachmentCommands::remove);
    });
}

void AttachmentCommands::attach(const QStringList& paths)
{
    const DeviationId id = m_page.editor().file().deviation.id;
    if (paths.isEmpty() || id.isNull() || !m_session.isWritable())
        return;
    m_session.settle();
    const auto count = paths.size();
    if (bytesOf(paths) <= mostAtOnce)
        return takeAttached(service::Attachments(m_session.reg()).add(id, paths), count);
    Job* job = startWriting(
        m_session, this,
        [id, paths](service::Register& reg, const Job::Progress& progress) {
            return service::Attachments(reg).add(id, paths, progress);
        },
        [this, count](const Result<>& done) { takeAttached(done, count); });
    Q_EMIT started(job, tr("Attaching %n file(s)", nullptr, static_cast<int>(count)));
}

void AttachmentCommands::takeAttached(const Result<>& done, qsizetype count)
{
    if (!done)
        return m_session.tell(done.error());
    m_page.attachments().reveal();
    m_session.say(tr("%n files attached.", nullptr, static_cast<int>(count)));
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
    Job* job = m_copies.open(
        m_session, this, attachment.fileName,
        [attachment](service::Register& reg) { return service::Attachments(reg).content(attachment); },
        tr("Save it with Save as instead."));
    Q_EMIT started(job, tr("Opening %1").arg(attachment.fileName));
}

void AttachmentCommands::save(const Attachment& attachment)
{
    const auto target =
        pickTarget(m_dialogs, m_session, tr("Save attachment"), plainFileName(attachment.fileName), FileKind::Any);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    Job* job = Job::start<QString>(
        this,
        [path = m_session.path(), environment = m_session.environment(), attachment,
         to = *target](const Job::Progress&) -> Result<QString> {
            const auto reg = service::Register::openReadOnly(path, environment);
            if (!reg)
                return fail(reg);
            const auto written = service::Attachments(**reg).writeOut(attachment, to);
            return written ? Result<QString>(to) : fail(written);
        },
        [this](const Result<QString>& written) {
            if (written)
                m_session.say(tr("%1 is saved.").arg(QDir::toNativeSeparators(*written)));
            else
                m_session.tell(written.error());
        });
    Q_EMIT started(job, tr("Saving %1").arg(attachment.fileName));
}

void AttachmentCommands::remove(const Attachment& attachment)
{
    if (!m_session.isWritable())
        return;
    m_session.settle();
    const auto done = service::Attachments(m_session.reg()).remove(attachment);
    if (done)
        m_session.say(tr("%1 is removed. Undo brings it back.").arg(attachment.fileName));
    else
        m_session.tell(done.error());
}

} // namespace heller::ui
