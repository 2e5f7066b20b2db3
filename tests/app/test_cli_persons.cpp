// Everything about one person: person.

#include "tests/app/cli_process.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE("person shows, exports and replaces somebody")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const CliRun shown = cli({u"show"_s, path, u"2026-11"_s, u"--json"_s});
    const QString name = shown.json().value("reporter"_L1)["name"_L1].toString();
    REQUIRE_FALSE(name.isEmpty());

    const CliRun places = cli({u"person"_s, u"show"_s, path, name, u"--json"_s});
    const QJsonArray found = places.json().value("places"_L1).toArray();
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first()["own"_L1].toBool());
    CHECK(cli({u"person"_s, u"export"_s, path, name, u"--out"_s, workplace.path(u"utdrag.html"_s)}).exitCode == 0);
    CHECK(workplace.bytes(u"utdrag.html"_s).contains(name.toUtf8()));
    CHECK(cli({u"person"_s, u"export"_s, path, name, u"--out"_s, workplace.path(u"utdrag.pdf"_s)}).exitCode == 0);
    CHECK(workplace.bytes(u"utdrag.pdf"_s).startsWith("%PDF"));

    const CliRun tried = cli({u"person"_s, u"pseudonymise"_s, path, name});
    CHECK(tried.exitCode == 0);
    CHECK(tried.complaint().contains(u"--decision"_s));
    CHECK_FALSE(cli({u"person"_s, u"show"_s, path, name, u"--json"_s}).json().value("places"_L1).toArray().isEmpty());

    const CliRun done = cli({u"person"_s, u"pseudonymise"_s, path, name, u"--decision"_s, u"Beslut 2026-14"_s,
                             u"--remove-files"_s, u"--remove-backups"_s});
    INFO(done.complaint().toStdString());
    CHECK(done.exitCode == 0);
    CHECK(cli({u"person"_s, u"show"_s, path, name, u"--json"_s}).json().value("places"_L1).toArray().isEmpty());
    CHECK(cli({u"check"_s, path}).exitCode == 0);
}

TEST_CASE("person says how it is used")
{
    const Workplace workplace;
    const QString path = workplace.example();
    CHECK(cli({u"person"_s, u"forget"_s, path, u"Ronja"_s}).exitCode == 2);
    CHECK(cli({u"person"_s, u"export"_s, path, u"Ronja"_s}).exitCode == 2);
    CHECK(cli({u"person"_s, u"show"_s, path, u" "_s}).exitCode != 0);
    CHECK(cli({u"person"_s, u"show"_s, path}).complaint().contains(u"Nobody was named."_s));
    CHECK(cli({u"person"_s, u"show"_s, path, u"--personal-number"_s, u"850709-9805"_s}).exitCode == 0);
    CHECK(cli({u"person"_s, u"show"_s, path, u"--personal-number"_s, u"8507"_s}).exitCode == 1);
}
