#include "core/render/pages/edge_painter.h"
#include "core/render/pages/laid_document.h"
#include "core/render/pages/page_layout.h"
#include "core/render/template_edges.h"
#include "tests/core/render/sample_documents.h"
#include "tests/core/render/template_files.h"
#include "tests/support/result.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

namespace {

/// Where dark pixels begin and end on a page, in points from its top: [first, last] row.
QPair<int, int> inkRows(const PageLayout& layout, int page)
{
    QImage image(layout.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, page);
    painter.end();
    QPair<int, int> rows(-1, -1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                rows.first = rows.first < 0 ? y : rows.first;
                rows.second = y;
                break;
            }
        }
    }
    return rows;
}

Document oneLine()
{
    Document document;
    document.blocks = {Heading{1, u"A"_s}, PageBreak{}, Paragraph{ParagraphStyle::Body, {{u"B"_s}}}};
    return document;
}

} // namespace

TEST_CASE("a template's header is read: text, page numbers, pictures, one page unlike the others")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/header1.xml"_s].replace(
        "<w:r><w:t>Exempelbygden</w:t></w:r>",
        "<w:r><w:tab/></w:r><w:sdt><w:sdtContent><w:r><w:t>Sida </w:t></w:r></w:sdtContent></w:sdt><w:r><w:fldChar "
        "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE  \\* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar "
        "w:fldCharType=\"separate\"/></w:r><w:r><w:t>77</w:t></w:r><w:r><w:fldChar "
        "w:fldCharType=\"end\"/></w:r><w:fldSimple "
        "w:instr=\" NUMPAGES \"><w:r><w:t>78</w:t></w:r></w:fldSimple><w:fldSimple w:instr=\" TITLE "
        "\"><w:r><w:t>Titel</w:t></w:r></w:fldSimple>");
    const Edges edges = templateEdges(must(templateFacts(packed(parts))), u"Fot"_s);
    CHECK(edges.firstPageDiffers);
    const EdgeParagraph line = edges.header.rows.at(0).cells.at(0).paragraphs.at(0);
    QStringList pieces;
    for (const EdgePiece& piece : line.pieces)
        pieces.append(u"%1:%2"_s.arg(static_cast<int>(piece.kind)).arg(piece.text));
    CHECK(pieces == QStringList{u"1:"_s, u"0:Sida "_s, u"3:"_s, u"4:"_s, u"0:Titel"_s});
    const EdgePiece logo = edges.firstHeader.rows.at(0).cells.at(0).paragraphs.at(0).pieces.at(1);
    CHECK(logo.kind == EdgePiece::Kind::Picture);
    CHECK(logo.picture == smallPng());
    CHECK(logo.width == 4000);
    CHECK(logo.height == 2000);
    CHECK(edges.footer.rows.size() == 1); // ours, since it has none
}

TEST_CASE("tables and free pictures of a header have their places")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/header1.xml"_s].replace(
        "<w:p><w:r><w:t>Exempelbygden</w:t></w:r></w:p>",
        "<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr><w:trPr><w:trHeight "
        "w:val=\"900\"/></w:trPr><w:tc><w:p><w:r><w:t>Vänster</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:jc "
        "w:val=\"right\"/></w:pPr><w:r><w:t>Höger</w:t></w:r></w:p></w:tc></w:tr></"
        "w:tbl><w:p><w:r><w:drawing><wp:anchor><"
        "wp:positionH relativeFrom=\"page\"><wp:posOffset>635000</wp:posOffset></wp:positionH><wp:positionV "
        "relativeFrom=\"margin\"><wp:align>bottom</wp:align></wp:positionV><wp:extent cx=\"127000\" "
        "cy=\"254000\"/></wp:anchor></w:drawing></w:r></w:p>");
    const TemplateFacts facts = must(templateFacts(packed(parts)));
    const Edge header = templateEdges(facts, {}).header;
    REQUIRE(header.rows.size() == 2);
    CHECK(header.rows[0].leastHeight == 900);
    REQUIRE(header.rows[0].cells.size() == 2);
    CHECK(header.rows[0].cells[1].left == 3108);
    CHECK(header.rows[0].cells[1].width == 4784);
    CHECK(header.rows[0].cells[1].paragraphs.at(0).look.align == Align::Right);
    REQUIRE(header.pictures.size() == 1);
    CHECK(header.pictures[0].left == 1000);
    CHECK(header.pictures[0].width == 200);
    const PageLook& page = facts.section.page;
    CHECK(header.pictures[0].top + header.pictures[0].height == page.top + page.textHeight());
}

TEST_CASE("a header higher than its margin pushes the text down, on its own pages only")
{
    const Template own = packed(swedishTemplateParts());
    const PageLayout layout = must(PageLayout::of(oneLine(), &own));
    CHECK(layout.pageSize() == QSizeF(612, 792));
    REQUIRE(layout.outline().size() == 1);
    // Page 1: the header begins 30 points down and holds a picture 100 points high.
    CHECK(layout.outline().first().top > 130.0);
    CHECK(inkRows(layout, 0).first >= 30);
    // Page 2 has the low header: its text keeps to the margin of 75 points, and its first ink is the header's text.
    CHECK(inkRows(layout, 1).first < 50);
}

TEST_CASE("an exact margin stays, however high the header is")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/document.xml"_s].replace("w:top=\"1500\"", "w:top=\"-1500\"");
    const Template own = packed(parts);
    const PageLayout layout = must(PageLayout::of(oneLine(), &own));
    CHECK(layout.outline().first().top < 75.0 + 24.1); // margin and the heading's space before
}

TEST_CASE("a template with a part that is no XML is refused, as it is for Word")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/header1.xml"_s] = "<w:hdr><w:p><w:r>";
    const Template own = packed(parts);
    CHECK(mustFail(PageLayout::of(oneLine(), &own)).code == ErrorCode::UnsupportedFormat);
}

TEST_CASE("a picture beside a footer's text stands with the footer")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/header1.xml"_s].replace(
        "<w:p><w:r><w:t>Exempelbygden</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Rad</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom=\"column\">"
        "<wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>63500"
        "</wp:posOffset></wp:positionV><wp:extent cx=\"127000\" cy=\"254000\"/></wp:anchor></w:drawing></w:r></w:p>");
    const TemplateFacts facts = must(templateFacts(packed(parts)));
    const Edge edge = templateEdges(facts, {}).header;
    REQUIRE(edge.pictures.size() == 1);
    CHECK(edge.pictures[0].besideRow == 1);
    CHECK(edge.pictures[0].top == 100);
    CHECK(edge.pictures[0].left == facts.section.page.left);
}

TEST_CASE("a header's long line is wrapped in its cell and takes the height it needs")
{
    FontFaces faces;
    TextLook look;
    Edge edge;
    edge.rows = {
        {{{0, 0, {{look, {{.look = look, .text = u"Samordningsförbundet i Exempelbygden "_s.repeated(6)}}}}}}}};
    const Twips oneLine = edgeHeight(edge, 100'000, faces);
    CHECK(edgeHeight(edge, 9072, faces) == 3 * oneLine);
    edge.rows[0].cells[0].paragraphs[0].pieces.prepend({.kind = EdgePiece::Kind::Tab, .look = look});
    CHECK(edgeHeight(edge, 9072, faces) == oneLine); // placed by its author
}

TEST_CASE("the line below a template's heading takes its room and is drawn")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    Document document = oneLine();
    document.blocks.insert(1, Heading{1, u"B"_s});
    const auto secondTop = [&] {
        const Template own = packed(parts);
        return must(PageLayout::of(document, &own)).outline().at(1).top;
    };
    const double without = secondTop();
    parts[u"word/styles.xml"_s].replace("<w:pPr><w:keepNext/><w:spacing w:before=\"480\"",
                                        "<w:pPr><w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"16\" "
                                        "w:space=\"4\" w:color=\"4F81BD\"/></w:pBdr><w:spacing w:before=\"480\"");
    const TextLook look = must(templateFacts(packed(parts))).styles.look.of(Style::Heading1);
    CHECK(look.lineBelow == LineBelow{40, 80, 0x4f81bd});
    CHECK(std::abs(secondTop() - without - 6.0) < 0.01);

    const Template own = packed(parts);
    const PageLayout layout = must(PageLayout::of(document, &own));
    QImage image(layout.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, 0);
    painter.end();
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += image.pixel(image.width() / 2, y) == 0xff4f81bd ? 1 : 0;
    CHECK(rows >= 2); // a line of two points below each
}

TEST_CASE("pictures that are none do no harm")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/media/logo.PNG"_s] = "ingen bild";
    const Template own = packed(parts);
    const PageLayout layout = must(PageLayout::of(oneLine(), &own));
    CHECK(inkRows(layout, 0).first > 0);
}
