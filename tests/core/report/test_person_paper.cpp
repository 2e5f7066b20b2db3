#include "core/report/person_paper.h"
#include "core/report/wording_persons.h"
#include "tests/core/report/paper_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

TEST_CASE("The extract names the field, and says what else article 15 asks for")
{
    const PersonFindings findings{.places = {{.table = u"deviation"_s,
                                              .column = u"reporter_name"_s,
                                              .about = u"LH 2023-001"_s,
                                              .text = u"Ronja Rapportör"_s,
                                              .isOwn = true},
                                             {.table = u"deviation"_s,
                                              .column = u"challenge"_s,
                                              .about = u"LH 2023-001"_s,
                                              .excerpt = u"… Ronja ringde …"_s}}};
    const QString text =
        textOf(personPaper(findings, u"Ronja Rapportör"_s, {.name = u"Exempelbygden"_s}, QDate(2026, 11, 21)));
    CHECK(text.contains(u"Avvikelse, anmälare, LH 2023-001|Ronja Rapportör"_s));
    CHECK(text.contains(u"Avvikelse, utmaning, LH 2023-001|… Ronja ringde …"_s));
    CHECK(text.contains(u"Vad du ska få veta|Vad som gäller\nPersonuppgiftsansvarig|Exempelbygden"_s));
    for (const QString& each : {u"Ändamål|"_s, u"Kategorier av uppgifter|"_s, u"Mottagare|"_s, u"Lagringstid|"_s,
                                u"Rättigheter|"_s, u"Klagomål|"_s, u"Källa|"_s, u"Automatiserade beslut|"_s})
        CHECK(text.contains(each));
    CHECK(wording::fieldName(u"change_row"_s, u"after"_s) == u"Historiken: ändrad uppgift, efter ändringen"_s);
    CHECK(wording::fieldName(u"unknown"_s, u"unknown"_s) == u"unknown"_s);
}
