#include "core/report/semester_report.h"
#include "core/report/wording.h"
#include "tests/core/report/cases_in_state.h"
#include "tests/support/catch.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;
using enum ReportGroup;

namespace {

constexpr Semester autumn22{2022, Semester::Term::Autumn};
constexpr Semester spring23{2023, Semester::Term::Spring};

SemesterReport reportOf(const QList<ReportGroup>& groups)
{
    SemesterReport report;
    report.association.name = u"Samordningsförbundet Provlandet"_s;
    report.association.shortName = u"SFP"_s;
    report.association.coordinator = u"Kim Koordinator"_s;
    report.period = SemesterRange{autumn22, spring23};
    report.date = QDate(2023, 6, 1);
    for (const ReportGroup group : groups)
        report.cases.append(caseIn(group));
    return report;
}

/// The letter without its first and last paragraph.
QString middleOf(const QList<ReportGroup>& groups)
{
    const QStringList paragraphs = draftLetter(reportOf(groups)).split(u"\n\n"_s);
    return paragraphs.mid(1, paragraphs.size() - 2).join(u"\n\n"_s);
}

QString thanksOf(const QList<ReportGroup>& groups)
{
    return draftLetter(reportOf(groups)).section(u"\n\n"_s, -1);
}

struct Expectation
{
    QList<ReportGroup> cases;
    QString middle;
};

QList<ReportGroup> times(int count, ReportGroup group)
{
    return QList<ReportGroup>(count, group);
}

} // namespace

TEST_CASE("the letter of a mixed report, whole")
{
    const QString letter = draftLetter(
        reportOf({NotRaised, WithoutFeedback, WithoutFeedback, WithoutFeedback, ToBeJudged, ToBeJudged, ToBeJudged}));

    CHECK(letter ==
          u"I det här dokumentet redovisas samtliga avvikelser enligt Lex Heller som har kommit in till SFP under "
          "hösten -22 och våren -23.\n"
          "\n"
          "Avvikelse ett (1) är helt ny och har ännu inte lyfts i beredningsgruppen. För avvikelserna två (2) till "
          "fyra (4) kan jag inte hitta någon skriftlig återkoppling. Det betyder inte att de är ohanterade, men jag "
          "skulle gärna se att SFP får in skriftliga återkopplingar om det är möjligt. Jag skulle också vilja be er "
          "läsa igenom återkopplingarna på övriga avvikelser och avgöra om vi ska anse dem färdig hanterade eller "
          "om det finns anledning att arbeta vidare med dem.\n"
          "\n"
          "Tack på förhand!"_s);
}

TEST_CASE("the letter tells in a paragraph of its own what has become of those that waited in the report before")
{
    const std::pair<WaitedSince, QString> expected[] = {
        {{QDate(2022, 6, 3), 1, 0},
         u"Den avvikelse som saknade återkoppling i förra rapporten (3 juni 2022) saknar den "
         "fortfarande."_s},
        {{QDate(2022, 6, 3), 3, 0},
         u"Ingen av de tre avvikelser som saknade återkoppling i förra rapporten (3 juni 2022) "
         "har fått den sedan dess."_s},
        {{QDate(2022, 6, 3), 14, 5},
         u"Sedan förra rapporten (3 juni 2022) har fem av de 14 avvikelser som då saknade "
         "återkoppling fått svar eller avslutats."_s},
        {{QDate(2022, 6, 3), 4, 4},
         u"Sedan förra rapporten (3 juni 2022) har alla fyra avvikelser som då saknade "
         "återkoppling fått svar eller avslutats."_s},
        {{QDate(2022, 6, 3), 1, 1},
         u"Sedan förra rapporten (3 juni 2022) har den avvikelse som då saknade återkoppling "
         "fått svar eller avslutats."_s}};
    for (const auto& [since, paragraph] : expected) {
        SemesterReport report = reportOf({NotRaised, WithoutFeedback});
        const QString without = draftLetter(report);
        report.since = since;
        const QStringList paragraphs = draftLetter(report).split(u"\n\n"_s);
        CHECK(paragraphs.at(1) == paragraph);
        QStringList others = paragraphs;
        others.removeAt(1);
        CHECK(others.join(u"\n\n"_s) == without);
    }
}

TEST_CASE("what the letter says of each group, alone and among others")
{
    const QString unhandledOne = u" Det betyder inte att den är ohanterad, men jag skulle gärna se att SFP får in en "
                                 "skriftlig återkoppling om det är möjligt."_s;
    const QString unhandledMany = u" Det betyder inte att de är ohanterade, men jag skulle gärna se att SFP får in "
                                  "skriftliga återkopplingar om det är möjligt."_s;
    const QString judgeIt = u" och avgöra om vi ska anse den färdig hanterad eller om det finns anledning att arbeta "
                            "vidare med den."_s;
    const QString judgeThem = u" och avgöra om vi ska anse dem färdig hanterade eller om det finns anledning att "
                              "arbeta vidare med dem."_s;

    const QList<Expectation> table = {
        // Only one case.
        {{NotRaised}, u"Avvikelsen är helt ny och har ännu inte lyfts i beredningsgruppen."_s},
        {{AwaitsSupplement},
         u"Avvikelsen väntar på en komplettering från anmälaren innan den kan lyftas i beredningsgruppen."_s},
        {{WithoutFeedback}, u"För avvikelsen kan jag inte hitta någon skriftlig återkoppling."_s + unhandledOne},
        {{MoreAnswersAwaited}, u"För avvikelsen har återkoppling kommit in, men fler svar väntas."_s},
        {{ToBeJudged}, u"Jag skulle vilja be er läsa igenom återkopplingen på avvikelsen"_s + judgeIt},
        {{Continued}, u"Avvikelsen har bedömts kräva fortsatt arbete."_s},
        {{Settled}, u"Avvikelsen har bedömts som färdig hanterad."_s},
        {{Dismissed}, u"Avvikelsen har avskrivits."_s},
        {{Transferred}, u"Avvikelsen har flyttats över till ett annat samordningsförbund."_s},

        // Both of two.
        {times(2, NotRaised), u"Båda avvikelserna är helt nya och har ännu inte lyfts i beredningsgruppen."_s},
        {times(2, AwaitsSupplement), u"Båda avvikelserna väntar på kompletteringar från anmälarna innan de kan lyftas "
                                     "i beredningsgruppen."_s},
        {times(2, WithoutFeedback),
         u"För ingen av de båda avvikelserna kan jag hitta någon skriftlig återkoppling."_s + unhandledMany},
        {times(2, MoreAnswersAwaited), u"För båda avvikelserna har återkoppling kommit in, men fler svar väntas."_s},
        {times(2, ToBeJudged),
         u"Jag skulle vilja be er läsa igenom återkopplingarna på båda avvikelserna"_s + judgeThem},
        {times(2, Continued), u"Båda avvikelserna har bedömts kräva fortsatt arbete."_s},
        {times(2, Settled), u"Båda avvikelserna har bedömts som färdig hanterade."_s},
        {times(2, Dismissed), u"Båda avvikelserna har avskrivits."_s},
        {times(2, Transferred), u"Båda avvikelserna har flyttats över till andra samordningsförbund."_s},

        // All of three or more.
        {times(3, NotRaised), u"Samtliga avvikelser är helt nya och har ännu inte lyfts i beredningsgruppen."_s},
        {times(3, AwaitsSupplement), u"Samtliga avvikelser väntar på kompletteringar från anmälarna innan de kan "
                                     "lyftas i beredningsgruppen."_s},
        {times(3, WithoutFeedback),
         u"För ingen av avvikelserna kan jag hitta någon skriftlig återkoppling."_s + unhandledMany},
        {times(3, MoreAnswersAwaited), u"För samtliga avvikelser har återkoppling kommit in, men fler svar väntas."_s},
        {times(20, ToBeJudged),
         u"Jag skulle vilja be er läsa igenom återkopplingarna på samtliga avvikelser"_s + judgeThem},
        {times(3, Continued), u"Samtliga avvikelser har bedömts kräva fortsatt arbete."_s},
        {times(3, Settled), u"Samtliga avvikelser har bedömts som färdig hanterade."_s},
        {times(3, Dismissed), u"Samtliga avvikelser har avskrivits."_s},
        {times(3, Transferred), u"Samtliga avvikelser har flyttats över till andra samordningsförbund."_s},

        // One each: nobody is "the others" when only one is left.
        {{NotRaised, AwaitsSupplement, WithoutFeedback, MoreAnswersAwaited, ToBeJudged},
         u"Avvikelse ett (1) är helt ny och har ännu inte lyfts i beredningsgruppen. Avvikelse två (2) väntar på en "
         "komplettering från anmälaren innan den kan lyftas i beredningsgruppen. För avvikelse tre (3) kan jag inte "
         "hitta någon skriftlig återkoppling."_s +
             unhandledOne +
             u" För avvikelse fyra (4) har återkoppling kommit in, men fler svar väntas. Jag skulle också vilja be "
             "er läsa igenom återkopplingen på avvikelse fem (5)"_s +
             judgeIt},

        // Two each of those that need a decision.
        {{NotRaised, NotRaised, AwaitsSupplement, AwaitsSupplement, WithoutFeedback, WithoutFeedback,
          MoreAnswersAwaited, MoreAnswersAwaited},
         u"Avvikelserna ett (1) och två (2) är helt nya och har ännu inte lyfts i beredningsgruppen. Avvikelserna tre "
         "(3) och fyra (4) väntar på kompletteringar från anmälarna innan de kan lyftas i beredningsgruppen. För "
         "avvikelserna fem (5) och sex (6) kan jag inte hitta någon skriftlig återkoppling."_s +
             unhandledMany +
             u" För avvikelserna sju (7) och åtta (8) har återkoppling kommit in, men fler svar väntas."_s},

        // To be judged, beside judged ones: named by number, for "the others" would take the judged along.
        {{NotRaised, ToBeJudged, ToBeJudged, Continued, Settled, Settled},
         u"Avvikelse ett (1) är helt ny och har ännu inte lyfts i beredningsgruppen. Jag skulle vilja be er läsa "
         "igenom återkopplingarna på avvikelserna två (2) och tre (3)"_s +
             judgeThem +
             u"\n\nAvvikelse fyra (4) har bedömts kräva fortsatt arbete. Avvikelserna fem (5) och sex (6) har "
             "bedömts som färdig hanterade."_s},

        // None new; settled and continued mixed, and what was closed by decision.
        {{Continued, Continued, Settled, Dismissed, Transferred},
         u"Avvikelserna ett (1) och två (2) har bedömts kräva fortsatt arbete. Avvikelse tre (3) har bedömts som "
         "färdig hanterad. Avvikelse fyra (4) har avskrivits. Avvikelse fem (5) har flyttats över till ett annat "
         "samordningsförbund."_s},
        {{Settled, Dismissed, Dismissed, Transferred, Transferred},
         u"Avvikelse ett (1) har bedömts som färdig hanterad. Avvikelserna två (2) och tre (3) har avskrivits. "
         "Avvikelserna fyra (4) och fem (5) har flyttats över till andra samordningsförbund."_s},

        // The user's own order: runs of numbers broken up.
        {{NotRaised, Settled, NotRaised, Settled, NotRaised, NotRaised, NotRaised},
         u"Avvikelserna ett (1), tre (3) och fem (5) till sju (7) är helt nya och har ännu inte lyfts i "
         "beredningsgruppen.\n\nAvvikelserna två (2) och fyra (4) har bedömts som färdig hanterade."_s},

        // Over twelve in figures.
        {times(11, NotRaised) + times(3, Settled) + times(1, Dismissed),
         u"Avvikelserna ett (1) till elva (11) är helt nya och har ännu inte lyfts i beredningsgruppen.\n\n"
         "Avvikelserna tolv (12) till 14 har bedömts som färdig hanterade. Avvikelse 15 har avskrivits."_s},
    };

    for (const Expectation& row : table) {
        INFO(row.middle.toStdString());
        CHECK(middleOf(row.cases) == row.middle);
    }
}

TEST_CASE("the letter says what was only spoken, and what has gone more than one round, while it is not done with")
{
    SemesterReport report = reportOf({WithoutFeedback, ToBeJudged, ToBeJudged, Settled});
    FeedbackRound spoken{.number = 1, .askedOn = QDate(2023, 3, 1)};
    spoken.answers = {{.actorText = u"AF"_s, .manner = AnswerManner::WordOfMouth}};
    report.cases[0].rounds = {spoken};
    FeedbackRound again = answeredRound();
    again.number = 2;
    report.cases[1].rounds.append(again);
    report.cases[3].rounds.append(again);
    report.cases[3].rounds.last().assessment = Assessment::Settled;
    const QString letter = draftLetter(report);
    CHECK(letter.contains(u"Avvikelse ett (1) har hanterats muntligt, men svaret finns inte på papper."_s));
    CHECK(letter.contains(u"Avvikelse två (2) har frågats om i mer än en omgång."_s));

    FeedbackRound mixed = spoken;
    mixed.answers.append({.actorText = u"FK"_s, .manner = AnswerManner::Written, .text = u"Vi ringer."_s});
    report.cases[0].rounds = {mixed};
    CHECK_FALSE(draftLetter(report).contains(u"muntligt"_s)); // there is something to read

    spoken.answers.first().text = u"Enligt samtal: ordnat."_s;
    report.cases[0].rounds = {spoken};
    CHECK_FALSE(draftLetter(report).contains(u"muntligt"_s));
}

TEST_CASE("the letter's first paragraph names what is reported and when it came")
{
    SemesterReport report = reportOf({NotRaised, NotRaised});
    const auto first = [&report] { return draftLetter(report).section(u"\n\n"_s, 0, 0); };

    SECTION("one semester")
    {
        report.period = SemesterRange{spring23, spring23};
        CHECK(first() ==
              u"I det här dokumentet redovisas samtliga avvikelser enligt Lex Heller som har kommit in till SFP "
              "under våren -23."_s);
    }
    SECTION("more than two semesters")
    {
        report.period = SemesterRange{autumn22, {2024, Semester::Term::Spring}};
        CHECK(first() ==
              u"I det här dokumentet redovisas samtliga avvikelser enligt Lex Heller som har kommit in till SFP "
              "under perioden från hösten -22 till och med våren -24."_s);
    }
    SECTION("one case")
    {
        report.cases.removeLast();
        CHECK(first() ==
              u"I det här dokumentet redovisas den avvikelse enligt Lex Heller som har kommit in till SFP under "
              "hösten -22 och våren -23."_s);
    }
    SECTION("no case")
    {
        report.cases.clear();
        CHECK(draftLetter(report) ==
              u"Inga avvikelser enligt Lex Heller har kommit in till SFP under hösten -22 och våren -23.\n\n"
              "Tack för ett gott samarbete!"_s);
    }
    SECTION("chosen by hand")
    {
        report.period.reset();
        CHECK(first() ==
              u"I det här dokumentet redovisas ett urval av de avvikelser enligt Lex Heller som har kommit in till "
              "SFP."_s);
        report.cases.removeLast();
        CHECK(first() ==
              u"I det här dokumentet redovisas en avvikelse enligt Lex Heller som har kommit in till SFP."_s);
        report.cases.clear();
        CHECK(first() == u"Det här dokumentet innehåller inga avvikelser."_s);
    }
    SECTION("an association without short name, and without any")
    {
        report.association.shortName.clear();
        CHECK(first().contains(u" till Samordningsförbundet Provlandet under "_s));
        report.association.name.clear();
        CHECK(first().contains(u" till samordningsförbundet under "_s));
    }
}

TEST_CASE("what the meeting is called comes from the association")
{
    SemesterReport report = reportOf({NotRaised});
    report.association.meetingName = u"operativa chefsgruppen"_s;
    CHECK(draftLetter(report).contains(u"inte lyfts i operativa chefsgruppen."_s));
}

TEST_CASE("the letter thanks beforehand only when it asks for something")
{
    for (const ReportGroup group : {WithoutFeedback, ToBeJudged})
        CHECK(thanksOf({group}) == u"Tack på förhand!"_s);
    for (const ReportGroup group :
         {NotRaised, AwaitsSupplement, MoreAnswersAwaited, Continued, Settled, Dismissed, Transferred})
        CHECK(thanksOf({group}) == u"Tack för ett gott samarbete!"_s);
}

TEST_CASE("what belongs together is held on one line")
{
    CHECK(wording::heldTogether(u"Avvikelserna ett (1) och tolv (12) till 14, avvikelse 15, omgång 2."_s) ==
          u"Avvikelserna ett\u00A0(1) och tolv\u00A0(12) till 14, avvikelse\u00A015, omgång\u00A02."_s);
    CHECK(wording::heldTogether(u"hösten -25 till och med våren -26"_s) ==
          u"hösten\u00A0\u201125 till och med våren\u00A0\u201126"_s);
    CHECK(wording::heldTogether(u"Svar från Provbyn, 3 maj 2026, efter 20 dagar och 50 %"_s) ==
          u"Svar från Provbyn, 3\u00A0maj 2026, efter 20\u00A0dagar och 50\u00A0%"_s);
    CHECK(wording::heldTogether(u"vårdcentral -22, 4 majblommor, (1)"_s) == u"vårdcentral -22, 4 majblommor, (1)"_s);
}

TEST_CASE("The letter and the order tell of the day that is asked for")
{
    SemesterReport report = reportOf({Settled, NotRaised});
    FeedbackRound& round = report.cases.first().rounds.first();
    round.askedOn = QDate(2023, 5, 2);
    round.assessedOn = QDate(2023, 5, 30);
    report.cases[0].deviation.diaryNumber = u"LH 2023-001"_s;
    report.cases[1].deviation.diaryNumber = u"LH 2023-002"_s;
    report.cases[0].raisings.clear();

    report.statusesOn = QDate(2023, 5, 1);
    CHECK(draftLetter(report) == draftLetter(reportOf({NotRaised, NotRaised})));
    report.statusesOn = QDate(2023, 5, 29);
    CHECK(draftLetter(report) == draftLetter(reportOf({ToBeJudged, NotRaised})));
    report.statusesOn = {};
    CHECK(draftLetter(report) == draftLetter(reportOf({Settled, NotRaised})));

    CHECK(inReportOrder(report.cases).first().deviation.diaryNumber == u"LH 2023-002"_s);
    CHECK(inReportOrder(report.cases, QDate(2023, 5, 1)).first().deviation.diaryNumber == u"LH 2023-001"_s);
    CHECK(inChosenOrder(report.cases, {}, QDate(2023, 5, 1)).first().deviation.diaryNumber == u"LH 2023-001"_s);
}

TEST_CASE("a case that waits for its reporter while others are asked is said to stand still, not to lack a meeting")
{
    SemesterReport report = reportOf({MoreAnswersAwaited, ToBeJudged});
    report.cases.first().deviation.supplementRequestedOn = QDate(2026, 3, 20);
    const QString letter = draftLetter(report);
    CHECK(
        letter.contains(u"Avvikelse ett (1) väntar på en komplettering från anmälaren, och svarstiden står stilla"_s));
    CHECK_FALSE(letter.contains(u"innan den kan lyftas"_s));
}
