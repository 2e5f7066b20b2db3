#include "core/report/case_list_paper.h"
#include "tests/core/report/paper_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

const Association association{.name = u"Samordningsförbundet Exempelbygden"_s};
const QDate today(2026, 11, 22);

CaseListLine line(const QString& number, Status status)
{
    return {.diaryNumber = number,
            .title = u"Titel "_s + number,
            .status = status,
            .received = QDate(2026, 3, 4),
            .semester = Semester{2026, Semester::Term::Spring},
            .actorNames = u"AF, FK"_s};
}

} // namespace

TEST_CASE("the list on paper has a line a case, and says how many and when")
{
    const auto document =
        caseListPaper({{.lines = {line(u"LH 2026-001"_s, Status::New), line(u"LH 2026-002"_s, Status::Settled)}}},
                      association, today);
    CHECK(textOf(document) == u"Avvikelser\n2 avvikelser, 22 november 2026\n"
                              "Nummer|Rubrik|Status|Termin|Inkom|Samverkande\n"
                              "LH 2026-001|Titel LH 2026-001|Ny|VT 2026|2026-03-04|AF, FK\n"
                              "LH 2026-002|Titel LH 2026-002|Färdig hanterad|VT 2026|2026-03-04|AF, FK"_s);
    CHECK(document.footer.contains(association.name));
}

TEST_CASE("groups stand under their names, empty ones not at all")
{
    const auto document = caseListPaper({{.status = Status::New, .lines = {line(u"1"_s, Status::New)}},
                                         {.status = Status::Settled},
                                         {.lines = {line(u"2"_s, Status::Settled)}}},
                                        association, today);
    const QString text = textOf(document);
    CHECK(text.contains(u"\n# Ny\n"_s));
    CHECK(text.contains(u"\n# Utan termin\n"_s));
    CHECK(text.count(u"\n# "_s) == 2);
}

TEST_CASE("an empty list says so on paper, one case is told in the singular")
{
    CHECK(textOf(caseListPaper({{}}, association, today)) ==
          u"Avvikelser\n0 avvikelser, 22 november 2026\nInga avvikelser."_s);
    CHECK(textOf(caseListPaper({{.lines = {line(u"1"_s, Status::New)}}}, association, today))
              .contains(u"\n1 avvikelse, "_s));
}
