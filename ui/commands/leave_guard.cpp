#include "ui/commands/leave_guard.h"

#include "ui/dialogs/targets.h"
#include "ui/models/plain_case.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/session/session.h"

#include <QDir>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

enum Choice { TryAgain, SaveText, CloseAnyway };

} // namespace

LeaveGuard::LeaveGuard(Session& session, Dialogs& dialogs, CaseEditor& editor, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_editor(editor)
{
    session.setGuard([this] { return mayLeave(); });
}

bool LeaveGuard::mayLeave()
{
    if (!m_session.isOpen())
        return true;
    if (!mayStopJob())
        return false;
    std::optional<Error> notSaved; ///< the file she chose
    for (;;) {
        m_session.flush();
        if (!m_editor.hasUnstored())
            return true;
        const QString number = m_editor.file().deviation.diaryNumber;
        switch (m_dialogs.choose(tr("What you wrote last in %1 could not be stored.").arg(number),
                                 sentenceOf(notSaved.value_or(m_editor.whyUnstored())),
                                 {tr("Try again"), tr("Save the text as a file…"), tr("Close anyway")})) {
        case TryAgain:
            break;
        case SaveText:
            if (const auto saved = saveText(); !saved)
                notSaved = saved.error();
            else if (*saved)
                return discard();
            break;
        case CloseAnyway:
            return discard();
        default:
            return false;
        }
    }
}

bool LeaveGuard::mayStopJob()
{
    return !m_session.jobWrites() ||
           m_dialogs.confirm(tr("An import is being written."), tr("If you close now nothing of it is kept."),
                             tr("Close and cancel the import"));
}

bool LeaveGuard::discard()
{
    m_editor.discard();
    return true;
}

Result<bool> LeaveGuard::saveText()
{
    const QString name = m_editor.file().deviation.diaryNumber + u".txt"_s;
    const auto path = pickTarget(m_dialogs, m_session, tr("Save the text"), name, FileKind::TextOut);
    if (!path)
        return fail(path);
    if (path->isEmpty())
        return false;
    QSaveFile file(*path);
    const QByteArray text = plainText(m_editor.file()).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return true;
    return fail(ErrorCode::InputOutput, tr("%1 could not be written.").arg(QDir::toNativeSeparators(*path)),
                tr("Choose another place for it, another disk for example."), file.errorString());
}

} // namespace heller::ui
