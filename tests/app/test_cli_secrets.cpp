// Two hundred secrets in every corner of a register, and every byte that is published.
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/meetings.h"
#include "core/service/personal_data.h"
#include "core/service/publications.h"
#include "core/service/register.h"
#include "tests/app/cli_process.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// Of Skatteverket's test series.
const QStringList& numbers()
{
    static const QStringList all = {u"19900118-9811"_s, u"900118-9811"_s, u"199001189811"_s, u"9001189811"_s};
    return all;
}

/// One person after the other, each with every form a secret has. No two have a name in common.
struct Secrets
{
    struct Person
    {
        QString name = {};
        QString mail = {};
        QString phone = {};
    };

    Person person()
    {
        static const QStringList first = {u"Ronja"_s,  u"Sixten"_s,  u"Disa"_s,     u"Torvald"_s, u"Vendela"_s,
                                          u"Gunvor"_s, u"Hjalmar"_s, u"Ingegerd"_s, u"Alfhild"_s, u"Bertil"_s};
        static const QStringList last = {u"Provander"_s, u"Påhittsson"_s, u"Rapportör"_s, u"Fiktivius"_s};
        const QString name = first.at(count % first.size());
        const QString family = last.at(count / first.size() % last.size());
        const Person made{name + u' ' + family, u"%1.secret%2@example.org"_s.arg(name.toLower()).arg(count),
                          u"070-174 06 %1"_s.arg(10 + count % 89)};
        ++count;
        planted += {made.name, family + u's', made.mail, made.phone};
        return made;
    }
    /// A text that tells of somebody.
    QString next()
    {
        const Person who = person();
        const QString number = numbers().at(count % numbers().size());
        planted.append(number);
        return u"%1 ringde. Mejla %2 eller ring %3. Numret är %4. Det var %1s ärende."_s.arg(who.name, who.mail,
                                                                                             who.phone, number);
    }

    qsizetype count = 0;
    QStringList planted = {};
};

struct SecretRegister
{
    SecretRegister()
    {
        reg = must(Register::create(path, {.name = u"Samordningsförbundet Provbygden"_s},
                                    {.clock = &clock, .user = u"Prov Person"_s}));
        const ActorId actor = must(Actors(*reg).all()).first().id;
        for (int contact = 0; contact < 4; ++contact) {
            const Secrets::Person who = secrets.person();
            must(Actors(*reg).addContact(
                {.actor = actor, .role = u"Handläggare"_s, .person = who.name, .email = who.mail, .phone = who.phone}));
        }
        for (int place = 0; place < 5; ++place)
            addCase(actor);
        for (int meeting = 0; meeting < 2; ++meeting)
            must(Meetings(*reg).add({.date = QDate(2026, 5, 1 + meeting),
                                     .title = secrets.next(),
                                     .notes = secrets.next(),
                                     .people = {{.name = secrets.person().name}}}));
    }

    void addCase(ActorId actor)
    {
        Deviation deviation;
        deviation.title = secrets.next();
        const Secrets::Person who = secrets.person();
        deviation.reporter = {who.name, who.mail, u"Kansliet"_s};
        deviation.challenge = secrets.next();
        deviation.consequences = secrets.next();
        deviation.proposal = secrets.next();
        const DeviationId id = must(Cases(*reg).create(deviation));
        deviation = must(Cases(*reg).load(id)).deviation;
        deviation.otherText = secrets.next();
        must(Cases(*reg).update(deviation, u"Other text"_s)); // the history has it, too
        const Answer answer{.actor = actor,
                            .manner = AnswerManner::Written,
                            .answeredOn = QDate(2026, 5, 2),
                            .answeredBy = secrets.person().name,
                            .text = secrets.next()};
        must(Cases(*reg).addRound(id, {.askedOn = QDate(2026, 5, 1), .answers = {answer}, .text = secrets.next()}));
        cases.append(id);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"hemligt.heller"_s);
    SystemClock clock;
    Secrets secrets;
    QList<DeviationId> cases = {};
    std::unique_ptr<Register> reg = {};
};

/// Every file of a folder, its name before its bytes.
QByteArray everythingIn(const QString& folder)
{
    QByteArray all;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += walk.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

/// What of the secrets stands there in any letters, small ones for the search's words.
QStringList leakedInto(const QByteArray& bytes, const QStringList& secrets)
{
    const QString text = QString::fromUtf8(bytes).toLower();
    QStringList leaked;
    for (const QString& secret : secrets) {
        if (text.contains(secret.toLower()))
            leaked.append(secret);
    }
    return leaked;
}

} // namespace

TEST_CASE("None of two hundred secrets is in anything that is published")
{
    SecretRegister f;
    REQUIRE(f.secrets.planted.size() >= 200);
    const QString site = f.folder.filePath(u"webb"_s);
    Publications publications(*f.reg);
    const privacy::Finder finder = must(PersonalData(*f.reg).finder());
    for (const DeviationId id : f.cases) {
        must(publications.make(id)); // as it is: full of them
        CHECK_FALSE(publications.publish(id, QDate(2026, 9, 1), finder));
    }
    // One that was published before the secrets came into it.
    Publication twin = must(publications.of(f.cases.first())).twin.value();
    twin.publishedOn = QDate(2026, 9, 1);
    twin.address = u"sida"_s;
    must(publications.update(twin, u"Ändra (%1)"_s));
    CHECK(cli({u"site"_s, f.path, u"--out"_s, site}).exitCode == 1);
    CHECK(everythingIn(f.folder.path() + u"/webb"_s).isEmpty());

    // What the page proposes, done for each finding until there is none.
    for (const DeviationId id : f.cases) {
        for (int step = 0; step < 200; ++step) {
            const PublicationState state = must(publications.of(id));
            const auto found = personalDataIn(*state.twin, state.file.accepted, finder);
            if (found.isEmpty())
                break;
            must(publications.replace(id, found.first().text, u"handläggaren"_s));
        }
        must(publications.publish(id, QDate(2026, 9, 1), finder));
    }
    f.reg.reset();
    const CliRun written = cli({u"site"_s, f.path, u"--out"_s, site, u"--base"_s, u"https://example.org/a/"_s});
    CHECK(written.complaint() == QString());
    REQUIRE(written.exitCode == 0);
    const QByteArray all = everythingIn(site);
    CHECK(all.contains("handl")); // something is there
    CHECK(leakedInto(all, f.secrets.planted) == QStringList());
}
