// Retention by rules: retention.

#include "tests/app/cli_process.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

CliRun retention(const QStringList& words)
{
    return cli(QStringList{u"retention"_s} + words);
}

QJsonArray partsOf(const CliRun& run)
{
    return run.json().value("parts"_L1).toArray();
}

} // namespace

TEST_CASE("retention proposes, weeds out by a decision and prints the protocol")
{
    const Workplace workplace;
    const QString path = workplace.example();
    CHECK(retention({u"propose"_s, path}).text().contains(u"no rules"_s));
    REQUIRE(retention({u"rules"_s, path, u"--set"_s, u"cases:1 reporters:1"_s}).exitCode == 0);
    CHECK(retention({u"rules"_s, path}).text().startsWith(u"cases:1:settled,dismissed,transferred\nreporters:1:"_s));

    const QJsonArray parts = partsOf(retention({u"propose"_s, path, u"--json"_s}));
    REQUIRE(parts.size() == 2);
    const QJsonArray cases = parts.first()["cases"_L1].toArray();
    REQUIRE_FALSE(cases.isEmpty());
    const QString weeded = cases.first()["diaryNumber"_L1].toString();
    const CliRun without = retention({u"propose"_s, path, u"--except"_s, weeded, u"--json"_s});
    CHECK_FALSE(without.text().contains(weeded));
    const auto before = cli({u"list"_s, path}).text().count(u'\n');

    CHECK(retention({u"carry-out"_s, path}).exitCode == 2);
    const QString protocol = workplace.path(u"protokoll.html"_s);
    const CliRun done = retention(
        {u"carry-out"_s, path, u"--decision"_s, u"Beslut 2026-14"_s, u"--remove-backups"_s, u"--out"_s, protocol});
    INFO(done.complaint().toStdString());
    REQUIRE(done.exitCode == 0);
    CHECK(workplace.bytes(u"protokoll.html"_s).contains(weeded.toUtf8()));
    CHECK(workplace.bytes(u"protokoll.html"_s).contains("Beslut 2026-14"));
    CHECK(cli({u"show"_s, path, weeded}).text().contains(u"Gallrad"_s));
    CHECK(cli({u"list"_s, path}).text().count(u'\n') == before);
    CHECK(cli({u"check"_s, path}).exitCode == 0);
    CHECK(retention({u"protocol"_s, path, u"--out"_s, workplace.path(u"igen.pdf"_s)}).exitCode == 0);
    CHECK(retention({u"protocol"_s, path, u"--number"_s, u"2"_s, u"--out"_s, workplace.path(u"b.pdf"_s)}).exitCode ==
          1);
}

TEST_CASE("retention says how it is used, and changes nothing then")
{
    const Workplace workplace;
    const QString path = workplace.example();
    CHECK(retention({u"burn"_s, path}).exitCode == 2);
    CHECK(retention({u"rules"_s, path, u"--set"_s, u"cats:2"_s}).exitCode == 2);
    CHECK(retention({u"rules"_s, path, u"--set"_s, u"cases:2 cases:3"_s}).exitCode == 1);
    CHECK(retention({u"protocol"_s, path}).exitCode == 2);
    CHECK(retention({u"propose"_s, path, u"--except"_s, u"LH 1999-001"_s}).exitCode == 1);
    CHECK(retention({u"rules"_s, path}).text().contains(u"no rules"_s));
}
