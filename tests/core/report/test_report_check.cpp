#include "core/report/report_check.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

/// A case that nothing is to be said of.
CaseFile wholeCase(int serial)
{
    CaseFile file;
    file.deviation = {.id = DeviationId(serial),
                      .diaryNumber = diaryNumber(2026, serial),
                      .title = u"Provfall %1"_s.arg(serial),
                      .received = QDate(2026, 3, serial),
                      .reporter = {.name = u"Prov Person"_s},
                      .cooperatingText = u"Provbyns kommun"_s,
                      .challenge = u"Ingen svarar."_s,
                      .consequences = u"Någon väntar."_s};
    return file;
}

QList<FindingKind> kindsIn(const QList<ReportFinding>& findings)
{
    QList<FindingKind> kinds;
    for (const ReportFinding& finding : findings)
        kinds.append(finding.kind);
    return kinds;
}

/// What is uneven in a report whose letter is signed.
QList<ReportFinding> signedReport(const QList<CaseFile>& cases, const QList<Actor>& actors)
{
    return checkReport(cases, actors, {.coordinator = u"Kim Koordinator"_s});
}

FeedbackRound feedbackHeaded(const QString& heading)
{
    return {.heading = heading, .text = u"Vi har pratat."_s};
}

} // namespace

TEST_CASE("an even report has no findings")
{
    CHECK(signedReport({}, {}).isEmpty());
    CaseFile withoutProposal = wholeCase(1);
    CaseFile answered = wholeCase(2);
    answered.rounds = {feedbackHeaded({}), feedbackHeaded(u"Återkoppling om Provfall"_s)};
    CHECK(signedReport({withoutProposal, answered}, {}).isEmpty());
}

TEST_CASE("a field that the readers need and that is empty is found")
{
    const auto [field, empty] = GENERATE(table<CaseField, void (*)(Deviation&)>({
        {CaseField::Title, [](Deviation& d) { d.title = u" "_s; }},
        {CaseField::ReporterName, [](Deviation& d) { d.reporter.name.clear(); }},
        {CaseField::Cooperating, [](Deviation& d) { d.cooperatingText.clear(); }},
        {CaseField::Challenge, [](Deviation& d) { d.challenge.clear(); }},
        {CaseField::Consequences, [](Deviation& d) { d.consequences.clear(); }},
    }));
    CaseFile file = wholeCase(1);
    empty(file.deviation);
    const QList<ReportFinding> findings = signedReport({wholeCase(2), file}, {});
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().kind == FindingKind::MissingField);
    CHECK(findings.first().field == field);
    CHECK(findings.first().where == file.deviation.id);
    CHECK(findings.first().text.startsWith(u"LH 2026-001"_s));
}

TEST_CASE("known actors stand in for a missing cooperating text")
{
    CaseFile file = wholeCase(1);
    file.deviation.cooperatingText.clear();
    file.deviation.cooperatingActors = {ActorId(1)};
    file.cooperatingActorNames = {u"Provbyns kommun"_s};
    CHECK(signedReport({file}, {}).isEmpty());
}

TEST_CASE("a text that only points at another is found, one that says something is not")
{
    const auto [text, isReference] = GENERATE(table<QString, bool>({
        {u"Se ovan"_s, true},
        {u"se ovan."_s, true},
        {u"Se ovanstående text"_s, true},
        {u"Se under samverkansutmaning"_s, true},
        {u"Samma som ovan"_s, true},
        {u"Dito"_s, true},
        {u"–"_s, true},
        {u"Se till att det blir svar"_s, false},
        {u"Se ovan, och dessutom förlorade hen sin praktik"_s, false},
        {u"Ovanligt lång väntan"_s, false},
    }));
    CaseFile file = wholeCase(1);
    file.deviation.consequences = text;
    const QList<FindingKind> expected = isReference ? QList{FindingKind::ReferenceOnly} : QList<FindingKind>();
    INFO(text.toStdString());
    CHECK(kindsIn(signedReport({file}, {})) == expected);
}

TEST_CASE("a case without date and semester is found")
{
    CaseFile file = wholeCase(1);
    file.deviation.received = {};
    CHECK(kindsIn(signedReport({file}, {})) == QList{FindingKind::WithoutSemester});
    file.deviation.semester = Semester{2026, Semester::Term::Spring};
    CHECK(signedReport({file}, {}).isEmpty());
}

TEST_CASE("the rarer of “Svar” and “Återkoppling” is found")
{
    CaseFile first = wholeCase(1);
    CaseFile second = wholeCase(2);
    CaseFile third = wholeCase(3);
    first.rounds = {feedbackHeaded({})};
    second.rounds = {feedbackHeaded(u"Svar Provfall 2"_s)};
    third.rounds = {feedbackHeaded(u"Återkoppling Provfall 3"_s)};
    const QList<ReportFinding> findings = signedReport({first, second, third}, {});
    REQUIRE(kindsIn(findings) == QList{FindingKind::MixedFeedbackWord});
    CHECK(findings.first().where == second.deviation.id);
    second.rounds.first().text.clear(); // nothing to print
    CHECK(signedReport({first, second, third}, {}).isEmpty());
}

TEST_CASE("one organisation under two names is found, the same name in other letters is not")
{
    const Actor actor = {.id = ActorId(7), .name = u"Arbetsmarknadscentrum"_s, .otherNames = {u"AMC"_s, u"Amc"_s}};
    CaseFile first = wholeCase(1);
    CaseFile second = wholeCase(2);
    CaseFile third = wholeCase(3);
    for (CaseFile* file : {&first, &second, &third})
        file->deviation.cooperatingActors = {actor.id};
    first.deviation.cooperatingText = u"AMC och FK"_s;
    second.deviation.cooperatingText = u"amc"_s;
    third.deviation.cooperatingText = u"Arbetsmarknadscentrum, FK"_s;
    CHECK(signedReport({first, second}, {actor}).isEmpty());
    const QList<ReportFinding> findings = signedReport({first, second, third}, {actor});
    REQUIRE(kindsIn(findings) == QList{FindingKind::TwoNames});
    CHECK(findings.first().where == third.deviation.id);
}

TEST_CASE("diary numbers that are left out between others are found, within a year")
{
    const QList<ReportFinding> findings = signedReport({wholeCase(6), wholeCase(2), wholeCase(4)}, {});
    REQUIRE(kindsIn(findings) == QList{FindingKind::NumberGap, FindingKind::NumberGap});
    CHECK(findings.first().text.contains(u"LH 2026-003"_s));
    CHECK(findings.last().where == DeviationId(6));
    CaseFile nextYear = wholeCase(9);
    nextYear.deviation.diaryNumber = diaryNumber(2027, 9);
    CHECK(signedReport({wholeCase(1), wholeCase(2), nextYear}, {}).isEmpty());
}

TEST_CASE("a letter that nobody signs is told of")
{
    const QList<ReportFinding> findings = checkReport({wholeCase(1)}, {}, {.coordinator = u" "_s});
    REQUIRE(kindsIn(findings) == QList{FindingKind::Signature});
    CHECK(findings.first().field == CaseField::Letter);
    CHECK(findings.first().where.isNull());
    CHECK(findings.first().text.contains(u"förbundskoordinator"_s));
    CHECK(checkReport({wholeCase(1)}, {}, {.coordinatorTitle = u"processledare"_s})
              .first()
              .text.contains(u"processledare"_s));
}
