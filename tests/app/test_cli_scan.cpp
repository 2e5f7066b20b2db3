// Personal data: scan.

#include "tests/app/cli_process.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE("scan finds personal data in a text, says where, and ends with 1")
{
    const Workplace workplace;
    workplace.write(u"svar.txt"_s, "Vi har inget svar.\nRing Lisbeth på 070-174 06 05.\n");
    const CliRun run = cli({u"scan"_s, workplace.path(u"svar.txt"_s)});
    CHECK(run.exitCode == 1);
    CHECK(run.text().contains(u"line 2: Name “Lisbeth”"_s));
    CHECK(run.complaint().contains(u"2 place"_s));
    const QJsonArray findings =
        cli({u"scan"_s, workplace.path(u"svar.txt"_s), u"--json"_s}).json().value("findings"_L1).toArray();
    REQUIRE(findings.size() == 2);
    CHECK(findings.at(1)["kind"_L1].toString() == u"phone"_s);
    CHECK(findings.at(1)["line"_L1].toInt() == 2);
    CHECK(findings.at(1)["text"_L1].toString() == u"070-174 06 05"_s);
    workplace.write(u"rent.txt"_s, "Vi har inget svar.\n");
    const CliRun clean = cli({u"scan"_s, workplace.path(u"rent.txt"_s)});
    CHECK(clean.exitCode == 0);
    CHECK(clean.text() == u"No personal data was found.\n"_s);
    CHECK(cli({u"scan"_s, workplace.path(u"svar.txt"_s), u"--least"_s, u"certain"_s}).exitCode == 2);
    CHECK(cli({u"scan"_s, workplace.path(u"finns-inte"_s)}).exitCode == 1);
}

TEST_CASE("scan knows a register's people in its papers, and what it cannot read is no pass")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString paper = workplace.path(u"avvikelse.docx"_s);
    REQUIRE(cli({u"case"_s, path, u"2026-11"_s, u"--out"_s, paper}).exitCode == 0);
    const auto kinds = [&](const QStringList& words) {
        QStringList all;
        const QJsonArray findings =
            cli(QStringList{u"scan"_s, u"--json"_s} + words).json().value("findings"_L1).toArray();
        for (const QJsonValue finding : findings)
            all.append(finding["kind"_L1].toString());
        return all;
    };
    CHECK(kinds({paper, u"--register"_s, path}).contains(u"known-name"_s));
    CHECK_FALSE(kinds({paper}).contains(u"known-name"_s));
    const CliRun ownTexts = cli({u"scan"_s, path});
    INFO(ownTexts.text().toStdString());
    CHECK(ownTexts.exitCode == 0);
    CHECK(cli({u"scan"_s, path, u"--everything"_s}).exitCode != 2);
    workplace.write(u"bild.png"_s, "\x89PNG\x01\x02");
    const CliRun unread = cli({u"scan"_s, workplace.path(u"bild.png"_s)});
    CHECK(unread.exitCode == 1);
    CHECK(unread.complaint().contains(u"bild.png"_s));
    CHECK(kinds({workplace.path(u""_s)}).contains(u"known-name"_s) == false);
}
