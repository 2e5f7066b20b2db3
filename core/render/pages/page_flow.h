#pragma once

#include "core/render/look.h"

#include <vector>

namespace heller::render {

/// One thing that flows down the pages: a paragraph, or a table's row (then unsplit, with space of its own around).
struct FlowItem
{
    int lines = 1;
    Twips lineHeight = 0;
    Twips before = 0; ///< to what stands above; of two neighbours' spaces the larger counts
    Twips after = 0;
    Twips padding = 0; ///< always there, above and below together: a row's margins and line, the line below a title
    bool keepWithNext = false;
    bool keepTogether = false;
    bool widowControl = true; ///< at least two lines of a split paragraph on either page
    bool breakBefore = false;
    int tightKind = 0;  ///< no space between neighbours of the same kind; 0: none
    int headerRow = -1; ///< the item repeated at the top of a page this row begins

    [[nodiscard]] Twips height() const { return padding + lines * lineHeight; }
};

/// Some lines of an item at a height of a page.
struct Placement
{
    int item = 0;
    int firstLine = 0;
    int lines = 0;
    Twips top = 0; ///< below the page's top margin

    bool operator==(const Placement&) const = default;
};

/// How high the text of a page may be.
struct PageHeights
{
    Twips first = 0;
    Twips even = 0; ///< the second page, the fourth …
    Twips odd = 0;
};

using PlacedPage = std::vector<Placement>;

/// Breaks pages as Word and LibreOffice do: orphans and widows of two lines, chains of "keep with next", no space
/// before what begins a page that turned by itself. Always at least one page.
[[nodiscard]] std::vector<PlacedPage> flowPages(const std::vector<FlowItem>& items, const PageHeights& heights);

} // namespace heller::render
