#include "ui/print/papers.h"

#include "core/service/papers.h"
#include "ui/pages/report/report_builder.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Papers)
};

using Composing = std::function<Result<render::Document>(service::Papers&, service::Register&, const Job::Progress&)>;

/// Work with a register of its own, opened for reading in the worker.
auto reading(const Session& session, const Composing& compose)
{
    return [compose, path = session.path(), environment = session.environment(),
            today = session.clock().today()](Profile profile, const Job::Progress& progress) -> Result<ComposedPaper> {
        const auto reg = service::Register::openReadOnly(path, environment);
        if (!reg)
            return fail(reg);
        service::Papers papers(**reg, profile, today);
        auto document = compose(papers, **reg, progress);
        if (!document)
            return fail(document);
        return ComposedPaper{std::move(*document), papers.allowance(), papers.diaryNumbers()};
    };
}

Paper paperOf(PaperKind kind, const QString& title, const QString& fileName, const Session& session,
              const Composing& compose)
{
    return {.title = title,
            .fileName = fileName,
            .kind = kind,
            .profile = usualProfile(kind),
            .compose = reading(session, compose)};
}

} // namespace

Paper paperOf(const CaseFile& file, const Session& session)
{
    const QString number = file.deviation.diaryNumber;
    return paperOf(
        PaperKind::Case, number, number, session,
        [file](service::Papers& papers, service::Register&, const Job::Progress&) { return papers.ofCase(file); });
}

Paper paperOf(const ChosenCases& chosen, const Session& session)
{
    return paperOf(PaperKind::Case, Texts::tr("%n deviation(s)", nullptr, chosen.count()), Texts::tr("Deviations"),
                   session,
                   [chosen](service::Papers& papers, service::Register& reg,
                            const Job::Progress& progress) -> Result<render::Document> {
                       const auto ids = chosen.read(reg);
                       return ids ? papers.ofCases(*ids, progress) : fail(ids);
                   });
}

Paper paperOfList(const service::CaseFilter& filter, service::CaseArrangement arrangement, const Session& session)
{
    return paperOf(PaperKind::CaseList, Texts::tr("The list of deviations"), Texts::tr("List of deviations"), session,
                   [=](service::Papers& papers, service::Register&, const Job::Progress& progress) {
                       return papers.list(filter, arrangement, progress);
                   });
}

Paper paperOf(const AnswerMatrix& matrix, const Session& session)
{
    return paperOf(
        PaperKind::Answers, Texts::tr("Who has answered"), Texts::tr("Who has answered"), session,
        [matrix](service::Papers& papers, service::Register&, const Job::Progress&) { return papers.answers(matrix); });
}

Paper paperOf(const YearPlan& plan, int year, const QList<YearEntryKind>& kinds, const Session& session)
{
    const QString name = Texts::tr("The year %1").arg(year);
    return paperOf(PaperKind::Year, name, name, session,
                   [=](service::Papers& papers, service::Register&, const Job::Progress&) {
                       return papers.year(plan, year, kinds);
                   });
}

Paper paperOfOverview(const Session& session)
{
    const QString fileName =
        Texts::tr("Overview %1", "a file's name").arg(session.clock().today().toString(Qt::ISODate));
    return paperOf(PaperKind::Overview, Texts::tr("The overview"), fileName, session,
                   [](service::Papers& papers, service::Register&, const Job::Progress& progress) {
                       return papers.overview(progress);
                   });
}

Paper paperOfActors(const Session& session)
{
    return paperOf(PaperKind::Actors, Texts::tr("The actors"), Texts::tr("Actors"), session,
                   [](service::Papers& papers, service::Register&, const Job::Progress&) { return papers.actors(); });
}

Paper paperOfMeeting(PaperKind kind, MeetingId id, const QString& title, const Session& session)
{
    return paperOf(kind, title, title, session,
                   [kind, id](service::Papers& papers, service::Register&, const Job::Progress&) {
                       return papers.meeting(kind, id);
                   });
}

Paper paperOf(const ReportRequest& request, const Session& session)
{
    const QString name = Texts::tr("Lex Heller %1").arg(request.period.inLetter());
    return {.title = name,
            .fileName = name,
            .templatePath = request.templatePath,
            .kind = PaperKind::Report,
            .profile = request.draft.profile,
            .compose = [request, environment = session.environment()](
                           Profile profile, const Job::Progress& progress) -> Result<ComposedPaper> {
                ReportRequest asked = request;
                asked.draft.profile = profile;
                auto built = composeReport(asked, environment, progress);
                if (!built)
                    return fail(built);
                return std::move(built->paper);
            }};
}

} // namespace heller::ui
