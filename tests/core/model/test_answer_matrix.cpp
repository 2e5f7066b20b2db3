#include "core/model/answer_matrix.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

const ActorId af(1);
const ActorId kommun(2);
const ActorId amc(3); // a unit of the municipality's
const ActorId stranger(4);
const ActorId us(5);
const ActorId gone(6);

const QDate asked(2026, 11, 2); // a Monday
const QDate today(2026, 11, 20);

QList<Actor> actors()
{
    return {{.id = af, .kind = ActorKind::Af, .name = u"Arbetsförmedlingen"_s, .member = true},
            {.id = kommun, .kind = ActorKind::Kommun, .name = u"Provby kommun"_s, .member = true},
            {.id = amc, .parent = kommun, .kind = ActorKind::Kommun, .name = u"Arbetsmarknadscentrum"_s},
            {.id = stranger, .kind = ActorKind::Other, .name = u"Stigfinnarna"_s},
            {.id = us, .kind = ActorKind::Association, .name = u"Exempelförbundet"_s, .member = true},
            {.id = gone,
             .kind = ActorKind::Region,
             .name = u"Gamla regionen"_s,
             .member = true,
             .validTo = QDate(2019, 12, 31)}};
}

CaseFile askedCase(const QList<Answer>& answers)
{
    CaseFile file{.deviation = {.id = DeviationId(7), .diaryNumber = u"LH 2026-007"_s, .title = u"Ingen svarar"_s}};
    file.rounds = {{.id = FeedbackRoundId(9), .askedOn = asked, .answers = answers}};
    return file;
}

QStringList names(const AnswerMatrix& matrix)
{
    QStringList names;
    for (const MatrixColumn& column : matrix.columns)
        names.append(column.name);
    return names;
}

AnswerMatrix matrixOf(const CaseFile& file, int answerDays = 20)
{
    return answerMatrixOf({file}, actors(), answerDays, today);
}

} // namespace

TEST_CASE("The members are columns, and others that are concerned after them; neither ourselves nor who is no more")
{
    CHECK(names(matrixOf(askedCase({}))) == QStringList({u"Arbetsförmedlingen"_s, u"Provby kommun"_s}));
    CHECK(names(matrixOf(askedCase({{.actor = stranger}}))) ==
          QStringList({u"Arbetsförmedlingen"_s, u"Provby kommun"_s, u"Stigfinnarna"_s}));
    CHECK(names(matrixOf(askedCase({{.actor = gone}}))).contains(u"Gamla regionen"_s));
}

TEST_CASE("A unit's answer stands with its organisation, and what is waited for most stands for all its units")
{
    const Answer written{.actor = kommun, .manner = AnswerManner::Written, .answeredOn = QDate(2026, 11, 12)};
    const AnswerMatrix matrix = matrixOf(askedCase({written, {.actor = amc}}));
    REQUIRE(matrix.rows.size() == 1);
    const auto& cells = matrix.rows.first().cells;
    REQUIRE(cells.size() == 2);
    CHECK_FALSE(cells[0].has_value());
    REQUIRE(cells[1].has_value());
    CHECK(cells[1]->first.actor == amc);
    CHECK(cells[1]->first.standing.state == AskState::Asked);
    CHECK(cells[1]->first.standing.workingDaysLeft == 6);
    CHECK(matrix.rows.first().status == Status::AwaitingFeedback);
    REQUIRE(cells[1]->others.size() == 1); // and hides none of them
    CHECK(cells[1]->others.first().actor == kommun);
    CHECK(cells[1]->others.first().name == u"Provby kommun"_s);
    CHECK(cells[1]->others.first().standing.state == AskState::Written);
}

TEST_CASE("One who cooperates and was not asked is shown as not asked")
{
    CaseFile file = askedCase({{.actor = af}});
    file.deviation.cooperatingActors = {af, amc};
    const AnswerMatrix matrix = matrixOf(file);
    CHECK(matrix.rows.first().cells[0]->first.standing.state == AskState::Asked);
    REQUIRE(matrix.rows.first().cells[1].has_value());
    CHECK(matrix.rows.first().cells[1]->first.standing.state == AskState::NotAsked);
    CHECK(matrix.rows.first().cells[1]->first.actor == amc);
}

TEST_CASE("Of a case's rounds the last that was begun is shown")
{
    CaseFile file = askedCase({{.actor = af, .manner = AnswerManner::Written}});
    file.rounds.first().assessment = Assessment::Continue;
    file.rounds.append({.id = FeedbackRoundId(10), .number = 2}); // made ready
    CHECK(matrixOf(file).rows.first().cells[0]->first.standing.state == AskState::Written);
    file.rounds.last().askedOn = today;
    file.rounds.last().answers = {{.actor = af}};
    CHECK(matrixOf(file).rows.first().cells[0]->first.standing.state == AskState::Asked);
    CHECK(matrixOf(file).rows.first().cells[0]->first.round == FeedbackRoundId(10));
}

TEST_CASE("An answer is late after its last day")
{
    const auto cell = *matrixOf(askedCase({{.actor = af, .reminders = 1}}), 10).rows.first().cells[0];
    CHECK(cell.first.standing.isLate());
    CHECK(cell.first.standing.workingDaysLeft == -4);
    CHECK(cell.first.standing.state == AskState::Reminded);
}

TEST_CASE("While the case waits for its reporter the matrix has its clocks standing")
{
    CaseFile file = askedCase({{.actor = af}});
    file.deviation.supplementRequestedOn = QDate(2026, 11, 9);
    const AnswerMatrix matrix = matrixOf(file);
    CHECK(matrix.rows.first().status == Status::SupplementRequested);
    REQUIRE(matrix.rows.first().cells.first().has_value());
    CHECK(matrix.rows.first().cells.first()->first.standing.state == AskState::Paused);
    CHECK_FALSE(matrix.rows.first().cells.first()->first.standing.isLate());
}
