#include "core/service/actors.h"
#include "core/service/attachments.h"
#include "core/service/backups.h"
#include "core/service/personal_data.h"
#include "core/service/persons.h"
#include "core/service/publications.h"
#include "core/store/query.h"
#include "core/store/stores.h"
#include "tests/core/service/register_fixture.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

const QString whole = u"Ronja Rapportör"_s;
const privacy::Person ronja{{whole}, {u"r.r@example.org"_s}, {u"070-174 06 05"_s}};

Result<QString> readPlain(const QString& name, const QByteArray& content)
{
    if (name.endsWith(".png"_L1))
        return fail(ErrorCode::UnsupportedFormat, u"Ingen text."_s);
    return QString::fromUtf8(content);
}

struct PersonFixture : RegisterFixture
{
    Persons persons{*reg, readPlain};
    DeviationId id = {};

    QString said(const QString& what) const
    {
        return what +
               u": enligt Ronja Rapportör, Ronjas chef\nRapportörs anteckning, r.r@example.org, +46 70 174 06 05"_s;
    }

    void execute(const QString& sql) { must(reg->stores().connection().execute(sql)); }

    /// A case told of by her, with an answer, a file, a public twin, a step undone.
    void plantCase()
    {
        Deviation deviation = fullDeviation({});
        deviation.title = u"Väntan efter Ronja"_s;
        deviation.reporter = {whole, u"r.r@example.org"_s, u"Kansliet"_s};
        deviation.challenge = said(u"Utmaning"_s);
        deviation.consequences = u"Ekonomi, rapportering och Ronneby står kvar."_s;
        id = must(Cases(*reg).create(deviation));
        FeedbackRound round{.text = said(u"Svar"_s)};
        round.answers.append({.actorText = u"AF"_s, .manner = AnswerManner::Written, .text = said(u"Svar"_s)});
        must(Cases(*reg).addRound(id, round));
        const QString file = folder.filePath(u"Ronja Rapportör.txt"_s);
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(said(u"Bilaga"_s).toUtf8());
        out.close();
        must(Attachments(*reg).add(id, {file}));
        must(Publications(*reg).make(id));
        must(Publications(*reg).replace(id, u"Rapportör"_s, u"Ronja"_s));
        must(PersonalData(*reg).accept(id, privacy::FindingKind::KnownName, u"Ronja"_s, u"Ronja har sagt ja"_s));
        CaseFile changed = must(Cases(*reg).load(id));
        changed.deviation.otherText = said(u"Övrigt"_s);
        must(Cases(*reg).update(changed.deviation, u"Ändra efter Ronja"_s));
        must(History(*reg).undo());
    }

    void plantElsewhere()
    {
        Meeting meeting{.date = QDate(2023, 6, 1), .place = u"Hos Ronja"_s, .notes = said(u"Möte"_s)};
        meeting.agenda.append({.title = said(u"Punkt"_s), .notes = u"RONJA RAPPORTÖR"_s});
        must(Meetings(*reg).add(meeting));
        Association association = reg->association();
        association.name = u"Förbundet (ring Ronja)"_s;
        must(reg->setAssociation(association));
    }

    /// Into every text column that takes it, whatever the services think of it.
    void plantInEveryColumn()
    {
        const QStringList rows = {
            u"INSERT INTO leftover (uuid, deviation, position, source, text) VALUES ('u1', 1, 1, 'mail', 'Ronja')"_s,
            u"INSERT INTO letter (uuid, kind, form, made_on, recipient, address, subject, body) VALUES "
            "('u2', 'thanks', 'mail', '2023-06-01', 'Ronja Rapportör', 'r.r@example.org', 'Tack Ronja', 'Hej Ronja!')"_s,
            u"INSERT INTO participant (meeting, position, name) VALUES (1, 1, 'Ronja Rapportör')"_s,
            u"INSERT INTO contact (uuid, actor, person, email, phone) VALUES "
            "('u3', 1, 'Ronja Rapportör', 'r.r@example.org', '070-174 06 05')"_s,
            u"INSERT INTO saved_view (uuid, name, position, filter) VALUES "
            "('u4', 'Ronja', 1, '{\"search\":\"\\nRonja\"}'), ('u5', 'Rapportör', 2, '{}')"_s,
            u"INSERT INTO theme (uuid, name) VALUES ('u6', 'Ronja')"_s,
            u"INSERT INTO dispatch (uuid, at, kind, file_name, size, sha256) VALUES "
            "('u7', '2023', 'case', 'Ronja.pdf', 1, '%1')"_s.arg(QString(64, u'a')),
            u"UPDATE publication SET address = 'vantan-efter-ronja'"_s,
            u"UPDATE answer SET answered_by = 'R. Rapportör'"_s};
        for (const QString& sql : rows)
            execute(sql);
    }

    /// What of her the file holds, byte by byte.
    QStringList traces(const QString& file) const
    {
        QFile in(file);
        REQUIRE(in.open(QIODevice::ReadOnly));
        const QByteArray bytes = in.readAll();
        QStringList found;
        for (const QString& form : {u"Ronja"_s, u"ronja"_s, u"RONJA"_s, u"Rapportör"_s, u"rapportör"_s, u"RAPPORTÖR"_s,
                                    u"rapportor"_s, u"r.r@example"_s, u"174 06 05"_s, u"1740605"_s}) {
            QStringEncoder wide(QStringEncoder::Utf16LE);
            const QByteArray wideBytes = wide(form);
            if (bytes.contains(form.toUtf8()) || bytes.contains(wideBytes))
                found.append(form);
        }
        return found;
    }
};

} // namespace

TEST_CASE("A person's forms are found in whole words")
{
    const privacy::PersonForms forms({{u"Disa von Ek"_s}, {u"d@example.org"_s}, {u"08-123 45 67"_s}},
                                     {u"Disa Berg"_s, u"Disa von Ek"_s});
    const auto replaced = [&](const QString& text) { return forms.replaced(text, u"Person 1"_s); };
    CHECK(replaced(u"Ekonomi och ek, men Eks råd."_s) == u"Ekonomi och ek, men Person 1s råd."_s);
    CHECK(replaced(u"Disa Berg och Disa."_s) == u"Disa Berg och Person 1."_s);
    CHECK(replaced(u"DISA-ärendet"_s) == u"Person 1-ärendet"_s);
    CHECK(replaced(u"Di\u00ADsa och E\u200Bk."_s) == u"Person 1 och Person 1."_s); // as pasted texts have them
    CHECK(replaced(u"d@example.org"_s).isEmpty());
    CHECK(replaced(u"Ring +46 (0)8 123 45 67 nu"_s) == u"Ring […] nu"_s);
    CHECK(replaced(u"Skriv disa.ek@example.org, inte disa.berg@example.org"_s) ==
          u"Skriv […], inte disa.berg@example.org"_s);
    CHECK(replaced(u"08-123 45 678"_s) == u"08-123 45 678"_s);
}

TEST_CASE("A place, a word and somebody else are left alone where a person is called so")
{
    const privacy::PersonForms forms({.names = {u"Dag Lund"_s}}, {u"Dag Tänkström (Arbetsförmedlingen)"_s});
    const auto replaced = [&](const QString& text) { return forms.replaced(text, u"Person 1"_s); };
    for (const QString& text : {u"Lunds kommun och Region Lund."_s, u"Han bor i Lund."_s, u"Dag 1 var lång."_s,
                                u"Dags för möte."_s, u"Dag Tänkström kom."_s, u"Anna Lund ringde."_s}) {
        CAPTURE(text.toStdString());
        CHECK(replaced(text) == text);
    }
    CHECK(replaced(u"Dag Lund ringde, och Dag väntade på Lunds svar."_s) ==
          u"Person 1 ringde, och Person 1 väntade på Person 1s svar."_s);
    CHECK(replaced(u"Dag L. ringde. D.L. svarade, D.L:s svar."_s) ==
          u"Person 1 ringde. Person 1 svarade, Person 1s svar."_s);
    CHECK(replaced(u"daglund@example.org"_s).isEmpty());
    const privacy::PersonForms number({.names = {u"850709-9805"_s}});
    CHECK(number.isIn(u"Pnr 198507099805"_s));
}

TEST_CASE("A person's number is found in every way of writing it")
{
    const privacy::PersonForms forms({.identityNumbers = {u"19850709-9805"_s}});
    const auto replaced = [&](const QString& text) { return forms.replaced(text, u"Person 1"_s); };
    for (const QString& number : {u"850709-9805"_s, u"8507099805"_s, u"19850709-9805"_s, u"198507099805"_s,
                                  u"19850709 - 9805"_s, u"850709 9805"_s, u"850709+9805"_s}) {
        CAPTURE(number.toStdString());
        CHECK(replaced(u"Pnr %1."_s.arg(number)) == u"Pnr […]."_s);
    }
    CHECK(replaced(u"850709-9804, 8507099805123"_s) == u"850709-9804, 8507099805123"_s);
    CHECK(privacy::isIdentityNumber(u"850709-9805"_s));
    CHECK_FALSE(privacy::isIdentityNumber(u"850709"_s));
    CHECK_FALSE(privacy::isIdentityNumber(u"Ronja 8507099805"_s));
    const PersonFixture f;
    CHECK(service::Persons(*f.reg, {}).find({.identityNumbers = {u"8507"_s}}).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("Everything about a person is found, their own fields first")
{
    PersonFixture f;
    f.plantCase();
    f.plantElsewhere();
    f.plantInEveryColumn();
    const PersonFindings found = must(f.persons.find(ronja));
    REQUIRE_FALSE(found.places.isEmpty());
    CHECK(found.places.first().isOwn);
    QSet<QString> places;
    for (const PersonPlace& place : found.places)
        places.insert(place.table + u'.' + place.column);
    for (const QString& place : {u"deviation.reporter_name"_s, u"deviation.reporter_email"_s,
                                 u"deviation.challenge"_s,     u"answer.text"_s,
                                 u"answer.answered_by"_s,      u"meeting.notes"_s,
                                 u"agenda_item.notes"_s,       u"participant.name"_s,
                                 u"contact.phone"_s,           u"letter.body"_s,
                                 u"leftover.text"_s,           u"change_set.label"_s,
                                 u"change_row.before"_s,       u"change_row.after"_s,
                                 u"publication.address"_s,     u"replacement.original"_s,
                                 u"accepted_finding.text"_s,   u"setting.value"_s,
                                 u"saved_view.filter"_s,       u"attachment.file_name"_s,
                                 u"dispatch.file_name"_s}) {
        INFO(place.toStdString());
        CHECK(places.contains(place));
    }
    REQUIRE(found.files.size() == 1);
    CHECK(found.files.first().holds);
    CHECK(f.persons.find({}).error().code == ErrorCode::InvalidInput);
    CHECK(must(f.persons.find({{u"Nils Ingen"_s}, {}, {}})).places.isEmpty());
}

TEST_CASE("After a person was replaced the register's file holds no trace")
{
    PersonFixture f;
    f.plantCase();
    f.plantElsewhere();
    f.plantInEveryColumn();
    REQUIRE(f.traces(f.path()).size() > 5);
    const PersonFindings left = must(f.persons.pseudonymise(
        ronja,
        {.pseudonym = u"Person 1"_s, .decision = u"Beslut 2026-14"_s, .removesFiles = true, .removesBackups = true}));
    QStringList still;
    for (const PersonPlace& place : left.places)
        still.append(place.table + u'.' + place.column + u": "_s + place.excerpt);
    CHECK(still == QStringList());
    CHECK(left.files.isEmpty());
    CHECK(left.backups.isEmpty());
    f.checkWhole();
    CHECK(f.traces(f.path()) == QStringList());

    const Deviation deviation = must(Cases(*f.reg).load(f.id)).deviation;
    CHECK(deviation.reporter.name == u"Person 1"_s);
    CHECK(deviation.reporter.email.isEmpty());
    CHECK(deviation.consequences == u"Ekonomi, rapportering och Ronneby står kvar."_s);
    const auto log = must(f.reg->stores().retentions.all());
    REQUIRE(log.size() == 1);
    CHECK(log.first().kind == u"person"_s);
    CHECK(log.first().decision == u"Beslut 2026-14"_s);

    CHECK(f.reg->undo().error().code == ErrorCode::NotFound);
    CHECK(f.reg->redo().error().code == ErrorCode::NotFound);
    must(Cases(*f.reg).create(titled(u"Nästa"_s)));
    must(f.reg->undo());
    f.reopen();
    f.checkWhole();
    CHECK(f.traces(f.path()) == QStringList());
    CHECK_FALSE(QFile::exists(f.path() + u"-journal"_s));
}

TEST_CASE("A person stays in files and backups that were not to go, and both are named")
{
    PersonFixture f;
    f.plantCase();
    must(Backups(*f.reg).make());
    const Forgetting how{.pseudonym = u"Person 1"_s, .decision = u"Beslut 2026-14"_s};
    const PersonFindings left = must(f.persons.pseudonymise(ronja, how));
    CHECK(left.places.isEmpty());
    REQUIRE(left.files.size() == 1);
    CHECK(left.files.first().name == u"Person 1.txt"_s);
    CHECK_FALSE(left.backups.isEmpty());
    f.checkWhole();
}

TEST_CASE("Nobody is replaced without a decision, or by a name that tells who it was")
{
    PersonFixture f;
    f.plantCase();
    const QStringList before = f.content();
    for (const Forgetting& how :
         {Forgetting{u"Person 1"_s, u" "_s}, Forgetting{u"Ronja 1"_s, u"Beslut 1"_s},
          Forgetting{u"Person 1"_s, u"Beslut om Ronja"_s}, Forgetting{u"\"};"_s, u"Beslut 1"_s}})
        CHECK(f.persons.pseudonymise(ronja, how).error().code == ErrorCode::InvalidInput);
    CHECK(f.content() == before);
    CHECK(f.persons.pseudonymise({}, {u"Person 1"_s, u"Beslut 1"_s}).error().code == ErrorCode::InvalidInput);
}
