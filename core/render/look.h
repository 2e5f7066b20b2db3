#pragma once

#include <QList>
#include <QString>

#include <array>
#include <cstdlib>

namespace heller::render {

/// Word's own unit of length, 1/20 point. Whole numbers, so that the file and the page layout round alike.
using Twips = int;

/// Every look a paragraph can have on paper: one named style in Word each.
enum class Style {
    Body,
    Title,
    Subtitle,
    Bullet,
    Signature,
    Note,
    Label,
    Heading1,
    Heading2,
    Heading3,
    PlainHeading, ///< a heading of level 1 that the contents list leaves out
    ContentsTitle,
    Contents1,
    Contents2,
    Contents3,
    TableText,
    TableHead,
    Header,
    Footer,
};
inline constexpr int styleCount = 19;

/// What TextLook::lineHeight counts.
enum class LineRule {
    AtLeast,  ///< twips, more where the font is higher
    Exact,    ///< twips
    Multiple, ///< 240ths of the font's own line height
};

enum class Align { Left, Center, Right };

/// A place that a tab character leads to, from the left margin; the text after it ends, or has its middle, there.
struct TabStop
{
    Twips position = 0;
    Align align = Align::Left;

    bool operator==(const TabStop&) const = default;
};

/// The line that a style draws below each of its paragraphs.
struct LineBelow
{
    Twips width = 0; ///< 0: there is none
    Twips space = 0; ///< between the text and it
    unsigned colour = 0x000000;

    [[nodiscard]] Twips height() const { return width > 0 ? space + width : 0; }
    bool operator==(const LineBelow&) const = default;
};

/// How the paragraphs of one style look. Our own line heights are fixed numbers at or above the font's own height,
/// because only then do two programs break pages alike.
struct TextLook
{
    QString family = QStringLiteral("Arial");
    int halfPoints = 22; ///< font size
    Twips lineHeight = 300;
    LineRule lineRule = LineRule::AtLeast;
    Twips before = 0;
    Twips after = 0;
    Twips left = 0; ///< indent of every line
    Twips right = 0;
    Twips firstLine = 0; ///< added to `left` for the first line; negative: it hangs
    bool strong = false;
    bool emphasis = false;
    unsigned colour = 0x000000; ///< 0xRRGGBB
    bool keepWithNext = false;
    bool keepTogether = false;
    bool widowControl = true;
    bool tightWithSame = false; ///< no space between two paragraphs of this style ("contextual spacing")
    Align align = Align::Left;  ///< justified text counts as left
    LineBelow lineBelow = {};
    QList<TabStop> tabs = {}; ///< besides the one every `tabDistance`

    bool operator==(const TextLook&) const = default;
};

/// The paper and its margins. A4, 25 mm.
struct PageLook
{
    Twips width = 11906;
    Twips height = 16838;
    Twips top = 1417;
    Twips bottom = 1417;
    Twips left = 1417;
    Twips right = 1417;
    Twips header = 709; ///< from the paper's edge
    Twips footer = 709;

    [[nodiscard]] Twips textWidth() const { return width - left - right; }
    /// A negative margin holds whatever a header needs (Word's way of saying "exactly").
    [[nodiscard]] Twips textHeight() const { return height - std::abs(top) - std::abs(bottom); }

    bool operator==(const PageLook&) const = default;
};

/// What a document looks like on paper: our own look, or what a template says of it. The one source that Word's styles
/// and the page layout are both made from.
struct Look
{
    PageLook page = {};
    std::array<TextLook, styleCount> styles = {};

    [[nodiscard]] const TextLook& of(Style style) const { return styles[static_cast<size_t>(style)]; }
    [[nodiscard]] TextLook& of(Style style) { return styles[static_cast<size_t>(style)]; }

    bool operator==(const Look&) const = default;
};

/// Heller's own look: calm, sans serif, 11 on 15 points.
[[nodiscard]] Look ownLook();

/// Space inside a table cell, left and right, above and below; the line between cells; Word's default tab distance.
inline constexpr Twips cellSide = 100;
inline constexpr Twips cellTop = 60;
inline constexpr Twips tableLine = 10;
inline constexpr Twips tabDistance = 1304;

/// What no style of a template decides: 0xRRGGBB.
inline constexpr unsigned tableLineColour = 0xc3ccd4;
inline constexpr unsigned tableHeadColour = 0xe8eef3;
inline constexpr unsigned linkColour = 0x1b4d72;

} // namespace heller::render
