#include "core/report/case_table.h"
#include "tests/core/report/cases_in_state.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

QString headingsOf(Profile profile)
{
    QStringList headings;
    for (const render::SheetColumn& column : caseTableHead(profile, QDate(2026, 11, 22)).columns)
        headings.append(column.heading);
    return headings.join(u'|');
}

/// The cell under a heading.
render::SheetCell cell(const CaseFile& file, const QString& heading, Profile profile = Profile::WithoutReporters)
{
    const QList<render::SheetCell> row = caseTableRow(file, profile);
    const qsizetype at = headingsOf(profile).split(u'|').indexOf(heading);
    REQUIRE(at >= 0);
    REQUIRE(row.size() == caseTableHead(profile, {}).columns.size());
    return row.at(at);
}

QString text(const CaseFile& file, const QString& heading)
{
    return std::get<QString>(cell(file, heading));
}

} // namespace

TEST_CASE("a table names who reported only when asked to")
{
    CHECK(headingsOf(Profile::WithoutReporters) ==
          u"Diarienummer|Rubrik|Status|Termin|Inkom|Samverkande|Samverkansutmaning|Konsekvenser|Förslag till lösning|"
          "Övrigt|Omgångar|Senast frågad|Återkoppling|Bedömning|Utfall|Anmälaren har fått besked"_s);
    CHECK(headingsOf(Profile::Internal).contains(u"|Anmälare|E-post|Arbetsplats|"_s));
    CaseFile file;
    file.deviation.reporter = {.name = u"Prov Person"_s, .email = u"prov@example.org"_s, .workplace = u"Provbyn"_s};
    CHECK(std::get<QString>(cell(file, u"Anmälare"_s, Profile::Internal)) == u"Prov Person"_s);
    for (const render::SheetCell& each : caseTableRow(file, Profile::WithoutReporters))
        if (const auto* words = std::get_if<QString>(&each))
            CHECK_FALSE(words->contains(u"rov"_s));
}

TEST_CASE("a row says where the case stands and what was answered")
{
    CaseFile file;
    file.deviation.received = QDate(2026, 3, 2);
    file.deviation.outcome = Outcome::PartlySolved;
    file.cooperatingActorNames = {u"Arbetsförmedlingen"_s, u"Region Provet"_s};
    FeedbackRound first = answeredRound(u"Vi har talats vid."_s);
    first.askedOn = QDate(2026, 4, 1);
    FeedbackRound second;
    second.number = 2;
    second.askedOn = QDate(2026, 5, 4);
    second.answers = {{.actorText = u"Region Provet"_s,
                       .manner = AnswerManner::Written,
                       .answeredOn = QDate(2026, 5, 20),
                       .text = u"Det är löst."_s}};
    second.assessment = Assessment::Settled;
    file.rounds = {first, second};

    CHECK(text(file, u"Termin"_s) == u"VT 2026"_s);
    CHECK(text(file, u"Samverkande"_s) == u"Arbetsförmedlingen, Region Provet"_s);
    CHECK(std::get<int>(cell(file, u"Omgångar"_s)) == 2);
    CHECK(std::get<QDate>(cell(file, u"Senast frågad"_s)) == QDate(2026, 5, 4));
    CHECK(text(file, u"Återkoppling"_s) ==
          u"Vi har talats vid.\n\nSvar från Region Provet, 20 maj 2026:\nDet är löst."_s);
    CHECK(text(file, u"Bedömning"_s) == u"Färdig hanterad"_s);
    CHECK(text(file, u"Utfall"_s) == u"Delvis löst"_s);
    CHECK(text(file, u"Status"_s) == u"Färdig hanterad"_s);

    file.deviation.cooperatingText = u"AF och Regionen"_s;
    CHECK(text(file, u"Samverkande"_s) == u"AF och Regionen"_s);
}
