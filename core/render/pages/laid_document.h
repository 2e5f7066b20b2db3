#pragma once

#include "core/base/result.h"
#include "core/render/docx_writer.h"
#include "core/render/edge.h"
#include "core/render/pages/line_breaker.h"
#include "core/render/pages/page_flow.h"

#include <functional>

namespace heller::render {

/// Text broken into lines at its place across the page.
struct TextBox
{
    Style style = Style::Body;
    SpannedText text = {};
    std::vector<Line> lines = {};
    Measure measure = {};
};

/// What one FlowItem shows: a paragraph's one box, or a row's cells.
struct Piece
{
    std::vector<TextBox> boxes = {};
    QList<Twips> columns = {}; ///< a row's column widths; empty for a paragraph
    bool bullet = false;
    bool headerRow = false;
    int heading = -1; ///< which heading this is, among the document's
    int level = 0;    ///< of a heading
    bool inContents = false;
    int leadsTo = -1;         ///< which heading an entry of the contents list names
    bool numberAlone = false; ///< … and whether its last line is only for the page number
};

/// The part of a page that text flows in.
struct BodyArea
{
    Twips top = 0; ///< from the paper's upper edge
    Twips height = 0;
};

/// How pages are to look: our own design, or a template's.
struct PageDesign
{
    Look look = {};
    Edges edges = {};
};

/// A document with its lines broken and its pages placed.
struct LaidDocument
{
    Look look = {};
    std::array<Twips, styleCount> lineHeights = {};
    Edges edges = {};
    BodyArea firstArea = {};
    BodyArea evenArea = {}; ///< of the second page, the fourth …
    BodyArea oddArea = {};
    std::vector<Piece> pieces = {};
    std::vector<FlowItem> items = {}; ///< one per piece
    std::vector<PlacedPage> pages = {};
    HeadingPages headingPages = {};
};

[[nodiscard]] inline Twips lineHeightOf(const LaidDocument& document, Style style)
{
    return document.lineHeights[static_cast<size_t>(style)];
}

/// Where the letters of a line begin, from the left margin, were it left-aligned.
[[nodiscard]] double lineStart(const TextBox& box, const Line& line);

/// A stretch of a line that is drawn in one go: within one span, between tabs.
struct LinePart
{
    const Span* span = nullptr; ///< of the box
    QString text = {};
    double x = 0.0; ///< from the left margin
    double width = 0.0;
};

/// Where the parts of a line stand, alignment and tabs counted in: for what draws them and for what links them.
[[nodiscard]] QList<LinePart> partsOf(const TextBox& box, const Line& line, const TextLook& look, FontFaces& faces);

using Progress = std::function<bool(int)>;

[[nodiscard]] const BodyArea& bodyAreaOf(const LaidDocument& document, int page); ///< page from 0

[[nodiscard]] Result<LaidDocument> layOut(const Document& document, const PageDesign& design, FontFaces& faces,
                                          const Progress& progress);

} // namespace heller::render
