#pragma once

#include "core/model/association.h"
#include "core/model/case_file.h"
#include "core/model/sent_report.h"
#include "core/model/status.h"
#include "core/render/document.h"

namespace heller::report {

/// Everything the semester report is written from. Pure: the date is an input.
struct SemesterReport
{
    Association association = {};
    std::optional<SemesterRange> period = {}; ///< nullopt: chosen by hand
    QDate date = {};                          ///< the export date
    QDate statusesOn = {};                    ///< the day whose statuses the letter tells of; null: as they are
    QList<CaseFile> cases = {};               ///< as its readers get them, in its order: see inReportOrder()
    std::optional<int> unpublished = {};   ///< set: for everybody. So many more are not published, and stand not here
    std::optional<WaitedSince> since = {}; ///< what has become of what waited in the report before; nullopt: not told
    QString letter = {};                   ///< text_blocks.h's form; empty: draftLetter()
    bool pagePerCase = false;              ///< "Ny sida per avvikelse"
};

/// Cases that need a decision first (new, then without feedback), then the answered ones; by diary number
/// inside each group. `day`: by the statuses of that day; null: as they are.
[[nodiscard]] QList<CaseFile> inReportOrder(QList<CaseFile> cases, QDate day = {});

/// The order the coordinator chose by hand; what is not in it (it came later) follows in the report's own order.
[[nodiscard]] QList<CaseFile> inChosenOrder(QList<CaseFile> cases, const QList<DeviationId>& chosen, QDate day = {});

/// The letter in the sample's way of speaking, from the statuses. The numbers are the places in
/// `report.cases`.
[[nodiscard]] QString draftLetter(const SemesterReport& report);

[[nodiscard]] render::Document semesterReport(const SemesterReport& report);

} // namespace heller::report
