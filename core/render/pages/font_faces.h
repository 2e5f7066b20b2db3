#pragma once

#include "core/render/look.h"

#include <QFont>
#include <QRawFont>

#include <memory>
#include <unordered_map>
#include <vector>

namespace heller::render {

/// One font in one weight and slant, with the widths of its characters kept: measuring text is adding numbers.
/// Widths are the font's design widths, unhinted and without kerning, as Word sets text unless told otherwise.
class FontFace
{
public:
    explicit FontFace(const QFont& font);

    /// In parts of the font size.
    [[nodiscard]] double advance(char32_t character) const
    {
        return character < m_common.size() ? m_common[character] : rareAdvance(character);
    }
    [[nodiscard]] double descent() const { return m_descent; }
    /// The font's own line height.
    [[nodiscard]] double lineSpacing() const { return m_ascent + m_descent + m_leading; }
    /// Ready to draw at `pixelSize`, of the same family and without hinting and kerning.
    [[nodiscard]] QFont font(int pixelSize) const;

private:
    [[nodiscard]] double rareAdvance(char32_t character) const;
    [[nodiscard]] double measure(char32_t character) const;

    QFont m_font;
    QRawFont m_raw;
    double m_ascent = 0.0;
    double m_descent = 0.0;
    double m_leading = 0.0;
    std::vector<double> m_common; ///< Latin, with its supplements
    mutable std::unordered_map<char32_t, double> m_rare;
};

/// The faces in use, made once each. Arial, and where it is missing a family of the very same widths.
class FontFaces
{
public:
    [[nodiscard]] const FontFace& face(const QString& family, bool strong, bool emphasis);

private:
    struct Entry
    {
        QString family;
        int variant;
        std::unique_ptr<FontFace> face;
    };
    std::vector<Entry> m_faces;
};

/// The height of a line without pictures, in twips.
[[nodiscard]] Twips lineHeight(const TextLook& look, FontFaces& faces);

} // namespace heller::render
