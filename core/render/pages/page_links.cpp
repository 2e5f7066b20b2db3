#include "core/render/pages/page_links.h"

#include "core/render/heading_depth.h"
#include "core/render/link_target.h"

#include <algorithm>

namespace heller::render {

namespace {

constexpr double twip = 1.0 / 20;

class LinkFinder
{
public:
    LinkFinder(const LaidDocument& document, FontFaces& faces, const QHash<int, int>& outlineOfHeading)
        : m_document(document)
        , m_faces(faces)
        , m_outlineOfHeading(outlineOfHeading)
    {}

    QList<PageLink> onPage(int page);

private:
    void entry(const Placement& placement, const Piece& piece);
    void box(const Placement& placement, const TextBox& box, Twips top, Twips lineHeight);
    void line(const TextBox& box, const Line& line, Twips top, Twips lineHeight);
    void add(double x, Twips top, double width, Twips height, PageLink link);

    const LaidDocument& m_document;
    FontFaces& m_faces;
    const QHash<int, int>& m_outlineOfHeading;
    Twips m_top = 0; ///< of the page's text
    QList<PageLink> m_links;
};

QList<PageLink> LinkFinder::onPage(int page)
{
    m_links.clear();
    m_top = bodyAreaOf(m_document, page).top;
    for (const Placement& placement : m_document.pages[static_cast<size_t>(page)]) {
        const Piece& piece = m_document.pieces[static_cast<size_t>(placement.item)];
        const FlowItem& item = m_document.items[static_cast<size_t>(placement.item)];
        if (piece.leadsTo >= 0)
            entry(placement, piece);
        const Twips above = piece.columns.isEmpty() ? 0 : cellTop + tableLine;
        for (const TextBox& each : piece.boxes)
            box(placement, each, placement.top + above, item.lineHeight);
    }
    return m_links;
}

void LinkFinder::add(double x, Twips top, double width, Twips height, PageLink link)
{
    const PageLook& page = m_document.look.page;
    link.area = QRectF((page.left + x) * twip, (m_top + top) * twip, width * twip, height * twip);
    m_links.append(link);
}

void LinkFinder::entry(const Placement& placement, const Piece& piece)
{
    const FlowItem& item = m_document.items[static_cast<size_t>(placement.item)];
    const Twips left = piece.boxes.front().measure.left;
    add(left, placement.top, m_document.look.page.textWidth() - left, placement.lines * item.lineHeight,
        {.heading = m_outlineOfHeading.value(piece.leadsTo, -1)});
}

void LinkFinder::box(const Placement& placement, const TextBox& box, Twips top, Twips lineHeight)
{
    const bool linked = std::ranges::any_of(box.text.spans, [](const Span& span) { return !span.link.isEmpty(); });
    if (!linked)
        return;
    const int last = std::min(placement.firstLine + placement.lines, static_cast<int>(box.lines.size()));
    for (int i = placement.firstLine; i < last; ++i)
        line(box, box.lines[static_cast<size_t>(i)], top + (i - placement.firstLine) * lineHeight, lineHeight);
}

void LinkFinder::line(const TextBox& box, const Line& line, Twips top, Twips lineHeight)
{
    for (const LinePart& part : partsOf(box, line, m_document.look.of(box.style), m_faces)) {
        const QByteArray address = part.span->link.isEmpty() ? QByteArray() : linkTarget(part.span->link);
        if (!address.isEmpty())
            add(part.x, top, part.width, lineHeight, {.address = address});
    }
}

} // namespace

QList<OutlineEntry> outlineOf(const LaidDocument& document)
{
    QList<OutlineEntry> outline;
    HeadingDepth depth;
    for (size_t page = 0; page < document.pages.size(); ++page) {
        for (const Placement& placement : document.pages[page]) {
            const Piece& piece = document.pieces[static_cast<size_t>(placement.item)];
            if (!piece.inContents || placement.firstLine > 0)
                continue;
            outline.append({depth.of(piece.level), piece.boxes.front().text.text, static_cast<int>(page),
                            (bodyAreaOf(document, static_cast<int>(page)).top + placement.top) * twip});
        }
    }
    return outline;
}

QList<QList<PageLink>> linksOf(const LaidDocument& document, FontFaces& faces)
{
    QHash<int, int> outlineOfHeading;
    for (const Piece& piece : document.pieces)
        if (piece.inContents)
            outlineOfHeading.insert(piece.heading, static_cast<int>(outlineOfHeading.size()));
    LinkFinder finder(document, faces, outlineOfHeading);
    QList<QList<PageLink>> links;
    for (size_t page = 0; page < document.pages.size(); ++page)
        links.append(finder.onPage(static_cast<int>(page)));
    return links;
}

} // namespace heller::render
