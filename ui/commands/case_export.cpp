#include "ui/commands/case_export.h"

#include "core/render/pages/paper_file.h"
#include "core/report/case_sheet.h"
#include "core/service/cases.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/jobs/job.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/print/papers.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int whole = 100; // of a progress

/// A file of that name that is not there yet.
QString freePath(const QString& folder, const QString& name)
{
    const QDir dir(folder);
    QString path = dir.filePath(name + u".docx"_s);
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = dir.filePath(u"%1 (%2).docx"_s.arg(name).arg(copy));
    return path;
}

/// A case's paper, and which case it is.
struct WrittenPaper
{
    QString path = {};
    QString diaryNumber = {};
};

using WrittenPapers = QList<WrittenPaper>;

Dispatch aboutCases(const QStringList& diaryNumbers)
{
    return {.kind = u"case"_s, .diaryNumbers = diaryNumbers};
}

/// Each is whole; those written before it was cancelled stay.
Result<WrittenPapers> writeEach(service::Register& reg, const QList<DeviationId>& ids, const QString& folder,
                                QDate today, const Job::Progress& progress)
{
    const Association association = reg.association();
    WrittenPapers papers;
    for (const DeviationId id : ids) {
        const auto file = service::Cases(reg).load(id);
        if (!file)
            return fail(file);
        const QString path = freePath(folder, file->deviation.diaryNumber);
        if (const auto written = render::writePaper(report::caseSheet(*file, association, today), path); !written)
            return fail(written);
        papers.append({path, file->deviation.diaryNumber});
        if (!progress(static_cast<int>(papers.size() * qint64{whole} / ids.size())))
            return fail(ErrorCode::Cancelled, {});
    }
    return papers;
}

Result<WrittenPapers> writeTogether(service::Register& reg, const QList<DeviationId>& ids, const QString& path,
                                    QDate today, const Job::Progress& progress)
{
    const auto document = composeCases(reg, ids, today, [&](int) { return progress(0); });
    if (!document)
        return fail(document);
    if (const auto written = render::writePaper(*document, path, {}, progress); !written)
        return fail(written);
    WrittenPapers papers;
    for (const DeviationId id : ids) {
        const auto file = service::Cases(reg).load(id);
        if (!file)
            return fail(file);
        papers.append({path, file->deviation.diaryNumber});
    }
    return papers;
}

} // namespace

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
    m_session.settle();
    if (const ChosenCases chosen = m_page.chosenCases(); chosen.count() > 1)
        return runSeveral(chosen);
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
        [this, path = *target, about = aboutCases({file.deviation.diaryNumber})](const Result<>& written) {
            if (written)
                m_session.tellWritten(path, about);
            else
                m_session.tell(written.error());
        });
    Q_EMIT started(job, tr("Exporting"));
}

void CaseExport::runSeveral(const ChosenCases& chosen)
{
    const QString question = tr("Export %n deviation(s)", nullptr, chosen.count());
    const int way = m_dialogs.choose(question, tr("As papers to send or print."),
                                     {tr("One paper with all"), tr("A paper each, in a folder")});
    if (way == 0) {
        const auto target =
            pickTarget(m_dialogs, m_session, question, tr("Deviations") + u".docx"_s, FileKind::PaperOut);
        if (!target)
            return m_session.tell(target.error());
        if (!target->isEmpty())
            start(chosen, *target, false);
    } else if (way == 1) {
        const QString folder = m_dialogs.pickFolder(tr("A folder for the papers"));
        if (!folder.isEmpty())
            start(chosen, folder, true);
    }
}

void CaseExport::start(const ChosenCases& chosen, const QString& target, bool each)
{
    const QDate today = m_session.clock().today();
    Job* job = Job::start<WrittenPapers>(
        this,
        [=, path = m_session.path(),
         environment = m_session.environment()](const Job::Progress& progress) -> Result<WrittenPapers> {
            const auto reg = service::Register::openReadOnly(path, environment);
            if (!reg)
                return fail(reg);
            const auto ids = chosen.read(**reg);
            if (!ids)
                return fail(ids);
            return each ? writeEach(**reg, *ids, target, today, progress)
                        : writeTogether(**reg, *ids, target, today, progress);
        },
        [this, target, each](const Result<WrittenPapers>& written) {
            if (!written)
                return m_session.tell(written.error());
            QStringList together;
            for (const WrittenPaper& paper : *written) {
                together.append(paper.diaryNumber);
                if (each)
                    m_session.noteLeaving(paper.path, aboutCases({paper.diaryNumber}));
            }
            m_session.tellWritten(target, each ? Dispatch() : aboutCases(together));
        });
    Q_EMIT started(job, tr("Exporting"));
}

} // namespace heller::ui
