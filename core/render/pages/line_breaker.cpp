#include "core/render/pages/line_breaker.h"

#include <cmath>

namespace heller::render {

namespace {

constexpr double tolerance = 0.5; // twips; far below what any program draws

bool isWide(char32_t c)
{
    return (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xAC00 && c < 0xD7B0) || c >= 0x1F300;
}

/// Whether a line may end between two neighbours, neither of them a blank: Unicode's annex 14 in LibreOffice's reading,
/// for the characters that Swedish and its neighbours use.
bool mayBreakBetween(char32_t left, char32_t right)
{
    switch (left) {
    case U'-':
    case U'!':
    case U'?':
    case U'\u2010':
    case U'\u2012':
    case U'\u2013':
    case U'\u2026':
        return QChar::isLetterOrNumber(right);
    case U'/':
        return QChar::isLetter(right);
    case U'\u00AD':
    case U'\u200B':
    case U'\u2014':
        return true;
    default:
        return right == U'\u2014' || isWide(right) || (isWide(left) && QChar::isLetterOrNumber(right));
    }
}

/// After a slash a line ends only where the blank before that word is farther away than this.
constexpr int longestPath = 66;

class Breaker
{
public:
    Breaker(const SpannedText& text, const TextLook& look, const Measure& measure, FontFaces& faces)
        : m_text(text)
        , m_look(look)
        , m_width(measure.width + tolerance)
        , m_tabOrigin(measure.left)
        , m_faces(faces)
        , m_size(look.halfPoints * 10.0)
        , m_x(measure.firstLine)
    {}

    std::vector<Line> run();

private:
    void addSpan(const Span& span);
    void add(int index, char32_t character, double advance);
    void overflow(int index, double advance);
    void endLine(int end, int next);

    const SpannedText& m_text;
    const TextLook& m_look;
    double m_width;
    Twips m_tabOrigin;
    FontFaces& m_faces;
    double m_size;
    double m_x;
    std::vector<Line> m_lines;
    int m_start = 0;
    int m_break = -1;      ///< the line may end before this index …
    double m_breakX = 0.0; ///< … and what follows began at this width
    int m_blank = -1;      ///< the last of those that stands after a blank
    double m_blankX = 0.0;
    char32_t m_last = 0;
};

std::vector<Line> Breaker::run()
{
    for (const Span& span : m_text.spans)
        addSpan(span);
    endLine(static_cast<int>(m_text.text.size()), static_cast<int>(m_text.text.size()));
    return std::move(m_lines);
}

void Breaker::addSpan(const Span& span)
{
    const FontFace& face = m_faces.face(m_look.family, m_look.strong || span.strong, m_look.emphasis || span.emphasis);
    const QChar* const data = m_text.text.constData();
    for (int i = span.start; i < span.end; ++i) {
        const char16_t unit = data[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < span.end && data[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(unit, data[i + 1].unicode());
            add(i, whole, face.advance(whole) * m_size);
            ++i;
        } else {
            add(i, unit, face.advance(unit) * m_size);
        }
    }
}

void Breaker::add(int index, char32_t character, double advance)
{
    if (character == U'\n') {
        endLine(index, index + 1);
        return;
    }
    if (character == U' ' || character == U'\t') {
        if (character == U'\t')
            m_x = (std::floor((m_x + m_tabOrigin) / tabDistance) + 1) * tabDistance - m_tabOrigin;
        else
            m_x += advance;
        m_break = index + 1;
        m_breakX = m_x;
        m_blank = m_break;
        m_blankX = m_x;
    } else {
        if (m_last != 0 && m_last != U' ' && mayBreakBetween(m_last, character)) {
            m_break = index;
            m_breakX = m_x;
        }
        m_x += advance;
        if (m_x > m_width)
            overflow(index, advance);
    }
    m_last = character;
}

void Breaker::overflow(int index, double advance)
{
    const bool afterSlash = m_break > m_start && m_text.text[m_break - 1] == u'/';
    if (afterSlash && m_blank > m_start && m_break - m_blank < longestPath) {
        m_break = m_blank;
        m_breakX = m_blankX;
    }
    if (m_break > m_start) {
        const double rest = m_x - m_breakX;
        endLine(m_break, m_break);
        m_x = rest;
    } else if (index > m_start) { // a word longer than the line
        endLine(index, index);
        m_x = advance;
    }
}

void Breaker::endLine(int end, int next)
{
    int visible = end;
    while (visible > m_start && m_text.text[visible - 1] == u' ')
        --visible;
    m_lines.push_back({m_start, visible});
    m_start = next;
    m_x = 0.0;
    m_break = -1;
    m_blank = -1;
    m_last = 0;
}

} // namespace

SpannedText spannedText(const Runs& runs)
{
    SpannedText all;
    for (const Run& run : runs) {
        if (run.text.isEmpty())
            continue;
        const int start = static_cast<int>(all.text.size());
        if (all.text.isEmpty())
            all.text = run.text; // shared, not copied: most paragraphs are one run
        else
            all.text += run.text;
        all.spans.push_back({start, static_cast<int>(all.text.size()), run.strong, run.emphasis, run.link});
    }
    return all;
}

std::vector<Line> breakLines(const SpannedText& text, const TextLook& look, const Measure& measure, FontFaces& faces)
{
    return Breaker(text, look, measure, faces).run();
}

double widthOf(const SpannedText& text, int start, int end, const TextLook& look, FontFaces& faces)
{
    double width = 0.0;
    for (const Span& span : text.spans) {
        const FontFace& face = faces.face(look.family, look.strong || span.strong, look.emphasis || span.emphasis);
        for (int i = std::max(start, span.start); i < std::min(end, span.end); ++i) {
            const QChar unit = text.text[i];
            if (unit.isHighSurrogate() && i + 1 < text.text.size())
                width += face.advance(QChar::surrogateToUcs4(unit, text.text[i + 1]));
            else if (!unit.isLowSurrogate())
                width += face.advance(unit.unicode());
        }
    }
    return width * look.halfPoints * 10.0;
}

} // namespace heller::render
