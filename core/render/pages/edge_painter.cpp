#include "core/render/pages/edge_painter.h"

#include "core/render/pages/laid_document.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

using Kind = EdgePiece::Kind;

QString textOf(const EdgePiece& piece, const PageNumbers& numbers)
{
    switch (piece.kind) {
    case Kind::PageNumber:
        return QString::number(numbers.page);
    case Kind::PageCount:
        return QString::number(numbers.count);
    case Kind::Text:
        return piece.text;
    default:
        return {};
    }
}

double widthOf(const EdgePiece& piece, const PageNumbers& numbers, FontFaces& faces)
{
    if (piece.kind == Kind::Picture)
        return piece.width;
    return widthOf(spannedText({{textOf(piece, numbers)}}), 0, static_cast<int>(textOf(piece, numbers).size()),
                   piece.look, faces);
}

/// The pieces of a paragraph, line by line as its line breaks have it.
QList<QList<EdgePiece>> linesOf(const EdgeParagraph& paragraph)
{
    QList<QList<EdgePiece>> lines(1);
    for (const EdgePiece& piece : paragraph.pieces) {
        const QStringList parts = piece.kind == Kind::Text ? piece.text.split(u'\n') : QStringList{piece.text};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.append(QList<EdgePiece>());
            lines.last().append(piece);
            lines.last().last().text = parts[i];
        }
    }
    return lines;
}

/// A line's words as pieces of their own, each with the blanks after it.
QList<EdgePiece> wordsOf(const QList<EdgePiece>& line)
{
    QList<EdgePiece> words;
    for (const EdgePiece& piece : line) {
        qsizetype from = 0;
        for (qsizetype i = 1; piece.kind == Kind::Text && i < piece.text.size(); ++i) {
            if (piece.text[i - 1] != u' ' || piece.text[i] == u' ')
                continue;
            words.append(piece);
            words.last().text = piece.text.sliced(from, i - from);
            from = i;
        }
        words.append(piece);
        words.last().text = piece.text.sliced(from);
    }
    return words;
}

/// Lines no wider than their cell, as far as blanks allow. A line with tabs is left alone: its author has placed what
/// stands in it.
QList<QList<EdgePiece>> wrapped(const QList<EdgePiece>& line, double width, const PageNumbers& numbers,
                                FontFaces& faces)
{
    const bool placed = std::ranges::any_of(
        line, [](const EdgePiece& each) { return each.kind == Kind::Tab || each.kind == Kind::RightTab; });
    if (placed)
        return {line};
    QList<QList<EdgePiece>> lines(1);
    double x = 0.0;
    bool mayBreak = false;
    for (const EdgePiece& word : wordsOf(line)) {
        EdgePiece bare = word;
        while (bare.text.endsWith(u' '))
            bare.text.chop(1);
        if (mayBreak && x + widthOf(bare, numbers, faces) > width) {
            while (lines.last().last().text.endsWith(u' '))
                lines.last().last().text.chop(1);
            lines.append(QList<EdgePiece>());
            x = 0.0;
        }
        lines.last().append(word);
        x += widthOf(word, numbers, faces);
        mayBreak = word.text.endsWith(u' ');
    }
    return lines;
}

Twips heightOf(const QList<EdgePiece>& line, const TextLook& look, FontFaces& faces)
{
    Twips height = lineHeight(look, faces);
    if (look.lineRule == LineRule::Exact)
        return height;
    for (const EdgePiece& piece : line) {
        TextLook own = look; // its font, the paragraph's line height
        own.halfPoints = piece.look.halfPoints;
        const FontFace& face = faces.face(look.family, look.strong, look.emphasis);
        const double below = face.descent() * look.halfPoints * 10.0;
        height = std::max(height, piece.kind == Kind::Picture ? piece.height + static_cast<Twips>(below)
                                                              : lineHeight(own, faces));
    }
    return height;
}

/// Walks down a cell's paragraphs; `each` is told every line, its paragraph, top and height. The height of all.
template<typename Each>
Twips walk(const EdgeCell& cell, const PageNumbers& numbers, FontFaces& faces, Each each)
{
    Twips y = 0;
    Twips after = 0;
    for (qsizetype i = 0; i < cell.paragraphs.size(); ++i) {
        const EdgeParagraph& paragraph = cell.paragraphs[i];
        y += std::max(after, paragraph.look.before);
        const double width = cell.width - paragraph.look.left - paragraph.look.right;
        for (const QList<EdgePiece>& whole : linesOf(paragraph)) {
            for (const QList<EdgePiece>& line : wrapped(whole, width, numbers, faces)) {
                const Twips height = heightOf(line, paragraph.look, faces);
                each(line, paragraph.look, y, height);
                y += height;
            }
        }
        after = paragraph.look.after;
    }
    return y + after;
}

/// Heights are wanted before anybody knows how many pages there will be.
constexpr PageNumbers widestNumbers{999, 999};

Twips heightOf(const EdgeRow& row, FontFaces& faces)
{
    Twips height = row.leastHeight;
    for (const EdgeCell& cell : row.cells)
        height = std::max(height, walk(cell, widestNumbers, faces, [](const auto&, const auto&, Twips, Twips) {}));
    return height;
}

/// Paragraphs that are no table's stand below each other as those of one cell do, with the larger of two spaces.
QList<EdgeRow> joined(const Edge& edge, Twips textWidth)
{
    QList<EdgeRow> rows;
    bool open = false;
    for (const EdgeRow& row : edge.rows) {
        const bool plain = row.cells.size() == 1 && row.cells.first().width == 0;
        if (plain && open)
            rows.last().cells.first().paragraphs += row.cells.first().paragraphs;
        else
            rows.append(row);
        if (plain)
            rows.last().cells.first().width = textWidth;
        open = plain;
    }
    return rows;
}

class EdgePainter
{
public:
    EdgePainter(QPainter& painter, const PageLook& page, const PageNumbers& numbers, FontFaces& faces)
        : m_painter(painter)
        , m_page(page)
        , m_numbers(numbers)
        , m_faces(faces)
    {}

    void line(const QList<EdgePiece>& pieces, const TextLook& look, const EdgeCell& cell, Twips top, Twips height);
    void picture(const QByteArray& bytes, const QRectF& area);

private:
    void piece(const EdgePiece& piece, double x, double baseline);
    [[nodiscard]] double startOf(const QList<EdgePiece>& pieces, qsizetype from, const TextLook& look,
                                 const EdgeCell& cell, double x) const;
    [[nodiscard]] double widthFrom(const QList<EdgePiece>& pieces, qsizetype from) const;

    QPainter& m_painter;
    const PageLook& m_page;
    const PageNumbers& m_numbers;
    FontFaces& m_faces;
};

/// The width up to the next tab or the line's end.
double EdgePainter::widthFrom(const QList<EdgePiece>& pieces, qsizetype from) const
{
    double width = 0.0;
    for (qsizetype i = from; i < pieces.size() && pieces[i].kind != Kind::Tab && pieces[i].kind != Kind::RightTab; ++i)
        width += widthOf(pieces[i], m_numbers, m_faces);
    return width;
}

/// Where the text after the tab character at `from` begins.
double EdgePainter::startOf(const QList<EdgePiece>& pieces, qsizetype from, const TextLook& look, const EdgeCell& cell,
                            double x) const
{
    const double width = widthFrom(pieces, from + 1);
    if (pieces[from].kind == Kind::RightTab)
        return std::max(x, cell.width - look.right - width);
    for (const TabStop& stop : look.tabs) {
        if (stop.position <= x + 1)
            continue;
        const double share = stop.align == Align::Left ? 0.0 : stop.align == Align::Center ? 0.5 : 1.0;
        return std::max(x, stop.position - share * width);
    }
    return (std::floor(x / tabDistance) + 1) * tabDistance;
}

void EdgePainter::line(const QList<EdgePiece>& pieces, const TextLook& look, const EdgeCell& cell, Twips top,
                       Twips height)
{
    const FontFace& face = m_faces.face(look.family, look.strong, look.emphasis);
    const double baseline = top + height - face.descent() * look.halfPoints * 10.0;
    double x = look.left;
    if (look.align != Align::Left) {
        const double room = cell.width - look.left - look.right - widthFrom(pieces, 0);
        x += room * (look.align == Align::Center ? 0.5 : 1.0);
    }
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind == Kind::Tab || pieces[i].kind == Kind::RightTab) {
            x = startOf(pieces, i, look, cell, x);
            continue;
        }
        piece(pieces[i], m_page.left + cell.left + x, baseline);
        x += widthOf(pieces[i], m_numbers, m_faces);
    }
}

void EdgePainter::piece(const EdgePiece& piece, double x, double baseline)
{
    if (piece.kind == Kind::Picture) {
        picture(piece.picture, QRectF(x, baseline - piece.height, piece.width, piece.height));
        return;
    }
    const FontFace& face = m_faces.face(piece.look.family, piece.look.strong, piece.look.emphasis);
    m_painter.setFont(face.font(piece.look.halfPoints * 10));
    m_painter.setPen(QColor(0xff000000 | piece.look.colour));
    m_painter.drawText(QPointF(x, baseline), textOf(piece, m_numbers));
}

void EdgePainter::picture(const QByteArray& bytes, const QRectF& area)
{
    // Formats that Qt does not read (EMF, WMF) are left out here; Word shows them.
    const QImage image = QImage::fromData(bytes);
    if (!image.isNull())
        m_painter.drawImage(area, image);
}

Twips heightAbove(const Edge& edge, int row, Twips textWidth, FontFaces& faces)
{
    Edge above;
    above.rows = edge.rows.first(std::min<qsizetype>(row, edge.rows.size()));
    return edgeHeight(above, textWidth, faces);
}

} // namespace

Twips edgeHeight(const Edge& edge, Twips textWidth, FontFaces& faces)
{
    Twips height = 0;
    for (const EdgeRow& row : joined(edge, textWidth))
        height += heightOf(row, faces);
    return height;
}

void paintEdge(QPainter& painter, const Edge& edge, const PageLook& page, Twips top, const PageNumbers& numbers,
               FontFaces& faces)
{
    EdgePainter edgePainter(painter, page, numbers, faces);
    for (const EdgePicture& each : edge.pictures) {
        const Twips from = each.besideRow < 0 ? 0 : top + heightAbove(edge, each.besideRow, page.textWidth(), faces);
        edgePainter.picture(each.picture, QRectF(each.left, from + each.top, each.width, each.height));
    }
    Twips y = top;
    for (const EdgeRow& row : joined(edge, page.textWidth())) {
        for (const EdgeCell& cell : row.cells)
            walk(cell, numbers, faces,
                 [&](const QList<EdgePiece>& line, const TextLook& look, Twips lineTop, Twips height) {
                     edgePainter.line(line, look, cell, y + lineTop, height);
                 });
        y += heightOf(row, faces);
    }
}

} // namespace heller::render
