#include "core/render/pages/laid_document.h"
#include "core/render/pages/page_layout.h"
#include "tests/core/render/sample_documents.h"
#include "tests/support/result.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

namespace {

Document documentOf(const QList<Block>& blocks)
{
    Document document;
    document.title = u"Prov"_s;
    document.date = QDate(2026, 6, 3);
    document.blocks = blocks;
    return document;
}

PageLayout laidOut(const Document& document)
{
    return must(PageLayout::of(document));
}

/// How much of a page is not white, and whether anything is drawn beyond its margins' half.
struct Ink
{
    int pixels = 0;
    int outside = 0;
};

Ink inkOf(const PageLayout& layout, int page)
{
    QImage image(layout.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, page);
    painter.end();
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 200)
                continue;
            ++ink.pixels;
            if (x < 60 || x > image.width() - 60 || y < 60 || y > image.height() - 30)
                ++ink.outside;
        }
    }
    return ink;
}

} // namespace

TEST_CASE("headings have the page they stand on")
{
    const PageLayout layout = laidOut(documentOf(
        {Heading{1, u"A"_s}, PageBreak{}, Heading{1, u"B"_s}, Heading{2, u"C"_s}, Heading{1, u"D"_s, true, true}}));
    CHECK(layout.headingPages() == HeadingPages{1, 2, 2, 3});
    CHECK(layout.pageCount() == 3);
    CHECK(layout.pageSize() == QSizeF(595.3, 841.9));
}

TEST_CASE("a heading goes to the next page with the paragraphs that are held to it")
{
    const auto pageOfHeading = [](bool held) {
        QList<Block> blocks;
        for (int i = 0; i < 27; ++i) // 27 of 31: room for the heading, one line and no more
            blocks.append(Paragraph{ParagraphStyle::Body, {{u"Rad"_s}}});
        blocks.append(Heading{1, u"A"_s});
        blocks.append(Paragraph{ParagraphStyle::Body, {{u"Nora"_s}}, held});
        blocks.append(Paragraph{ParagraphStyle::Body, {{u"Mer"_s}}});
        return laidOut(documentOf(blocks)).headingPages().first();
    };
    CHECK(pageOfHeading(false) == 1);
    CHECK(pageOfHeading(true) == 2);
}

TEST_CASE("the contents list takes the pages it needs")
{
    QList<Block> blocks = {Contents{u"Innehåll"_s}};
    for (int i = 0; i < 120; ++i)
        blocks.append(Heading{1, u"Ärende %1"_s.arg(i), true, i == 0});
    const PageLayout layout = laidOut(documentOf(blocks));
    CHECK(layout.headingPages().first() == 5); // 120 entries of 18 points, 40 a page
}

TEST_CASE("an empty document is a page")
{
    CHECK(laidOut({}).pageCount() == 1);
    CHECK(laidOut({}).headingPages().isEmpty());
}

TEST_CASE("every page has ink, and none of it in the margins")
{
    for (const Document& document : {samples::everything(), samples::report(4, true)}) {
        const PageLayout layout = laidOut(document);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const Ink ink = inkOf(layout, page);
            INFO("page " << page);
            CHECK(ink.pixels > 50);
            CHECK(ink.outside == 0);
        }
        CHECK(inkOf(layout, layout.pageCount()).pixels == 0); // no such page: nothing is drawn
    }
}

TEST_CASE("the outline holds the headings of the contents list, without gaps in their levels")
{
    const PageLayout layout = laidOut(
        documentOf({Heading{2, u"Ett"_s}, Heading{1, u"Två"_s}, Heading{3, u"Tre"_s}, Heading{2, u"Fyra"_s, false}}));
    QStringList outline;
    for (const OutlineEntry& entry : layout.outline())
        outline.append(u"%1 %2"_s.arg(entry.level).arg(entry.text));
    CHECK(outline == QStringList{u"1 Ett"_s, u"1 Två"_s, u"2 Tre"_s});
}

TEST_CASE("contents entries and addresses can be followed")
{
    const PageLayout layout = laidOut(
        documentOf({Contents{u"Innehåll"_s}, Heading{1, u"Ett"_s}, Heading{1, u"Två"_s},
                    Paragraph{ParagraphStyle::Body,
                              {{u"Se "_s}, {u"sidan"_s, false, false, u"https://example.org/å"_s}, {u"."_s}}}}));
    const QList<PageLink> links = layout.links().value(0);
    REQUIRE(links.size() == 3);
    CHECK(links[0].heading == 0);
    CHECK(links[1].heading == 1);
    CHECK(links[1].area.top() > links[0].area.top());
    CHECK(links[2].address == "https://example.org/%C3%A5");
    CHECK(links[2].area.left() > 70.9);
    CHECK(links[2].area.width() < 60);
}

TEST_CASE("a link lies on its text, whatever the alignment and the tabs before it")
{
    FontFaces faces;
    TextLook look;
    TextBox box{.text = spannedText({{u"a\tb "_s}, {u"länk"_s, false, false, u"https://example.org"_s}}),
                .lines = {{0, 8}},
                .measure = {.left = 100, .width = 5000}};
    const double blank = widthOf(spannedText({{u"b "_s}}), 0, 2, look, faces);
    const QList<LinePart> left = partsOf(box, box.lines[0], look, faces);
    REQUIRE(left.size() == 3);
    CHECK(left[2].span->link == u"https://example.org"_s);
    CHECK(std::abs(left[2].x - (tabDistance + blank)) < 0.01);
    look.align = Align::Right;
    const LinePart last = partsOf(box, box.lines[0], look, faces).last();
    CHECK(std::abs(last.x + last.width - 5100) < 0.01);
    look.align = Align::Center;
    const QList<LinePart> middle = partsOf(box, box.lines[0], look, faces);
    CHECK(std::abs(middle.first().x - 100 - (5100 - middle.last().x - middle.last().width)) < 0.01);
}

TEST_CASE("the work can be stopped")
{
    int calls = 0;
    const auto stopped = PageLayout::of(samples::report(50), nullptr, [&](int) { return ++calls < 3; });
    CHECK(mustFail(stopped).code == ErrorCode::Cancelled);
    int last = 0;
    must(PageLayout::of(samples::report(50), nullptr, [&](int percent) {
        CHECK(percent >= last);
        last = percent;
        return true;
    }));
    CHECK(last == 100);
}
