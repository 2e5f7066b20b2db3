#include "core/render/style_properties.h"

#include "core/render/template_package.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr Twips farthest = 31680; // Word's own limit, 22 inches
constexpr int largestFont = 400;  // half points

template<typename T>
void apply(const std::optional<T>& said, T& value)
{
    if (said)
        value = *said;
}

std::optional<int> number(const QXmlStreamReader& xml, QStringView name, int most)
{
    bool whole = false;
    const double value = wordAttribute(xml, name).toDouble(&whole); // some programs write "240.0"
    if (!whole)
        return std::nullopt;
    return static_cast<int>(std::clamp(value, static_cast<double>(-most), static_cast<double>(most)));
}

void take(std::optional<int>& property, std::optional<int> value)
{
    if (value)
        property = value;
}

void readSpacing(const QXmlStreamReader& xml, StyleProperties& properties)
{
    take(properties.before, number(xml, u"before", farthest));
    take(properties.after, number(xml, u"after", farthest));
    take(properties.lineHeight, number(xml, u"line", farthest));
    const QString rule = wordAttribute(xml, u"lineRule");
    if (rule == u"exact"_s)
        properties.lineRule = LineRule::Exact;
    else if (rule == u"atLeast"_s)
        properties.lineRule = LineRule::AtLeast;
    else if (!rule.isEmpty() || !wordAttribute(xml, u"line").isEmpty())
        properties.lineRule = LineRule::Multiple;
}

void readIndent(const QXmlStreamReader& xml, StyleProperties& properties)
{
    take(properties.left, number(xml, u"start", farthest));
    take(properties.left, number(xml, u"left", farthest));
    take(properties.right, number(xml, u"end", farthest));
    take(properties.right, number(xml, u"right", farthest));
    take(properties.firstLine, number(xml, u"firstLine", farthest));
    if (const auto hanging = number(xml, u"hanging", farthest))
        properties.firstLine = -*hanging;
}

void readFonts(const QXmlStreamReader& xml, const ThemeFonts& theme, StyleProperties& properties)
{
    const QString themed = wordAttribute(xml, u"asciiTheme");
    const QString& font = themed.startsWith(u"major"_s) ? theme.major : theme.minor;
    if (!themed.isEmpty() && !font.isEmpty())
        properties.family = font;
    else if (const QString family = wordAttribute(xml, u"ascii"); !family.isEmpty())
        properties.family = family;
}

Align alignOf(const QString& word)
{
    if (word == u"center"_s)
        return Align::Center;
    return word == u"right"_s || word == u"end"_s ? Align::Right : Align::Left;
}

void readTabs(QXmlStreamReader& xml, StyleProperties& properties)
{
    while (xml.readNextStartElement()) {
        const QString kind = wordAttribute(xml, u"val");
        const auto position = number(xml, u"pos", farthest);
        if (position && kind != u"clear"_s)
            properties.tabs.append({*position, alignOf(kind)});
        xml.skipCurrentElement();
    }
}

/// Of a paragraph's borders the one below: what stands under titles.
void readBorders(QXmlStreamReader& xml, StyleProperties& properties)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"bottom") {
            const QString kind = wordAttribute(xml, u"val");
            LineBelow line;
            if (kind != u"nil"_s && kind != u"none"_s) {
                line.width = std::max(1, number(xml, u"sz", 96).value_or(4) * 20 / 8); // eighths of a point
                line.space = number(xml, u"space", 31).value_or(0) * 20;
                line.colour = wordAttribute(xml, u"color").toUInt(nullptr, 16) & 0xffffff; // "auto": black
            }
            properties.lineBelow = line;
        }
        xml.skipCurrentElement();
    }
}

void readNumbering(QXmlStreamReader& xml, StyleProperties& properties)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"numId")
            take(properties.numbering, number(xml, u"val", 1 << 30));
        xml.skipCurrentElement();
    }
}

/// The properties that are a yes or a no; false: it is another one.
bool readFlag(const QXmlStreamReader& xml, StyleProperties& properties)
{
    using Flag = std::optional<bool> StyleProperties::*;
    static const std::pair<QStringView, Flag> flags[] = {
        {u"keepNext", &StyleProperties::keepWithNext},
        {u"keepLines", &StyleProperties::keepTogether},
        {u"widowControl", &StyleProperties::widowControl},
        {u"contextualSpacing", &StyleProperties::tightWithSame},
        {u"b", &StyleProperties::strong},
        {u"i", &StyleProperties::emphasis},
    };
    for (const auto& [name, flag] : flags) {
        if (xml.name() == name) {
            properties.*flag = isOn(xml);
            return true;
        }
    }
    return false;
}

} // namespace

QString wordAttribute(const QXmlStreamReader& xml, QStringView name)
{
    return xml.attributes().value(wordNamespace().toString(), name.toString()).toString();
}

bool isOn(const QXmlStreamReader& xml)
{
    const QString value = wordAttribute(xml, u"val");
    return value != u"0"_s && value != u"false"_s && value != u"off"_s;
}

void StyleProperties::applyTo(TextLook& look) const
{
    apply(family, look.family);
    apply(halfPoints, look.halfPoints);
    apply(lineRule, look.lineRule);
    apply(lineHeight, look.lineHeight);
    apply(before, look.before);
    apply(after, look.after);
    apply(left, look.left);
    apply(right, look.right);
    apply(firstLine, look.firstLine);
    apply(strong, look.strong);
    apply(emphasis, look.emphasis);
    apply(colour, look.colour);
    apply(keepWithNext, look.keepWithNext);
    apply(keepTogether, look.keepTogether);
    apply(widowControl, look.widowControl);
    apply(tightWithSame, look.tightWithSame);
    apply(align, look.align);
    apply(lineBelow, look.lineBelow);
    look.tabs += tabs;
    std::ranges::sort(look.tabs, {}, &TabStop::position);
}

void readProperties(QXmlStreamReader& xml, const ThemeFonts& theme, StyleProperties& properties)
{
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == u"spacing" && !wordAttribute(xml, u"val").isEmpty()) {
            xml.skipCurrentElement(); // between letters
            continue;
        }
        if (name == u"tabs") {
            readTabs(xml, properties);
            continue;
        }
        if (name == u"pBdr") {
            readBorders(xml, properties);
            continue;
        }
        if (name == u"numPr") {
            readNumbering(xml, properties);
            continue;
        }
        if (name == u"pPr" || name == u"rPr") { // of a list's level
            readProperties(xml, theme, properties);
            continue;
        }
        if (name == u"spacing")
            readSpacing(xml, properties);
        else if (name == u"ind")
            readIndent(xml, properties);
        else if (name == u"rFonts")
            readFonts(xml, theme, properties);
        else if (name == u"pStyle")
            properties.paragraphStyle = wordAttribute(xml, u"val");
        else if (name == u"jc")
            properties.align = alignOf(wordAttribute(xml, u"val"));
        else if (name == u"sz")
            take(properties.halfPoints, number(xml, u"val", largestFont));
        else if (name == u"color") {
            bool isHex = false;
            const unsigned colour = wordAttribute(xml, u"val").toUInt(&isHex, 16);
            properties.colour = isHex ? colour & 0xffffff : 0;
        } else {
            readFlag(xml, properties);
        }
        xml.skipCurrentElement();
    }
}

} // namespace heller::render
