#pragma once

#include "core/render/look.h"

#include <QXmlStreamReader>

#include <optional>

namespace heller::render {

/// The theme's two fonts, which styles name indirectly.
struct ThemeFonts
{
    QString major = {};
    QString minor = {};
};

/// What one style (or the document's defaults) says, as far as it decides how much room text takes; unsaid: nullopt.
struct StyleProperties
{
    QString paragraphStyle = {}; ///< the id that a paragraph names
    std::optional<QString> family = {};
    std::optional<int> halfPoints = {};
    std::optional<LineRule> lineRule = {};
    std::optional<Twips> lineHeight = {};
    std::optional<Twips> before = {};
    std::optional<Twips> after = {};
    std::optional<Twips> left = {};
    std::optional<Twips> right = {};
    std::optional<Twips> firstLine = {};
    std::optional<bool> strong = {};
    std::optional<bool> emphasis = {};
    std::optional<unsigned> colour = {};
    std::optional<bool> keepWithNext = {};
    std::optional<bool> keepTogether = {};
    std::optional<bool> widowControl = {};
    std::optional<bool> tightWithSame = {};
    std::optional<int> numbering = {};
    std::optional<Align> align = {};
    std::optional<LineBelow> lineBelow = {};
    QList<TabStop> tabs = {}; ///< added to what the style below says

    void applyTo(TextLook& look) const;
};

/// Reads the children of the <w:pPr>, <w:rPr> or <w:lvl> the reader stands at into `properties`.
void readProperties(QXmlStreamReader& xml, const ThemeFonts& theme, StyleProperties& properties);

/// Word's way of saying yes and no: the element alone means yes.
[[nodiscard]] bool isOn(const QXmlStreamReader& xml);

/// An attribute of Word's namespace.
[[nodiscard]] QString wordAttribute(const QXmlStreamReader& xml, QStringView name);

} // namespace heller::render
