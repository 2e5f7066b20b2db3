// The papers of the meeting that is shown.
#include "ui/dialogs/targets.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/print/leaving.h"
#include "ui/print/papers.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace heller::ui {

Paper MeetingsPage::paperOf(PaperKind kind) const
{
    const QString name = kind == PaperKind::Agenda      ? tr("Agenda")
                         : kind == PaperKind::Minutes   ? tr("Minutes")
                         : kind == PaperKind::Decisions ? tr("What was decided")
                                                        : tr("Meeting papers");
    const Meeting& meeting = m_view.chosen->meeting;
    const QString title = u"%1 %2"_s.arg(name, meeting.date.toString(Qt::ISODate)).simplified();
    return paperOfMeeting(kind, meeting.id, title, m_session);
}

std::optional<Paper> MeetingsPage::shownPaper() const
{
    if (!m_view.chosen)
        return std::nullopt;
    return paperOf(m_view.chosen->meeting.held ? PaperKind::Minutes : PaperKind::MeetingPapers);
}

void MeetingsPage::write(PaperKind kind)
{
    m_session.settle();
    if (!m_view.chosen)
        return;
    const Paper paper = paperOf(kind);
    const auto profile = m_dialogs.pickReaders(paper.title, usualProfile(kind));
    if (!profile)
        return;
    const auto target = pickTarget(m_dialogs, m_session, paper.title, paper.fileName + u".docx"_s, FileKind::PaperOut);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    Job* job = leave(this, m_session, m_dialogs, leavingOf(paper, *profile, *target));
    Q_EMIT started(job, tr("Exporting"));
}

} // namespace heller::ui
