#include "ui/commands/leave_guard.h"

#include "core/base/written_file.h"
#include "ui/dialogs/targets.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/session.h"
#include "ui/session/writing_place.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

enum Choice { TryAgain, SaveText, CloseAnyway };

} // namespace

LeaveGuard::LeaveGuard(Session& session, DraftKeeper& keeper, Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_dialogs(dialogs)
{
    session.setGuard([this] { return mayLeave(); });
}

bool LeaveGuard::mayLeave()
{
    if (!m_session.isOpen())
        return true;
    if (!mayStopJob())
        return false;
    const QList<WritingPlace*> places = m_session.places();
    QList<Leaving> answers;
    for (const WritingPlace* place : places) {
        answers.append(ask(*place));
        if (answers.last() == Leaving::Stay)
            return false;
    }
    for (qsizetype i = 0; i < places.size(); ++i)
        leave(*places.at(i), answers.at(i));
    return true;
}

LeaveGuard::Leaving LeaveGuard::ask(const WritingPlace& place)
{
    std::optional<Error> notSaved; ///< the file she chose, or the draft
    for (;;) {
        m_session.settle();
        if (!place.hasUnstored())
            return Leaving::Stored;
        const bool keeps = !place.unstoredTexts().isEmpty();
        const Error why = notSaved.value_or(place.whyUnstored().value_or(Error{}));
        switch (m_dialogs.choose(tr("What you wrote last in %1 could not be stored.").arg(place.unstoredName()),
                                 sentenceOf(why),
                                 {tr("Try again"), tr("Save the text as a file…"),
                                  keeps ? tr("Close and keep the text") : tr("Close anyway")})) {
        case TryAgain:
            break;
        case SaveText:
            if (const auto saved = saveText(place); !saved)
                notSaved = saved.error();
            else if (*saved)
                return Leaving::GiveUp;
            break;
        case CloseAnyway:
            if (!keeps)
                return Leaving::GiveUp;
            if (const auto saved = m_keeper.save(); !saved)
                notSaved = saved.error();
            else
                return Leaving::Keep;
            break;
        default:
            return Leaving::Stay;
        }
    }
}

void LeaveGuard::leave(WritingPlace& place, Leaving how)
{
    if (!place.hasUnstored())
        return; // stored since, when the next was tried again
    if (how == Leaving::Keep)
        m_keeper.keep(place);
    place.discard();
}

bool LeaveGuard::mayStopJob()
{
    return !m_session.jobWrites() ||
           m_dialogs.confirm(tr("An import is being written."), tr("If you close now nothing of it is kept."),
                             tr("Close and cancel the import"));
}

Result<bool> LeaveGuard::saveText(const WritingPlace& place)
{
    const QString name = place.unstoredName().remove(u'/') + u".txt"_s;
    const auto path = pickTarget(m_dialogs, m_session, tr("Save the text"), name, FileKind::TextOut);
    if (!path)
        return fail(path);
    if (path->isEmpty())
        return false;
    if (const auto written = writeFile(*path, place.unstoredText().toUtf8()); !written)
        return fail(written);
    return true;
}

} // namespace heller::ui
