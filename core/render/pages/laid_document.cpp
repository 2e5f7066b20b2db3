#include "core/render/pages/laid_document.h"

#include "core/render/docx_style_names.h"
#include "core/render/pages/edge_painter.h"
#include "core/render/table_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::Pages)
};

/// What headers and footers leave of a page for its text: a margin grows when they are higher than it.
BodyArea bodyArea(const PageLook& page, const Edge& header, const Edge& footer, FontFaces& faces)
{
    constexpr Twips least = 1440;
    const auto margin = [&](Twips asked, Twips distance, const Edge& edge) {
        if (asked < 0)
            return -asked;
        return std::max(asked, distance + edgeHeight(edge, page.textWidth(), faces));
    };
    const Twips top = std::min(margin(page.top, page.header, header), page.height - least);
    const Twips bottom = margin(page.bottom, page.footer, footer);
    return {top, std::max(least, page.height - top - bottom)};
}

class Layouter
{
public:
    Layouter(const Document& document, const PageDesign& design, FontFaces& faces, const Progress& progress)
        : m_document(document)
        , m_faces(faces)
        , m_progress(progress)
        , m_levels(contentsLevels(document))
    {
        m_laid.look = design.look;
        m_laid.edges = design.edges;
        const PageLook& page = design.look.page;
        m_laid.firstArea = bodyArea(page, design.edges.headerOf(0), design.edges.footerOf(0), faces);
        m_laid.evenArea = bodyArea(page, design.edges.headerOf(1), design.edges.footerOf(1), faces);
        m_laid.oddArea = bodyArea(page, design.edges.headerOf(2), design.edges.footerOf(2), faces);
        for (size_t style = 0; style < styleCount; ++style)
            m_laid.lineHeights[style] = lineHeight(design.look.styles[style], faces);
    }

    Result<LaidDocument> run();

private:
    void block(const Block& block);
    void paragraph(const Paragraph& paragraph);
    void text(Style style, const SpannedText& text);
    void heading(const Heading& heading);
    void contents(const Contents& contents);
    void table(const Table& table);
    void add(Piece piece, FlowItem item);
    FlowItem itemFor(Style style, int lines) const;
    TextBox boxFor(Style style, SpannedText text, const Measure& measure);
    [[nodiscard]] Twips columnWidth() const { return m_laid.look.page.textWidth(); }
    void numberHeadings();
    bool leaveRoomForNumber(size_t index);
    void placePages();

    const Document& m_document;
    FontFaces& m_faces;
    const Progress& m_progress;
    LaidDocument m_laid;
    int m_headings = 0;
    bool m_breakPending = false;
    ContentsLevels m_levels;
};

Result<LaidDocument> Layouter::run()
{
    const qsizetype count = m_document.blocks.size();
    for (qsizetype i = 0; i < count; ++i) {
        block(m_document.blocks[i]);
        if (m_progress && i % 64 == 0 && !m_progress(static_cast<int>(i * 95 / count)))
            return fail(ErrorCode::Cancelled, Pages::tr("Stopped."));
    }
    placePages();
    if (m_progress && !m_progress(100))
        return fail(ErrorCode::Cancelled, Pages::tr("Stopped."));
    return std::move(m_laid);
}

void Layouter::numberHeadings()
{
    m_laid.headingPages.fill(1, m_headings);
    for (size_t page = 0; page < m_laid.pages.size(); ++page) {
        for (const Placement& placement : m_laid.pages[page]) {
            const int heading = m_laid.pieces[static_cast<size_t>(placement.item)].heading;
            if (heading >= 0 && placement.firstLine == 0)
                m_laid.headingPages[heading] = static_cast<int>(page) + 1;
        }
    }
}

void Layouter::block(const Block& block)
{
    if (const auto* lines = std::get_if<Paragraph>(&block))
        paragraph(*lines);
    else if (const auto* title = std::get_if<Heading>(&block))
        heading(*title);
    else if (const auto* list = std::get_if<Contents>(&block))
        contents(*list);
    else if (const auto* cells = std::get_if<Table>(&block))
        table(*cells);
    else
        m_breakPending = true;
}

TextBox Layouter::boxFor(Style style, SpannedText text, const Measure& measure)
{
    TextBox box{style, std::move(text), {}, measure};
    box.lines = breakLines(box.text, m_laid.look.of(style), measure, m_faces);
    return box;
}

FlowItem Layouter::itemFor(Style style, int lines) const
{
    const TextLook& look = m_laid.look.of(style);
    FlowItem item;
    item.lines = lines;
    item.lineHeight = lineHeightOf(m_laid, style);
    item.before = look.before;
    item.after = look.after;
    item.keepWithNext = look.keepWithNext;
    item.keepTogether = look.keepTogether;
    item.widowControl = look.widowControl;
    item.padding = look.lineBelow.height();
    item.tightKind = look.tightWithSame ? static_cast<int>(style) + 1 : 0;
    return item;
}

void Layouter::add(Piece piece, FlowItem item)
{
    item.breakBefore = m_breakPending;
    m_breakPending = false;
    m_laid.pieces.push_back(std::move(piece));
    m_laid.items.push_back(item);
}

void Layouter::paragraph(const Paragraph& paragraph)
{
    text(styleOf(paragraph.style), spannedText(paragraph.runs));
    FlowItem& item = m_laid.items.back();
    item.keepWithNext = item.keepWithNext || paragraph.keepWithNext;
}

void Layouter::text(Style style, const SpannedText& text)
{
    const TextLook& look = m_laid.look.of(style);
    Piece piece;
    piece.bullet = style == Style::Bullet;
    // A bullet stands in the hang of its first line; the text begins where the later lines do.
    const Twips firstLine = piece.bullet ? 0 : look.firstLine;
    piece.boxes.push_back(boxFor(style, text, {look.left, columnWidth() - look.left - look.right, firstLine}));
    const FlowItem item = itemFor(style, static_cast<int>(piece.boxes.front().lines.size()));
    add(std::move(piece), item);
}

void Layouter::heading(const Heading& heading)
{
    m_breakPending = m_breakPending || heading.pageBreakBefore;
    text(styleOf(heading, m_levels), spannedText({{heading.text}}));
    Piece& piece = m_laid.pieces.back();
    piece.heading = m_headings++;
    piece.level = levelOf(heading);
    piece.inContents = heading.inContents;
}

void Layouter::contents(const Contents& contents)
{
    text(Style::ContentsTitle, spannedText({{contents.title}}));
    int place = 0;
    for (const Block& block : m_document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        if (heading->inContents) {
            text(contentsStyle(levelOf(*heading)), spannedText({{QString(heading->text).replace(u'\n', u' ')}}));
            m_laid.pieces.back().leadsTo = place;
        }
        ++place;
    }
}

/// An entry whose text leaves no room for its page number has it on a line of its own. True: the entry's height
/// changed.
bool Layouter::leaveRoomForNumber(size_t index)
{
    Piece& piece = m_laid.pieces[index];
    TextBox& box = piece.boxes.front();
    if (piece.numberAlone)
        box.lines.pop_back();
    const Line last = box.lines.back();
    const double from = box.lines.size() == 1 ? box.measure.firstLine : 0;
    const TextLook& look = m_laid.look.of(box.style);
    const SpannedText number = spannedText({{QString::number(m_laid.headingPages.value(piece.leadsTo))}});
    const int figures = static_cast<int>(number.text.size());
    const double needed =
        from + widthOf(box.text, last.start, last.end, look, m_faces) + widthOf(number, 0, figures, look, m_faces);
    const bool alone = needed >= box.measure.width;
    if (alone)
        box.lines.push_back({last.end, last.end});
    m_laid.items[index].lines = static_cast<int>(box.lines.size());
    return std::exchange(piece.numberAlone, alone) != alone;
}

/// The contents list's height depends on the page numbers in it, and they on its height: placed until both agree.
void Layouter::placePages()
{
    constexpr int mostRounds = 4;
    const PageHeights heights{m_laid.firstArea.height, m_laid.evenArea.height, m_laid.oddArea.height};
    bool changed = true;
    for (int round = 0; changed && round < mostRounds; ++round) {
        m_laid.pages = flowPages(m_laid.items, heights);
        numberHeadings();
        changed = false;
        for (size_t index = 0; index < m_laid.pieces.size(); ++index)
            if (m_laid.pieces[index].leadsTo >= 0 && leaveRoomForNumber(index))
                changed = true;
    }
    if (changed)
        m_laid.pages = flowPages(m_laid.items, heights);
}

void Layouter::table(const Table& table)
{
    const QList<Twips> widths = columnWidths(table, columnWidth());
    int header = -1;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        Piece piece;
        piece.columns = widths;
        piece.headerRow = row == 0;
        const Style style = row == 0 ? Style::TableHead : Style::TableText;
        size_t lines = 1;
        Twips x = 0;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            piece.boxes.push_back(boxFor(style, spannedText(table.rows[row].value(column)),
                                         {x + cellSide, widths[column] - 2 * cellSide}));
            lines = std::max(lines, piece.boxes.back().lines.size());
            x += widths[column];
        }
        FlowItem item = itemFor(style, static_cast<int>(lines));
        item.before = 0;
        item.after = 0;
        item.padding = 2 * cellTop + tableLine;
        item.keepTogether = true;
        item.headerRow = header;
        add(std::move(piece), item);
        if (row == 0)
            header = static_cast<int>(m_laid.items.size()) - 1;
    }
}

} // namespace

double lineStart(const TextBox& box, const Line& line)
{
    return box.measure.left + (line == box.lines.front() ? box.measure.firstLine : 0);
}

QList<LinePart> partsOf(const TextBox& box, const Line& line, const TextLook& look, FontFaces& faces)
{
    QList<LinePart> parts;
    double x = lineStart(box, line);
    for (const Span& span : box.text.spans) {
        const int end = std::min(line.end, span.end);
        int from = std::max(line.start, span.start);
        while (from < end) {
            const qsizetype tab = box.text.text.indexOf(u'\t', from);
            const int stop = tab >= 0 && tab < end ? static_cast<int>(tab) : end;
            const double width = widthOf(box.text, from, stop, look, faces);
            if (stop > from)
                parts.append({&span, box.text.text.sliced(from, stop - from), x, width});
            x += width;
            if (stop < end)
                x = (std::floor(x / tabDistance) + 1) * tabDistance;
            from = stop + 1;
        }
    }
    if (look.align == Align::Left)
        return parts;
    const double room = box.measure.left + box.measure.width - x;
    for (LinePart& part : parts)
        part.x += look.align == Align::Center ? room / 2 : room;
    return parts;
}

const BodyArea& bodyAreaOf(const LaidDocument& document, int page)
{
    return page == 0 ? document.firstArea : page % 2 == 1 ? document.evenArea : document.oddArea;
}

Result<LaidDocument> layOut(const Document& document, const PageDesign& design, FontFaces& faces,
                            const Progress& progress)
{
    return Layouter(document, design, faces, progress).run();
}

} // namespace heller::render
