// Papers: report, case.

#include "core/service/cases.h"
#include "core/service/register.h"
#include "core/service/report_drafts.h"
#include "tests/app/cli_process.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

QStringList reportWords(const QString& path, const QString& out)
{
    return {u"report"_s, path, u"--semesters"_s, u"2025-HT..2026-HT"_s, u"--out"_s, out, u"--date"_s, u"2026-11-21"_s};
}

} // namespace

TEST_CASE("the report comes as Word, PDF and HTML, the same bytes twice")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QList<QPair<QString, QByteArray>> formats = {
        {u"docx"_s, "PK\x03\x04"}, {u"pdf"_s, "%PDF-"}, {u"html"_s, "<!DOCTYPE html>"}};
    for (const auto& [ending, start] : formats) {
        INFO(ending.toStdString());
        const QString name = u"rapport."_s + ending;
        const CliRun run = cli(reportWords(path, workplace.path(name)));
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(run.text().contains(name));
        CHECK(workplace.bytes(name).startsWith(start));

        const QString again = u"igen."_s + ending;
        REQUIRE(cli(reportWords(path, workplace.path(again))).exitCode == 0);
        const bool same = workplace.bytes(again) == workplace.bytes(name);
        CHECK(same);
    }
}

TEST_CASE("the date of the report is the one given")
{
    const Workplace workplace;
    REQUIRE(cli(reportWords(workplace.example(), workplace.path(u"rapport.html"_s))).exitCode == 0);
    const QString html = QString::fromUtf8(workplace.bytes(u"rapport.html"_s));
    CHECK(html.contains(u"21 november 2026"_s));
    CHECK(html.contains(u"från hösten\u00A0\u201125 till och med hösten\u00A0\u201126"_s));
    CHECK(html.contains(u"Åsa Samordh"_s));
}

TEST_CASE("a report of an earlier day tells in its letter what had happened by then, and leaves nothing out")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto report = [&](const QStringList& more) {
        const QString out = workplace.path(u"rapport.html"_s);
        const QStringList words{u"report"_s, path, u"--semesters"_s, u"2025-HT..2026-HT"_s, u"--out"_s, out};
        REQUIRE(cli(words + more).exitCode == 0);
        return QString::fromUtf8(workplace.bytes(u"rapport.html"_s));
    };
    const QString now = report({});
    const QString then = report({u"--date"_s, u"2025-12-01"_s});
    const QString judge = u"kräva fortsatt arbete"_s;
    CHECK(now.contains(judge));
    CHECK_FALSE(then.contains(judge));
    CHECK(then.count(u"<h2"_s) == now.count(u"<h2"_s));
    CHECK(then.count(u"<h3"_s) == now.count(u"<h3"_s));
}

TEST_CASE("a report replaces the file of its name and leaves nothing else behind")
{
    const Workplace workplace;
    workplace.write(u"rapport.html"_s, "old");
    REQUIRE(cli(reportWords(workplace.example(), workplace.path(u"rapport.html"_s))).exitCode == 0);
    CHECK(workplace.bytes(u"rapport.html"_s).startsWith("<!DOCTYPE html>"));
    CHECK(QDir(workplace.path({})).entryList({u"*rapport*"_s}, QDir::Files | QDir::Hidden) ==
          QStringList{u"rapport.html"_s});
}

TEST_CASE("a report of a period without cases says so and writes nothing")
{
    const Workplace workplace;
    const CliRun run = cli({u"report"_s, workplace.example(), u"--semesters"_s, u"2011-VT"_s, u"--out"_s,
                            workplace.path(u"rapport.docx"_s)});
    CHECK(run.exitCode == 1);
    CHECK(run.complaint().contains(u"2011-VT"_s));
    CHECK_FALSE(workplace.has(u"rapport.docx"_s));
}

TEST_CASE("a folder that is not there is named")
{
    const Workplace workplace;
    const CliRun run = cli(reportWords(workplace.example(), workplace.path(u"ingenstans/rapport.html"_s)));
    CHECK(run.exitCode == 1);
    CHECK(run.complaint().contains(u"ingenstans/rapport.html"_s));
    CHECK(run.complaint().contains(u"There is no such folder."_s));
}

TEST_CASE("a template that is none fails by name, and has no business with HTML")
{
    const Workplace workplace;
    const QString path = workplace.example();
    workplace.write(u"mall.docx"_s, "no zip");
    const CliRun broken = cli(reportWords(path, workplace.path(u"rapport.docx"_s)) +
                              QStringList{u"--template"_s, workplace.path(u"mall.docx"_s)});
    CHECK(broken.exitCode == 1);
    CHECK(broken.complaint().contains(u"mall.docx"_s));
    CHECK_FALSE(workplace.has(u"rapport.docx"_s));

    const CliRun html = cli(reportWords(path, workplace.path(u"rapport.html"_s)) +
                            QStringList{u"--template"_s, workplace.path(u"mall.docx"_s)});
    CHECK(html.exitCode == 2);
}

TEST_CASE("a report can be the template of the next one")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString own = workplace.path(u"mall.docx"_s);
    REQUIRE(cli(reportWords(path, own)).exitCode == 0);
    for (const QString& name : {u"rapport.docx"_s, u"rapport.pdf"_s}) {
        const CliRun run = cli(reportWords(path, workplace.path(name)) + QStringList{u"--template"_s, own});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 0);
    }
}

TEST_CASE("a template whose footer has no page number is remarked on, and used")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString own = workplace.path(u"mall.docx"_s);
    const QString word = u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""_s;
    const auto writeWith = [&](const QString& footer) {
        DocxBuilder builder;
        builder.paragraph(u"Mall"_s);
        builder.xml(u"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId77\"/></w:sectPr>"_s);
        builder.part(u"word/footer7.xml"_s, u"<w:ftr %1><w:p>%2</w:p></w:ftr>"_s.arg(word, footer).toUtf8());
        builder.part(
            u"word/_rels/document.xml.rels"_s,
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
            "Id=\"rId77\" Target=\"footer7.xml\" "
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\"/>"
            "</Relationships>");
        builder.save(own);
        return cli(reportWords(path, workplace.path(u"rapport.docx"_s)) + QStringList{u"--template"_s, own});
    };
    const CliRun without = writeWith(u"<w:r><w:t>Provbygden</w:t></w:r>"_s);
    INFO(without.err.toStdString());
    CHECK(without.exitCode == 0);
    CHECK(without.complaint().contains(u"mall.docx has no page number in its footer"_s));
    CHECK(workplace.has(u"rapport.docx"_s));
    const CliRun numbered = writeWith(u"<w:fldSimple w:instr=\" PAGE \"/>"_s);
    CHECK(numbered.exitCode == 0);
    CHECK(numbered.complaint().isEmpty());
}

TEST_CASE("a report does not overwrite its own template")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString own = workplace.path(u"mall.docx"_s);
    REQUIRE(cli(reportWords(path, own)).exitCode == 0);
    const QByteArray before = workplace.bytes(u"mall.docx"_s);
    const QString roundabout = workplace.path(u"./mall.docx"_s);
    for (const QString& out : {own, roundabout}) {
        const CliRun run = cli(reportWords(path, out) + QStringList{u"--template"_s, own, u"--page-per-case"_s});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.complaint().contains(u"is the template itself"_s));
        CHECK((workplace.bytes(u"mall.docx"_s) == before));
    }
}

TEST_CASE("a report is of the cases that are named, in their order")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString out = workplace.path(u"a.html"_s);
    const auto report = [&](const QString& cases) {
        return cli({u"report"_s, path, u"--cases"_s, cases, u"--out"_s, out, u"--date"_s, u"2026-11-22"_s});
    };
    const CliRun run = report(u"2026-3, lh 2025-002"_s);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const QString html = QString::fromUtf8(workplace.bytes(u"a.html"_s));
    const QString first = cli({u"show"_s, path, u"2026-3"_s, u"--json"_s}).json()[u"title"_s].toString();
    const QString second = cli({u"show"_s, path, u"2025-2"_s, u"--json"_s}).json()[u"title"_s].toString();
    CHECK(html.contains(u"1. "_s + first));
    CHECK(html.contains(u"2. "_s + second));
    CHECK_FALSE(html.contains(u"3. "_s));
    CHECK(report(u"2026-3,2026-3"_s).exitCode == 2);
    CHECK(report(u"2026-3,2031-7"_s).exitCode == 1);
    CHECK(
        cli({u"report"_s, path, u"--cases"_s, u"2026-3"_s, u"--semesters"_s, u"2026-VT"_s, u"--out"_s, out}).exitCode ==
        2);
}

TEST_CASE("a report without reporters names none of them, nor where they work")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto shown = cli({u"show"_s, path, u"2026-3"_s, u"--json"_s}).json()[u"reporter"_s];
    const QString name = shown[u"name"_s].toString();
    const QString workplaceName = shown[u"workplace"_s].toString();
    REQUIRE(!name.isEmpty());
    REQUIRE(!workplaceName.isEmpty());
    const auto report = [&](const QStringList& more) {
        const CliRun run = cli(reportWords(path, workplace.path(u"rapport.html"_s)) + more);
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        return QString::fromUtf8(workplace.bytes(u"rapport.html"_s));
    };
    for (const QStringList& members : {QStringList(), QStringList{u"--profile"_s, u"members"_s}}) {
        const QString html = report(members);
        CHECK(html.contains(name));
        CHECK(html.contains(workplaceName));
    }
    const QString html = report({u"--profile"_s, u"no-reporters"_s});
    CHECK_FALSE(html.contains(name));
    CHECK_FALSE(html.contains(workplaceName));
    const CliRun unknown = cli(reportWords(path, workplace.path(u"b.html"_s)) + QStringList{u"--profile"_s, u"alla"_s});
    CHECK(unknown.exitCode == 2);
    CHECK_FALSE(workplace.has(u"b.html"_s));
}

TEST_CASE("--check looks the report through and writes nothing")
{
    const Workplace workplace;
    const QString path = workplace.path(u"a.heller"_s);
    REQUIRE(cli({u"synth"_s, path, u"--cases"_s, u"30"_s, u"--seed"_s, u"5"_s}).exitCode == 0);
    const CliRun list = cli({u"list"_s, path, u"--json"_s});
    const QString semester = list.json()[u"cases"_s][0][u"semester"_s].toString();
    const CliRun run = cli({u"report"_s, path, u"--semesters"_s, semester, u"--check"_s});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK_FALSE(run.out.isEmpty());
    const CliRun both =
        cli({u"report"_s, path, u"--semesters"_s, semester, u"--check"_s, u"--out"_s, workplace.path(u"a.docx"_s)});
    CHECK(both.exitCode == 2);
    CHECK_FALSE(workplace.has(u"a.docx"_s));
}

TEST_CASE("each case on its own page makes a longer report")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto pages = [](const QByteArray& pdf) { return pdf.count("/Type /Page\n") + pdf.count("/Type /Page "); };
    REQUIRE(cli(reportWords(path, workplace.path(u"tätt.pdf"_s))).exitCode == 0);
    REQUIRE(cli(reportWords(path, workplace.path(u"glest.pdf"_s)) + QStringList{u"--page-per-case"_s}).exitCode == 0);
    CHECK(pages(workplace.bytes(u"glest.pdf"_s)) > pages(workplace.bytes(u"tätt.pdf"_s)));
}

TEST_CASE("one case as a paper, in every format")
{
    const Workplace workplace;
    const QString path = workplace.example();
    for (const QString& name : {u"fall.docx"_s, u"fall.pdf"_s, u"fall.html"_s}) {
        const CliRun run = cli({u"case"_s, path, u"2025-2"_s, u"--out"_s, workplace.path(name)});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(workplace.has(name));
    }
    const QString html = QString::fromUtf8(workplace.bytes(u"fall.html"_s));
    CHECK(html.contains(u"LH 2025-002"_s));
    CHECK(html.contains(u"Delvis löst"_s));
}

TEST_CASE("the cases, the order and the letter chosen in the window hold")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const SystemClock clock;
    const SemesterRange autumn = {{2026, Semester::Term::Autumn}, {2026, Semester::Term::Autumn}};
    QString leftOutTitle;
    QString addedTitle;
    {
        const auto reg = service::Register::open(path, {.clock = &clock});
        REQUIRE(reg);
        const service::Cases cases(**reg);
        const auto last = cases.find(u"2026-10"_s);
        REQUIRE(last);
        const DeviationId leftOut = must(cases.find(u"2026-9"_s));
        const DeviationId added = must(cases.find(u"2025-2"_s));
        leftOutTitle = must(cases.load(leftOut)).deviation.title;
        addedTitle = must(cases.load(added)).deviation.title;
        const service::ReportDraft draft = {.letter = u"Kära beredningsgrupp!\n\nHär är höstens skörd."_s,
                                            .order = {*last},
                                            .leftOut = {leftOut},
                                            .added = {added}};
        REQUIRE(service::ReportDrafts(**reg).store(autumn, draft));
    }
    REQUIRE(
        cli({u"report"_s, path, u"--semesters"_s, u"2026-HT"_s, u"--out"_s, workplace.path(u"höst.html"_s)}).exitCode ==
        0);
    const QString html = QString::fromUtf8(workplace.bytes(u"höst.html"_s));
    CHECK(html.contains(u"Kära beredningsgrupp!"_s));
    CHECK_FALSE(html.contains(u"helt nya"_s));
    CHECK(html.contains(u"1. Inget gemensamt besked vid akut förlorad bostad"_s));
    CHECK(html.contains(addedTitle));
    CHECK_FALSE(html.contains(leftOutTitle));
    CHECK(html.contains(u"Åsa Samordh"_s));
}
