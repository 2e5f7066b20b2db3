#include "ui/pages/report/report_builder.h"

#include "core/report/semester_report.h"
#include "core/service/actors.h"
#include "core/service/papers.h"
#include "core/service/report_drafts.h"
#include "core/service/sent_reports.h"

#include <optional>

namespace heller::ui {
namespace {

constexpr int readShare = 20; // percent of the work; the rest is laying out

struct Material
{
    std::unique_ptr<service::Register> reg = {};
    report::SemesterReport report = {}; ///< with all candidates as its cases
    QList<Actor> actors = {};
};

Result<Material> read(const ReportRequest& request, const service::Environment& environment,
                      const Job::Progress& progress)
{
    auto reg = service::Register::openReadOnly(request.registerPath, environment);
    if (!reg)
        return fail(reg);
    report::SemesterReport report{.association = (*reg)->association(),
                                  .period = request.period,
                                  .date = request.date,
                                  .pagePerCase = request.draft.pagePerCase};
    auto candidates =
        service::ReportDrafts(**reg).candidates(request.period, request.draft, [&] { return progress(0); });
    if (!candidates)
        return fail(candidates);
    report.cases = std::move(*candidates);
    const auto since = service::SentReports(**reg).waitedSince(request.period, request.date);
    if (!since)
        return fail(since);
    report.since = *since;
    auto actors = service::Actors(**reg).all();
    if (!actors)
        return fail(actors);
    return Material{std::move(*reg), std::move(report), std::move(*actors)};
}

} // namespace

Result<BuiltReport> composeReport(const ReportRequest& request, const service::Environment& environment,
                                  const Job::Progress& progress)
{
    auto material = read(request, environment, progress);
    if (!material)
        return fail(material);
    report::SemesterReport* report = &material->report;
    BuiltReport built;
    const auto isLeftOut = [&](const CaseFile& file) { return request.draft.leftOut.contains(file.deviation.id); };
    for (const CaseFile& file : report->cases)
        built.entries.append({file.deviation.id, file.deviation.diaryNumber, file.deviation.title, !isLeftOut(file)});
    report->cases.removeIf(isLeftOut);
    for (const CaseFile& file : report->cases)
        built.cases.append({file.deviation.id, file.deviation.diaryNumber, file.deviation.title, statusOf(file)});
    built.ownLetter = report::draftLetter(*report);
    built.findings = report::checkReport(report->cases, material->actors, report->association);
    report->letter = request.draft.letter;
    service::Papers papers(*material->reg, request.draft.profile, request.date);
    auto document = papers.report(*report);
    if (!document)
        return fail(document);
    built.paper = {std::move(*document), papers.allowance(), papers.diaryNumbers()};
    return built;
}

Result<BuiltReport> buildReport(const ReportRequest& request, const service::Environment& environment,
                                const Job::Progress& progress)
{
    auto built = composeReport(request, environment, progress);
    if (!built)
        return fail(built);
    std::optional<render::Template> own;
    if (!request.templatePath.isEmpty()) {
        auto taken = render::readTemplate(request.templatePath);
        if (!taken)
            return fail(taken);
        own = std::move(*taken);
        built->pagesNumbered = render::numbersPages(*own).value_or(true);
    }
    auto layout = render::PageLayout::of(built->paper.document, own ? &*own : nullptr, [&](int percent) {
        return progress(readShare + percent * (100 - readShare) / 100);
    });
    if (!layout)
        return fail(layout);
    built->layout = std::make_shared<render::PageLayout>(std::move(*layout));
    return built;
}

} // namespace heller::ui
