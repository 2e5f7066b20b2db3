#include "core/render/edge.h"

using namespace Qt::StringLiterals;

namespace heller::render {

const Edge& Edges::headerOf(int page) const
{
    if (page == 0 && firstPageDiffers)
        return firstHeader;
    return evenPagesDiffer && page % 2 == 1 ? evenHeader : header;
}

const Edge& Edges::footerOf(int page) const
{
    if (page == 0 && firstPageDiffers)
        return firstFooter;
    return evenPagesDiffer && page % 2 == 1 ? evenFooter : footer;
}

Edge ownFooter(const QString& text, const TextLook& look)
{
    using Kind = EdgePiece::Kind;
    EdgeParagraph line{look};
    line.pieces = {{Kind::Text, look, text},    {Kind::RightTab, look},  {Kind::PageNumber, look},
                   {Kind::Text, look, u" ("_s}, {Kind::PageCount, look}, {Kind::Text, look, u")"_s}};
    Edge edge;
    edge.rows.append({{{0, 0, {line}}}});
    return edge;
}

} // namespace heller::render
