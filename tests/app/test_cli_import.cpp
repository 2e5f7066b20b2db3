// The main road: a report written by Heller goes back in.

#include "tests/app/cli_process.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

/// The example's report of one year, and an empty register to take it in.
struct Road
{
    Workplace workplace;
    QString source = workplace.example();
    QString report = workplace.path(u"rapport.docx"_s);
    QString target = workplace.path(u"nytt.heller"_s);

    Road()
    {
        const CliRun written = cli({u"report"_s, source, u"--semesters"_s, u"2025-HT..2026-VT"_s, u"--out"_s, report});
        INFO(written.err.toStdString());
        REQUIRE(written.exitCode == 0);
        REQUIRE(cli({u"new"_s, target}).exitCode == 0);
    }
};

QJsonArray cases(const QString& path, const QString& semesters = u"2000-VT..2090-HT"_s)
{
    return cli({u"list"_s, path, u"--json"_s, u"--semester"_s, semesters}).json().value(u"cases"_s).toArray();
}

QJsonObject titled(const QJsonArray& list, const QString& title)
{
    for (const QJsonValue value : list)
        if (value[u"title"_s].toString() == title)
            return value.toObject();
    return {};
}

} // namespace

TEST_CASE("a report goes back in: the same cases with the same texts")
{
    const Road road;
    const CliRun run = cli({u"import"_s, road.target, road.report, u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonObject result = run.json();
    CHECK(result.keys() ==
          QStringList{u"cases"_s, u"forms"_s, u"leftovers"_s, u"personalData"_s, u"unknownActors"_s, u"warnings"_s});
    CHECK(result[u"leftovers"_s].toArray().isEmpty());

    const QJsonArray before = cases(road.source, u"2025-HT..2026-VT"_s);
    const QJsonArray after = cli({u"list"_s, road.target, u"--json"_s}).json().value(u"cases"_s).toArray();
    REQUIRE(after.size() == before.size());
    CHECK(result[u"cases"_s].toArray().size() == before.size());
    for (const QJsonValue value : before) {
        const QJsonObject imported = titled(after, value[u"title"_s].toString());
        INFO(value[u"title"_s].toString().toStdString());
        for (const QString& key : {u"title"_s, u"reporter"_s, u"cooperatingText"_s, u"challenge"_s, u"consequences"_s,
                                   u"proposal"_s, u"otherText"_s})
            CHECK(imported[key] == value[key]);
    }
}

TEST_CASE("feedback comes back as rounds of its case")
{
    const Road road;
    REQUIRE(cli({u"import"_s, road.target, road.report}).exitCode == 0);
    const QJsonArray after = cli({u"list"_s, road.target, u"--json"_s}).json().value(u"cases"_s).toArray();

    const QJsonObject gap = titled(after, u"Glapp mellan förrehabilitering och arbetsprövning"_s);
    REQUIRE(gap[u"rounds"_s].toArray().size() == 2);
    CHECK(gap[u"rounds"_s][0][u"text"_s].toString().contains(u"\n\n- Två insatser"_s));
    CHECK(gap[u"rounds"_s][1][u"number"_s].toInt() == 2);

    const QJsonObject language = titled(after, u"Språkstöd upphör när anställningen blir privat"_s);
    REQUIRE(language[u"rounds"_s].toArray().size() == 1);
    CHECK(language[u"rounds"_s][0][u"heading"_s].toString() ==
          u"Svar Språkstöd upphör när anställningen blir privat"_s);
}

TEST_CASE("importing twice adds nothing")
{
    const Road road;
    REQUIRE(cli({u"import"_s, road.target, road.report}).exitCode == 0);
    const QByteArray once = cli({u"list"_s, road.target, u"--json"_s}).out;
    REQUIRE(cli({u"import"_s, road.target, road.report}).exitCode == 0);
    CHECK((cli({u"list"_s, road.target, u"--json"_s}).out == once));
}

TEST_CASE("a dry run says what it would do and changes no byte")
{
    const Road road;
    const QByteArray before = road.workplace.bytes(u"nytt.heller"_s);
    const CliRun run = cli({u"import"_s, road.target, road.report, u"--dry-run"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.text().contains(u"would be added"_s));
    CHECK((road.workplace.bytes(u"nytt.heller"_s) == before));
    const CliRun json = cli({u"import"_s, road.target, road.report, u"--dry-run"_s, u"--json"_s});
    CHECK_FALSE(json.json().value(u"cases"_s).toArray().isEmpty());
    CHECK((road.workplace.bytes(u"nytt.heller"_s) == before));
}

TEST_CASE("the semester can be said")
{
    const Road road;
    REQUIRE(cli({u"import"_s, road.target, road.report, u"--semester"_s, u"2019-VT"_s}).exitCode == 0);
    const QJsonArray after = cli({u"list"_s, road.target, u"--json"_s}).json().value(u"cases"_s).toArray();
    REQUIRE_FALSE(after.isEmpty());
    for (const QJsonValue value : after)
        CHECK(value[u"semester"_s].toString() == u"2019-VT"_s);
}

TEST_CASE("what is no Word document is named, and the register stays as it was")
{
    const Road road;
    road.workplace.write(u"trasig.docx"_s, "PK but no more");
    const QByteArray before = cli({u"list"_s, road.target, u"--json"_s}).out;
    for (const QString& name : {u"trasig.docx"_s, u"saknas.docx"_s}) {
        const CliRun run = cli({u"import"_s, road.target, road.report, road.workplace.path(name)});
        CHECK(run.exitCode == 1);
        CHECK(run.complaint().contains(name));
    }
    CHECK((cli({u"list"_s, road.target, u"--json"_s}).out == before));
}

TEST_CASE("a mail goes in whatever letters it asks for")
{
    const Workplace workplace;
    const QString target = workplace.path(u"nytt.heller"_s);
    REQUIRE(cli({u"new"_s, target}).exitCode == 0);
    workplace.write(u"brev.eml"_s, "From: alva@example.org\r\nSubject: Avvikelse\r\nMIME-Version: 1.0\r\n"
                                   "Content-Type: text/html; charset=utf-8\r\n\r\n"
                                   "<p>Namn: Alva Testsson</p><p>Samverkansutmaning: Ett <tt>intyg</tt> saknades och "
                                   "<code>ingen</code> svarade.</p><pre>Konsekvenser: Det tog tid.</pre>");
    const CliRun run = cli({u"import"_s, target, workplace.path(u"brev.eml"_s)});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(cli({u"list"_s, target, u"--json"_s}).json().value(u"cases"_s).toArray().size() == 1);
}

TEST_CASE("Swedish on standard output is UTF-8")
{
    const Road road;
    const CliRun run = cli({u"list"_s, road.source}, u"sv"_s);
    CHECK(run.exitCode == 0);
    CHECK(run.out.contains("Väntan på läkarutlåtande"));
}

TEST_CASE("the letter tells where a case stands, and the importer understands its own letter")
{
    const Workplace workplace;
    const QString source = workplace.example();
    const QString report = workplace.path(u"rapport.docx"_s);
    const QString target = workplace.path(u"nytt.heller"_s);
    REQUIRE(cli({u"report"_s, source, u"--semesters"_s, u"2025-HT..2026-HT"_s, u"--out"_s, report}).exitCode == 0);
    REQUIRE(cli({u"new"_s, target}).exitCode == 0);
    REQUIRE(cli({u"import"_s, target, report}).exitCode == 0);

    // What a report cannot carry: dates, the assessment, what word of mouth said.
    const QMap<QString, QString> expected = {
        {u"new"_s, u"new"_s},
        {u"ready"_s, u"new"_s},
        {u"supplement-requested"_s, u"new"_s},
        {u"raised"_s, u"raised"_s},
        {u"settled"_s, u"feedback-received"_s},
        {u"continued"_s, u"feedback-received"_s},
        {u"dismissed"_s, u"new"_s},
        {u"transferred"_s, u"new"_s},
    };
    const QJsonArray after = cli({u"list"_s, target, u"--json"_s}).json().value(u"cases"_s).toArray();
    for (const QJsonValue value : cases(source)) {
        const QString status = value[u"status"_s].toString();
        if (!expected.contains(status))
            continue;
        INFO(value[u"title"_s].toString().toStdString() << ", " << status.toStdString());
        CHECK(titled(after, value[u"title"_s].toString())[u"status"_s].toString() == expected.value(status));
    }
}

TEST_CASE("a register's own report finds every case in place")
{
    const Workplace workplace;
    const QString source = workplace.example();
    const QString report = workplace.path(u"rapport.docx"_s);
    REQUIRE(cli({u"report"_s, source, u"--semesters"_s, u"2025-HT..2026-HT"_s, u"--out"_s, report}).exitCode == 0);
    const QString before = cli({u"list"_s, source, u"--json"_s}).text();
    const CliRun run = cli({u"import"_s, source, report});
    INFO(run.text().toStdString());
    CHECK(run.exitCode == 0);
    CHECK(run.text().count(u"– in the register already\n"_s) == 18);
    CHECK((cli({u"list"_s, source, u"--json"_s}).text() == before));
}

TEST_CASE("a report does not undo what was written since, unless asked to")
{
    const Workplace workplace;
    const QString source = workplace.path(u"prov.heller"_s);
    const auto write = [&workplace](const QString& name, const QString& proposal) {
        DocxBuilder builder;
        builder.paragraph(u"Inkommet under våren 2024."_s);
        builder.heading(1, u"1. Dörren är låst"_s);
        builder.heading(3, u"Samverkansutmaning"_s).paragraph(u"Dörren var låst när deltagaren kom."_s);
        builder.heading(3, u"Ge gärna förslag till lösning"_s).paragraph(proposal);
        builder.save(workplace.path(name));
        return workplace.path(name);
    };
    const QString older = write(u"aldre.docx"_s, u"En nyckel."_s);
    REQUIRE(cli({u"new"_s, source}).exitCode == 0);
    REQUIRE(cli({u"import"_s, source, write(u"nyare.docx"_s, u"En nyckel till var och en."_s)}).exitCode == 0);
    const QByteArray before = cli({u"list"_s, source, u"--json"_s}).out;

    const CliRun left = cli({u"import"_s, source, older});
    CHECK(left.exitCode == 0);
    CHECK(left.text().contains(u"with another text, left as it is"_s));
    CHECK(left.text().contains(u"--update"_s));
    CHECK((cli({u"list"_s, source, u"--json"_s}).out == before));

    const CliRun taken = cli({u"import"_s, source, older, u"--update"_s});
    CHECK(taken.text().contains(u"– updated"_s));
    CHECK(cli({u"list"_s, source, u"--json"_s}).json()[u"cases"_s][0][u"proposal"_s].toString() == u"En nyckel."_s);
}

TEST_CASE("two files in one import: the later one's text of the same case is listed, and taken when asked for")
{
    const Workplace workplace;
    const auto write = [&workplace](const QString& name, const QString& proposal) {
        DocxBuilder builder;
        builder.paragraph(u"Inkommet under våren 2024."_s);
        builder.heading(1, u"1. Dörren är låst"_s);
        builder.heading(3, u"Samverkansutmaning"_s).paragraph(u"Dörren var låst när deltagaren kom."_s);
        builder.heading(3, u"Ge gärna förslag till lösning"_s).paragraph(proposal);
        builder.save(workplace.path(name));
        return workplace.path(name);
    };
    const QString first = write(u"ett.docx"_s, u"En nyckel."_s);
    const QString second = write(u"tva.docx"_s, u"En nyckel till var och en."_s);
    const auto proposalsIn = [](const CliRun& run) {
        QStringList proposals;
        for (const QJsonValue each : run.json()[u"cases"_s].toArray())
            proposals.append(each[u"proposal"_s].toString());
        return proposals;
    };
    const QString left = workplace.path(u"kvar.heller"_s);
    REQUIRE(cli({u"new"_s, left}).exitCode == 0);
    CHECK(proposalsIn(cli({u"import"_s, left, first, second, u"--json"_s})) == QStringList{u"En nyckel."_s});
    CHECK(proposalsIn(cli({u"list"_s, left, u"--json"_s})) == QStringList{u"En nyckel."_s});
    CHECK(cli({u"import"_s, left, first, second}).text().contains(u"left as it is"_s));

    const QString taken = workplace.path(u"tagen.heller"_s);
    REQUIRE(cli({u"new"_s, taken}).exitCode == 0);
    CHECK(cli({u"import"_s, taken, first, second, u"--dry-run"_s}).text().contains(u"in an earlier report"_s));
    const QStringList later{u"En nyckel till var och en."_s};
    CHECK(proposalsIn(cli({u"import"_s, taken, first, second, u"--update"_s, u"--json"_s})) == later);
    CHECK(proposalsIn(cli({u"list"_s, taken, u"--json"_s})) == later);
}

TEST_CASE("what an import found no field for can be read with the case")
{
    const Workplace workplace;
    const QString path = workplace.path(u"nytt.heller"_s);
    const QString file = workplace.path(u"rapport.docx"_s);
    DocxBuilder builder;
    builder.paragraph(u"Avvikelser som kommit in under våren -25."_s);
    builder.heading(1, u"1. Bussen går inte"_s);
    builder.heading(3, u"Namn"_s).paragraph(u"Berit Björk"_s);
    builder.heading(3, u"Telefon"_s).paragraph(u"070-000 00 00"_s);
    builder.heading(3, u"Samverkansutmaning"_s).paragraph(u"Ingen buss går på morgonen."_s);
    builder.save(file);
    REQUIRE(cli({u"new"_s, path}).exitCode == 0);
    REQUIRE(cli({u"import"_s, path, file}).exitCode == 0);

    const QString text = cli({u"show"_s, path, u"2025-1"_s}).text();
    CHECK(text.contains(u"\nLeft over from the import\n-------------------------\nTelefon\n\n070-000 00 00\n"_s));
    const QJsonArray leftovers = cli({u"show"_s, path, u"2025-1"_s, u"--json"_s}).json()[u"leftovers"_s].toArray();
    CHECK(leftovers == QJsonArray{u"Telefon\n\n070-000 00 00"_s});

    const QString example = workplace.example();
    CHECK_FALSE(cli({u"show"_s, example, u"2025-2"_s}).text().contains(u"Left over"_s));
    CHECK(cli({u"show"_s, example, u"2025-2"_s, u"--json"_s}).json()[u"leftovers"_s] == QJsonArray());
}
