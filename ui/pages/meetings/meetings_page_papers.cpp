// The papers of the meeting that is shown.
#include "core/render/pages/paper_file.h"
#include "core/report/meeting_papers.h"
#include "core/service/meeting_material.h"
#include "core/service/register.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/job.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace heller::ui {

Paper MeetingsPage::paperOf(PaperKind kind) const
{
    using Writer = render::Document (*)(const MeetingMaterial&, QDate);
    const Writer writer = kind == PaperKind::Agenda      ? report::agendaPaper
                          : kind == PaperKind::Minutes   ? report::minutesPaper
                          : kind == PaperKind::Decisions ? report::decisionsPaper
                                                         : [](const MeetingMaterial& material, QDate date) {
                                                               return report::meetingPapers(material, date);
                                                           };
    const QString name = kind == PaperKind::Agenda      ? tr("Agenda")
                         : kind == PaperKind::Minutes   ? tr("Minutes")
                         : kind == PaperKind::Decisions ? tr("What was decided")
                                                        : tr("Meeting papers");
    const Meeting& meeting = m_view.chosen->meeting;
    const QString title = u"%1 %2"_s.arg(name, meeting.date.toString(Qt::ISODate)).simplified();
    return {.title = title,
            .fileName = title,
            .compose = [writer, id = meeting.id, path = m_session.path(), environment = m_session.environment(),
                        today = m_session.clock().today()](const Job::Progress&) -> Result<render::Document> {
                const auto reg = service::Register::openReadOnly(path, environment);
                if (!reg)
                    return fail(reg);
                const auto material = service::meetingMaterial(**reg, id);
                return material ? Result<render::Document>(writer(*material, today)) : fail(material);
            }};
}

std::optional<Paper> MeetingsPage::shownPaper() const
{
    if (!m_view.chosen)
        return std::nullopt;
    return paperOf(m_view.chosen->meeting.held ? PaperKind::Minutes : PaperKind::Papers);
}

void MeetingsPage::write(PaperKind kind)
{
    m_session.settle();
    if (!m_view.chosen)
        return;
    const Paper paper = paperOf(kind);
    const auto target = pickTarget(m_dialogs, m_session, paper.title, paper.fileName + u".docx"_s, FileKind::PaperOut);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    Job* job = Job::start<void>(
        this,
        [path = *target, compose = paper.compose](const Job::Progress& progress) -> Result<> {
            const auto document = compose(progress);
            if (!document)
                return fail(document);
            return render::writePaper(*document, path, {}, progress);
        },
        [this, path = *target](const Result<>& written) {
            if (written)
                m_session.tellWritten(path, {.kind = u"meeting"_s});
            else
                m_session.tell(written.error());
        });
    Q_EMIT started(job, tr("Exporting"));
}

} // namespace heller::ui
