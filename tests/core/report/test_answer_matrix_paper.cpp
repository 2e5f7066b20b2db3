#include "core/report/answer_matrix_paper.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

const QDate today(2026, 11, 20);

MatrixCell asked(AskState state, int left, int reminders = 0)
{
    return {.first = {.standing = {.state = state,
                                   .askedOn = QDate(2026, 11, 2),
                                   .dueOn = QDate(2026, 11, 27),
                                   .workingDaysLeft = left,
                                   .workingDaysRun = 14,
                                   .reminders = reminders}}};
}

MatrixCell answered(AskState state, QDate on = QDate(2026, 11, 4))
{
    return {.first = {.standing = {.state = state}, .answeredOn = on}};
}

QString textOf(const render::Runs& runs)
{
    return runs.isEmpty() ? QString() : runs.first().text;
}

} // namespace

TEST_CASE("A cell says in few words where an organisation stands")
{
    CHECK(wordsOf(MatrixCell(), today) == u"ej frågad"_s);
    CHECK(wordsOf(asked(AskState::Asked, 3), today) == u"frågad, 3 d kvar"_s);
    CHECK(wordsOf(asked(AskState::Asked, 0), today) == u"frågad, svar i dag"_s);
    CHECK(wordsOf(asked(AskState::Asked, -12), today) == u"försenad 12 d"_s);
    CHECK(wordsOf(asked(AskState::Reminded, -12, 1), today) == u"försenad 12 d, påmind 1"_s);
    CHECK(wordsOf(asked(AskState::Reminded, 2, 2), today) == u"påmind 2, 2 d kvar"_s);
    CHECK(wordsOf(asked(AskState::Paused, 0), today) == u"klockan står"_s);
    CHECK(wordsOf(answered(AskState::Written), today) == u"skriftligt 4 nov"_s);
    CHECK(wordsOf(answered(AskState::Written, {}), today) == u"skriftligt"_s);
    CHECK(wordsOf(answered(AskState::WordOfMouth), today) == u"muntligt, papper saknas"_s);
    CHECK(wordsOf(answered(AskState::NotConcerned), today) == u"berör inte dem"_s);
    MatrixCell dayless = asked(AskState::Asked, 0);
    dayless.first.standing.dueOn = {};
    CHECK(wordsOf(dayless, today) == u"frågad, 14 d"_s);
}

TEST_CASE("The paper is a table of cases and organisations, and says where it was cut")
{
    AnswerMatrix matrix{.columns = {{ActorId(1), u"Arbetsförmedlingen"_s}, {ActorId(2), u"Provby kommun"_s}},
                        .rows = {{.deviation = DeviationId(1),
                                  .diaryNumber = u"LH 2026-001"_s,
                                  .title = u"Ingen svarar"_s,
                                  .cells = {asked(AskState::Asked, 3), std::nullopt}}},
                        .total = 1};
    const render::Document paper = answerMatrixPaper(matrix, {.name = u"Exempelförbundet"_s}, today);
    const render::Table* table = nullptr;
    for (const render::Block& block : paper.blocks) {
        if (const auto* found = std::get_if<render::Table>(&block))
            table = found;
    }
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->columnShares.size() == 3);
    CHECK(textOf(table->rows[0][1]) == u"Arbetsförmedlingen"_s);
    CHECK(textOf(table->rows[1][0]) == u"LH 2026-001 Ingen svarar"_s);
    CHECK(textOf(table->rows[1][1]) == u"frågad, 3 d kvar"_s);
    CHECK(textOf(table->rows[1][2]) == u"–"_s);
    const qsizetype blocks = paper.blocks.size();
    matrix.total = 1200;
    CHECK(answerMatrixPaper(matrix, {}, today).blocks.size() == blocks + 1);
    CHECK(answerMatrixPaper({}, {}, today).blocks.size() == 3); // title, date, that there is nothing
}

TEST_CASE("Units of one organisation are told apart, each with where it stands")
{
    MatrixCell two = asked(AskState::Asked, -2);
    two.first.name = u"AMC"_s;
    MatrixPart other = answered(AskState::Written).first;
    other.name = u"Socialtjänsten"_s;
    two.others = {other};
    CHECK(wordsOf(two, today) == u"försenad 2 d (2 frågade)"_s);
    CHECK(linesOf(two, today) == QStringList({u"AMC: försenad 2 d"_s, u"Socialtjänsten: skriftligt 4 nov"_s}));
    CHECK(linesOf(asked(AskState::Asked, 3), today) == QStringList{u"frågad, 3 d kvar"_s});
}

TEST_CASE("A name on the paper is given room for its longest word, or is shortened and explained")
{
    AnswerMatrix matrix{.columns = {{ActorId(1), u"Arbetsförmedlingen"_s}, {ActorId(2), u"Provby kommun"_s}},
                        .rows = {{.deviation = DeviationId(1), .cells = {std::nullopt, std::nullopt}}},
                        .total = 1};
    const auto tableOf = [](const render::Document& paper) {
        for (const render::Block& block : paper.blocks) {
            if (const auto* found = std::get_if<render::Table>(&block))
                return *found;
        }
        return render::Table();
    };
    const render::Document few = answerMatrixPaper(matrix, {}, today);
    CHECK(tableOf(few).columnShares.at(1) > 18);
    CHECK(tableOf(few).columnShares.at(1) > tableOf(few).columnShares.at(2));
    for (int more = 3; more < 11; ++more) {
        matrix.columns.append({ActorId(more), u"Kommun %1"_s.arg(more)});
        matrix.rows.first().cells.append(std::nullopt);
    }
    const render::Document many = answerMatrixPaper(matrix, {}, today);
    CHECK(textOf(tableOf(many).rows[0][1]) == u"Arbets."_s);
    CHECK(textOf(tableOf(many).rows[0][2]) == u"Provby kommun"_s);
    const auto* key = std::get_if<render::Paragraph>(&many.blocks.last());
    REQUIRE(key);
    CHECK(textOf(key->runs) == u"Arbets. = Arbetsförmedlingen"_s);
}
