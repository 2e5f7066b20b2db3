// Two hundred secrets in every corner of a register, and every byte that is published.
#include "core/service/personal_data.h"
#include "core/service/publications.h"
#include "tests/app/cli_process.h"
#include "tests/app/secret_register.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

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

} // namespace

TEST_CASE("None of two hundred secrets is in anything that is published")
{
    SecretRegister f;
    REQUIRE(f.secrets.all().size() >= 200);
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
    for (const DeviationId id : f.cases)
        f.publish(id);
    f.reg.reset();
    const CliRun written = cli({u"site"_s, f.path, u"--out"_s, site, u"--base"_s, u"https://example.org/a/"_s});
    CHECK(written.complaint() == QString());
    REQUIRE(written.exitCode == 0);
    const QByteArray all = everythingIn(site);
    CHECK(all.contains("handl")); // something is there
    CHECK(leakedInto(all, f.secrets.all()) == QStringList());
}
