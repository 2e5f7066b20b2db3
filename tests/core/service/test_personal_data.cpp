#include "core/service/meetings.h"
#include "core/service/personal_data.h"
#include "core/store/stores.h"
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
    deviation.reporter.workplace = u"Påhittsby vårdcentral"_s;
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
    QStringList instead;
    for (const privacy::KnownPerson& person : must(PersonalData(*f.reg).people())) {
        people.append(person.name + u", "_s + person.role);
        instead.append(person.instead.value(0));
    }
    CHECK(instead == QStringList{u"en representant från Påhittsby vårdcentral"_s,
                                 u"en representant från Arbetsförmedlingen"_s,
                                 u"en representant från Arbetsförmedlingen"_s, QString()});
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

TEST_CASE("what may stand has a reason, is one undoable step, goes with the case and is found no more")
{
    RegisterFixture f;
    PersonalData data(*f.reg);
    Cases cases(*f.reg);
    Deviation deviation = titled(u"Kerstins ärende"_s);
    deviation.proposal = u"Fråga KERSTINS chef och Lisbeth."_s;
    const DeviationId id = must(cases.create(deviation));
    const privacy::Finder finder;
    const auto found = [&] {
        QStringList texts;
        for (const CaseFinding& each : personalDataIn(must(cases.load(id)), finder))
            texts.append(each.text);
        return texts;
    };
    CHECK(found() == QStringList{u"Kerstins"_s, u"KERSTINS"_s, u"Lisbeth"_s});
    CHECK(data.accept(id, privacy::FindingKind::Name, u"Kerstins"_s, u" "_s).error().code == ErrorCode::InvalidInput);
    must(data.accept(id, privacy::FindingKind::Name, u"Kerstins"_s, u"En rollfigur"_s));
    CHECK(found() == QStringList(u"Lisbeth"_s));
    must(data.accept(id, privacy::FindingKind::Name, u"kerstins"_s, u"Av annat skäl"_s)); // instead of the first
    REQUIRE(must(cases.load(id)).accepted.size() == 1);
    CHECK(must(cases.load(id)).accepted.first().reason == u"Av annat skäl"_s);
    must(History(*f.reg).undo());
    CHECK(must(cases.load(id)).accepted.first().reason == u"En rollfigur"_s);
    must(data.takeBack(id, u"KERSTINS"_s));
    CHECK(found().size() == 3);
    must(History(*f.reg).undo());
    must(cases.remove({id}));
    f.checkWhole();
    must(History(*f.reg).undo());
    CHECK(must(cases.load(id)).accepted.size() == 1);
    CHECK(data.accept(DeviationId(99), privacy::FindingKind::Name, u"A"_s, u"b"_s).error().code == ErrorCode::NotFound);
    f.checkWhole();
}

TEST_CASE_METHOD(RegisterFixture, "Everything else of a register is searched, but for where people are meant to stand")
{
    Deviation deviation = titled(u"Väntan"_s);
    deviation.reporter.name = u"Ronja Rapportör"_s;
    deviation.challenge = u"Ronja ringde."_s;
    const DeviationId id = must(Cases(*reg).create(deviation));
    deviation = must(Cases(*reg).load(id)).deviation;
    deviation.challenge = u"Någon ringde."_s; // the history has it still
    must(Cases(*reg).update(deviation, u"Ändra"_s));
    Meeting meeting{
        .date = QDate(2023, 6, 1), .notes = u"Ronja var här."_s, .people = {{.name = u"Ronja Rapportör"_s}}};
    meeting.agenda.append({.title = u"Ronjas punkt"_s});
    must(Meetings(*reg).add(meeting));
    store::Connection& connection = reg->stores().connection();
    must(connection.execute(u"INSERT INTO letter (uuid, kind, form, made_on, recipient, body) VALUES "
                            "('u2', 'thanks', 'mail', '2023-06-01', 'Ronja Rapportör', 'Hej Ronja!')"_s));
    must(connection.execute(u"INSERT INTO attachment_content (sha256, content) VALUES ('%1', CAST('x' AS BLOB)), "
                            "('%2', CAST('y' AS BLOB))"_s.arg(QString(64, u'a'), QString(64, u'b'))));
    must(connection.execute(u"INSERT INTO attachment (uuid, deviation, file_name, size, sha256) "
                            "SELECT 'u3', id, 'Mejl från Ronja.txt', 1, '%1' FROM deviation"_s.arg(QString(64, u'a'))));
    must(connection.execute(u"INSERT OR REPLACE INTO setting (uuid, name, value) VALUES "
                            "('u4', 'site.lead', 'Ring Ronja.'), "
                            "('u5', 'association.coordinator', 'Ronja Rapportör')"_s));
    PersonalData data(*reg);
    QStringList found;
    int unread = 0;
    must(data.scanElsewhere(
        must(data.finder()),
        [](const QString&, const QByteArray& content) -> Result<QString> {
            if (content == "y")
                return fail(ErrorCode::UnsupportedFormat, u"Ingen text."_s);
            return u"Enligt Ronja."_s;
        },
        [&](const ElsewhereFinding& each) { found.append(each.table + u'.' + each.column + u' ' + each.text); },
        [&](const QString&) { ++unread; }));
    found.removeDuplicates();
    found.sort();
    CHECK(found == QStringList{u"agenda_item.title Ronjas"_s, u"attachment.file_name Ronja"_s,
                               u"attachment_content.content Ronja"_s, u"change_row.challenge Ronja"_s,
                               u"change_row.notes Ronja"_s, u"change_row.title Ronjas"_s, u"letter.body Ronja"_s,
                               u"meeting.notes Ronja"_s, u"setting.site.lead Ronja"_s});
    CHECK(unread == 1);

    // What may stand in the case may stand in its history and its files' names.
    must(data.accept(id, privacy::FindingKind::Name, u"Ronja"_s, u"heter avvikelsen"_s));
    found.clear();
    must(data.scanElsewhere(
        must(data.finder()), [](const QString&, const QByteArray&) -> Result<QString> { return QString(); },
        [&](const ElsewhereFinding& each) { found.append(each.table + u'.' + each.column); }, [](const QString&) {}));
    CHECK_FALSE(found.contains(u"attachment.file_name"_s));
    CHECK_FALSE(found.contains(u"change_row.challenge"_s));
    CHECK(found.contains(u"meeting.notes"_s));
}
