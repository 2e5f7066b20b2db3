#include "core/report/masking.h"
#include "core/service/actors.h"
#include "core/service/disclosures.h"
#include "core/service/personal_data.h"
#include "tests/core/report/paper_text.h"
#include "tests/core/service/register_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// A case that names its reporter, and somebody by number and in the genitive; and one that names her again.
QList<DeviationId> twoCases(service::Register& reg)
{
    Deviation first = titled(u"Väntetid"_s);
    first.reporter = {u"Ronja Rapportör"_s, u"ronja@example.org"_s, u"Vuxenenheten"_s};
    first.challenge = u"Solveig Påhittsson (19900101-2391) fick vänta.\n\nSolveig Påhittssons läkare vet inget."_s;
    Deviation second = titled(u"Ännu en"_s);
    second.consequences = u"Också solveig påhittsson, nr 900101 2391, väntade."_s;
    return {must(Cases(reg).create(first)), must(Cases(reg).create(second))};
}

Disclosure allMasked(service::Register& reg, const QList<DeviationId>& cases)
{
    Disclosure disclosure{.cases = cases, .reference = u"Begäran 2023-7"_s};
    for (const DisclosureFinding& found : must(Disclosures(reg).propose(cases)))
        disclosure.maskings.append(found.masking);
    return disclosure;
}

const QDate Today(2023, 5, 31);

} // namespace

TEST_CASE("A disclosed copy holds masks of one width with their grounds, and the case is as it was")
{
    RegisterFixture f;
    const QList<DeviationId> cases = twoCases(*f.reg);
    const CaseFile before = must(Cases(*f.reg).load(cases.first()));
    Disclosure disclosure = allMasked(*f.reg, cases);
    REQUIRE(disclosure.maskings.size() >= 4);
    disclosure.maskings.last().ground = u"egen grund"_s;

    const DisclosureCopy copy = must(Disclosures(*f.reg).copy(disclosure, Today));
    const QString paper = report::textOf(copy.document);
    INFO(paper.toStdString());
    for (const QString& secret : {u"Ronja"_s, u"ronja@"_s, u"Solveig"_s, u"solveig"_s, u"Påhittsson"_s, u"2391"_s})
        CHECK_FALSE(paper.contains(secret));
    CHECK(paper.contains(u"[maskat 1]"_s));
    CHECK(paper.contains(u"fick vänta"_s));
    CHECK(paper.contains(u"1|LH 2023-001|26 kap. 1 § OSL"_s));
    CHECK(paper.contains(u"egen grund"_s));
    CHECK(paper.contains(u"Begäran 2023-7"_s));
    CHECK(copy.note.contains(u"egen grund: "_s));
    CHECK_FALSE(copy.note.contains(u"Solveig"_s));
    CHECK(copy.diaryNumbers == QStringList{u"LH 2023-001"_s, u"LH 2023-002"_s});
    CHECK(must(Cases(*f.reg).load(cases.first())) == before);
}

TEST_CASE("A masked name is masked in an address of the web, too")
{
    for (const QString& text : {u"https://example.org/~kalle-svensson"_s, u"Se example.org/kalle/sida."_s})
        CHECK(report::formsOfMasked(u"Kalle"_s).match(text).captured() == u"kalle"_s);
    CHECK(report::formsOfMasked(u"Kalle Svensson"_s).match(u"https://example.org/~kalle-svensson"_s).hasMatch());
    CHECK_FALSE(report::formsOfMasked(u"Mars"_s).match(u"i mars 2026"_s).hasMatch());
}

TEST_CASE("The ground proposed is of the authority's law where the case is with one alone")
{
    RegisterFixture f;
    const QList<Actor> all = must(Actors(*f.reg).all());
    const auto idOf = [&](ActorKind kind) { return std::ranges::find(all, kind, &Actor::kind)->id; };
    const ActorId fk = idOf(ActorKind::Fk);
    const auto groundWith = [&](const QList<ActorId>& cooperating, const QString& text) {
        Deviation deviation = titled(u"Väntetid"_s);
        deviation.reporter.name = u"Ronja Rapportör"_s;
        deviation.cooperatingActors = cooperating;
        deviation.cooperatingText = text;
        const DeviationId id = must(Cases(*f.reg).create(deviation));
        return must(Disclosures(*f.reg).propose({id})).first().masking.ground.toStdString();
    };
    CHECK(groundWith({fk}, u"FK"_s) == "28 kap. 1 § OSL");
    CHECK(groundWith({fk, idOf(ActorKind::Af)}, {}) == "26 kap. 1 § OSL");
    CHECK(groundWith({fk}, u"FK och kommunen"_s) == "26 kap. 1 § OSL");
    CHECK(groundWith({}, {}) == "26 kap. 1 § OSL");
}

TEST_CASE("Nothing is handed out while a finding is not decided about")
{
    RegisterFixture f;
    const QList<DeviationId> cases = twoCases(*f.reg);
    Disclosure disclosure = allMasked(*f.reg, {cases.first()});
    REQUIRE_FALSE(disclosure.maskings.isEmpty());
    CHECK(Disclosures(*f.reg).copy(disclosure, Today));

    const Masking first = disclosure.maskings.takeFirst();
    CHECK(mustFail(Disclosures(*f.reg).copy(disclosure, Today)).code == ErrorCode::InvalidInput);
    disclosure.standing = {first.place};
    const DisclosureCopy copy = must(Disclosures(*f.reg).copy(disclosure, Today));
    CHECK(report::textOf(copy.document).contains(first.text));

    disclosure.maskings.append(first);
    CHECK(mustFail(Disclosures(*f.reg).copy(disclosure, Today)).message.contains(first.text)); // both
    disclosure.standing.clear();
    disclosure.maskings.last().ground = u" "_s;
    CHECK(mustFail(Disclosures(*f.reg).copy(disclosure, Today)).code == ErrorCode::InvalidInput);
    disclosure.maskings.last() = {
        .place = {cases.first(), u"challenge"_s, 4000, 3}, .text = u"abc"_s, .ground = u"x"_s};
    CHECK(mustFail(Disclosures(*f.reg).copy(disclosure, Today)).code == ErrorCode::InvalidInput);
    CHECK(mustFail(Disclosures(*f.reg).copy({}, Today)).code == ErrorCode::InvalidInput);
}

TEST_CASE("What is accepted in a case is decided about anew when it is handed out")
{
    RegisterFixture f;
    Deviation deviation = titled(u"Nummer"_s);
    deviation.challenge = u"Ring 070-174 06 05."_s;
    const DeviationId id = must(Cases(*f.reg).create(deviation));
    must(PersonalData(*f.reg).accept(id, privacy::FindingKind::Phone, u"070-174 06 05"_s, u"Växelns."_s));
    const auto found = must(Disclosures(*f.reg).propose({id}));
    REQUIRE(found.size() == 1);
    const CaseFile file = must(Cases(*f.reg).load(id));
    const report::MaskedCases masked =
        report::maskedCases({file}, {.cases = {id}, .maskings = {found.first().masking}});
    CHECK(masked.files.first().deviation.challenge == u"Ring [maskat 1]."_s);
}

TEST_CASE("A masked text is known again: genitive, case, other separators; not inside a word")
{
    const auto matches = [](const QString& masked, const QString& text) {
        return report::formsOfMasked(masked).match(text).hasMatch();
    };
    CHECK(matches(u"Anna Ek"_s, u"hos anna\nEks chef"_s));
    CHECK(matches(u"Anna"_s, u"Annas"_s));
    CHECK(matches(u"19900101-2391"_s, u"199001012391"_s));
    CHECK(matches(u"19900101-2391"_s, u"900101 2391"_s));
    CHECK(matches(u"900101-2391"_s, u"199001012391"_s));
    CHECK(matches(u"070-174 06 05"_s, u"0701740605"_s));
    CHECK_FALSE(matches(u"Ann"_s, u"Annat"_s));
    CHECK_FALSE(matches(u"Mars"_s, u"3 mars 2023"_s));
    CHECK_FALSE(matches(u" "_s, u"allt"_s));
    const Masking whole{.text = u"Nej.\n\n- Det står en hel mening här"_s};
    CHECK(report::searchedTexts(whole) == QStringList{u"Det står en hel mening här"_s});
}

TEST_CASE("What is let stand is not half masked by another text")
{
    RegisterFixture f;
    Deviation deviation = titled(u"Väntetid"_s);
    deviation.challenge = u"Solveig Påhittsson ringde. Sedan svarade Solveig igen."_s;
    const QList<DeviationId> cases{must(Cases(*f.reg).create(deviation))};
    Disclosure disclosure = allMasked(*f.reg, cases);
    const auto whole = std::ranges::find(disclosure.maskings, u"Solveig Påhittsson"_s, &Masking::text);
    REQUIRE(whole != disclosure.maskings.end());
    REQUIRE(disclosure.maskings.size() > 1);
    disclosure.standing = {whole->place};
    disclosure.maskings.erase(whole);
    const Error refused = mustFail(Disclosures(*f.reg).copy(disclosure, Today));
    CHECK(refused.message.contains(u"Solveig Påhittsson"_s));
    CHECK(refused.message.contains(u"masked"_s));
}
