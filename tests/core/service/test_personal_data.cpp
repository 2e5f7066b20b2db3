#include "core/service/personal_data.h"
#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

TEST_CASE("everybody whom the register names is known, with what they have to do with it")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    const ActorId actor = must(actors.all()).first().id;
    must(actors.addContact({.actor = actor, .role = u"Enhetschef"_s, .person = u"Rut Rask"_s}));
    Deviation deviation = titled(u"A"_s);
    deviation.reporter.name = u"Ronja Rapportör"_s;
    const DeviationId id = must(Cases(*f.reg).create(deviation));
    must(Cases(*f.reg).create(deviation)); // once is enough
    must(Cases(*f.reg).addRound(id, {.askedOn = QDate(2023, 5, 1),
                                     .answers = {{.actor = actor,
                                                  .manner = AnswerManner::Written,
                                                  .answeredOn = QDate(2023, 5, 2),
                                                  .answeredBy = u"Handläggare Sixten Provander"_s,
                                                  .text = u"Svar"_s}}}));
    must(Meetings(*f.reg).add({.date = QDate(2023, 6, 1), .people = {{.name = u"Disa von Påhitt"_s}}}));

    QStringList people;
    for (const privacy::KnownPerson& person : must(PersonalData(*f.reg).people()))
        people.append(person.name + u", "_s + person.role);
    CHECK(people == QStringList{u"Ronja Rapportör, reported LH 2023-001"_s,
                                u"Rut Rask, is a contact of Arbetsförmedlingen"_s,
                                u"Sixten Provander, answered about LH 2023-001"_s,
                                u"Disa von Påhitt, was called to the meeting of 2023-06-01"_s});
}

TEST_CASE("what is found in a case's texts has its field and its place; the fields for people are left alone")
{
    RegisterFixture f;
    Deviation deviation = titled(u"Kerstins ärende"_s);
    deviation.reporter = {u"Ronja Rapportör"_s, u"ronja@example.org"_s, u"Kansliet"_s};
    deviation.consequences = u"Hon väntar.\nRing 070-174 06 05."_s;
    const DeviationId id = must(Cases(*f.reg).create(deviation));
    must(Cases(*f.reg).create(titled(u"Ingenting här"_s)));
    must(
        Cases(*f.reg).addRound(id, {.text = u"Enligt Ronja är det så."_s, .assessmentNote = u"Lisbeth håller med."_s}));

    const PersonalData data(*f.reg);
    const privacy::Finder finder(must(data.people()));
    QStringList found;
    must(data.scan(finder, [&](const CaseFile& file, const QList<CaseFinding>& findings) {
        for (const CaseFinding& each : findings)
            found.append(u"%1 %2:%3 %4 %5"_s.arg(file.deviation.diaryNumber, each.field)
                             .arg(each.line)
                             .arg(codeOf(each.finding.kind), each.text));
        return true;
    }));
    CHECK(found == QStringList{u"LH 2023-001 title:1 name Kerstins"_s,
                               u"LH 2023-001 consequences:2 phone 070-174 06 05"_s,
                               u"LH 2023-001 rounds/1/text:1 known-name Ronja"_s,
                               u"LH 2023-001 rounds/1/assessmentNote:1 name Lisbeth"_s});
    const auto stopped = data.scan(finder, [](const CaseFile&, const QList<CaseFinding>&) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}
