#include "ui/print/papers.h"

#include "core/report/actors_paper.h"
#include "core/report/answer_matrix_paper.h"
#include "core/report/case_list_paper.h"
#include "core/report/case_sheet.h"
#include "core/report/overview_paper.h"
#include "core/report/year_paper.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/overview.h"
#include "ui/pages/report/report_builder.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Papers)
};

constexpr int rowsAtOnce = 1000;
constexpr int overviewLines = 100; // of a list: more are no help to who is to do them

/// Work with a register of its own, opened for reading in the worker.
auto reading(const Session& session, const auto& compose)
{
    return [compose, path = session.path(), environment = session.environment(),
            today = session.clock().today()](const Job::Progress& progress) -> Result<render::Document> {
        const auto reg = service::Register::openReadOnly(path, environment);
        if (!reg)
            return fail(reg);
        return compose(**reg, today, progress);
    };
}

/// A list's groups, empty still: what stands in which place.
QList<report::CaseListGroup> groupsOf(const service::CasePage& page)
{
    QList<report::CaseListGroup> groups;
    for (const service::CaseGroup& group : page.groups)
        groups.append({group.semester, group.status, {}});
    if (groups.isEmpty())
        groups.append(report::CaseListGroup());
    return groups;
}

bool belongs(const service::CaseRow& row, const report::CaseListGroup& group)
{
    if (group.status)
        return row.status == *group.status;
    return row.semester == group.semester;
}

/// Rows come as the groups do.
void place(const QList<service::CaseRow>& rows, QList<report::CaseListGroup>& groups, qsizetype& current)
{
    for (const service::CaseRow& row : rows) {
        while (current + 1 < groups.size() && !belongs(row, groups.at(current)))
            ++current;
        groups[current].lines.append(
            {row.diaryNumber, row.title, row.status, row.received, row.semester, row.actorNames});
    }
}

Result<render::Document> composeList(service::Register& reg, const service::CaseFilter& filter,
                                     service::CaseArrangement arrangement, QDate today, const Job::Progress& progress)
{
    const service::Cases cases(reg);
    QList<report::CaseListGroup> groups;
    qsizetype current = 0;
    int read = 0;
    int total = 0;
    do {
        const auto page = cases.list(filter, arrangement, read, rowsAtOnce);
        if (!page)
            return fail(page);
        if (groups.isEmpty())
            groups = groupsOf(*page);
        total = page->rows.isEmpty() ? 0 : page->total;
        read += static_cast<int>(page->rows.size());
        place(page->rows, groups, current);
        if (!progress(static_cast<int>(read * 100LL / std::max(total, 1))))
            return fail(ErrorCode::Cancelled, {});
    } while (read < total);
    return report::caseListPaper(groups, reg.association(), today);
}

report::OverviewPaperPart partOf(report::OverviewPaperPart::Kind kind, const service::OverviewPart& read)
{
    report::OverviewPaperPart part{.kind = kind, .total = read.total};
    for (const service::OverviewLine& line : read.lines)
        part.lines.append({line.diaryNumber, line.title, line.on, line.actors, line.workingDaysLeft});
    return part;
}

report::OverviewPaperFacts factsOf(const service::Overview& overview)
{
    using enum report::OverviewPaperPart::Kind;
    report::OverviewPaperFacts facts;
    facts.today = overview.today;
    if (overview.nextMeeting) {
        facts.meeting = overview.nextMeeting->date;
        facts.handOverBy = overview.nextMeeting->handOverBy;
    }
    facts.parts = {partOf(ToHandOver, overview.toHandOver),
                   partOf(AtReporter, overview.atReporter),
                   partOf(Awaited, overview.awaited),
                   partOf(ToAssess, overview.toAssess),
                   partOf(ReporterUntold, overview.reporterUntold),
                   partOf(Unpublished, overview.unpublished)};
    facts.standing = overview.standing;
    for (const service::SemesterHeaps& heap : overview.semesters)
        facts.semesters.append({heap.semester, heap.fresh, heap.waiting, heap.handled});
    for (const service::AnsweringTime& time : overview.answeringTimes)
        facts.times.append({time.kind, time.answers, time.medianWorkingDays});
    return facts;
}

Result<render::Document> composeOverview(service::Register& reg, QDate today, const Job::Progress& progress)
{
    const auto overview = service::readOverview(reg, today, overviewLines, [&progress] { return progress(0); });
    if (!overview)
        return fail(overview);
    return report::overviewPaper(factsOf(*overview), reg.association());
}

Result<render::Document> composeActors(service::Register& reg, QDate today)
{
    const service::Actors read(reg);
    const auto actors = read.all();
    if (!actors)
        return fail(actors);
    QHash<ActorId, QList<Contact>> contacts;
    for (const Actor& actor : *actors) {
        const auto ways = read.contacts(actor.id);
        if (!ways)
            return fail(ways);
        contacts.insert(actor.id, *ways);
    }
    return report::actorsPaper(*actors, contacts, reg.association(), today);
}

} // namespace

Result<render::Document> composeCases(service::Register& reg, const QList<DeviationId>& ids, QDate today,
                                      const Job::Progress& progress)
{
    QList<CaseFile> files;
    for (const DeviationId id : ids) {
        auto file = service::Cases(reg).load(id);
        if (!file)
            return fail(file);
        files.append(std::move(*file));
        if (!progress(static_cast<int>(files.size() * 100 / ids.size())))
            return fail(ErrorCode::Cancelled, {});
    }
    return report::caseSheets(files, reg.association(), today);
}

Paper paperOf(const CaseFile& file, const Session& session)
{
    const QString number = file.deviation.diaryNumber;
    return {.title = number,
            .fileName = number,
            .compose = [document = report::caseSheet(file, session.reg().association(), session.clock().today())](
                           const Job::Progress&) -> Result<render::Document> { return document; }};
}

Paper paperOf(const ChosenCases& chosen, const Session& session)
{
    return {.title = Texts::tr("%n deviation(s)", nullptr, chosen.count()),
            .fileName = Texts::tr("Deviations"),
            .compose = reading(session,
                               [chosen](service::Register& reg, QDate today,
                                        const Job::Progress& progress) -> Result<render::Document> {
                                   const auto ids = chosen.read(reg);
                                   if (!ids)
                                       return fail(ids);
                                   return composeCases(reg, *ids, today, progress);
                               })};
}

Paper paperOfList(const service::CaseFilter& filter, service::CaseArrangement arrangement, const Session& session)
{
    return {.title = Texts::tr("The list of deviations"),
            .fileName = Texts::tr("List of deviations"),
            .compose = reading(session, [=](service::Register& reg, QDate today, const Job::Progress& progress) {
                return composeList(reg, filter, arrangement, today, progress);
            })};
}

Paper paperOf(const AnswerMatrix& matrix, const Session& session)
{
    return {
        .title = Texts::tr("Who has answered"),
        .fileName = Texts::tr("Who has answered"),
        .compose = [document = report::answerMatrixPaper(matrix, session.reg().association(), session.clock().today())](
                       const Job::Progress&) -> Result<render::Document> { return document; }};
}

Paper paperOf(const YearPlan& plan, int year, const QList<YearEntryKind>& kinds, const Session& session)
{
    const QString name = Texts::tr("The year %1").arg(year);
    return {.title = name,
            .fileName = name,
            .compose = [document =
                            report::yearPaper(plan, year, kinds, session.reg().association(), session.clock().today())](
                           const Job::Progress&) -> Result<render::Document> { return document; }};
}

Paper paperOfOverview(const Session& session)
{
    return {.title = Texts::tr("The overview"),
            .fileName = Texts::tr("Overview %1", "a file's name").arg(session.clock().today().toString(Qt::ISODate)),
            .compose = reading(session, composeOverview)};
}

Paper paperOfActors(const Session& session)
{
    return {.title = Texts::tr("The actors"),
            .fileName = Texts::tr("Actors"),
            .compose = reading(session, [](service::Register& reg, QDate today, const Job::Progress&) {
                return composeActors(reg, today);
            })};
}

Paper paperOf(const ReportRequest& request, const Session& session)
{
    const QString name = Texts::tr("Lex Heller %1").arg(request.period.inLetter());
    return {.title = name,
            .fileName = name,
            .templatePath = request.templatePath,
            .compose = [request, environment =
                                     session.environment()](const Job::Progress& progress) -> Result<render::Document> {
                auto built = composeReport(request, environment, progress);
                if (!built)
                    return fail(built);
                return std::move(built->document);
            }};
}

} // namespace heller::ui
