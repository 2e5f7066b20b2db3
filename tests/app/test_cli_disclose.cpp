// A masked copy for somebody who asks for public documents: disclose.

#include "core/render/zip_container.h"
#include "tests/app/cli_process.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

QJsonArray arrayIn(const CliRun& run)
{
    return QJsonDocument::fromJson(run.out).array();
}

} // namespace

TEST_CASE("disclose lists what is found, writes a masked copy and logs it")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QJsonObject before = cli({u"show"_s, path, u"2026-11"_s, u"--json"_s}).json();
    const QString name = before.value("reporter"_L1)["name"_L1].toString();
    REQUIRE_FALSE(name.isEmpty());

    const QJsonArray plan = arrayIn(cli({u"disclose"_s, path, u"2026-11"_s, u"--plan"_s, u"--json"_s}));
    REQUIRE_FALSE(plan.isEmpty());
    CHECK(plan.first()["number"_L1].toInt() == 1);
    CHECK(plan.first()["text"_L1].toString() == name);
    CHECK(plan.first()["ground"_L1].toString() == u"26 kap. 1 § OSL"_s);

    const QString out = workplace.path(u"kopia.html"_s);
    const CliRun done = cli({u"disclose"_s, path, u"2026-11"_s, u"--ground"_s, u"25-1; 1=egen grund"_s,
                             u"--reference"_s, u"Begäran 2026-7"_s, u"--out"_s, out});
    INFO(done.complaint().toStdString());
    REQUIRE(done.exitCode == 0);
    const QByteArray paper = workplace.bytes(u"kopia.html"_s);
    CHECK_FALSE(paper.contains(name.toUtf8()));
    CHECK(paper.contains("[maskat 1]"));
    CHECK(paper.contains("egen grund"));
    CHECK(cli({u"show"_s, path, u"2026-11"_s, u"--json"_s}).json() == before);

    const QByteArray log = cli({u"dispatches"_s, path, u"--json"_s}).out;
    CHECK(log.contains(QCryptographicHash::hash(paper, QCryptographicHash::Sha256).toHex()));
    CHECK(log.contains("\"disclosure\""));
    CHECK(log.contains("2026-7"));
    CHECK_FALSE(log.contains(name.toUtf8()));

    CHECK(cli({u"disclose"_s, path, u"2026-11"_s, u"--leave"_s, u"1"_s, u"--out"_s, out}).exitCode == 0);
    CHECK(workplace.bytes(u"kopia.html"_s).contains(name.toUtf8()));

    const QString title = before.value("title"_L1).toString();
    const QString own = u"2026-11:"_s + title;
    CHECK(cli({u"disclose"_s, path, u"2026-11"_s, u"--mask"_s, own, u"--out"_s, out}).exitCode == 0);
    CHECK_FALSE(workplace.bytes(u"kopia.html"_s).contains(title.toUtf8()));
    CHECK(cli({u"disclose"_s, path, u"2026-11"_s, u"--out"_s, workplace.path(u"kopia.docx"_s)}).exitCode == 0);
    QByteArray parts;
    for (const render::Part& part : must(render::unpackZip(workplace.bytes(u"kopia.docx"_s))))
        parts += part.name.toUtf8() + '\n' + part.bytes + '\n';
    CHECK(parts.contains("[maskat 1]"));
    CHECK(parts.contains("26 kap."));
    for (const QString& word : name.split(u' '))
        CHECK_FALSE(parts.contains(word.toUtf8()));
    CHECK(cli({u"disclose"_s, path, u"2026-11"_s, u"--out"_s, workplace.path(u"kopia.pdf"_s)}).exitCode == 0);
}

TEST_CASE("disclose writes nothing in which a masked text can be read")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const CliRun shown = cli({u"show"_s, path, u"2026-11"_s, u"--json"_s});
    const QString name = shown.json().value("reporter"_L1)["name"_L1].toString();
    REQUIRE_FALSE(name.isEmpty());
    for (const QString& ending : {u".docx"_s, u".html"_s, u".pdf"_s}) {
        const QString file = u"kopia"_s + ending;
        const CliRun said = cli(
            {u"disclose"_s, path, u"2026-11"_s, u"--reference"_s, u"Av "_s + name, u"--out"_s, workplace.path(file)});
        CHECK(said.exitCode == 1);
        CHECK(said.complaint().contains(name));
        CHECK_FALSE(workplace.has(file));
        const QString named = name + ending;
        CHECK(cli({u"disclose"_s, path, u"2026-11"_s, u"--out"_s, workplace.path(named)}).exitCode == 1);
        CHECK_FALSE(workplace.has(named));
    }
    CHECK_FALSE(cli({u"dispatches"_s, path, u"--json"_s}).out.contains("disclosure"));
}

TEST_CASE("disclose says how it is used")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString out = workplace.path(u"kopia.html"_s);
    const auto exitOf = [&](const QStringList& more) {
        return cli(QStringList{u"disclose"_s, path, u"2026-11"_s} + more).exitCode;
    };
    CHECK(exitOf({}) == 2);
    CHECK(exitOf({u"--plan"_s, u"--out"_s, out}) == 2);
    CHECK(exitOf({u"2026-11"_s, u"--plan"_s}) == 2);
    CHECK(exitOf({u"--leave"_s, u"999"_s, u"--out"_s, out}) == 2);
    CHECK(exitOf({u"--ground"_s, u"x=25-1"_s, u"--out"_s, out}) == 2);
    CHECK(exitOf({u"--mask"_s, u"utan ärende"_s, u"--out"_s, out}) == 2);
    CHECK(exitOf({u"--mask"_s, u"2026-11:det som inte står där"_s, u"--out"_s, out}) == 1);
    CHECK(exitOf({u"--out"_s, workplace.path(u"kopia.txt"_s)}) == 2);
    CHECK_FALSE(workplace.has(u"kopia.html"_s));
}
