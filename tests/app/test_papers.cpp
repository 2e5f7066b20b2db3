// What Heller writes, read by programs of others.
#include "tests/app/cli_process.h"
#include "tests/app/paper_tools.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

void write(const QStringList& words)
{
    const CliRun run = cli(words);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
}

void writeReport(const QString& path, const QString& semesters, const QString& out)
{
    write({u"report"_s, path, u"--semesters"_s, semesters, u"--date"_s, u"2026-11-21"_s, u"--out"_s, out});
}

const QString exampleSemesters = u"2025-HT..2026-HT"_s;

struct Agreement
{
    int headings = 0;
    int onSamePage = 0;
    QString differing = {}; ///< for the message
};

/// The contents list's numbers beside the pages on which a PDF has the headings.
Agreement agreementOf(const QList<ContentsEntry>& entries, const QString& pdf)
{
    QStringList headings;
    for (const ContentsEntry& entry : entries)
        headings.append(entry.text);
    const QList<int> pages = pagesWith(headings, pagesOf(pdf));
    Agreement agreement;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        ++agreement.headings;
        if (pages.at(i) == entries.at(i).page)
            ++agreement.onSamePage;
        else
            agreement.differing +=
                u"%1: %2, found on %3\n"_s.arg(entries.at(i).text).arg(entries.at(i).page).arg(pages.at(i));
    }
    return agreement;
}

} // namespace

TEST_CASE("pages are found behind the contents list, forwards, and not at all where they are not")
{
    const QStringList pages = {u"Innehåll1.Bussen2SvarBussen3"_s, u"Brev"_s, u"1.Bussengårinte"_s,
                               u"SvarBussen2.Taxin"_s};
    CHECK(pagesWith({u"1. Bussen"_s, u"Svar Bussen"_s, u"2. Ta-xin"_s}, pages) == QList<int>{3, 4, 4});
    CHECK(pagesWith({u"1. Bussen"_s, u"3. Tåget"_s, u"2. Taxin"_s}, pages) == QList<int>{3, 0, 4});
    CHECK(pagesWith({}, pages).isEmpty());
}

TEST_CASE("the example's contents list tells the pages of the PDF and of LibreOffice's layout, every one")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString docx = workplace.path(u"rapport.docx"_s);
    writeReport(path, exampleSemesters, docx);
    writeReport(path, exampleSemesters, workplace.path(u"rapport.pdf"_s));

    const QList<ContentsEntry> entries = contentsEntriesOf(docx);
    REQUIRE(entries.size() >= 12);
    for (const QString& pdf : {workplace.path(u"rapport.pdf"_s), pdfByLibreOffice(docx)}) {
        const Agreement agreement = agreementOf(entries, pdf);
        INFO(pdf.toStdString() << '\n' << agreement.differing.toStdString());
        CHECK(agreement.onSamePage == agreement.headings);
    }
}

TEST_CASE("two hundred cases: the contents list tells LibreOffice's pages")
{
    const Workplace workplace;
    const QString path = workplace.path(u"stort.heller"_s);
    write({u"synth"_s, path, u"--cases"_s, u"200"_s, u"--seed"_s, u"1"_s});
    const QString docx = workplace.path(u"rapport.docx"_s);
    writeReport(path, u"2000-VT..2030-HT"_s, docx);

    const QList<ContentsEntry> entries = contentsEntriesOf(docx);
    REQUIRE(entries.size() >= 200);
    const Agreement agreement = agreementOf(entries, pdfByLibreOffice(docx));
    INFO(agreement.onSamePage << " of " << agreement.headings << '\n' << agreement.differing.toStdString());
    // A line that LibreOffice breaks elsewhere may move a heading at a page's foot; more than a few would be a fault.
    CHECK(agreement.onSamePage >= agreement.headings * 97 / 100);
}

TEST_CASE("the PDFs are whole by qpdf's reading")
{
    const Workplace workplace;
    const QString path = workplace.example();
    writeReport(path, exampleSemesters, workplace.path(u"rapport.pdf"_s));
    write({u"case"_s, path, u"2025-2"_s, u"--out"_s, workplace.path(u"fall.pdf"_s)});
    for (const QString& name : {u"rapport.pdf"_s, u"fall.pdf"_s}) {
        const QString said = complaintsOf(u"qpdf"_s, {u"--check"_s, workplace.path(name)});
        INFO(said.toStdString());
        CHECK_FALSE(said.startsWith("exit"_L1));
        CHECK_FALSE(said.contains("WARNING"_L1));
    }
}

TEST_CASE("the HTML is without errors or warnings by HTML Tidy's reading")
{
    const Workplace workplace;
    const QString path = workplace.example();
    writeReport(path, exampleSemesters, workplace.path(u"rapport.html"_s));
    write({u"case"_s, path, u"2025-2"_s, u"--out"_s, workplace.path(u"fall.html"_s)});
    for (const QString& name : {u"rapport.html"_s, u"fall.html"_s}) {
        const QString said = complaintsOf(u"tidy"_s, {u"-quiet"_s, u"-errors"_s, workplace.path(name)});
        INFO(said.toStdString());
        CHECK(said.isEmpty());
    }
}

TEST_CASE("LibreOffice reads a case's paper")
{
    const Workplace workplace;
    const QString docx = workplace.path(u"fall.docx"_s);
    write({u"case"_s, workplace.example(), u"2025-2"_s, u"--out"_s, docx});
    const QString text = pagesOf(pdfByLibreOffice(docx)).join(u' ');
    CHECK(text.contains(u"LH2025002"_s));
    CHECK(text.contains(u"Samverkansutmaning"_s));
}
