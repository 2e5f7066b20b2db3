#include "core/report/semester_report.h"
#include "tests/core/report/cases_in_state.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;
using namespace heller::render;

namespace {

CaseFile fullCase()
{
    CaseFile file;
    Deviation& deviation = file.deviation;
    deviation.title = u"Glapp i rehabiliteringen"_s;
    deviation.diaryNumber = u"LH 2023-007"_s;
    deviation.reporter = {.name = u"Ronja Rapportör"_s, .email = u"ronja@example.org"_s, .workplace = u"AMC"_s};
    deviation.cooperatingText = u"AF och Regionen"_s;
    deviation.challenge = u"Första stycket.\n\nAndra stycket:\n- en sak\n- en till"_s;
    deviation.consequences = u"Lång väntan."_s;
    deviation.proposal = u"Ett gemensamt möte."_s;
    deviation.otherText = u"Skickat med internpost."_s;
    return file;
}

SemesterReport reportOf(const QList<CaseFile>& cases)
{
    SemesterReport report;
    report.association = {.name = u"Samordningsförbundet Provlandet"_s,
                          .coordinator = u"Kim Koordinator"_s,
                          .coordinatorEmail = u"kim@example.org"_s};
    report.date = QDate(2023, 6, 1);
    report.cases = cases;
    return report;
}

/// The document as lines a person can compare: "# " per heading level, "+" for one in the contents.
QString outlineOf(const Document& document, bool withText = true)
{
    static const QMap<ParagraphStyle, QString> names = {{ParagraphStyle::Body, u""_s},
                                                        {ParagraphStyle::Title, u"title: "_s},
                                                        {ParagraphStyle::Subtitle, u"subtitle: "_s},
                                                        {ParagraphStyle::Bullet, u"* "_s},
                                                        {ParagraphStyle::Signature, u"signature: "_s},
                                                        {ParagraphStyle::Note, u"note: "_s},
                                                        {ParagraphStyle::Label, u"label: "_s}};
    QStringList lines;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            lines.append((heading->pageBreakBefore ? u"---\n"_s : QString()) + QString(heading->level, u'#') +
                         (heading->inContents ? u"+ "_s : u" "_s) + heading->text);
        } else if (const auto* contents = std::get_if<Contents>(&block)) {
            lines.append(u"contents: "_s + contents->title);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block);
                   paragraph && (withText || paragraph->style == ParagraphStyle::Label)) {
            QString text;
            for (const Run& run : paragraph->runs)
                text += run.text + (run.link.isEmpty() ? QString() : u" <"_s + run.link + u">"_s);
            lines.append(names.value(paragraph->style) + text);
        }
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Who signs the report is called what the association calls her")
{
    SemesterReport report = reportOf({fullCase()});
    const auto signature = [&report] {
        const QString outline = outlineOf(semesterReport(report));
        const QStringList lines = outline.split(u'\n').filter(u"signature: "_s);
        return lines.join(u'\n');
    };
    report.association.coordinatorTitle = u"processledare"_s;
    CHECK(signature() == u"signature: Kim Koordinator\n"
                         "signature: processledare\n"
                         "signature: kim@example.org <mailto:kim@example.org>"_s);
    report.association.coordinatorTitle.clear();
    CHECK(signature() == u"signature: Kim Koordinator\n"
                         "signature: kim@example.org <mailto:kim@example.org>"_s);
    report.association.coordinatorTitle = u"processledare"_s;
    report.association.coordinator.clear(); // a title alone signs nothing
    CHECK(signature() == u"signature: kim@example.org <mailto:kim@example.org>"_s);
}

TEST_CASE("the semester report, whole")
{
    CaseFile file = fullCase();
    file.rounds = {answeredRound(u"Vi har träffats.\n\n- Rutinen ses över."_s)};
    SemesterReport report = reportOf({file});
    report.letter = u"Ett eget brev.\n\nTack!"_s;

    const Document document = semesterReport(report);

    CHECK(document.title == u"Lex Heller – avvikelserapportering"_s);
    CHECK(document.language == u"sv-SE"_s);
    CHECK(document.date == report.date);
    CHECK(document.footer == u"Lex Heller – Samordningsförbundet Provlandet"_s);
    CHECK(outlineOf(document) == u"title: Lex Heller – avvikelserapportering\n"
                                 "subtitle: Samordningsförbundet Provlandet, 1 juni 2023\n"
                                 "Ett eget brev.\n"
                                 "Tack!\n"
                                 "signature: Kim Koordinator\n"
                                 "signature: förbundskoordinator\n"
                                 "signature: kim@example.org <mailto:kim@example.org>\n"
                                 "contents: Innehåll\n"
                                 "---\n"
                                 "#+ 1. Glapp i rehabiliteringen\n"
                                 "label: Namn\n"
                                 "Ronja Rapportör\n"
                                 "label: E-post\n"
                                 "ronja@example.org <mailto:ronja@example.org>\n"
                                 "label: Var arbetar du?\n"
                                 "AMC\n"
                                 "label: Samverkande part/organisationer\n"
                                 "AF och Regionen\n"
                                 "label: Samverkansutmaning (kort beskrivning)\n"
                                 "Första stycket.\n"
                                 "Andra stycket:\n"
                                 "* en sak\n"
                                 "* en till\n"
                                 "label: Konsekvenser för den enskilde och för övriga involverade aktörer?\n"
                                 "Lång väntan.\n"
                                 "label: Ge gärna förslag till lösning\n"
                                 "Ett gemensamt möte.\n"
                                 "label: Övrigt\n"
                                 "Skickat med internpost.\n"
                                 "##+ Återkoppling Glapp i rehabiliteringen\n"
                                 "Vi har träffats.\n"
                                 "* Rutinen ses över."_s);
}

TEST_CASE("a letter nobody changed writes itself")
{
    const SemesterReport report = reportOf({fullCase()});
    const QString outline = outlineOf(semesterReport(report));
    CHECK(outline.contains(
        u"Avvikelsen är helt ny och har ännu inte lyfts i beredningsgruppen.\nTack för ett gott samarbete!"_s));
}

TEST_CASE("empty fields leave no label behind")
{
    CaseFile file;
    file.deviation.title = u"Kort"_s;
    file.deviation.challenge = u"En mening."_s;
    CHECK(outlineOf(semesterReport(reportOf({file})), false) ==
          u"contents: Innehåll\n---\n#+ 1. Kort\nlabel: Samverkansutmaning (kort beskrivning)"_s);
}

TEST_CASE("without words of its own the cooperating field names the known actors")
{
    CaseFile file;
    file.deviation.title = u"Kort"_s;
    file.cooperatingActorNames = {u"Arbetsförmedlingen"_s, u"Region Provlandet"_s};
    CHECK(outlineOf(semesterReport(reportOf({file})))
              .endsWith(u"label: Samverkande part/organisationer\nArbetsförmedlingen och Region Provlandet"_s));
}

TEST_CASE("several rounds follow one another, each under its own heading")
{
    CaseFile file = caseIn(ReportGroup::NotRaised);
    file.rounds = {answeredRound(u"Först."_s), answeredRound(u"Sedan."_s), answeredRound(u"Till sist."_s)};
    file.rounds[0].heading = u"Svar Provfall"_s;
    file.rounds[1].number = 2;
    file.rounds[2].number = 3;

    CHECK(outlineOf(semesterReport(reportOf({file})))
              .endsWith(u"##+ Svar Provfall\nFörst.\n"
                        "##+ Återkoppling Provfall, omgång\u00A02\nSedan.\n"
                        "##+ Återkoppling Provfall, omgång\u00A03\nTill sist."_s));
}

TEST_CASE("answers are printed with who gave them and when; those without text are passed over")
{
    CaseFile file = caseIn(ReportGroup::NotRaised);
    file.rounds = {FeedbackRound{
        .askedOn = QDate(2023, 3, 1),
        .answers = {
            Answer{.actorText = u"Arbetsförmedlingen"_s,
                   .manner = AnswerManner::Written,
                   .answeredOn = QDate(2023, 4, 3),
                   .answeredBy = u"Enhetschef Rut Rask"_s,
                   .text = u"Vi ser över rutinen."_s},
            Answer{.actorText = u"Region Provlandet"_s},
            Answer{.actorText = u"Försäkringskassan"_s, .manner = AnswerManner::Written, .text = u"Vi instämmer."_s},
        }}};

    CHECK(outlineOf(semesterReport(reportOf({file})))
              .endsWith(u"##+ Återkoppling Provfall\n"
                        "### Svar från Arbetsförmedlingen, 3\u00A0april 2023\nSvarat av: Enhetschef Rut Rask\nVi ser "
                        "över rutinen.\n"
                        "### Svar från Försäkringskassan\nVi instämmer."_s));
}

TEST_CASE("a round without anything in writing is not printed")
{
    CaseFile file = caseIn(ReportGroup::NotRaised);
    file.rounds = {FeedbackRound{.askedOn = QDate(2023, 3, 1), .answers = {Answer{}}}};
    CHECK_FALSE(outlineOf(semesterReport(reportOf({file}))).contains(u"Återkoppling"_s));
}

TEST_CASE("cases follow on without page breaks, or each on its own page")
{
    SemesterReport report =
        reportOf({caseIn(ReportGroup::NotRaised), caseIn(ReportGroup::Settled), caseIn(ReportGroup::Settled)});
    CHECK(outlineOf(semesterReport(report)).count(u"---"_s) == 1);
    report.pagePerCase = true;
    const QString outline = outlineOf(semesterReport(report));
    CHECK(outline.count(u"---\n#+ "_s) == 3);
    CHECK(outline.count(u"---"_s) == 3);
}

TEST_CASE("headings never skip a level")
{
    CaseFile file = fullCase();
    file.rounds = {
        answeredRound(),
        FeedbackRound{.number = 2,
                      .answers = {Answer{.actorText = u"AF"_s, .manner = AnswerManner::Written, .text = u"Ja."_s}}}};
    int before = 0;
    for (const Block& block : semesterReport(reportOf({file, file})).blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            CHECK(heading->level <= before + 1);
            before = heading->level;
        }
    }
}

TEST_CASE("a report of nothing has a letter and no contents list")
{
    const QString outline = outlineOf(semesterReport(reportOf({})));
    CHECK_FALSE(outline.contains(u"contents"_s));
    CHECK(outline.contains(u"Det här dokumentet innehåller inga avvikelser."_s));
}

TEST_CASE("what is no single address is printed but not linked")
{
    CaseFile file;
    file.deviation.reporter.email = u"a@example.org, b@example.org"_s;
    CHECK(outlineOf(semesterReport(reportOf({file}))).endsWith(u"label: E-post\na@example.org, b@example.org"_s));
}

TEST_CASE("who reported stays with the heading and with what was reported")
{
    const auto kept = [](const CaseFile& file) {
        QStringList texts;
        for (const Block& block : semesterReport(reportOf({file})).blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->keepWithNext)
                texts.append(paragraph->runs.first().text);
        return texts;
    };
    CHECK(kept(fullCase()) == QStringList{u"Namn"_s, u"Ronja Rapportör"_s, u"E-post"_s, u"ronja@example.org"_s,
                                          u"Var arbetar du?"_s, u"AMC"_s});
    CaseFile nothingElse;
    nothingElse.deviation.reporter.name = u"Ronja Rapportör"_s;
    CHECK(kept(nothingElse).isEmpty()); // or the next case would be held to it
}

TEST_CASE("the printed letter breaks no line inside a number's two forms")
{
    SemesterReport report = reportOf({caseIn(ReportGroup::NotRaised), caseIn(ReportGroup::Settled)});
    CHECK(outlineOf(semesterReport(report)).contains(u"Avvikelse ett\u00A0(1) är helt ny"_s));
    report.letter = u"Två (2) är kvar."_s;
    CHECK(outlineOf(semesterReport(report)).contains(u"Två\u00A0(2) är kvar."_s));
}

TEST_CASE("what was only said is printed with who said it and when, and that the paper is missing")
{
    CaseFile file = fullCase();
    file.rounds = {{.number = 1,
                    .askedOn = QDate(2026, 3, 2),
                    .answers = {{.actorText = u"Region Provlandet"_s,
                                 .manner = AnswerManner::WordOfMouth,
                                 .answeredOn = QDate(2026, 3, 9),
                                 .answeredBy = u"Enhetschef Eva Exempel"_s},
                                {.actorText = u"Provköpings kommun"_s}}}};
    QString outline = outlineOf(semesterReport(reportOf({file})));
    outline.replace(QChar::Nbsp, u' ');
    CHECK(outline.contains(u"Återkoppling Glapp i rehabiliteringen"_s));
    CHECK(outline.contains(u"### Svar från Region Provlandet, 9 mars 2026\nSvarat av: Enhetschef Eva Exempel\n"
                           "Svaret lämnades muntligt; skriftligt underlag saknas."_s));
    CHECK_FALSE(outline.contains(u"Svar från Provköpings"_s));
    file.rounds.first().answers.removeFirst();
    CHECK_FALSE(outlineOf(semesterReport(reportOf({file}))).contains(u"Återkoppling Glapp"_s));
}
