#include "core/import/answer_division.h"
#include "tests/support/catch.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

QList<Actor> knownActors()
{
    Actor employment{
        .id = ActorId(1), .kind = ActorKind::Af, .name = u"Arbetsförmedlingen"_s, .otherNames = {u"AMS"_s}};
    Actor insurance{.id = ActorId(2), .kind = ActorKind::Fk, .name = u"Försäkringskassan"_s};
    Actor town{.id = ActorId(3), .kind = ActorKind::Kommun, .name = u"Lindens kommun"_s};
    return {employment, insurance, town};
}

QList<ParsedAnswer> divided(const QString& text)
{
    return dividedByActor(text, knownActors());
}

QStringList namesIn(const QList<ParsedAnswer>& answers)
{
    QStringList names;
    for (const ParsedAnswer& answer : answers)
        names.append(answer.actor);
    return names;
}

} // namespace

TEST_CASE("A text is divided by the actors who speak in it")
{
    const QString text = GENERATE(
        u"Svar från Arbetsförmedlingen: Vi ringer.\n\n- En gång\n\nSvar från Lindens kommun: Vi skriver."_s,
        u"Arbetsförmedlingen svarar:\n\nVi ringer.\n\n- En gång\n\nLindens kommun svarar: Vi skriver."_s,
        u"Arbetsförmedlingen: Vi ringer.\n\n- En gång\n\nLindens kommun: Vi skriver."_s,
        u"Arbetsförmedlingen\n\nVi ringer.\n\n- En gång\n\nLindens kommun\n\nVi skriver."_s,
        u"Arbetsförmedlingen\nVi ringer.\n\n- En gång\n\nLindens kommun\nVi skriver."_s,
        u"Återkoppling från Arbetsförmedlingen\n\nVi ringer.\n\n- En gång\n\nFrån Lindens kommun:\nVi skriver."_s);
    CAPTURE(text.toStdString());
    const QList<ParsedAnswer> answers = divided(text);
    REQUIRE(namesIn(answers) == QStringList{u"Arbetsförmedlingen"_s, u"Lindens kommun"_s});
    CHECK(answers.at(0).text == u"Vi ringer.\n\n- En gång"_s);
    CHECK(answers.at(1).text == u"Vi skriver."_s);
}

TEST_CASE("A name's forms, one actor alone, and the day of the answer")
{
    CHECK(namesIn(divided(u"AF: Vi ringer.\nFK: Vi väntar."_s)) == QStringList{u"AF"_s, u"FK"_s});
    CHECK(namesIn(divided(u"AF:s svar: Vi ringer."_s)) == QStringList{u"AF"_s});
    CHECK(namesIn(divided(u"Försäkringskassans svar\n\nVi väntar."_s)) == QStringList{u"Försäkringskassan"_s});
    const QList<ParsedAnswer> dated = divided(u"Svar från AF i Linden, den 3 mars 2025:\n\nVi ringer."_s);
    REQUIRE(namesIn(dated) == QStringList{u"AF i Linden"_s});
    CHECK(dated.first().answeredOn == QDate(2025, 3, 3));
    CHECK(divided(u"AF\n\nVi ringer.\nRad två."_s).isEmpty());
    CHECK(divided(u"AF: Vi ringer.\nRad två.\n\nEtt stycke till."_s).value(0).text ==
          u"Vi ringer.\nRad två.\n\nEtt stycke till."_s);
}

TEST_CASE("What does not divide cleanly stays whole")
{
    for (const QString& text :
         {u""_s, u"Vi ringer."_s,
          u"Frågan har diskuterats.\n\nAF: Vi ringer."_s,                          // begins with nobody
          u"Svar från Försäkringskassan och Arbetsförmedlingen\n\n- Vi ringer."_s, // two together
          u"AF: Vi ringer.\n\nVårdcentralen: Vi väntar."_s,                        // somebody unknown
          u"Svar från Vårdcentralen: Vi väntar.\n\nSvar från AF: Vi ringer."_s,    // the same
          u"Arbetsförmedlingen\n\nVi ringer.\n\nVårdcentralen\n\nVi väntar.\n\nFK\n\nNej."_s,
          u"AF: Vi ringer.\n\nFK: Vi väntar.\n\nAF: Vi ringer igen."_s, // a conversation
          u"Svar från AF:\n\nSvar från FK: Vi väntar."_s,               // nothing said
          u"AF ska göra tre saker: ringa, skriva och vänta."_s,         // a sentence
          u"AF svarar att de inte kan.\n\nFK svarar att de kan."_s, u"- AF: ringer\n- FK: väntar"_s,
          u"AF:\n\n- Vi ringer.\n- FK: väntar"_s, u"Arbetsförmedlingen återkommer"_s}) {
        CAPTURE(text.toStdString());
        CHECK(divided(text).isEmpty());
    }
}
