#include "core/report/actors_paper.h"
#include "tests/core/report/paper_text.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

const QDate today(2026, 11, 21);

QString rowsOf(const QList<Actor>& actors, const QHash<ActorId, QList<Contact>>& contacts = {})
{
    const QString head = u"Aktör|Slag|Kontaktvägar\n"_s;
    const QString text = textOf(actorsPaper(actors, contacts, {.name = u"Exempelbygden"_s}, today));
    return text.sliced(text.indexOf(head) + head.size());
}

} // namespace

TEST_CASE("Actors stand on paper below what they belong to, with the contacts of the day")
{
    const QList<Actor> actors{
        {.id = ActorId(3),
         .parent = ActorId(2),
         .kind = ActorKind::Kommun,
         .name = u"AMC"_s,
         .otherNames = {u"Arbetsmarknadscentrum"_s}},
        {.id = ActorId(1), .kind = ActorKind::Af, .name = u"Arbetsförmedlingen"_s, .otherNames = {u"AF"_s, u"Af"_s}},
        {.id = ActorId(2), .kind = ActorKind::Kommun, .name = u"Tallbergs kommun"_s, .member = true},
        {.id = ActorId(4), .kind = ActorKind::Other, .name = u"Gamla hälsan"_s, .validTo = QDate(2025, 12, 31)}};
    QHash<ActorId, QList<Contact>> contacts;
    contacts[ActorId(1)] = {{.role = u"Enhetschef"_s, .person = u"Eva Ek"_s, .email = u"eva.ek@example.org"_s},
                            {.email = u"borta@example.org"_s, .validTo = QDate(2026, 11, 20)},
                            {.email = u"sen@example.org"_s, .validFrom = QDate(2026, 11, 22)},
                            {.phone = u"070-1740605"_s, .validFrom = today, .validTo = today},
                            {.role = u"Växel"_s}};
    CHECK(rowsOf(actors, contacts) ==
          u"Arbetsförmedlingen\nkallas också AF, Af|Myndighet|Enhetschef: Eva Ek, eva.ek@example.org\n070-1740605\n"
          "Växel\nTallbergs kommun|Kommun\nMedlem|\n\u2003AMC\n\u2003kallas också Arbetsmarknadscentrum|Enhet|\n"
          "Gamla hälsan|Annan organisation\nTill och med 2025-12-31|"_s);
}

TEST_CASE("What belongs to nobody known, or in a ring, is on the paper once")
{
    const QList<Actor> actors{{.id = ActorId(1), .parent = ActorId(2), .name = u"Ett"_s},
                              {.id = ActorId(2), .parent = ActorId(1), .name = u"Två"_s},
                              {.id = ActorId(3), .parent = ActorId(9), .name = u"Tre"_s}};
    const QString rows = rowsOf(actors);
    for (const QString& name : {u"Ett"_s, u"Två"_s, u"Tre"_s})
        CHECK(rows.count(name) == 1);
    CHECK(textOf(actorsPaper({}, {}, {}, today)) == u"Aktörer\n21 november 2026\nInga aktörer."_s);
}
