#include "core/render/pages/page_flow.h"
#include "tests/support/catch.h"

using namespace heller::render;

namespace {

constexpr Twips line = 100;
constexpr Twips page = 1000; // ten lines

FlowItem paragraph(int lines, Twips before = 0, Twips after = 0)
{
    FlowItem item;
    item.lines = lines;
    item.lineHeight = line;
    item.before = before;
    item.after = after;
    return item;
}

FlowItem heading(Twips before = 0)
{
    FlowItem item = paragraph(1, before);
    item.keepWithNext = true;
    item.keepTogether = true;
    return item;
}

FlowItem row(int lines, int header = -1)
{
    FlowItem item = paragraph(lines);
    item.keepTogether = true;
    item.headerRow = header;
    return item;
}

std::vector<PlacedPage> flow(const std::vector<FlowItem>& items)
{
    return flowPages(items, {page, page, page});
}

} // namespace

namespace heller::render {

std::ostream& operator<<(std::ostream& out, const Placement& placement)
{
    return out << "item " << placement.item << " lines " << placement.firstLine << '+' << placement.lines << " at "
               << placement.top;
}

} // namespace heller::render

TEST_CASE("no text is one empty page")
{
    CHECK(flow({}) == std::vector<PlacedPage>{{}});
}

TEST_CASE("between neighbours the larger space counts, at the top of a page that turned by itself none")
{
    CHECK(flow({paragraph(1, 30, 50), paragraph(1, 70, 0), paragraph(1)}) ==
          std::vector<PlacedPage>{{{0, 0, 1, 30}, {1, 0, 1, 200}, {2, 0, 1, 300}}});
    CHECK(flow({paragraph(10), paragraph(1, 70)}) == std::vector<PlacedPage>{{{0, 0, 10, 0}}, {{1, 0, 1, 0}}});
}

TEST_CASE("a forced page keeps the space before its first paragraph, and a first break makes no empty page")
{
    FlowItem forced = paragraph(1, 70);
    forced.breakBefore = true;
    CHECK(flow({forced}) == std::vector<PlacedPage>{{{0, 0, 1, 70}}});
    CHECK(flow({paragraph(1), forced}) == std::vector<PlacedPage>{{{0, 0, 1, 0}}, {{1, 0, 1, 70}}});
}

TEST_CASE("space after the last line of a page needs no room")
{
    CHECK(flow({paragraph(10, 0, 500), paragraph(1)}).size() == 2);
}

TEST_CASE("a split paragraph has two lines at least on either page")
{
    SECTION("enough on both sides")
    {
        CHECK(flow({paragraph(7), paragraph(6)}) ==
              std::vector<PlacedPage>{{{0, 0, 7, 0}, {1, 0, 3, 700}}, {{1, 3, 3, 0}}});
    }
    SECTION("no orphan: one line would fit")
    {
        CHECK(flow({paragraph(9), paragraph(6)}) == std::vector<PlacedPage>{{{0, 0, 9, 0}}, {{1, 0, 6, 0}}});
    }
    SECTION("no widow: one line would be left")
    {
        CHECK(flow({paragraph(5), paragraph(6)}) ==
              std::vector<PlacedPage>{{{0, 0, 5, 0}, {1, 0, 4, 500}}, {{1, 4, 2, 0}}});
    }
    SECTION("three lines stay together")
    {
        CHECK(flow({paragraph(8), paragraph(3)}) == std::vector<PlacedPage>{{{0, 0, 8, 0}}, {{1, 0, 3, 0}}});
    }
    SECTION("without widow control every line counts")
    {
        FlowItem loose = paragraph(3);
        loose.widowControl = false;
        CHECK(flow({paragraph(9), loose}) == std::vector<PlacedPage>{{{0, 0, 9, 0}, {1, 0, 1, 900}}, {{1, 1, 2, 0}}});
    }
}

TEST_CASE("headings go with what they head")
{
    SECTION("two lines of text must fit below")
    {
        CHECK(flow({paragraph(7), heading(), paragraph(5)}).size() == 2);
        CHECK(flow({paragraph(7), heading(), paragraph(5)})[0].size() == 3);
        CHECK(flow({paragraph(8), heading(), paragraph(5)})[0].size() == 1);
    }
    SECTION("a chain of headings moves as one")
    {
        const auto pages = flow({paragraph(7), heading(), heading(), paragraph(5)});
        CHECK(pages[0].size() == 1);
        CHECK(pages[1] == PlacedPage{{1, 0, 1, 0}, {2, 0, 1, 100}, {3, 0, 5, 200}});
    }
    SECTION("the spaces of the chain count")
    {
        CHECK(flow({paragraph(6), heading(50), paragraph(5, 50)})[0].size() == 3); // 600+50+100+50+200
        CHECK(flow({paragraph(6), heading(51), paragraph(5, 50)})[0].size() == 1);
    }
    SECTION("a chain longer than a page flows")
    {
        std::vector<FlowItem> items = {paragraph(5)};
        for (int i = 0; i < 12; ++i)
            items.push_back(heading());
        const auto pages = flow(items);
        CHECK(pages.size() == 2);
        CHECK(pages[0].size() == 6);
    }
    SECTION("a heading alone at the end stands where it is")
    {
        CHECK(flow({paragraph(9), heading()}).size() == 1);
    }
}

TEST_CASE("table rows stay whole and bring their header row along")
{
    CHECK(flow({row(1), row(8, 0), row(2, 0)}) ==
          std::vector<PlacedPage>{{{0, 0, 1, 0}, {1, 0, 8, 100}}, {{0, 0, 1, 0}, {2, 0, 2, 100}}});
}

TEST_CASE("what is higher than a page is broken, and the work ends")
{
    const auto pages = flow({paragraph(3), row(1), row(25, 1)});
    CHECK(pages.size() == 4);
    int lines = 0;
    for (const PlacedPage& each : pages)
        for (const Placement& placement : each)
            lines += placement.item == 2 ? placement.lines : 0;
    CHECK(lines == 25);

    FlowItem huge = paragraph(3);
    huge.lineHeight = 5000;
    CHECK(flow({huge}).size() == 3);
}

TEST_CASE("contextual spacing drops the space between neighbours of one style")
{
    FlowItem tight = paragraph(1, 0, 50);
    tight.tightKind = 4;
    CHECK(flow({tight, tight, paragraph(1)}) ==
          std::vector<PlacedPage>{{{0, 0, 1, 0}, {1, 0, 1, 100}, {2, 0, 1, 250}}});
}
