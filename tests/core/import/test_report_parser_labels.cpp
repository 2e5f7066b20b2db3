// Labels that have drifted far, and lines that look like labels and are none that is known.
#include "tests/core/import/report_text.h"
#include "tests/support/catch.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

bool speaksOf(const ParsedCase& parsed, const QString& word)
{
    return std::ranges::any_of(parsed.unsure, [&](const QString& each) { return each.contains(word); });
}

} // namespace

TEST_CASE("Plain labels that have drifted far still find their fields")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
Anmälningsdatum
4 mars 2025
Namn
Berit Björk
Kontaktuppgifter
berit@example.org
Telefon
070-000 00 00
Befattning
Coach
Arbetsplats
Lindens kommun
Berörda parter
AF
Samverkansutmaning
Ingen buss.
Konsekvenser – för den enskilde och övriga aktörer
Ingen praktik.
Förslag till lösning
Skjuts.
# 2. Dubbla blanketter
Namn
Sten Sten
Kontaktuppgifter: 070-000 00 00
Inkom 9/3 2025
Samverkansutmaning
Två blanketter.
Följder för den enskilde
Oro.
)");
    REQUIRE(report.cases.size() == 2);
    const ParsedCase& first = report.cases.at(0);
    CHECK(first.received == QDate(2025, 3, 4));
    CHECK(first.reporter.name == u"Berit Björk"_s);
    CHECK(first.reporter.email == u"berit@example.org"_s);
    CHECK(first.reporter.workplace == u"Lindens kommun"_s);
    CHECK(first.cooperatingText == u"AF"_s);
    CHECK(first.challenge == u"Ingen buss."_s);
    CHECK(first.consequences == u"Ingen praktik."_s);
    CHECK(first.proposal == u"Skjuts."_s);
    CHECK(first.leftovers == QStringList{u"Telefon\n\n070-000 00 00"_s, u"Befattning\n\nCoach"_s});
    const ParsedCase& second = report.cases.at(1);
    CHECK(second.reporter.name == u"Sten Sten"_s);
    CHECK(second.received == QDate(2025, 3, 9));
    CHECK(second.consequences == u"Oro."_s);
    CHECK(second.reporter.email.isEmpty());
    CHECK(second.leftovers == QStringList{u"070-000 00 00"_s});
}

TEST_CASE("A date among other words is taken, and the words are kept")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
**Datum:**
4 mars 2025, via telefon
**Samverkansutmaning:**
Ingen buss.
# 2. Dubbla blanketter
**Datum:**
i början av mars
**Samverkansutmaning:**
Två blanketter.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).received == QDate(2025, 3, 4));
    CHECK(report.cases.at(0).leftovers == QStringList{u"Datum:\n\n4 mars 2025, via telefon"_s});
    CHECK(report.cases.at(1).received.isNull());
    CHECK(report.cases.at(1).leftovers == QStringList{u"Datum:\n\ni början av mars"_s});
}

TEST_CASE("A line that looks like an unknown label where one line is asked for is a leftover with what follows it")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
**Namn**
Berit Björk
**Anställningsnummer**
4711
**Samverkansutmaning**
Ingen buss.
**Antal drabbade**
Sju.
**Konsekvenser**
Oro.
)");
    REQUIRE(report.cases.size() == 1);
    const ParsedCase& only = report.cases.first();
    CHECK(only.reporter.name == u"Berit Björk"_s);
    CHECK(only.leftovers == QStringList{u"Anställningsnummer\n\n4711"_s});
    CHECK(only.challenge == u"Ingen buss.\n\nAntal drabbade\n\nSju."_s);
    CHECK(speaksOf(only, u"Antal drabbade"_s));
}

TEST_CASE("An unknown label in a table of labels is a leftover with its answer")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
|Namn|Berit Björk
|Anställd sedan|2019
|Samverkansutmaning|Ingen buss.
|Antal drabbade|Sju
|Konsekvenser|Oro.
)");
    REQUIRE(report.cases.size() == 1);
    const ParsedCase& only = report.cases.first();
    CHECK(only.reporter.name == u"Berit Björk"_s);
    CHECK(only.challenge == u"Ingen buss."_s);
    CHECK(only.consequences == u"Oro."_s);
    CHECK(only.leftovers == QStringList{u"Anställd sedan\n\n2019"_s, u"Antal drabbade\n\nSju"_s});
    CHECK_FALSE(only.unsure.isEmpty());
}

TEST_CASE("Where labels end with a colon, a word with one is said")
{
    const ParsedReport report = parsed(uR"(
1. Bussen går inte
Namn:
Berit Björk
Samverkansutmaning:
Ingen buss.
Antal drabbade:
Sju. Det finns tre skäl till det:
Snö, is och regn.
)");
    REQUIRE(report.cases.size() == 1);
    const ParsedCase& only = report.cases.first();
    CHECK(only.challenge.contains(u"Antal drabbade:"_s));
    REQUIRE(only.unsure.size() == 1);
    CHECK(only.unsure.first().contains(u"Antal drabbade:"_s));
}

TEST_CASE("Answers on the labels' own lines make short labels plain ones")
{
    const QString mark = GENERATE(u":"_s, u" –"_s, u" -"_s);
    const ParsedReport report = parsed(uR"(
**1) Bussen går inte**
Namn%1 Berit Björk
Inkom 12/9-25
Samverkande%1 AF
Anställd sedan: 2019
Samverkansutmaning%1 Ingen buss.
Det finns skäl:
- Snö
Konsekvenser%1 Oro.
Förslag%1 Skjuts.
)"_s.arg(mark));
    CAPTURE(mark.toStdString());
    REQUIRE(report.cases.size() == 1);
    const ParsedCase& only = report.cases.first();
    CHECK(only.reporter.name == u"Berit Björk"_s);
    CHECK(only.received == QDate(2025, 9, 12));
    CHECK(only.cooperatingText.startsWith(u"AF"_s));
    CHECK(only.challenge == u"Ingen buss.\n\nDet finns skäl:\n\n- Snö"_s);
    CHECK(only.consequences == u"Oro."_s);
    CHECK(only.proposal == u"Skjuts."_s);
    if (mark == u":"_s)
        CHECK(only.leftovers == QStringList{u"Anställd sedan: 2019"_s});
}

TEST_CASE("A table quoted in an answer ends neither the answer nor the form")
{
    TextDocument document = reportText(uR"(
|Avvikelse 1: Bussen går inte
|Namn:|Berit Björk
|Samverkansutmaning:|Ingen buss.
|Fråga|Svar
|Namn|Vet ej
|Konsekvenser:|Konsekvens
|Förslag:|Förslag
)");
    for (TextParagraph& paragraph : document.paragraphs) {
        if (paragraph.cell && (paragraph.cell->row == 3 || paragraph.cell->row == 4))
            paragraph.cell->table = 2; // within the cell above
    }
    const ParsedReport report = parseChecked(document);
    REQUIRE(report.cases.size() == 1);
    const ParsedCase& only = report.cases.first();
    CHECK(only.title == u"Bussen går inte"_s);
    CHECK(only.reporter.name == u"Berit Björk"_s);
    CHECK(only.challenge == u"Ingen buss.\n\nFråga\n\nSvar\n\nNamn\n\nVet ej"_s);
    CHECK(only.consequences == u"Konsekvens"_s);
    CHECK(only.proposal == u"Förslag"_s);
    CHECK(only.rounds.isEmpty());
}

TEST_CASE("Each case may have its own look")
{
    const ParsedReport report = parsed(uR"(
# 1. BUSSEN GÅR INTE
## Namn
Berit Björk
## Samverkansutmaning
Ingen buss.
# 2. DUBBLA BLANKETTER
**Namn**
Sten Sten
**Samverkansutmaning**
Två blanketter.
**Bakgrund**
Sedan januari.
# 3. INGEN SVARAR
|Namn|Alma Alm
|Samverkande org.|FK
|Samverkansutmaning|Ingen svarar.
|Återkoppling|FK: Vi bemannar.
# 4. KÖN VÄXER
**SAMVERKANSUTMANING**
Kön växer.
**FÖRSLAG PÅ LÖSNING**
Fler platser.
**ANMÄLARE**
Li Lind
)");
    REQUIRE(report.cases.size() == 4);
    CHECK(report.cases.at(0).challenge == u"Ingen buss."_s);
    CHECK(report.cases.at(1).reporter.name == u"Sten Sten"_s);
    CHECK(speaksOf(report.cases.at(1), u"Bakgrund"_s));
    CHECK(report.cases.at(2).cooperatingText == u"FK"_s);
    CHECK(report.cases.at(2).rounds.size() == 1);
    CHECK(report.cases.at(3).reporter.name == u"Li Lind"_s);
    CHECK(report.cases.at(3).proposal == u"Fler platser."_s);
    CHECK(report.cases.at(3).unsure.isEmpty());
}

TEST_CASE("A form printed as a table, with its title among the rows")
{
    const QString form = uR"(
|Ärendemening|%1
|Inkom|2025-09-11
|Anmälarens namn|Berit Björk
|Enhet|IFO
|Vilka parter berörs?|FK
|Kort beskrivning (OBS inga personuppgifter)|Beskrivning.
|Vad blir konsekvenserna för individen?|Ohälsa
|Förslag till åtgärd|Fler platser
|Status|Pågår
|Svar från FK|Vi ser över det.
|Datum|2025-12-01
)"_s;
    const ParsedReport report = parsed(u"Redovisning HT 2025"_s + form.arg(u"Kön växer"_s) + u"\nTack för det.\n"_s +
                                       form.arg(u"Ingen tolk"_s));
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).title == u"Kön växer"_s);
    CHECK(report.cases.at(1).title == u"Ingen tolk"_s);
    for (const ParsedCase& each : report.cases) {
        CHECK(each.received == QDate(2025, 9, 11));
        CHECK(each.reporter.name == u"Berit Björk"_s);
        CHECK(each.reporter.workplace == u"IFO"_s);
        CHECK(each.cooperatingText == u"FK"_s);
        CHECK(each.challenge == u"Beskrivning."_s);
        CHECK(each.proposal == u"Fler platser"_s);
        CHECK(each.leftovers == QStringList{u"Status\n\nPågår"_s});
        REQUIRE(each.rounds.size() == 1);
        CHECK(each.rounds.first().text.contains(u"2025-12-01"_s));
    }
}

TEST_CASE("Short labels below each other where a line each is answered")
{
    const ParsedReport report = parsed(uR"(
**Avvikelse nr 1 – Försenat beslut**
Anmälare
Berit Björk
Organisation
AMC
Beskrivning av samverkansutmaningen
Så här skrev vi:
Från: Berit
Datum: 2024-10-01
Enhet
Hej, vi väntar.
Lösningsförslag
Möte
**Avvikelse nr 2 – Fel adress**
Anmälare
Sten Sten
Beskrivning av samverkansutmaningen
Fel adress.
**Återkopplingar**
Vi ringer.
)");
    REQUIRE(report.cases.size() == 2);
    const ParsedCase& first = report.cases.first();
    CHECK(first.reporter.name == u"Berit Björk"_s);
    CHECK(first.reporter.workplace == u"AMC"_s);
    CHECK(first.received.isNull());
    CHECK(first.challenge.contains(u"Datum: 2024-10-01\n\nEnhet\n\nHej, vi väntar."_s));
    CHECK(speaksOf(report.cases.at(1), u"Återkopplingar"_s));
}
