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
