#include "core/report/site.h"
#include "core/service/cases.h"
#include "core/service/dispatches.h"
#include "core/service/personal_data.h"
#include "core/service/publications.h"
#include "core/service/register.h"
#include "tests/app/cli_process.h"
#include "tests/app/raw_sql.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// A register with one case that is published.
struct SiteFixture
{
    SiteFixture()
    {
        const auto reg = open(true);
        Deviation deviation;
        deviation.title = u"Väntan efter insatsen"_s;
        deviation.reporter = {u"Ronja Rapportör"_s, u"ronja@example.org"_s, u"Kansliet"_s};
        deviation.challenge = u"Deltagaren väntade."_s;
        id = must(Cases(*reg).create(deviation));
        must(Cases(*reg).addRound(id, {.text = u"Det har vi talat om."_s}));
        Publications publications(*reg);
        must(publications.make(id));
        must(publications.publish(id, QDate(2026, 9, 1), must(PersonalData(*reg).finder())));
    }

    [[nodiscard]] std::unique_ptr<Register> open(bool create = false) const
    {
        const Environment environment{.clock = &clock, .user = u"Prov Person"_s};
        return create ? must(Register::create(path, {.name = u"Samordningsförbundet Provbygden"_s}, environment))
                      : must(Register::open(path, environment));
    }
    [[nodiscard]] QString read(const QString& name) const
    {
        QFile file(QDir(site).filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"prov.heller"_s);
    QString site = folder.filePath(u"webb"_s);
    SystemClock clock;
    DeviationId id = {};
};

} // namespace

TEST_CASE("what the feed knows a page by holds up no site")
{
    const SiteFixture f;
    // as it is drawn by lot now and then: with a phone number and a personal number of the test series in it
    runSql(f.path, u"UPDATE publication SET uuid = '03091261-0174-4060-8507-198507099805'"_s);
    const auto run = cli({u"site"_s, f.path, u"--out"_s, f.site, u"--base"_s, u"https://example.org/a/"_s});
    CAPTURE(run.complaint().toStdString());
    CHECK(run.exitCode == 0);
    CHECK(f.read(u"feed.xml"_s).contains(u"urn:uuid:03091261-0174-4060-8507-198507099805"_s));
}

TEST_CASE("site writes what is published, leaves what is as it should be, and takes away what is not published")
{
    const SiteFixture f;
    const auto first = cli({u"site"_s, f.path, u"--out"_s, f.site, u"--base"_s, u"https://example.org/a/"_s});
    CAPTURE(first.complaint().toStdString());
    CHECK(first.exitCode == 0);
    CHECK(f.read(u"vantan-efter-insatsen.html"_s).contains(u"<h1>Väntan efter insatsen</h1>"_s));
    CHECK(f.read(u"feed.xml"_s).contains(u"https://example.org/a/vantan-efter-insatsen.html"_s));
    CHECK_FALSE(f.read(u"index.html"_s).contains(u"Ronja"_s));
    const QByteArray manifest = f.read(u"heller-site.txt"_s).toUtf8();
    CHECK(must(Dispatches(*f.open()).latest(1)).first().sha256 ==
          QCryptographicHash::hash(manifest, QCryptographicHash::Sha256));
    CHECK(manifest.startsWith("# Heller urn:uuid:"));
    const auto other = cli({u"site"_s, SiteFixture().path, u"--out"_s, f.site});
    CHECK(other.exitCode == 1);
    CHECK(other.complaint().contains(u"another register"_s));
    const auto second = cli({u"site"_s, f.path, u"--out"_s, f.site, u"--base"_s, u"https://example.org/a/"_s});
    CHECK(second.text().contains(u"0 files written, 5 left as they were, 0 taken away."_s));

    must(Publications(*f.open()).unpublish(f.id));
    CHECK(cli({u"site"_s, f.path, u"--out"_s, f.site}).exitCode == 0);
    CHECK(QDir(f.site).entryList(QDir::Files) == QStringList{u"heller-site.txt"_s, u"index.html"_s, u"style.css"_s});

    const auto noted = must(Dispatches(*f.open()).latest(10));
    REQUIRE(noted.size() == 3);
    CHECK(noted.last().kind == u"site"_s);
    CHECK(noted.last().diaryNumbers.size() == 1);
    CHECK(cli({u"dispatches"_s, f.path}).text().contains(u"Webbplats"_s));
}

TEST_CASE("site writes nothing while personal data is in a finished file")
{
    const SiteFixture f;
    {
        const auto reg = f.open();
        Publication twin = must(Publications(*reg).of(f.id)).twin.value();
        twin.feedback = u"Rapportörs svar står här."_s; // after it was published
        must(Publications(*reg).update(twin, u"Ändra (%1)"_s));
    }
    const auto refused = cli({u"site"_s, f.path, u"--out"_s, f.site});
    CHECK(refused.exitCode == 1);
    CHECK(refused.complaint().contains(u"Rapportörs"_s));
    CHECK_FALSE(QDir(f.site).exists());

    must(PersonalData(*f.open()).accept(f.id, privacy::FindingKind::KnownName, u"Rapportörs"_s, u"Är ingen person"_s,
                                        AcceptedFinding::Place::Public));
    CHECK(cli({u"site"_s, f.path, u"--out"_s, f.site}).exitCode == 0);
}

TEST_CASE("site refuses a colour that cannot be read, and an address that is none")
{
    const SiteFixture f;
    CHECK(cli({u"site"_s, f.path, u"--out"_s, f.site, u"--accent"_s, u"#ffff00"_s}).complaint().contains(u"4.5:1"_s));
    CHECK(cli({u"site"_s, f.path, u"--out"_s, f.site, u"--home"_s, u"example"_s}).exitCode == 1);
    CHECK_FALSE(QDir(f.site).exists());
}

TEST_CASE("site takes none of its own words for a name")
{
    const SiteFixture f;
    {
        const auto reg = f.open();
        Publication twin = must(Publications(*reg).of(f.id)).twin.value();
        twin.title = u"Samtal ställs in när en part byter handläggare"_s; // "Besvarad …" stands below it
        must(Publications(*reg).update(twin, u"Ändra (%1)"_s));
    }
    CHECK(cli({u"site"_s, f.path, u"--out"_s, f.site}).complaint() == QString());
    CHECK(f.read(u"vantan-efter-insatsen.html"_s).contains(u"byter handläggare</h1>"_s));
}

TEST_CASE("site writes no page without a title, and none outside its folder")
{
    const SiteFixture f;
    const auto change = [&](const std::function<void(Publication&)>& how) {
        const auto reg = f.open();
        Publication twin = must(Publications(*reg).of(f.id)).twin.value();
        how(twin);
        must(Publications(*reg).update(twin, u"Ändra (%1)"_s));
    };
    change([](Publication& twin) { twin.title.clear(); });
    const auto untitled = cli({u"site"_s, f.path, u"--out"_s, f.site});
    CHECK(untitled.exitCode == 1);
    CHECK(untitled.complaint().contains(u"vantan-efter-insatsen"_s));
    change([](Publication& twin) {
        twin.title = u"Väntan"_s;
        twin.address = u"../utanfor"_s;
    });
    const auto outside = cli({u"site"_s, f.path, u"--out"_s, f.site});
    CHECK(outside.exitCode == 1);
    CHECK(outside.complaint().contains(u"../utanfor"_s));
    CHECK_FALSE(QDir(f.site).exists());
}
