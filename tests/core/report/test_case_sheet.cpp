#include "core/report/case_sheet.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;
using namespace heller::render;

namespace {

QStringList linesOf(const Document& document)
{
    QStringList lines;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            lines.append(QString(heading->level, u'#') + u' ' + heading->text);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            QString text;
            for (const Run& run : paragraph->runs)
                text += run.text;
            if (paragraph->style == ParagraphStyle::Label)
                text = u'[' + text + u']';
            lines.append(paragraph->style == ParagraphStyle::Bullet ? u"* "_s + text : text);
        }
    }
    return lines;
}

CaseFile wholeCase()
{
    CaseFile file;
    Deviation& deviation = file.deviation;
    deviation.title = u"Glapp i rehabiliteringen"_s;
    deviation.diaryNumber = u"LH 2026-007"_s;
    deviation.received = QDate(2026, 1, 19);
    deviation.reporter.name = u"Ronja Rapportör"_s;
    deviation.challenge = u"Ingen vet vem som ansvarar."_s;
    deviation.handedOverOn = QDate(2026, 2, 2);
    deviation.outcome = Outcome::DialogueHeld;
    deviation.outcomeNote = u"Parterna fortsätter att träffas."_s;
    deviation.reporterToldOn = QDate(2026, 6, 1);
    file.raisings = {Raising{.date = QDate(2026, 2, 16),
                             .held = true,
                             .item = {.notes = u"Alla kände igen frågan."_s,
                                      .decision = u"AF och Regionen svarar."_s,
                                      .responsible = u"Enhetschefen"_s,
                                      .dueOn = QDate(2026, 3, 16)}}};
    file.rounds = {
        FeedbackRound{.number = 1,
                      .askedOn = QDate(2026, 2, 17),
                      .dueOn = QDate(2026, 3, 16),
                      .answers = {Answer{.actorText = u"Arbetsförmedlingen"_s,
                                         .manner = AnswerManner::Written,
                                         .answeredOn = QDate(2026, 3, 9),
                                         .text = u"Vi ser över rutinen."_s},
                                  Answer{.actorText = u"Region Provlandet"_s,
                                         .manner = AnswerManner::WordOfMouth,
                                         .answeredOn = QDate(2026, 3, 12)},
                                  Answer{.actorText = u"Försäkringskassan"_s, .manner = AnswerManner::NotConcerned},
                                  Answer{.actorText = u"Provköpings kommun"_s}},
                      .assessment = Assessment::Settled,
                      .assessedOn = QDate(2026, 5, 4),
                      .assessmentNote = u"Rutinen är på plats."_s}};
    return file;
}

} // namespace

TEST_CASE("the case sheet, whole")
{
    const Document sheet = caseSheet(wholeCase(), {.name = u"Samordningsförbundet Provlandet"_s}, QDate(2026, 11, 21));

    CHECK(sheet.title == u"Glapp i rehabiliteringen"_s);
    CHECK(sheet.date == QDate(2026, 11, 21));
    CHECK(sheet.footer == u"Lex Heller – Samordningsförbundet Provlandet"_s);
    CHECK(linesOf(sheet).join(u'\n') == u"Glapp i rehabiliteringen\n"
                                        "LH 2026-007\n"
                                        "Inkom: 19 januari 2026\n"
                                        "Termin: VT 2026\n"
                                        "Status: Färdig hanterad\n"
                                        "Överlämnad inför mötet: 2 februari 2026\n"
                                        "# Anmälan\n"
                                        "[Namn]\n"
                                        "Ronja Rapportör\n"
                                        "[Samverkansutmaning (kort beskrivning)]\n"
                                        "Ingen vet vem som ansvarar.\n"
                                        "# Behandling\n"
                                        "## Möte 16\u00A0februari 2026\n"
                                        "Alla kände igen frågan.\n"
                                        "Beslut: AF och Regionen svarar.\n"
                                        "Ansvarig: Enhetschefen\n"
                                        "Klart senast: 16 mars 2026\n"
                                        "# Återkoppling\n"
                                        "Frågan ställdes 17 februari 2026. Svar senast 16 mars 2026.\n"
                                        "## Svar från Arbetsförmedlingen, 9\u00A0mars 2026\n"
                                        "Vi ser över rutinen.\n"
                                        "Region Provlandet svarade muntligt 12 mars 2026.\n"
                                        "Försäkringskassan svarade att frågan inte berör dem.\n"
                                        "Provköpings kommun har ännu inte svarat.\n"
                                        "Bedömning: Färdig hanterad, 4 maj 2026. Rutinen är på plats.\n"
                                        "# Avslut\n"
                                        "Utfall: Dialog har förts, men frågan är inte löst\n"
                                        "Parterna fortsätter att träffas.\n"
                                        "Anmälaren har fått besked: 1 juni 2026"_s);
}

TEST_CASE("who has not answered has its last day: the round's, its own, or after the usual time")
{
    CaseFile file;
    file.rounds = {
        {.number = 1,
         .askedOn = QDate(2026, 11, 2),
         .answers = {Answer{.actorText = u"AF"_s}, Answer{.actorText = u"FK"_s, .dueOn = QDate(2026, 11, 9)}}}};
    const Association association{.answerDays = 20};
    const auto lines = [&] { return linesOf(caseSheet(file, association, QDate(2026, 11, 21))); };
    CHECK(lines().contains(u"AF har ännu inte svarat; svar senast 30 november 2026."_s));
    CHECK(lines().contains(u"FK har ännu inte svarat; svar senast 9 november 2026."_s));
    file.rounds.first().dueOn = QDate(2026, 12, 1); // said above them
    CHECK(lines().contains(u"AF har ännu inte svarat."_s));
    CHECK(lines().contains(u"FK har ännu inte svarat; svar senast 9 november 2026."_s));
    file.rounds.first().assessment = Assessment::Settled;
    CHECK(lines().contains(u"FK har ännu inte svarat."_s));
}

TEST_CASE("a case sheet leaves out what has not happened")
{
    CaseFile file;
    file.deviation.title = u"Kort"_s;
    CHECK(linesOf(caseSheet(file, {}, QDate(2026, 11, 21))) == QStringList{u"Kort"_s, u"Status: Ny"_s});
}

TEST_CASE("a planned meeting is called planned, a closure gives its reason")
{
    CaseFile file;
    file.raisings = {Raising{.date = QDate(2026, 12, 7), .held = false}};
    file.deviation.closure =
        Closure{.kind = Closure::Kind::Transferred, .on = QDate(2026, 11, 2), .reason = u"Grannkommunens fråga."_s};
    const QStringList lines = linesOf(caseSheet(file, {}, QDate(2026, 11, 21)));
    CHECK(lines.first() == u"Avvikelse utan titel"_s);
    CHECK(lines.contains(u"## Planerat möte 7\u00A0december 2026"_s));
    CHECK(lines.contains(u"Överflyttad till annat förbund: 2 november 2026"_s));
    CHECK(lines.contains(u"Skäl: Grannkommunens fråga."_s));
}

TEST_CASE("on the case sheet several rounds are told apart by their numbers")
{
    CaseFile file;
    file.rounds = {FeedbackRound{.number = 1, .text = u"Först."_s}, FeedbackRound{.number = 2, .text = u"Sedan."_s}};
    const QStringList lines = linesOf(caseSheet(file, {}, QDate(2026, 11, 21)));
    CHECK(lines.contains(u"# Återkoppling, omgång\u00A01"_s));
    CHECK(lines.contains(u"# Återkoppling, omgång\u00A02"_s));
}

TEST_CASE("what was decided and judged keeps its paragraphs and bullets")
{
    CaseFile file;
    file.raisings = {Raising{
        .date = QDate(2026, 2, 16),
        .held = true,
        .item = {.decision = u"Två saker.\n\nFörst:\n- rutinen\n- blanketten"_s, .responsible = u"- A\n- B"_s}}};
    file.rounds = {FeedbackRound{.number = 1,
                                 .text = u"Svar."_s,
                                 .assessment = Assessment::Settled,
                                 .assessedOn = QDate(2026, 5, 4),
                                 .assessmentNote = u"- Rutinen finns.\n- Den följs."_s}};
    file.deviation.closure = Closure{.kind = Closure::Kind::Dismissed, .reason = u"Ett.\n\nTvå."_s};
    const QString lines = linesOf(caseSheet(file, {}, QDate(2026, 11, 21))).join(u'\n');
    CHECK(lines.contains(u"Beslut: Två saker.\nFörst:\n* rutinen\n* blanketten\nAnsvarig:\n* A\n* B"_s));
    CHECK(lines.contains(u"Bedömning: Färdig hanterad, 4 maj 2026.\n* Rutinen finns.\n* Den följs."_s));
    CHECK(lines.contains(u"Skäl: Ett.\nTvå."_s));
}

TEST_CASE("several cases are one paper, each from the top of a page")
{
    const CaseFile one = wholeCase();
    CaseFile other = wholeCase();
    other.deviation.diaryNumber = u"LH 2026-008"_s;
    const Document document = caseSheets({one, other}, {}, QDate(2026, 11, 21));
    const QList<Block> first = caseSheet(one, {}, QDate(2026, 11, 21)).blocks;
    const QList<Block> second = caseSheet(other, {}, QDate(2026, 11, 21)).blocks;
    CHECK(document.blocks == first + QList<Block>{PageBreak()} + second);
    CHECK(document.title == u"Avvikelser"_s);
    CHECK(caseSheets({}, {}, QDate(2026, 11, 21)).blocks.isEmpty());
}
