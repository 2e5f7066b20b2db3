#include "core/report/year_paper.h"
#include "tests/core/report/paper_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

TEST_CASE("The year on paper stands by month, with the kinds that are asked for")
{
    const Association association{.name = u"Samordningsförbundet Exempelbygden"_s};
    const YearPlan plan{.meetings = {{.id = MeetingId(1), .date = QDate(2026, 2, 12), .held = true}},
                        .tasks = {{.id = RecurringTaskId(1), .title = u"Bokslut"_s, .firstOn = QDate(2025, 2, 1)}},
                        .reportDays = {{.month = 8, .day = 31}},
                        .answers = {{.diaryNumber = u"LH 2026-003"_s, .actor = u"AF"_s, .dueOn = QDate(2026, 2, 20)}},
                        .handOverDays = 14};
    const QList<YearEntryKind> all{YearEntryKind::Meeting, YearEntryKind::HandOver, YearEntryKind::ReportDay,
                                   YearEntryKind::DueAnswer, YearEntryKind::Task};
    const auto document = yearPaper(plan, 2026, all, association, QDate(2026, 11, 21));
    CHECK(textOf(document) == u"Året 2026\n21 november 2026\n"
                              "# Januari\nDag|Slag|Vad|Klart\n"
                              "torsdag 29|Överlämning|Beredningsgruppen 12 februari 2026|ja\n"
                              "# Februari\nDag|Slag|Vad|Klart\n"
                              "söndag 1|Uppgift|Bokslut|\n"
                              "torsdag 12|Möte|Beredningsgruppen|ja\n"
                              "fredag 20|Svar|LH 2026-003 AF|\n"
                              "# Augusti\nDag|Slag|Vad|Klart\nmåndag 31|Rapport|Terminsrapport Lex Heller|"_s);
    CHECK(document.footer.contains(association.name));
    CHECK_FALSE(
        textOf(yearPaper(plan, 2026, {YearEntryKind::Task}, association, QDate(2026, 11, 21))).contains(u"Möte"_s));
    CHECK(textOf(yearPaper({}, 2026, all, association, QDate(2026, 11, 21))).contains(u"Inget är inlagt"_s));
}
