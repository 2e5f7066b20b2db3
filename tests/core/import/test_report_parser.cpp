#include "tests/core/import/report_text.h"
#include "tests/support/catch.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

/// Four invented cases in the shape of a real report.
const QString styled = uR"(
# Lex Heller – avvikelserapportering
Här redovisas de avvikelser som kommit in under hösten -24 och våren -25.
Avvikelse ett (1) är helt ny och har inte lyfts, till två (2) hittar jag ingen återkoppling.
Tack på förhand!
Vera Vallmo
vera.vallmo@example.org
Innehåll
~Lex Heller – avvikelserapportering	1
~1. Bussen går inte	2
~2. Dubbla blanketter	3
~3. Ingen vet vem	4
~Återkoppling Ingen vet vem	4

# 1. Bussen går inte
### Namn
Berit Björk
### Var arbetar du?
Lindens kommun
### Samverkande organisationer
Arbetsförmedlingen och Regionen
### Samverkansutmaning (kort beskrivning)
Deltagaren bor där ingen buss går.
### Konsekvenser för den enskilde och övriga involverade aktörer?
Ingen praktik.
### Ge gärna förslag till lösning
Ordna skjuts.

# 2. Dubbla blanketter
### E-post*
sten@example.org
### Samverkansutmaning (kort beskrivning). OBS! Inga personuppgifter
Två blanketter frågar samma sak. Konsekvenser för den enskilde och för övriga involverade aktörer?*
Allt tar dubbelt så lång tid.
### Ge gärna förslag till lösning
En blankett.
Tack!

# 3. Ingen vet vem
### Namn
Alma Alm
### Samverkande part/organisationer
Arbetsgivarkoordinator
### Samverkansutmaning (kort beskrivning)
### OBS! Inga personuppgifter
Ingen vet vem som svarar.
## Återkoppling Ingen vet vem
Svar från Försäkringskassan och Arbetsförmedlingen
- Vi har utsett en kontakt.
- Den heter funktionsbrevlådan.
Frågan är inte löst.
)"_s;

} // namespace

TEST_CASE("A styled report is understood whole")
{
    const ParsedReport report = parsed(styled);
    REQUIRE(report.cases.size() == 3);
    CHECK(report.leftovers.isEmpty());
    CHECK(report.letter.startsWith(u"Här redovisas"_s));
    CHECK(report.letter.endsWith(u"vera.vallmo@example.org"_s));
    CHECK_FALSE(report.letter.contains(u"Innehåll"_s));

    const ParsedCase& first = report.cases.at(0);
    CHECK(first.number == 1);
    CHECK(first.title == u"Bussen går inte"_s);
    CHECK(first.reporter.name == u"Berit Björk"_s);
    CHECK(first.reporter.workplace == u"Lindens kommun"_s);
    CHECK(first.cooperatingText == u"Arbetsförmedlingen och Regionen"_s);
    CHECK(first.challenge == u"Deltagaren bor där ingen buss går."_s);
    CHECK(first.consequences == u"Ingen praktik."_s);
    CHECK(first.proposal == u"Ordna skjuts."_s);
    CHECK(first.rounds.isEmpty());
    CHECK(first.unsure.isEmpty());

    const ParsedCase& second = report.cases.at(1);
    CHECK(second.reporter.email == u"sten@example.org"_s);
    CHECK(second.challenge == u"Två blanketter frågar samma sak."_s);
    CHECK(second.consequences == u"Allt tar dubbelt så lång tid."_s);
    CHECK(second.proposal == u"En blankett.\n\nTack!"_s);

    const ParsedCase& third = report.cases.at(2);
    CHECK(third.challenge == u"Ingen vet vem som svarar."_s);
    REQUIRE(third.rounds.size() == 1);
    CHECK(third.rounds.first().heading == u"Återkoppling Ingen vet vem"_s);
    CHECK(third.rounds.first().text ==
          u"Svar från Försäkringskassan och Arbetsförmedlingen\n\n- Vi har utsett en kontakt.\n- Den heter "
          u"funktionsbrevlådan.\n\nFrågan är inte löst."_s);
    CHECK(third.rounds.first().answers.isEmpty());
}

TEST_CASE("A report without heading styles is understood by bold lines and typed numbers")
{
    const ParsedReport report = parsed(uR"(
**Lex Heller våren 2025**
Hej! Här kommer vårens avvikelser.
Vera Vallmo

Innehållsförteckning
1. Bussen går inte.......................2
2. Dubbla blanketter.....................3

**1. Bussen går inte**
**Namn**
Berit Björk
**Samverkande organisationer**
AF
**Samverkansutmaning**
Ingen buss. Det finns tre skäl:
1. Linjen är nedlagd
2. Cykelvägen saknas
**Konsekvenser**
Ingen praktik.
**Förslag på lösning**
Skjuts.
**Återkoppling Bussen går inte**
Regionen ser över linjen.
**2. Dubbla blanketter**
**Namn**
Sten Sten
**Samverkansutmaning**
Två blanketter.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).title == u"Bussen går inte"_s);
    CHECK(report.cases.at(0).challenge.contains(u"2. Cykelvägen saknas"_s));
    CHECK(report.cases.at(0).proposal == u"Skjuts."_s);
    REQUIRE(report.cases.at(0).rounds.size() == 1);
    CHECK(report.cases.at(0).rounds.first().text == u"Regionen ser över linjen."_s);
    CHECK(report.cases.at(1).title == u"Dubbla blanketter"_s);
    CHECK(report.cases.at(1).number == 2);
    CHECK(report.cases.at(1).reporter.name == u"Sten Sten"_s);
    CHECK(report.leftovers.isEmpty());
    CHECK_FALSE(report.letter.contains(u"....."_s));
}

TEST_CASE("Plain paragraphs with labels and answers on one line")
{
    const ParsedReport report = parsed(uR"(
Avvikelse 1: Bussen går inte
Namn: Berit Björk
E-post: berit@example.org
Var arbetar du? Lindens kommun
Samverkande parter: AF och FK
Samverkansutmaning: Ingen buss går.
Konsekvenser för den enskilde: Ingen praktik.
Förslag till lösning: Skjuts.
Återkoppling: Regionen ser över linjen.

Avvikelse 2: Dubbla blanketter
Namn: Sten Sten
Samverkansutmaning: Två blanketter.
)");
    REQUIRE(report.cases.size() == 2);
    const ParsedCase& first = report.cases.first();
    CHECK(first.title == u"Bussen går inte"_s);
    CHECK(first.number == 1);
    CHECK(first.reporter.name == u"Berit Björk"_s);
    CHECK(first.reporter.email == u"berit@example.org"_s);
    CHECK(first.reporter.workplace == u"Lindens kommun"_s);
    CHECK(first.cooperatingText == u"AF och FK"_s);
    CHECK(first.challenge == u"Ingen buss går."_s);
    CHECK(first.consequences == u"Ingen praktik."_s);
    CHECK(first.proposal == u"Skjuts."_s);
    REQUIRE(first.rounds.size() == 1);
    CHECK(first.rounds.first().text == u"Regionen ser över linjen."_s);
    CHECK(report.cases.at(1).title == u"Dubbla blanketter"_s);
}

TEST_CASE("A case as a table of labels and answers")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
|Namn|Berit Björk
|E-post|berit@example.org
|Samverkansutmaning|Ingen buss går.
|Konsekvenser|Ingen praktik.
|Återkoppling|Regionen ser över linjen.
# 2. Dubbla blanketter
|Namn|E-post|Var arbetar du?
|Sten Sten|sten@example.org|Lindens kommun
|Samverkansutmaning
|Två blanketter.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).reporter.email == u"berit@example.org"_s);
    CHECK(report.cases.at(0).consequences == u"Ingen praktik."_s);
    REQUIRE(report.cases.at(0).rounds.size() == 1);
    CHECK(report.cases.at(0).rounds.first().text == u"Regionen ser över linjen."_s);
    CHECK(report.cases.at(1).reporter.name == u"Sten Sten"_s);
    CHECK(report.cases.at(1).reporter.email == u"sten@example.org"_s);
    CHECK(report.cases.at(1).reporter.workplace == u"Lindens kommun"_s);
    CHECK(report.cases.at(1).challenge == u"Två blanketter."_s);
}

TEST_CASE("Titles: automatic numbers, other levels, groups and parts of the form")
{
    const ParsedReport report = parsed(uR"(
# Avvikelser
## Nya
### + Bussen går inte
#### Om anmälaren
##### Namn
Berit Björk
#### Om avvikelsen
##### Samverkansutmaning
Ingen buss.
## Besvarade
Här följer de besvarade.
### + Svar dröjer från AF
##### Namn
Sten Sten
##### Samverkansutmaning
Inga svar.
#### Återkoppling
Nu svarar vi.
# Bilaga 1
En lista.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).title == u"Bussen går inte"_s);
    CHECK(report.cases.at(0).number == 1);
    CHECK(report.cases.at(0).reporter.name == u"Berit Björk"_s);
    CHECK(report.cases.at(0).challenge == u"Ingen buss."_s);
    CHECK(report.cases.at(1).title == u"Svar dröjer från AF"_s);
    CHECK(report.cases.at(1).number == 2);
    REQUIRE(report.cases.at(1).rounds.size() == 1);
    CHECK(report.cases.at(1).rounds.first().text == u"Nu svarar vi."_s);
    CHECK(report.leftovers == QStringList{u"Besvarade\n\nHär följer de besvarade."_s, u"Bilaga 1\n\nEn lista."_s});
}

TEST_CASE("Several rounds, and answers under headings of their own")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
## Namn
Berit Björk
## Samverkansutmaning
Ingen buss.
## Återkoppling Bussen går inte
Vi ser över linjen.
## Återkoppling Bussen går inte, omgång 2
### Svar från Regionen, 3 mars 2025
Linjen är tillbaka.
### Svar från AF
Bra.
)");
    REQUIRE(report.cases.size() == 1);
    REQUIRE(report.cases.first().rounds.size() == 2);
    const ParsedRound& second = report.cases.first().rounds.at(1);
    CHECK(second.text.isEmpty());
    REQUIRE(second.answers.size() == 2);
    CHECK(second.answers.at(0).actor == u"Regionen"_s);
    CHECK(second.answers.at(0).answeredOn == QDate(2025, 3, 3));
    CHECK(second.answers.at(0).text == u"Linjen är tillbaka."_s);
    CHECK(second.answers.at(1).actor == u"AF"_s);
}

TEST_CASE("Feedback gathered at the end finds its case by title or number")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
### Samverkansutmaning
Ingen buss.
# 2. Dubbla blanketter
### Samverkansutmaning
Två blanketter.
## Återkoppling Bussen går inte
Vi ser över linjen.
## Återkoppling avvikelse 2
En blankett räcker.
)");
    REQUIRE(report.cases.size() == 2);
    REQUIRE(report.cases.at(0).rounds.size() == 1);
    CHECK(report.cases.at(0).rounds.first().text == u"Vi ser över linjen."_s);
    REQUIRE(report.cases.at(1).rounds.size() == 1);
    CHECK(report.cases.at(1).rounds.first().text == u"En blankett räcker."_s);
}
