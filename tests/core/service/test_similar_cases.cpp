#include "core/service/examples.h"
#include "core/service/similar_cases.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

Deviation told(const QString& title, const QString& challenge)
{
    Deviation deviation = titled(title);
    deviation.challenge = challenge;
    return deviation;
}

const QString weekTitle = u"Dubbla planeringar för samma vecka"_s;
const QString week = u"Deltagaren har fått två planeringar för samma vecka: en av kommunen på förmiddagarna och en av "
                     "Arbetsförmedlingen hela dagar. Ingen av handläggarna hade sett den andras plan."_s;
const QString retoldTitle = u"Två planer, en vecka"_s;
const QString retold = u"Arbetsförmedlingens planering gällde hela dagar och kommunens bara förmiddagar, samma vecka. "
                       "Handläggarna hade inte sett varandras planer."_s;

/// Cases about other things, so that words weigh what they do in a register.
void addOthers(Register& reg)
{
    const QStringList titles{u"Tolk bokas av två, kommer ingen gång"_s, u"Remissen som ingen äger"_s,
                             u"Resor till arbetsträning"_s, u"Samtycke på papper tar tre veckor"_s,
                             u"Kontaktvägen försvann med handläggaren"_s};
    for (const QString& title : titles)
        must(Cases(reg).create(told(title, title + u". Ingen av parterna tog ansvar för deltagaren."_s)));
}

} // namespace

TEST_CASE("A case told in other words is found, with what came of it")
{
    RegisterFixture f;
    addOthers(*f.reg);
    Deviation older = told(retoldTitle, retold);
    older.outcome = Outcome::Solved;
    const DeviationId olderId = must(Cases(*f.reg).create(older));
    FeedbackRound round;
    round.number = 0;
    round.text = u"Planen skrivs nu i ett gemensamt möte.\n\n- Båda får den."_s;
    must(Cases(*f.reg).addRound(olderId, round));
    const DeviationId id = must(Cases(*f.reg).create(told(weekTitle, week)));

    const SimilarFindings found = must(SimilarCases(*f.reg).of(id));
    CHECK(found.same.isEmpty());
    REQUIRE(found.alike.size() == 1);
    const SimilarCase& like = found.alike.first();
    CHECK(like.id == olderId);
    CHECK(like.title == retoldTitle);
    CHECK(like.diaryNumber == must(Cases(*f.reg).load(olderId)).deviation.diaryNumber);
    CHECK(like.outcome == Outcome::Solved);
    CHECK(like.answer == u"Planen skrivs nu i ett gemensamt möte."_s);
    CHECK(like.percent >= 50);
    CHECK(like.percent < 100);
}

TEST_CASE("The same text is told apart from what is alike, the oldest first, and never the case itself")
{
    RegisterFixture f;
    addOthers(*f.reg);
    const DeviationId first = must(Cases(*f.reg).create(told(weekTitle, week)));
    const DeviationId second = must(Cases(*f.reg).create(told(weekTitle.toUpper(), week + u" "_s)));
    const DeviationId third = must(Cases(*f.reg).create(told(weekTitle, week)));
    const SimilarFindings found = must(SimilarCases(*f.reg).of(third));
    REQUIRE(found.same.size() == 2);
    CHECK(found.same.at(0).id == first);
    CHECK(found.same.at(1).id == second);
    CHECK(found.alike.isEmpty());
}

TEST_CASE("A case without a challenge is like none, and a turn of phrase is no likeness")
{
    RegisterFixture f;
    addOthers(*f.reg);
    const DeviationId empty = must(Cases(*f.reg).create(titled({})));
    must(Cases(*f.reg).create(titled({})));
    CHECK(must(SimilarCases(*f.reg).of(empty)) == SimilarFindings());
    const DeviationId other = must(
        Cases(*f.reg).create(told(u"Vårdplats saknas"_s, u"Ingen av parterna hade en plats på avdelningen i juli."_s)));
    CHECK(must(SimilarCases(*f.reg).of(other)).alike.isEmpty());
}

TEST_CASE("Nothing in the example is like anything else in it")
{
    RegisterFixture f;
    must(fillWithExample(*f.reg));
    const CasePage page = must(Cases(*f.reg).list({}, CaseOrder::Newest, 0, 100));
    REQUIRE(page.total > 10);
    for (const CaseRow& row : page.rows) {
        INFO(row.title.toStdString());
        CHECK(must(SimilarCases(*f.reg).of(row.id)) == SimilarFindings());
    }
}

TEST_CASE("A long text is compared by its telling words, and a search can be stopped")
{
    RegisterFixture f;
    addOthers(*f.reg);
    QString filler;
    for (int i = 0; i < 3000; ++i)
        filler += u"ord%1 "_s.arg(i);
    const DeviationId first = must(Cases(*f.reg).create(told(weekTitle, week + filler)));
    const DeviationId second = must(Cases(*f.reg).create(told(weekTitle + u" igen"_s, week + filler)));
    const SimilarFindings found = must(SimilarCases(*f.reg).of(second));
    REQUIRE(found.alike.size() == 1);
    CHECK(found.alike.first().id == first);

    const auto stopped = SimilarCases(*f.reg).of(second, [] { return true; });
    REQUIRE(!stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(!SimilarCases(*f.reg).of(DeviationId(999)));
}
