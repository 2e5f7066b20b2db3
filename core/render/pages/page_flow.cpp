#include "core/render/pages/page_flow.h"

#include <algorithm>

namespace heller::render {

namespace {

constexpr int fewest = 2; // lines of a paragraph that stand together at a page's foot or head

class Flow
{
public:
    Flow(const std::vector<FlowItem>& items, const PageHeights& heights)
        : m_items(items)
        , m_heights(heights)
        , m_height(heights.first)
        , m_pages(1)
    {}

    std::vector<PlacedPage> run();

private:
    void place(size_t index);
    void put(size_t index, int firstLine, int lines, Twips gap);
    void newPage(size_t index);
    [[nodiscard]] Twips gapBefore(size_t index) const;
    [[nodiscard]] Twips gapBetween(const FlowItem& above, const FlowItem& below) const;
    [[nodiscard]] int fewestLines(const FlowItem& item) const;
    [[nodiscard]] Twips chainHeight(size_t index, size_t& end) const;
    [[nodiscard]] int linesThatFit(const FlowItem& item, int left, Twips room) const;

    const std::vector<FlowItem>& m_items;
    const PageHeights m_heights;
    Twips m_height; ///< of the page that is being filled
    std::vector<PlacedPage> m_pages;
    Twips m_y = 0;
    bool m_atTop = true;
    size_t m_chainEnd = 0; ///< items before this one are known to fit together
};

std::vector<PlacedPage> Flow::run()
{
    for (size_t index = 0; index < m_items.size(); ++index)
        place(index);
    return std::move(m_pages);
}

Twips Flow::gapBetween(const FlowItem& above, const FlowItem& below) const
{
    return above.tightKind != 0 && above.tightKind == below.tightKind ? 0 : std::max(above.after, below.before);
}

Twips Flow::gapBefore(size_t index) const
{
    if (!m_atTop)
        return gapBetween(m_items[index - 1], m_items[index]);
    // Only a page that turned by itself swallows the space above its first paragraph.
    return index == 0 || m_items[index].breakBefore ? m_items[index].before : 0;
}

/// How many lines must stand where the item begins.
int Flow::fewestLines(const FlowItem& item) const
{
    if (item.keepTogether)
        return item.lines;
    if (!item.widowControl)
        return 1;
    return item.lines < 2 * fewest ? item.lines : fewest;
}

/// The height of the items that must begin on one page with `index`: it, what it keeps with, and the first lines of the
/// last.
Twips Flow::chainHeight(size_t index, size_t& end) const
{
    Twips height = 0;
    for (end = index; end < m_items.size(); ++end) {
        const FlowItem& item = m_items[end];
        if (end > index)
            height += gapBetween(m_items[end - 1], item);
        const bool last = !item.keepWithNext || end + 1 == m_items.size() || m_items[end + 1].breakBefore;
        if (last)
            return height + item.padding + fewestLines(item) * item.lineHeight;
        height += item.height();
        if (height > m_height)
            return height; // longer than a page: cannot be kept
    }
    return height;
}

void Flow::newPage(size_t index)
{
    m_pages.emplace_back();
    m_height = m_pages.size() % 2 == 0 ? m_heights.even : m_heights.odd;
    m_y = 0;
    m_atTop = true;
    const int header = m_items[index].headerRow;
    if (header >= 0 && static_cast<size_t>(header) != index)
        put(static_cast<size_t>(header), 0, m_items[static_cast<size_t>(header)].lines, 0);
}

void Flow::put(size_t index, int firstLine, int lines, Twips gap)
{
    m_y += gap;
    m_pages.back().push_back({static_cast<int>(index), firstLine, lines, m_y});
    m_y += m_items[index].padding + lines * m_items[index].lineHeight;
    m_atTop = false;
}

/// How many of the `left` remaining lines can stand in `room`; 0: none, turn the page.
int Flow::linesThatFit(const FlowItem& item, int left, Twips room) const
{
    const int fit = std::max(0, (room - item.padding) / std::max(1, item.lineHeight));
    if (fit >= left)
        return left;
    if (item.keepTogether)
        return 0;
    const bool begins = left == item.lines;
    if (!item.widowControl)
        return fit;
    const int most = std::min(fit, left - fewest);
    return most >= (begins ? fewest : 1) ? most : 0;
}

void Flow::place(size_t index)
{
    const FlowItem& item = m_items[index];
    if (item.breakBefore && !m_pages.back().empty())
        newPage(index);
    if (index >= m_chainEnd && !m_atTop) {
        size_t end = index;
        const Twips needed = chainHeight(index, end);
        if (needed <= m_height && m_y + gapBefore(index) + needed > m_height)
            newPage(index);
        m_chainEnd = std::max(end, index + 1);
    }

    int done = 0;
    bool fresh = m_atTop;
    while (done < item.lines) {
        const Twips gap = done == 0 ? gapBefore(index) : 0;
        int lines = linesThatFit(item, item.lines - done, m_height - m_y - gap);
        if (lines == 0 && !fresh) {
            newPage(index);
            fresh = true;
            continue;
        }
        if (lines == 0) // higher than a page: what fits, at least a line, so that the work ends
            lines = std::clamp((m_height - m_y - item.padding) / std::max(1, item.lineHeight), 1, item.lines - done);
        put(index, done, lines, gap);
        done += lines;
        fresh = false;
    }
}

} // namespace

std::vector<PlacedPage> flowPages(const std::vector<FlowItem>& items, const PageHeights& heights)
{
    return Flow(items, heights).run();
}

} // namespace heller::render
