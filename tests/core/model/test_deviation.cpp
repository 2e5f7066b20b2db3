#include "core/model/actor.h"
#include "core/model/deviation.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using heller::Deviation;
using heller::Outcome;
using heller::Semester;

TEST_CASE("a diary number is understood as it is typed", "[deviation]")
{
    const QString typed =
        GENERATE(u"LH 2023-001"_s, u"lh 2023-001"_s, u"LH2023-1"_s, u"2023-001"_s, u" 2023–1 "_s, u"LH-2023-01"_s);
    CAPTURE(typed);
    CHECK(heller::normalisedDiaryNumber(typed) == u"LH 2023-001"_s);
}

TEST_CASE("what is no diary number gives none", "[deviation]")
{
    const QString typed = GENERATE(u""_s, u"LH"_s, u"2023"_s, u"LH 23-1"_s, u"LH 2023-000"_s, u"LH 2023-1a"_s);
    CAPTURE(typed);
    CHECK(heller::normalisedDiaryNumber(typed).isEmpty());
}

TEST_CASE("a diary number grows past three figures", "[deviation]")
{
    CHECK(heller::diaryNumber(2023, 7) == u"LH 2023-007"_s);
    CHECK(heller::diaryNumber(2023, 12345) == u"LH 2023-12345"_s);
    CHECK(heller::normalisedDiaryNumber(u"LH 2023-12345") == u"LH 2023-12345"_s);
}

TEST_CASE("the received date decides over a given semester", "[deviation]")
{
    Deviation deviation;
    CHECK_FALSE(semesterOf(deviation).has_value());
    deviation.semester = Semester{2022, Semester::Term::Autumn};
    CHECK(semesterOf(deviation) == Semester{2022, Semester::Term::Autumn});
    deviation.received = QDate(2023, 2, 1);
    CHECK(semesterOf(deviation) == Semester{2023, Semester::Term::Spring});
}

TEST_CASE("codes lead back to what they stand for", "[deviation]")
{
    for (const auto outcome : {Outcome::Solved, Outcome::PartlySolved, Outcome::DialogueHeld, Outcome::OutsideMandate,
                               Outcome::NationalQuestion})
        CHECK(heller::outcomeFrom(codeOf(outcome)) == outcome);
    CHECK_FALSE(heller::outcomeFrom(u"").has_value());

    using Kind = heller::Closure::Kind;
    for (const auto kind : {Kind::Dismissed, Kind::Transferred})
        CHECK(heller::closureKindFrom(codeOf(kind)) == kind);

    using heller::ActorKind;
    for (const auto kind :
         {ActorKind::Af, ActorKind::Fk, ActorKind::Kommun, ActorKind::Region, ActorKind::Association, ActorKind::Other})
        CHECK(heller::actorKindFrom(codeOf(kind)) == kind);
    CHECK_FALSE(heller::actorKindFrom(u"AF").has_value());
}
