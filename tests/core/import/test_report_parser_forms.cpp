// Where a case begins, and where a word of the form only stands in somebody's text.
#include "tests/core/import/report_text.h"
#include "tests/support/catch.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

/// Two cases; `%1` stands last in the first one's challenge, `%2` in its feedback.
const QString twoCases = uR"(
Avser våren 2024.
# 1. Bussen går inte
Namn*
Berit Björk
Samverkande part/organisationer
AF
Samverkansutmaning (kort beskrivning)
Ingen buss går.
%1
Konsekvenser för den enskilde och övriga involverade aktörer?
Ingen praktik.
## Återkoppling Bussen går inte
Linjen ses över
%2
# 2. Dubbla blanketter
E-post*
sten@example.org
Samverkansutmaning (kort beskrivning)
Två blanketter.
)"_s;

QStringList titlesOf(const ParsedReport& report)
{
    QStringList titles;
    for (const ParsedCase& each : report.cases)
        titles.append(each.title);
    return titles;
}

bool speaksOf(const ParsedCase& parsed, const QString& word)
{
    return std::ranges::any_of(parsed.unsure, [&](const QString& each) { return each.contains(word); });
}

} // namespace

TEST_CASE("A word of the form alone on a line of an answer begins no case, and is said")
{
    const QString word = GENERATE(u"Namn"_s, u"E-post"_s, u"Arbetsplats"_s, u"Konsekvenser"_s, u"**Namn**"_s,
                                  u"Samverkande organisationer"_s);
    const QString plain = QString(word).remove(u'*');
    CAPTURE(word.toStdString());
    const QString lines = word + u"\nPer frågar efter någon på AF"_s;
    const ParsedReport report = parsed(twoCases.arg(u"Ingen båt."_s, lines));
    REQUIRE(titlesOf(report) == QStringList{u"Bussen går inte"_s, u"Dubbla blanketter"_s});
    const ParsedCase& first = report.cases.first();
    CHECK(first.reporter.name == u"Berit Björk"_s);
    CHECK(first.reporter.email.isEmpty());
    REQUIRE(first.rounds.size() == 1);
    CHECK(first.rounds.first().text == u"Linjen ses över\n\n%1\n\nPer frågar efter någon på AF"_s.arg(plain));
    CHECK(speaksOf(first, plain));
}

TEST_CASE("A word of the form alone on a line of a challenge begins no case, and is said")
{
    const QString word = GENERATE(u"Namn"_s, u"Samverkande organisationer"_s);
    const ParsedReport report = parsed(twoCases.arg(word + u"\nMer text om detta"_s, u"Tack!"_s));
    REQUIRE(titlesOf(report) == QStringList{u"Bussen går inte"_s, u"Dubbla blanketter"_s});
    const ParsedCase& first = report.cases.first();
    CHECK(first.reporter.name == u"Berit Björk"_s);
    CHECK(first.cooperatingText == u"AF"_s);
    CHECK(first.challenge == u"Ingen buss går.\n\n%1\n\nMer text om detta"_s.arg(word));
    CHECK(first.consequences == u"Ingen praktik."_s);
    CHECK(speaksOf(first, word));
}

TEST_CASE("Where the labels are headings, a plain line is none of them")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
### Samverkansutmaning
Ingen buss går
Namn
E-post
Förslag
står det på blanketten.
### Konsekvenser
Ingen praktik.
### Ge gärna förslag till lösning
Skjuts.
)");
    REQUIRE(report.cases.size() == 1);
    const ParsedCase& only = report.cases.first();
    CHECK(only.challenge == u"Ingen buss går\n\nNamn\n\nE-post\n\nFörslag\n\nstår det på blanketten."_s);
    CHECK(only.proposal == u"Skjuts."_s);
    CHECK(speaksOf(only, u"Namn"_s));
    CHECK(speaksOf(only, u"E-post"_s));
}

TEST_CASE("The address below the letter is the letter's, also under the report's heading")
{
    const QString title = GENERATE(u"# Lex Heller våren 2024"_s, u"**Lex Heller våren 2024**"_s, u"Lex Heller"_s);
    const ParsedReport report = parsed(title + uR"(
Här redovisas vårens avvikelser.
Namn: Vera Vallmo
E-post: vera@example.org
Telefon: 070-000 00 00
# 1. Bussen går inte
Namn: Berit Björk
Samverkansutmaning: Ingen buss.
)"_s);
    REQUIRE(titlesOf(report) == QStringList{u"Bussen går inte"_s});
    CHECK(report.letter.contains(u"vera@example.org"_s));
    CHECK(report.cases.first().reporter.name == u"Berit Björk"_s);
    CHECK(report.leftovers.isEmpty());
}

TEST_CASE("A section of the report with a name in it is no case")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
Namn: Berit Björk
Samverkansutmaning: Ingen buss.
# Sammanställt av
Namn: Vera Vallmo
)");
    REQUIRE(titlesOf(report) == QStringList{u"Bussen går inte"_s});
    CHECK(report.leftovers == QStringList{u"Sammanställt av\n\nNamn: Vera Vallmo"_s});
}

TEST_CASE("A form without a title begins where what has been answered is asked again")
{
    const QString second = GENERATE(u"Namn"_s, u"E-post"_s);
    const ParsedReport report = parsed(uR"(
Namn
Berit Björk
Samverkansutmaning
Ingen buss går till praktiken.
Konsekvenser för den enskilde
Oro.
%1
sten@example.org
Samverkansutmaning
Två blanketter.
)"_s.arg(second));
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).consequences == u"Oro."_s);
    CHECK(report.cases.at(1).reporter.email == u"sten@example.org"_s);
    CHECK(report.cases.at(1).challenge == u"Två blanketter."_s);
}

TEST_CASE("A field that is labelled twice is kept as one, and said")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
**Namn**
Berit Björk
**Samverkansutmaning**
Ingen buss.
**Konsekvenser**
Oro.
**Samverkansutmaning**
Ingen båt.
)");
    REQUIRE(report.cases.size() == 1);
    CHECK(report.cases.first().challenge == u"Ingen buss.\n\nIngen båt."_s);
    CHECK(speaksOf(report.cases.first(), u"Samverkansutmaning"_s));
}
