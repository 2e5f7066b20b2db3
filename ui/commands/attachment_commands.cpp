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
#include <QDir>
#include <QGuiApplication>

namespace heller::ui {

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
    const auto content = service::Attachments(m_session.reg()).content(attachment);
    if (!content)
        return m_session.tell(content.error());
    if (auto opened = m_copies.open(attachment.fileName, *content); !opened) {
        opened.error().advice = tr("Save it with Save as instead.");
        m_session.tell(opened.error());
    }
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
