// The form's questions as people put them in other words, and the same words within a text.
#include "core/import/answer_form.h"
#include "core/import/mail_report.h"
#include "tests/core/import/report_text.h"
#include "tests/support/catch.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

ParsedCase caseIn(const QString& mail)
{
    const ParsedReport report =
        reportOf({.name = u"brev.eml"_s, .from = u"Bo Ek"_s, .address = u"bo@example.org"_s, .text = mail});
    REQUIRE(report.cases.size() == 1);
    return report.cases.first();
}

} // namespace

TEST_CASE("A mail that asks the form's questions in other words")
{
    const ParsedCase parsed = caseIn(u"Hej Bo\n\nTitel: Stängd växel\nDatum: 2024-03-01\nRapporterat av: Lina Lind\n"
                                     "Din e-post: lina@example.org\nKommun: Provköping\nBerörda parter: AF och FK\n"
                                     "Vad är avvikelsen?\nVäxeln är stängd efter tio.\n"
                                     "Vad fick det för konsekvenser?\nKlienten får ingen ersättning.\n"
                                     "Hur kan det undvikas?\nÖppna växeln.\n"_s);
    CHECK(parsed.title == u"Stängd växel"_s);
    CHECK(parsed.received == QDate(2024, 3, 1));
    CHECK(parsed.reporter == Reporter{u"Lina Lind"_s, u"lina@example.org"_s, {}});
    CHECK(parsed.cooperatingText == u"AF och FK\nProvköping"_s);
    CHECK(parsed.challenge == u"Växeln är stängd efter tio."_s);
    CHECK(parsed.consequences == u"Klienten får ingen ersättning."_s);
    CHECK(parsed.proposal == u"Öppna växeln."_s);
    CHECK(parsed.leftovers == QStringList{u"Hej Bo"_s});
    REQUIRE(parsed.unsure.size() == 1);
    CHECK(parsed.unsure.first().contains(u"Provköping"_s));
}

TEST_CASE("Questions with their answers on the same line")
{
    const ParsedCase parsed =
        caseIn(u"Vad hände? Växeln var stängd.\nVad fick det för konsekvenser? Klienten väntade.\n"
               "Förslag: Öppna växeln.\nKontaktuppgifter: Lina Lind, lina@example.org\n"_s);
    CHECK(parsed.challenge == u"Växeln var stängd."_s);
    CHECK(parsed.consequences == u"Klienten väntade."_s);
    CHECK(parsed.proposal == u"Öppna växeln."_s);
    CHECK(parsed.reporter.name == u"Lina Lind"_s);
    CHECK(parsed.reporter.email == u"lina@example.org"_s);
}

TEST_CASE("“Avvikelse:” is the title where one short line answers it and what went wrong is asked for besides")
{
    const ParsedCase titled =
        caseIn(u"Avvikelse: Stängd växel\nBeskrivning: Växeln är stängd.\nKonsekvenser:\nLång väntan.\n"_s);
    CHECK(titled.title == u"Stängd växel"_s);
    CHECK_FALSE(titled.titleMade);
    CHECK(titled.challenge == u"Växeln är stängd."_s);

    const ParsedCase asked = caseIn(u"Namn: Lina Lind\nAvvikelse: Växeln är stängd.\nKonsekvenser:\nLång väntan.\n"_s);
    CHECK(asked.challenge == u"Växeln är stängd."_s);
    CHECK(asked.titleMade);

    const ParsedCase both = caseIn(u"Titel: Stängd växel\nAvvikelse:\nVäxeln är stängd. Ingen svarar.\n\nAlls.\n"
                                   "Konsekvenser:\nLång väntan.\n"_s);
    CHECK(both.title == u"Stängd växel"_s);
    CHECK(both.challenge == u"Växeln är stängd. Ingen svarar.\n\nAlls."_s);
}

TEST_CASE("The same words within a text are the text's own")
{
    const ParsedCase within = caseIn(u"Ditt namn: Lina Lind\nSamverkansutmaning:\nVad hände?\nJo, ingen svarade.\n"
                                     "Problem: växeln. Avvikelse: ingen.\nBeskrivning: tyst i luren.\n"
                                     "Konsekvenser:\nVad fick det för konsekvenser?\nLång väntan.\n"_s);
    CHECK(within.challenge ==
          u"Vad hände?\nJo, ingen svarade.\nProblem: växeln. Avvikelse: ingen.\nBeskrivning: tyst i luren."_s);
    CHECK(within.consequences == u"Vad fick det för konsekvenser?\nLång väntan."_s);
    CHECK(within.leftovers.isEmpty());

    const ParsedCase letter = caseIn(u"Jag undrar en sak.\nVad hände?\nIngen svarade."_s);
    CHECK(letter.challenge == u"Jag undrar en sak.\nVad hände?\nIngen svarade."_s);
    const ParsedCase notes = caseIn(u"Samverkansutmaning:\nVäxeln är stängd.\nKommun: har inte svarat på frågan.\n"
                                    "Titel: handläggare.\nRapporterat av oss två gånger.\n"_s);
    CHECK(notes.challenge.endsWith(u"två gånger."_s));
    CHECK(notes.cooperatingText.isEmpty());
    CHECK(notes.reporter.name == u"Bo Ek"_s);
}

TEST_CASE("In a report whose labels are headings a question is no label")
{
    const ParsedReport report = parsed(uR"(
Avvikelse: tre nya sedan sist.
# 1. Stängd växel
### Namn
Lina Lind
### Samverkansutmaning
Vad fick det för konsekvenser?
Lång väntan.
Hur kan det undvikas?
Vet ej.
)");
    REQUIRE(report.cases.size() == 1);
    CHECK(report.letter == u"Avvikelse: tre nya sedan sist."_s);
    CHECK(report.cases.first().challenge ==
          u"Vad fick det för konsekvenser?\n\nLång väntan.\n\nHur kan det undvikas?\n\nVet ej."_s);
    CHECK(report.cases.first().consequences.isEmpty());
}

TEST_CASE("A municipality that is named already is not named twice, and one in an answer is none")
{
    const ParsedReport report = parsed(uR"(
# 1. Stängd växel
### Kommun
Provköping
### Samverkande part/organisationer
AF, Provköpings kommun
### Samverkansutmaning
Ingen svarar.
### Återkoppling
**Kommun**
Vi har ringt.
# 2. Dubbla blanketter
### Kommun
Det gäller alla kommuner i länet, men mest den som ligger vid kusten.
### Samverkansutmaning
Två blanketter.
)");
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).cooperatingText == u"AF, Provköpings kommun"_s);
    CHECK(report.cases.at(0).unsure.filter(u"no field"_s).isEmpty());
    REQUIRE(report.cases.at(0).rounds.size() == 1);
    CHECK(report.cases.at(0).rounds.first().text.contains(u"Kommun"_s));
    CHECK(report.cases.at(1).cooperatingText.isEmpty());
    REQUIRE(report.cases.at(1).leftovers.size() == 1);
    CHECK(report.cases.at(1).leftovers.first().startsWith(u"Kommun\n\nDet gäller"_s));
}

TEST_CASE("A form's columns in other words")
{
    using enum ColumnUse;
    CHECK(
        proposedUses({u"Rapporterad av"_s, u"Din e-post"_s, u"Kommun"_s, u"Samverkande part"_s, u"Vad är avvikelsen?"_s,
                      u"Vad fick det för konsekvenser?"_s, u"Hur kan det lösas?"_s, u"Din kommun"_s}) ==
        QList<ColumnUse>{Name, Email, Cooperating, Cooperating, Challenge, Consequences, Proposal, Keep});
    CHECK(proposedUses({u"Vad hände?"_s, u"Vem anmäler?"_s}) == QList<ColumnUse>{Challenge, Name});
}

TEST_CASE("A lone word of the form within an answer begins no case")
{
    const QString title = GENERATE(u"# 2. Nästa"_s, u"**2. Nästa**"_s, u"2. Nästa"_s, u"**Nästa**"_s, u"Nästa"_s);
    const QString line = GENERATE(u"Namn"_s, u"E-post"_s, u"Var arbetar du?"_s);
    const ParsedReport report =
        parsed(u"\n# 1. Stängd växel\nNamn\nLina Lind\nSamverkansutmaning\nBlanketten saknar\n"_s + line +
               u"\noch födelsetid.\nKonsekvenser\nOro.\nFörslag till lösning\nEn blankett med\n"_s + line +
               u"\noch födelsetid.\n"_s + title +
               u"\nNamn\nSten Sten\nSamverkansutmaning\nTvå blanketter.\nKonsekvenser\nOro.\n"_s);
    INFO(title.toStdString() + " / " + line.toStdString());
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases.at(0).reporter.name == u"Lina Lind"_s);
    CHECK(report.cases.at(0).consequences == u"Oro."_s);
    CHECK(report.cases.at(1).title == u"Nästa"_s);
    CHECK(report.cases.at(1).reporter.name == u"Sten Sten"_s);
}
