#include "core/render/pages/page_painter.h"

#include "core/render/pages/edge_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

/// Works in twips: the painter is scaled, and font sizes become whole pixels whatever half points they have.
class PagePainter
{
public:
    PagePainter(QPainter& painter, const LaidDocument& document, FontFaces& faces)
        : m_painter(painter)
        , m_document(document)
        , m_faces(faces)
    {}

    void paint(int page);

private:
    void placement(const Placement& placement);
    void row(const Piece& piece, const Placement& placement);
    void line(const TextBox& box, const Line& line, Twips top);
    void contentsNumber(const Piece& piece, Twips top);
    void edges(int page);
    [[nodiscard]] double baseline(Style style, Twips top) const;
    void drawPart(const TextLook& look, double y, const LinePart& part);
    void draw(const TextLook& look, double x, double y, const QString& text)
    {
        draw(look, x, y, text, false, false, look.colour);
    }
    void draw(const TextLook& look, double x, double y, const QString& text, bool strong, bool emphasis,
              unsigned colour);

    QPainter& m_painter;
    const LaidDocument& m_document;
    FontFaces& m_faces;
};

void PagePainter::paint(int page)
{
    m_painter.save();
    m_painter.scale(1.0 / 20, 1.0 / 20);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    edges(page);
    m_painter.translate(m_document.look.page.left, bodyAreaOf(m_document, page).top);
    for (const Placement& each : m_document.pages[static_cast<size_t>(page)])
        placement(each);
    m_painter.restore();
}

void PagePainter::placement(const Placement& placement)
{
    const Piece& piece = m_document.pieces[static_cast<size_t>(placement.item)];
    if (!piece.columns.isEmpty()) {
        row(piece, placement);
        return;
    }
    const TextBox& box = piece.boxes.front();
    const TextLook& look = m_document.look.of(box.style);
    if (piece.bullet && placement.firstLine == 0)
        draw(look, box.measure.left + look.firstLine, baseline(box.style, placement.top), u"•"_s);
    for (int i = 0; i < placement.lines; ++i)
        line(box, box.lines[static_cast<size_t>(placement.firstLine + i)],
             placement.top + i * lineHeightOf(m_document, box.style));
    if (look.lineBelow.width > 0)
        m_painter.fillRect(box.measure.left,
                           placement.top + placement.lines * lineHeightOf(m_document, box.style) + look.lineBelow.space,
                           box.measure.width, look.lineBelow.width, QColor::fromRgb(look.lineBelow.colour));
    if (piece.leadsTo >= 0 && placement.firstLine + placement.lines == static_cast<int>(box.lines.size()))
        contentsNumber(piece, placement.top + (placement.lines - 1) * lineHeightOf(m_document, box.style));
}

void PagePainter::row(const Piece& piece, const Placement& placement)
{
    const FlowItem& item = m_document.items[static_cast<size_t>(placement.item)];
    const Twips width = m_document.look.page.textWidth();
    const Twips height = item.padding + placement.lines * item.lineHeight;
    if (piece.headerRow) {
        m_painter.fillRect(0, placement.top, width, height, QColor::fromRgb(tableHeadColour));
        m_painter.fillRect(0, placement.top, width, tableLine, QColor::fromRgb(tableLineColour));
    }
    m_painter.fillRect(0, placement.top + height, width, tableLine, QColor::fromRgb(tableLineColour));
    for (const TextBox& box : piece.boxes) {
        const int last = std::min(placement.firstLine + placement.lines, static_cast<int>(box.lines.size()));
        for (int i = placement.firstLine; i < last; ++i)
            line(box, box.lines[static_cast<size_t>(i)],
                 placement.top + cellTop + tableLine + (i - placement.firstLine) * item.lineHeight);
    }
}

/// Where Word and LibreOffice put the letters in a line that is higher than the font: at its foot.
double PagePainter::baseline(Style style, Twips top) const
{
    const TextLook& look = m_document.look.of(style);
    const FontFace& face = m_faces.face(look.family, look.strong, look.emphasis);
    return top + lineHeightOf(m_document, style) - face.descent() * look.halfPoints * 10.0;
}

void PagePainter::draw(const TextLook& look, double x, double y, const QString& text, bool strong, bool emphasis,
                       unsigned colour)
{
    const FontFace& face = m_faces.face(look.family, look.strong || strong, look.emphasis || emphasis);
    m_painter.setFont(face.font(look.halfPoints * 10));
    m_painter.setPen(QColor::fromRgb(colour));
    m_painter.drawText(QPointF(x, y), text);
}

void PagePainter::drawPart(const TextLook& look, double y, const LinePart& part)
{
    const bool link = !part.span->link.isEmpty();
    draw(look, part.x, y, part.text, part.span->strong, part.span->emphasis, link ? linkColour : look.colour);
    if (!link)
        return;
    const double thin = look.halfPoints * 0.6;
    m_painter.fillRect(QRectF(part.x, y + 2 * thin, part.width, thin), QColor::fromRgb(linkColour));
}

void PagePainter::line(const TextBox& box, const Line& line, Twips top)
{
    const TextLook& look = m_document.look.of(box.style);
    const double y = baseline(box.style, top);
    double end = lineStart(box, line);
    for (const LinePart& part : partsOf(box, line, look, m_faces)) {
        drawPart(look, y, part);
        end = part.x + part.width;
    }
    if (line.end < static_cast<int>(box.text.text.size()) && line.end > 0 && box.text.text[line.end - 1] == QChar(0xAD))
        draw(look, end, y, u"-"_s);
}

void PagePainter::contentsNumber(const Piece& piece, Twips top)
{
    const TextBox& box = piece.boxes.front();
    const TextLook& look = m_document.look.of(box.style);
    const Line& last = box.lines.back();
    const double textEnd = lineStart(box, last) + widthOf(box.text, last.start, last.end, look, m_faces);
    const QString number = QString::number(m_document.headingPages.value(piece.leadsTo));
    const SpannedText figures{number, {{0, static_cast<int>(number.size()), false, false, {}}}};
    const double numberX =
        m_document.look.page.textWidth() - widthOf(figures, 0, static_cast<int>(number.size()), look, m_faces);
    const double y = baseline(box.style, top);
    const double dot = m_faces.face(look.family, look.strong, look.emphasis).advance(U'.') * look.halfPoints * 10.0;
    // Dots on a common grid stand above each other from line to line.
    const double from = std::ceil((textEnd + dot) / dot) * dot;
    const int dots = static_cast<int>((numberX - dot - from) / dot);
    if (dots > 0)
        draw(look, from, y, QString(dots, u'.'));
    draw(look, numberX, y, number);
}

void PagePainter::edges(int page)
{
    const PageLook& paper = m_document.look.page;
    const PageNumbers numbers{page + 1, static_cast<int>(m_document.pages.size())};
    paintEdge(m_painter, m_document.edges.headerOf(page), paper, paper.header, numbers, m_faces);
    const Edge& footer = m_document.edges.footerOf(page);
    const Twips top = paper.height - paper.footer - edgeHeight(footer, paper.textWidth(), m_faces);
    paintEdge(m_painter, footer, paper, top, numbers, m_faces);
}

} // namespace

void paintPage(QPainter& painter, const LaidDocument& document, FontFaces& faces, int page)
{
    PagePainter(painter, document, faces).paint(page);
}

} // namespace heller::render
