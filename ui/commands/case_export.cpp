#include "ui/commands/case_export.h"

#include "core/render/pages/paper_file.h"
#include "core/report/case_sheet.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/job.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"

using namespace Qt::StringLiterals;

namespace heller::ui {

CaseExport::CaseExport(Session& session, Dialogs& dialogs, const CasesPage& page, const ActionRegistry& actions,
                       QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
{
    actions.onTriggered(ActionId::ExportCase, this, [this] { run(); });
}

void CaseExport::run()
{
    if (!m_session.isOpen() || m_page.editor().isEmpty())
        return;
    m_session.flush();
    const CaseFile& file = m_page.editor().file();
    const auto target = pickTarget(m_dialogs, m_session, tr("Export %1").arg(file.deviation.diaryNumber),
                                   file.deviation.diaryNumber + u".docx"_s, FileKind::PaperOut);
    if (!target)
        return m_session.tell(target.error());
    if (target->isEmpty())
        return;
    const render::Document document = report::caseSheet(file, m_session.reg().association(), m_session.clock().today());
    Job* job = Job::start<void>(
        this,
        [=, path = *target](const Job::Progress& progress) { return render::writePaper(document, path, {}, progress); },
        [this, path = *target](const Result<>& written) {
            if (written)
                m_session.tellWritten(path);
            else
                m_session.tell(written.error());
        });
    Q_EMIT started(job, tr("Exporting"));
}

} // namespace heller::ui
