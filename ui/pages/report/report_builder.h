#pragma once

#include "core/base/result.h"
#include "core/model/sent_report.h"
#include "core/render/pages/page_layout.h"
#include "core/report/report_check.h"
#include "core/service/register.h"
#include "core/service/report_drafts.h"
#include "ui/print/paper.h"

#include <QDate>

#include <memory>

namespace heller::ui {

/// All a worker needs to make a report by itself, from the register's file.
struct ReportRequest
{
    QString registerPath = {};
    SemesterRange period = {};
    QDate date = {};
    service::ReportDraft draft = {};
    QString templatePath = {};
};

/// A case the report holds or could hold, for the list of its order.
struct ReportEntry
{
    DeviationId id = {};
    QString diaryNumber = {};
    QString title = {};
    bool included = true; ///< else left out by hand

    bool operator==(const ReportEntry&) const = default;
};

struct BuiltReport
{
    ComposedPaper paper = {};
    std::shared_ptr<render::PageLayout> layout = {}; ///< only from buildReport()
    QList<ReportEntry> entries = {};                 ///< in the report's order
    QString ownLetter = {};                          ///< the letter as it writes itself
    QList<SentCase> cases = {};                      ///< those included, as they would be sent
    QList<report::ReportFinding> findings = {};      ///< what wants a look before it leaves
    bool pagesNumbered = true;                       ///< false: the template's footer has no page number
};

// Both run in a worker and open the register for reading, so that the window's is left alone.

/// The document alone, for a file.
[[nodiscard]] Result<BuiltReport> composeReport(const ReportRequest& request, const service::Environment& environment,
                                                const Job::Progress& progress);
/// The document and its pages, for the preview.
[[nodiscard]] Result<BuiltReport> buildReport(const ReportRequest& request, const service::Environment& environment,
                                              const Job::Progress& progress);

} // namespace heller::ui
