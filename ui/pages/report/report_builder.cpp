#include "ui/pages/report/report_builder.h"

#include "core/report/semester_report.h"
#include "core/service/cases.h"

#include <optional>

namespace heller::ui {
namespace {

constexpr int readShare = 20; // percent of the work; the rest is laying out

Result<report::SemesterReport> read(const ReportRequest& request, const service::Environment& environment,
                                    const Job::Progress& progress)
{
    const auto reg = service::Register::openReadOnly(request.registerPath, environment);
    if (!reg)
        return fail(reg);
    report::SemesterReport report{.association = (*reg)->association(),
                                  .period = request.period,
                                  .date = request.date,
                                  .pagePerCase = request.draft.pagePerCase};
    const service::CaseFilter filter{.semesters = request.period};
    const auto all = service::Cases(**reg).forEach(filter, service::CaseOrder::DiaryNumber, [&](const CaseFile& file) {
        report.cases.append(file);
        return progress(0);
    });
    if (!all)
        return fail(all);
    report.cases = report::inChosenOrder(std::move(report.cases), request.draft.order);
    return report;
}

} // namespace

Result<BuiltReport> composeReport(const ReportRequest& request, const service::Environment& environment,
                                  const Job::Progress& progress)
{
    auto report = read(request, environment, progress);
    if (!report)
        return fail(report);
    BuiltReport built;
    built.ownLetter = report::draftLetter(*report);
    report->letter = request.draft.letter;
    for (const CaseFile& file : report->cases)
        built.entries.append({file.deviation.id, file.deviation.title});
    built.document = report::semesterReport(*report);
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
    }
    auto layout = render::PageLayout::of(built->document, own ? &*own : nullptr, [&](int percent) {
        return progress(readShare + percent * (100 - readShare) / 100);
    });
    if (!layout)
        return fail(layout);
    built->layout = std::make_shared<render::PageLayout>(std::move(*layout));
    return built;
}

} // namespace heller::ui
