// What people do to the form: texts outside its fields, lists, line breaks, missing titles.
#include "tests/core/import/report_text.h"
#include "tests/support/catch.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

TEST_CASE("What finds no field is a leftover of its case, under its heading")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
Ett stycke före fälten.
### Namn
Berit Björk
### Telefonlista
070 är riktnumret.
### Samverkansutmaning
Ingen buss.
#### En underrubrik i svaret
Fortsättning.
# 2. Utan etiketter
Bara text i två stycken.
Det andra stycket.
## Återkoppling Utan etiketter
Tack.
# 3. Den tredje
### Namn
Sten
### Samverkansutmaning
Något.
)");
    REQUIRE(report.cases.size() == 3);
    CHECK(report.cases.at(0).leftovers ==
          QStringList{u"Ett stycke före fälten."_s, u"Telefonlista\n\n070 är riktnumret."_s});
    CHECK(report.cases.at(0).challenge == u"Ingen buss.\n\nEn underrubrik i svaret\n\nFortsättning."_s);
    CHECK_FALSE(report.cases.at(0).unsure.isEmpty());
    CHECK(report.cases.at(1).challenge == u"Bara text i två stycken.\n\nDet andra stycket."_s);
    CHECK_FALSE(report.cases.at(1).unsure.isEmpty());
    CHECK(report.cases.at(1).rounds.size() == 1);
    CHECK(report.cases.at(2).title == u"Den tredje"_s);
}

TEST_CASE("Words of the form within a long answer are the answer's own")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
### Namn
Berit Björk
### Samverkansutmaning
Status: oklart. Vi har frågat efter förslag till lösning flera gånger.
Konsekvenser för den enskilde är svåra att överblicka.
- Namn på handläggaren saknas
Vilka blir konsekvenserna för individen?
Svar från FK dröjde i tre veckor.
### Konsekvenser för den enskilde och för övriga involverade aktörer?
Oro.
)");
    REQUIRE(report.cases.size() == 1);
    CHECK(report.cases.first().challenge.startsWith(u"Status: oklart."_s));
    CHECK(report.cases.first().challenge.endsWith(u"i tre veckor."_s));
    CHECK(report.cases.first().challenge.contains(u"- Namn på handläggaren saknas"_s));
    CHECK(report.cases.first().consequences == u"Oro."_s);
    CHECK(report.cases.first().rounds.isEmpty());
    CHECK(report.cases.first().leftovers.isEmpty());
}

TEST_CASE("A case all in one paragraph with line breaks")
{
    const ParsedReport report = parsed(uR"(
1. Bussen går inte⏎Namn⏎Berit Björk⏎Samverkansutmaning⏎Ingen buss.⏎Ingen båt.⏎Konsekvenser⏎Ingen praktik.
2. Dubbla blanketter⏎Namn⏎Sten Sten⏎Samverkansutmaning⏎Två blanketter.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).title == u"Bussen går inte"_s);
    CHECK(report.cases.at(0).challenge == u"Ingen buss.\nIngen båt."_s);
    CHECK(report.cases.at(1).title == u"Dubbla blanketter"_s);
    CHECK(report.cases.at(1).reporter.name == u"Sten Sten"_s);
}

TEST_CASE("Lists keep their shape")
{
    const ParsedReport report = parsed(uR"(
# Titel
### Samverkansutmaning
Tre steg:
+ Ring
+ Vänta
- En punkt
- En till
Slut.
^[1] En fotnot.
)");
    REQUIRE(report.cases.size() == 1);
    CHECK(report.cases.first().challenge ==
          u"Tre steg:\n\n1. Ring\n2. Vänta\n\n- En punkt\n- En till\n\nSlut.\n\n[1] En fotnot."_s);
}

TEST_CASE("When a case came in, and labels the register has no field for")
{
    const ParsedReport report = parsed(uR"(
# 1. Bussen går inte
Inkom 2025-03-04
### Namn
Berit Björk, berit@example.org
### Telefon
070-000 00 00
### Samverkansutmaning
Ingen buss.
### Övrigt
Ring gärna.
)");
    REQUIRE(report.cases.size() == 1);
    const ParsedCase& only = report.cases.first();
    CHECK(only.received == QDate(2025, 3, 4));
    CHECK(only.reporter.name == u"Berit Björk"_s);
    CHECK(only.reporter.email == u"berit@example.org"_s);
    CHECK(only.leftovers == QStringList{u"Telefon\n\n070-000 00 00"_s});
    CHECK(only.otherText == u"Ring gärna."_s);
}

TEST_CASE("A second line where one is asked for is said")
{
    const auto unsureOf = [](const QString& name, const QString& email, const QString& workplace) {
        const ParsedReport report =
            parsed(u"# 1. Bussen går inte\n### Namn\n%1\n### E-post\n%2\n### Var arbetar "
                   "du?\n%3\n### Samverkansutmaning\nIngen buss."_s.arg(name, email, workplace));
        return report.cases.first().unsure;
    };
    const QString name = u"Berit Björk"_s;
    const QString email = u"berit@example.org"_s;
    const QString workplace = u"Lindens kommun"_s;
    CHECK(unsureOf(name, email, workplace).isEmpty());
    const QStringList two{unsureOf(name + u"\nSten Sten"_s, email, workplace).value(0),
                          unsureOf(name, email, workplace + u"⏎Enheten"_s).value(0)};
    CHECK(two.at(0).contains(u"Berit Björk / Sten Sten"_s));
    CHECK(two.at(1).contains(u"Lindens kommun / Enheten"_s));
    CHECK(
        unsureOf(name, email + u"\nsten@example.org"_s, workplace).join(u' ').contains(u"berit@example.org / sten@"_s));
}

TEST_CASE("Forms one after the other without any title")
{
    const ParsedReport report = parsed(uR"(
**Namn**
Berit Björk
**Samverkansutmaning**
Ingen buss går till praktiken.
**Namn**
Sten Sten
**Samverkansutmaning**
Två blanketter.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).title == u"Ingen buss går till praktiken."_s);
    CHECK(report.cases.at(0).challenge == u"Ingen buss går till praktiken."_s);
    CHECK_FALSE(report.cases.at(0).unsure.isEmpty());
    CHECK(report.cases.at(1).reporter.name == u"Sten Sten"_s);
}

TEST_CASE("A document that is no report gives no case and loses nothing")
{
    const ParsedReport report = parsed(uR"(
# Protokoll
Närvarande: Berit och Sten.
- Punkt ett
)");
    CHECK(report.cases.isEmpty());
    CHECK(report.letter == u"Närvarande: Berit och Sten.\n\n- Punkt ett"_s);
}

namespace {

/// Two cases, and after them what `feedback` says.
ParsedReport withFeedback(const QString& feedback)
{
    return parsed(uR"(
Avser våren 2024.
# 1. Avslag på bidrag
Namn*
Berit Björk
Samverkansutmaning (kort beskrivning)
Bidraget avslogs.
# 2. Telefonköer
Namn*
Sten Strand
Samverkansutmaning (kort beskrivning)
Ingen svarar.
)"_s.append(feedback));
}

QStringList roundsOf(const ParsedReport& report, qsizetype index)
{
    QStringList texts;
    for (const ParsedRound& round : report.cases.at(index).rounds)
        texts.append(round.text);
    return texts;
}

} // namespace

TEST_CASE("Feedback that is gathered goes to the case that its heading names")
{
    const QString one = u"Svar på ett."_s;
    const QString two = u"Svar på två."_s;
    const QString gathered = GENERATE(
        u"# Återkoppling Avslag på bidrag\nSvar på ett.\n# Återkoppling Telefonköer\nSvar på två."_s,
        u"## Återkoppling avvikelse 1\nSvar på ett.\n## Återkoppling avvikelse 2\nSvar på två."_s,
        u"# Återkopplingar\n## Återkoppling avvikelse 1\nSvar på ett.\n## Återkoppling Telefonköer\nSvar på två."_s,
        u"# Återkoppling\n## Återkoppling Avslag på bidrag\nSvar på ett.\n## Återkoppling Telefonköer\nSvar på två."_s,
        u"# Återkopplingar\n## 1. Avslag på bidrag\nSvar på ett.\n## 2. Telefonköer\nSvar på två."_s,
        u"# Återkopplingar\n**Avslag på bidrag**\nSvar på ett.\n**Telefonköer**\nSvar på två."_s,
        u"# Återkoppling Avslag på bidrag (omgång 2)\nSvar på ett.\n# Återkoppling Telefonköer (omgång 2)\nSvar på två."_s,
        u"# Svar från Arbetsförmedlingen gällande Avslag på bidrag\nSvar på ett.\n# Svar om Telefonköer\nSvar på två."_s);
    CAPTURE(gathered.toStdString());
    const ParsedReport report = withFeedback(gathered);
    REQUIRE(report.cases.size() == 2);
    CHECK(roundsOf(report, 0) == QStringList{one});
    CHECK(roundsOf(report, 1) == QStringList{two});
    CHECK(report.cases.at(0).unsure.isEmpty());
    CHECK(report.cases.at(1).unsure.isEmpty());
}

TEST_CASE("Of titles that begin alike, the longest that a heading names is meant")
{
    const ParsedReport report = parsed(uR"(
# 1. Bostad saknas
### Samverkansutmaning
Ett.
# 2. Bostad saknas för unga
### Samverkansutmaning
Två.
# Återkoppling angående ärendet Bostad saknas för unga (omgång 2)
Svar på två.
# Återkoppling i frågan "Bostad saknas", omgång 1
Svar på ett.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(roundsOf(report, 0) == QStringList{u"Svar på ett."_s});
    CHECK(roundsOf(report, 1) == QStringList{u"Svar på två."_s});
}

TEST_CASE("Of two cases with one title, feedback below the second is the second's, whatever stands after the title")
{
    const ParsedReport report = parsed(uR"(
# 1. Bostad saknas
### Samverkansutmaning
Ett.
## Återkoppling Bostad saknas
Svar på ett.
# 2. Bostad saknas
### Samverkansutmaning
Två.
## Återkoppling Bostad saknas
Svar på två.
## Återkoppling Bostad saknas, omgång 2
Mer om två.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(roundsOf(report, 0) == QStringList{u"Svar på ett."_s});
    CHECK(roundsOf(report, 1) == QStringList{u"Svar på två."_s, u"Mer om två."_s});
}

TEST_CASE("Feedback whose heading names no case says so where it was put")
{
    const ParsedReport report = withFeedback(u"# Återkoppling Bussen går inte\nEn buss."_s);
    REQUIRE(report.cases.size() == 2);
    CHECK(roundsOf(report, 1) == QStringList{u"En buss."_s});
    REQUIRE(report.cases.at(1).unsure.size() == 1);
    CHECK(report.cases.at(1).unsure.first().contains(u"Bussen går inte"_s));
}

TEST_CASE("Two answer sections of one case are two rounds, each under its own heading")
{
    const QString pair = GENERATE(
        u"**Svar från Arbetsförmedlingen**\nVi ringer.\n**Svar från Försäkringskassan**\nVi väntar."_s,
        u"Svar från Arbetsförmedlingen\nVi ringer.\nSvar från Försäkringskassan\nVi väntar."_s,
        u"## Svar från Arbetsförmedlingen\nVi ringer.\n**Svar från Försäkringskassan**\nVi väntar."_s,
        u"**Återkoppling från Arbetsförmedlingen**\nVi ringer.\n**Återkoppling från Försäkringskassan**\nVi väntar."_s);
    const QString label = GENERATE(u"**Samverkansutmaning**"_s, u"Samverkansutmaning"_s);
    const bool headed = GENERATE(true, false);
    const QString title = headed ? u"# %1. Ärende %1"_s : u"**%1. Ärende %1**"_s;
    QString markup = u"Avvikelser som kommit in under våren -25.\n"_s;
    for (const QString& number : {u"1"_s, u"2"_s})
        markup += title.arg(number) + u'\n' + label + u"\nIngen svarar.\n"_s + pair + u'\n';
    CAPTURE(markup.toStdString());
    const ParsedReport report = parsed(markup);
    REQUIRE(report.cases.size() == 2);
    for (int index = 0; index < 2; ++index) {
        REQUIRE(roundsOf(report, index) == QStringList{u"Vi ringer."_s, u"Vi väntar."_s});
        CHECK(report.cases.at(index).rounds.at(0).heading.endsWith(u"från Arbetsförmedlingen"_s));
        CHECK(report.cases.at(index).rounds.at(1).heading.endsWith(u"från Försäkringskassan"_s));
    }
}

TEST_CASE("A second answer about a case named further up stays with that case")
{
    const ParsedReport report = withFeedback(u"**Svar från Arbetsförmedlingen gällande Avslag på bidrag**\nVi ringer.\n"
                                             "**Svar från Försäkringskassan**\nVi väntar."_s);
    CHECK(roundsOf(report, 0) == QStringList{u"Vi ringer."_s, u"Vi väntar."_s});
    CHECK(roundsOf(report, 1).isEmpty());
}

TEST_CASE("Below a case's title in a chapter of feedback, a sentence that names the case is the feedback")
{
    const QString title = GENERATE(u"## Telefonköer"_s, u"**Telefonköer**"_s, u"## Återkoppling Telefonköer"_s);
    const QString line =
        GENERATE(u"Svar om Telefonköer"_s, u"Svar på telefonköer."_s, u"Återkoppling om telefonköer"_s);
    CAPTURE(title.toStdString(), line.toStdString());
    const ParsedReport report = withFeedback(u"# Återkopplingar\n"_s + title + u'\n' + line + u"\nVi anställer."_s);
    REQUIRE(report.cases.size() == 2);
    CHECK(roundsOf(report, 0).isEmpty());
    CHECK(roundsOf(report, 1) == QStringList{line + u"\n\nVi anställer."_s});
}

TEST_CASE("Feedback that any of several cases of one title may have got is said to be unsure")
{
    const QString two = u"# Dubbel\n### Samverkansutmaning\nDen ena.\n# Dubbel\n### Samverkansutmaning\nDen andra.\n"_s;
    const QString third = u"# Ensam\n### Samverkansutmaning\nDen tredje.\n"_s;
    const QString gathered =
        GENERATE(u"# Återkopplingar\n## Dubbel\nEtt svar."_s, u"# Återkoppling Dubbel\nEtt svar."_s);
    const ParsedReport report = parsed(two + third + gathered);
    REQUIRE(report.cases.size() == 3);
    REQUIRE(roundsOf(report, 0) == QStringList{u"Ett svar."_s});
    REQUIRE(report.cases.at(0).unsure.size() == 1);
    CHECK(report.cases.at(0).unsure.first().contains(u"Dubbel"_s));
    CHECK(report.cases.at(2).unsure.isEmpty());

    // Right below its own case there is nothing to doubt.
    const QString own = u"## Återkoppling Dubbel\nEtt svar.\n"_s;
    const QString ownTitle = u"# Dubbel\n### Samverkansutmaning\nDen ena.\n"_s;
    const ParsedReport sure = parsed(ownTitle + own + u"# Dubbel\n### Samverkansutmaning\nden andra.\n"_s + own);
    REQUIRE(sure.cases.size() == 2);
    for (int index = 0; index < 2; ++index) {
        CHECK(roundsOf(sure, index) == QStringList{u"Ett svar."_s});
        CHECK(sure.cases.at(index).unsure.isEmpty());
    }
}
