#pragma once

#include "core/render/document.h"
#include "core/render/pages/font_faces.h"

#include <vector>

namespace heller::render {

/// A stretch of a paragraph's text in one face.
struct Span
{
    int start = 0;
    int end = 0;
    bool strong = false;
    bool emphasis = false;
    QString link = {};
};

/// A paragraph's runs as one text.
struct SpannedText
{
    QString text = {};
    std::vector<Span> spans = {};
};

[[nodiscard]] SpannedText spannedText(const Runs& runs);

/// One line: [start, end) of the text, without the blanks that hang over its end.
struct Line
{
    int start = 0;
    int end = 0;

    bool operator==(const Line&) const = default;
};

/// The room a paragraph has, in twips.
struct Measure
{
    Twips left = 0; ///< from the margin, where tab stops are counted from, to where lines begin
    Twips width = 0;
    Twips firstLine = 0; ///< the first line begins that much further in; negative: further out
};

/// Breaks a text into lines. Never empty: an empty text is one empty line.
[[nodiscard]] std::vector<Line> breakLines(const SpannedText& text, const TextLook& look, const Measure& measure,
                                           FontFaces& faces);

/// The width of a part of the text, in twips, without line breaking.
[[nodiscard]] double widthOf(const SpannedText& text, int start, int end, const TextLook& look, FontFaces& faces);

} // namespace heller::render
