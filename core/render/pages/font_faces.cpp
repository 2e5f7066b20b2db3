#include "core/render/pages/font_faces.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr int measuringSize = 1000; // pixels; large, so that no rounding of the font engine shows
constexpr char32_t commonEnd = 0x250;

/// Families of the same character widths, so that a paper breaks its lines alike on every computer.
QStringList familiesLike(const QString& family)
{
    const QString name = family.toLower();
    if (name == u"arial"_s || name == u"helvetica"_s || name == u"liberation sans"_s || name == u"arimo"_s)
        return {family, u"Arial"_s, u"Liberation Sans"_s, u"Arimo"_s, u"Helvetica"_s};
    if (name == u"calibri"_s)
        return {family, u"Carlito"_s};
    if (name == u"cambria"_s)
        return {family, u"Caladea"_s};
    if (name == u"times new roman"_s)
        return {family, u"Liberation Serif"_s, u"Tinos"_s};
    return {family, u"Liberation Sans"_s};
}

} // namespace

FontFace::FontFace(const QFont& font) : m_font(font), m_raw(QRawFont::fromFont(font)), m_common(commonEnd)
{
    m_ascent = m_raw.ascent() / measuringSize;
    m_descent = m_raw.descent() / measuringSize;
    m_leading = m_raw.leading() / measuringSize;
    for (char32_t character = 0; character < commonEnd; ++character)
        m_common[character] = character < 0x20 || (character >= 0x7f && character < 0xa0) ? 0.0 : measure(character);
    m_common[0xad] = 0.0; // the soft hyphen has a width only where a line ends with it
}

double FontFace::rareAdvance(char32_t character) const
{
    const auto known = m_rare.find(character);
    return known != m_rare.end() ? known->second : m_rare.emplace(character, measure(character)).first->second;
}

double FontFace::measure(char32_t character) const
{
    const QString text = QString::fromUcs4(&character, 1);
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(text);
    if (glyphs.size() == 1 && glyphs.first() != 0)
        return m_raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics).first().x() / measuringSize;
    return QFontMetricsF(m_font).horizontalAdvance(text) / measuringSize; // from another font of the system
}

QFont FontFace::font(int pixelSize) const
{
    QFont sized = m_font;
    sized.setPixelSize(pixelSize);
    return sized;
}

const FontFace& FontFaces::face(const QString& family, bool strong, bool emphasis)
{
    const int variant = (strong ? 2 : 0) + (emphasis ? 1 : 0);
    for (const Entry& entry : m_faces)
        if (entry.variant == variant && entry.family == family)
            return *entry.face;
    QFont font(familiesLike(family));
    font.setPixelSize(measuringSize);
    font.setBold(strong);
    font.setItalic(emphasis);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    m_faces.push_back({family, variant, std::make_unique<FontFace>(font)});
    return *m_faces.back().face;
}

Twips lineHeight(const TextLook& look, FontFaces& faces)
{
    const FontFace& face = faces.face(look.family, look.strong, look.emphasis);
    const double natural = face.lineSpacing() * look.halfPoints * 10.0;
    switch (look.lineRule) {
    case LineRule::Exact:
        return std::max(1, look.lineHeight);
    case LineRule::AtLeast:
        return std::max(look.lineHeight, qCeil(natural));
    case LineRule::Multiple:
        return std::max(1, qRound(natural * look.lineHeight / 240));
    }
    return look.lineHeight;
}

} // namespace heller::render
