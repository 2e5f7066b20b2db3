#include "core/report/overview_paper.h"
#include "tests/core/report/paper_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

const Association association{.name = u"Samordningsförbundet Exempelbygden"_s};

using Kind = OverviewPaperPart::Kind;

} // namespace

TEST_CASE("The overview on paper says what there is to do, list by list, and where the cases stand")
{
    const OverviewPaperFacts facts{
        .today = QDate(2026, 11, 21),
        .meeting = QDate(2026, 12, 3),
        .handOverBy = QDate(2026, 11, 19),
        .parts = {{Kind::ToHandOver, {{u"LH 2026-004"_s, u"Ingen tolk"_s, QDate(2026, 11, 2)}}, 3},
                  {Kind::AtReporter, {}, 0},
                  {Kind::Awaited,
                   {{u"LH 2026-001"_s, u"Glömd kallelse"_s, QDate(2026, 10, 1), u"FK"_s, -2},
                    {u"LH 2026-002"_s, {}, QDate(2026, 10, 9), u"AF"_s, 1}},
                   2}},
        .standing = {{Status::New, 3}, {Status::Settled, 11}},
        .semesters = {{{2026, Semester::Term::Autumn}, 3, 2, 1}},
        .times = {{ActorKind::Kommun, 11, 18}, {ActorKind::Fk, 2, {}}}};
    const auto document = overviewPaper(facts, association);
    CHECK(textOf(document) == u"Översikt\n21 november 2026\n"
                              "Beredningsgruppen möts den 3 december 2026, överlämning senast den 19 november 2026.\n"
                              "# Inför beredningsgruppen (3)\nNummer|Rubrik|Inkom\n"
                              "LH 2026-004|Ingen tolk|2026-11-02\n… och 2 till.\n"
                              "# Svar som dröjer (2)\nNummer|Rubrik|Hos|Frågad|Arbetsdagar\n"
                              "LH 2026-001|Glömd kallelse|FK|2026-10-01|försenad 2 dagar\n"
                              "LH 2026-002|Avvikelse utan titel|AF|2026-10-09|1 dag kvar\n"
                              "# Var de står i dag\nStatus|Avvikelser\nNy|3\nFärdig hanterad|11\n"
                              "# Avvikelser per termin\nTermin|Nya|Väntar|Hanterade\nHT 2026|3|2|1\n"
                              "# Tid till svar, de senaste två åren\nAktör|Median|Antal svar\n"
                              "Kommunerna|18 arbetsdagar|11\nFörsäkringskassan|För få svar|2"_s);
    CHECK(document.footer.contains(association.name));
}

TEST_CASE("An overview with nothing to do says so, and needs no meeting")
{
    CHECK(textOf(overviewPaper({.today = QDate(2026, 11, 21)}, association)) ==
          u"Översikt\n21 november 2026\nJust nu finns inget att göra."_s);
    const auto unset = overviewPaper({.today = QDate(2026, 11, 21), .parts = {{Kind::ToHandOver, {{u"1"_s}}, 1}}}, {});
    CHECK(textOf(unset).contains(u"# Att lämna över (1)\n"_s));
}
