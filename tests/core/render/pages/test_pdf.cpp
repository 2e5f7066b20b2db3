#include "core/render/pages/page_layout.h"
#include "tests/core/render/sample_documents.h"
#include "tests/support/result.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

namespace {

QByteArray pdfOf(const Document& document)
{
    return must(toPdf(document, must(PageLayout::of(document))));
}

} // namespace

TEST_CASE("the same paper gives the same PDF bytes, dated as the paper is")
{
    const QByteArray pdf = pdfOf(samples::everything());
    CHECK(pdf == pdfOf(samples::everything()));
    CHECK(pdf.contains("/CreationDate (D:20260603000000"));
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.endsWith("%%EOF\n"));
}

TEST_CASE("the PDF says its language, shows its title and has an outline")
{
    const QByteArray pdf = pdfOf(samples::everything());
    CHECK(pdf.contains("/Lang (sv-SE)"));
    CHECK(pdf.contains("/DisplayDocTitle true"));
    CHECK(pdf.count("/Dest [") == 5 + 5); // five entries in the outline, five in the contents list
    CHECK(pdf.contains("/URI (mailto:signe@example.org)"));
}

TEST_CASE("every object stands where the last cross-reference table says")
{
    const QByteArray pdf = pdfOf(samples::report(5));
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype table = pdf.sliced(start).split('\n').first().toLongLong();
    const QString entries = QString::fromLatin1(pdf.sliced(table, pdf.lastIndexOf("trailer") - table));
    static const QRegularExpression entry(u"(\\d+) 1\\n(\\d{10}) 00000 n \\n"_s);
    int objects = 0;
    for (auto it = entry.globalMatch(entries); it.hasNext(); ++objects) {
        const auto match = it.next();
        CHECK(pdf.sliced(match.captured(2).toLongLong()).startsWith(match.captured(1).toLatin1() + " 0 obj"));
    }
    CHECK(objects > 5);
}

TEST_CASE("additions to what is no PDF leave it alone")
{
    for (const QByteArray& odd :
         {QByteArray(), QByteArray("x"), QByteArray("startxref\n99999\n%%EOF"), QByteArray("xref\nstartxref\n0\n")}) {
        CHECK(withAdditions(odd, {}) == odd);
        CHECK(datedOn(QDate(2026, 1, 1), odd) == odd);
    }
    CHECK(datedOn(QDate(2026, 1, 2), "/CreationDate (D:20200101120000+02'00')") ==
          "/CreationDate (D:20260102000000+00'00')");
    CHECK(datedOn(QDate(), "/CreationDate (D:20200101120000Z)") == "/CreationDate (D:20000101000000Z)");
}

TEST_CASE("every date of a PDF is the paper's, and its identity is carried on")
{
    CHECK(datedOn(QDate(2026, 1, 2), "/CreationDate (D:20200101120000Z)\n/ModDate (D:20200304120000+02'00')") ==
          "/CreationDate (D:20260102000000Z)\n/ModDate (D:20260102000000+00'00')");

    QByteArray pdf = pdfOf(samples::report(1));
    pdf.truncate(pdf.indexOf("%%EOF\n") + 6); // as QPdfWriter wrote it
    const qsizetype trailer = pdf.lastIndexOf("trailer\n<<") + 10;
    pdf.insert(trailer, "\n/ID [ <AB> <CD> ]");
    const QByteArray changed = withAdditions(pdf, {.language = u"sv-SE"_s});
    CHECK(changed.size() > pdf.size());
    CHECK(changed.sliced(pdf.size()).contains("/ID [ <AB> <CD> ]"));
}
