#include "ui/commands/case_export.h"

#include "core/render/pages/paper_file.h"
#include "core/report/case_sheet.h"
#include "core/service/cases.h"
#include "core/service/excerpts.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/targets.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/print/leaving.h"
#include "ui/print/papers.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

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

/// Each is whole; those written before it was cancelled stay. What is not for these readers is passed over.
Result<WrittenPapers> writeEach(service::Register& reg, const QList<DeviationId>& ids, Profile profile,
                                const QString& folder, QDate today, const Job::Progress& progress)
{
    WrittenPapers written;
    for (const DeviationId id : ids) {
        const auto file = service::Cases(reg).load(id);
        if (!file)
            return fail(file);
        const auto excerpt = service::Excerpts(reg, profile).of(*file);
        if (!excerpt)
            return fail(excerpt);
        if (!*excerpt)
            continue;
        // The number leads to the original: it is in no name that everybody reads.
        const QString& number = (*excerpt)->deviation.diaryNumber;
        const QString path = freePath(folder, number.isEmpty() ? (*excerpt)->deviation.title : number);
        const auto document = report::caseSheet(**excerpt, reg.association(), today);
        if (const auto paper = render::writePaper(document, path); !paper)
            return fail(paper);
        written.append({path, file->deviation.diaryNumber});
        if (!progress(static_cast<int>(written.size() * qint64{whole} / ids.size())))
            return fail(ErrorCode::Cancelled, {});
    }
    return written;
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
    const QString question = tr("Export %1").arg(file.deviation.diaryNumber);
    const auto profile = m_dialogs.pickReaders(question, usualProfile(PaperKind::Case));
    if (profile)
        save(paperOf(file, m_session), *profile, question);
}

void CaseExport::save(const Paper& paper, Profile profile, const QString& question)
{
    // The number leads to the original: it is in no name that everybody reads.
    const QString name = leavesOut(profile, ProfilePart::Originals) ? tr("Deviation") : paper.fileName;
    const auto target = pickTarget(m_dialogs, m_session, question, name + u".docx"_s, FileKind::PaperOut);
    if (!target)
        return m_session.tell(target.error());
    if (!target->isEmpty())
        Q_EMIT started(leave(this, m_session, m_dialogs, leavingOf(paper, profile, *target)), tr("Exporting"));
}

void CaseExport::runSeveral(const ChosenCases& chosen)
{
    const QString question = tr("Export %n deviation(s)", nullptr, chosen.count());
    const int way = m_dialogs.choose(question, tr("As papers to send or print."),
                                     {tr("One paper with all"), tr("A paper each, in a folder")});
    if (way < 0)
        return;
    const auto profile = m_dialogs.pickReaders(question, usualProfile(PaperKind::Case));
    if (!profile)
        return;
    if (way == 0)
        return save(paperOf(chosen, m_session), *profile, question);
    const QString folder = m_dialogs.pickFolder(tr("A folder for the papers"));
    if (!folder.isEmpty())
        saveEach(chosen, *profile, folder);
}

/// They are searched as the one paper that they would be together.
void CaseExport::saveEach(const ChosenCases& chosen, Profile profile, const QString& folder)
{
    const auto papers = std::make_shared<WrittenPapers>(); // the worker's until they are written
    const Paper together = paperOf(chosen, m_session);
    Leaving leaving = leavingOf(together, profile, folder);
    leaving.make = [=, path = m_session.path(), environment = m_session.environment(),
                    today = m_session.clock().today()](const Job::Progress& progress) -> Result<LeavingContent> {
        auto content = contentOf(together.compose(profile, progress));
        if (!content)
            return fail(content);
        content->writeSearched = content->write;
        content->write = [=](const QString& to, const Job::Progress& going) -> Result<> {
            const auto reg = service::Register::openReadOnly(path, environment);
            const auto ids = reg ? chosen.read(**reg) : fail(reg);
            auto written = ids ? writeEach(**reg, *ids, profile, to, today, going) : fail(ids);
            if (!written)
                return fail(written);
            *papers = std::move(*written);
            return {};
        };
        return content;
    };
    leaving.searchedName = u"papers.docx"_s;
    leaving.written = [this, papers, profile, folder](const LeavingContent&) {
        for (const WrittenPaper& paper : *papers)
            m_session.noteLeaving(
                paper.path,
                {.kind = codeOf(PaperKind::Case), .profile = codeOf(profile), .diaryNumbers = {paper.diaryNumber}});
        m_session.tellWritten(folder);
    };
    Q_EMIT started(leave(this, m_session, m_dialogs, leaving), tr("Exporting"));
}

} // namespace heller::ui
