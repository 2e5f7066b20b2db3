#include "core/render/template_styles.h"

#include "core/render/style_properties.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr int deepestChain = 20;

struct FoundStyle
{
    QString id = {};
    QString name = {};
    QString type = {};
    QString basedOn = {};
    bool isDefault = false;
    StyleProperties properties = {};
};

ThemeFonts themeFonts(const TemplatePackage& package)
{
    ThemeFonts fonts;
    QXmlStreamReader xml(package.part(package.documentsPart(u"theme")));
    QString* target = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"majorFont")
            target = &fonts.major;
        else if (xml.isStartElement() && xml.name() == u"minorFont")
            target = &fonts.minor;
        else if (xml.isStartElement() && xml.name() == u"latin" && target && target->isEmpty())
            *target = xml.attributes().value("typeface"_L1).toString();
        else if (xml.isEndElement() && (xml.name() == u"majorFont" || xml.name() == u"minorFont"))
            target = nullptr;
    }
    return fonts;
}

class StylesReader
{
public:
    explicit StylesReader(const TemplatePackage& package) : m_package(package), m_theme(themeFonts(package))
    {
        readStyles();
    }

    TemplateStyles result();

private:
    void readStyles();
    void readDefaults(QXmlStreamReader& xml);
    void readStyle(QXmlStreamReader& xml);
    [[nodiscard]] const FoundStyle* byName(QStringView type, const QString& name) const;
    [[nodiscard]] const FoundStyle* byId(const QString& id) const;
    [[nodiscard]] const FoundStyle* defaultParagraph() const;
    [[nodiscard]] QList<const FoundStyle*> chain(const FoundStyle& style) const; ///< the root first
    [[nodiscard]] TextLook lookOf(const FoundStyle& style) const;
    void takeAfterHeadings(TemplateStyles& styles) const;
    void readBullets(const FoundStyle& bullet, TemplateStyles& styles) const;
    QString newId(const QString& wanted, TemplateStyles& styles) const;
    QString idOf(QStringView type, const QString& name, const QString& own, TemplateStyles& styles) const;
    void nameOthers(TemplateStyles& styles) const;

    const TemplatePackage& m_package;
    ThemeFonts m_theme;
    StyleProperties m_defaults;
    QList<FoundStyle> m_styles;
};

void StylesReader::readStyles()
{
    QXmlStreamReader xml(m_package.part(m_package.documentsPart(u"styles")));
    if (!xml.readNextStartElement())
        return;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"docDefaults")
            readDefaults(xml);
        else if (xml.name() == u"style")
            readStyle(xml);
        else
            xml.skipCurrentElement();
    }
}

void StylesReader::readDefaults(QXmlStreamReader& xml)
{
    while (xml.readNextStartElement()) // rPrDefault, pPrDefault, each with one child
        readProperties(xml, m_theme, m_defaults);
}

void StylesReader::readStyle(QXmlStreamReader& xml)
{
    FoundStyle style;
    style.id = wordAttribute(xml, u"styleId");
    style.type = wordAttribute(xml, u"type");
    const QString standard = wordAttribute(xml, u"default");
    style.isDefault = standard == u"1"_s || standard == u"true"_s || standard == u"on"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"pPr" || xml.name() == u"rPr") {
            readProperties(xml, m_theme, style.properties);
            continue;
        }
        if (xml.name() == u"name")
            style.name = wordAttribute(xml, u"val");
        else if (xml.name() == u"basedOn")
            style.basedOn = wordAttribute(xml, u"val");
        xml.skipCurrentElement();
    }
    m_styles.append(style);
}

const FoundStyle* StylesReader::byName(QStringView type, const QString& name) const
{
    for (const FoundStyle& style : m_styles)
        if (style.type == type && style.name.compare(name, Qt::CaseInsensitive) == 0)
            return &style;
    return nullptr;
}

const FoundStyle* StylesReader::byId(const QString& id) const
{
    for (const FoundStyle& style : m_styles)
        if (style.id == id)
            return &style;
    return nullptr;
}

const FoundStyle* StylesReader::defaultParagraph() const
{
    for (const FoundStyle& style : m_styles)
        if (style.type == u"paragraph"_s && style.isDefault)
            return &style;
    return byName(u"paragraph", u"Normal"_s);
}

QList<const FoundStyle*> StylesReader::chain(const FoundStyle& style) const
{
    QList<const FoundStyle*> all;
    for (const FoundStyle* each = &style; each && all.size() < deepestChain;
         each = each->basedOn.isEmpty() ? nullptr : byId(each->basedOn))
        all.prepend(each);
    return all;
}

TextLook StylesReader::lookOf(const FoundStyle& style) const
{
    TextLook look; // what Word takes for granted
    look.family = u"Times New Roman"_s;
    look.halfPoints = 20;
    look.lineRule = LineRule::Multiple;
    look.lineHeight = 240;
    m_defaults.applyTo(look);
    for (const FoundStyle* each : chain(style))
        each->properties.applyTo(look);
    return look;
}

bool isContents(Style style)
{
    return style == Style::Contents1 || style == Style::Contents2 || style == Style::Contents3;
}

bool hasRightTab(const TextLook& look)
{
    return std::ranges::find(look.tabs, Align::Right, &TabStop::align) != look.tabs.end();
}

/// Our own look of a style the template lacks, in the template's font and in proportion to its text.
TextLook adapted(Style style, const TextLook& body, const TextLook* heading)
{
    static const Look own = ownLook();
    const bool isHeading = own.of(style).strong && own.of(style).halfPoints > own.of(Style::Body).halfPoints;
    TextLook look = own.of(style);
    look.family = isHeading && heading ? heading->family : body.family;
    look.halfPoints = std::max(8, look.halfPoints * body.halfPoints / own.of(Style::Body).halfPoints);
    look.lineRule = body.lineRule;
    if (body.lineRule == LineRule::Multiple)
        look.lineHeight = isHeading && heading ? heading->lineHeight : body.lineHeight;
    else
        look.lineHeight = look.lineHeight * body.lineHeight / own.of(Style::Body).lineHeight;
    if (isHeading && heading) {
        look.colour = heading->colour;
        look.strong = heading->strong;
    } else if (look.colour == own.of(Style::Body).colour) {
        look.colour = body.colour;
    }
    return look;
}

/// Entries that the template has no style for stand as far apart as those it has one for.
void spaceContentsEvenly(TemplateStyles& styles)
{
    const TextLook& first = styles.look.of(Style::Contents1);
    if (styles.newIds.contains(styles.ids.of(Style::Contents1)))
        return;
    for (const Style style : {Style::Contents2, Style::Contents3}) {
        if (!styles.newIds.contains(styles.ids.of(style)))
            continue;
        TextLook& look = styles.look.of(style);
        look.before = first.before;
        look.after = first.after;
        look.lineRule = first.lineRule;
        look.lineHeight = first.lineHeight;
    }
}

/// What is a heading to the eye looks like the template's headings: a field's name like its lowest, one that the
/// contents list leaves out like its highest. So does the contents list's own title where the template's style for it
/// is based on one that is missing: each program makes something else of that.
void StylesReader::takeAfterHeadings(TemplateStyles& styles) const
{
    const auto takeAfter = [&](Style style, Style heading) {
        if (!styles.newIds.contains(styles.ids.of(style)) || styles.newIds.contains(styles.ids.of(heading)))
            return;
        styles.look.of(style) = styles.look.of(heading);
        styles.look.of(style).keepWithNext = true;
    };
    takeAfter(Style::Label, Style::Heading3);
    takeAfter(Style::PlainHeading, Style::Heading1);
    spaceContentsEvenly(styles);
    const FoundStyle* const title = byId(styles.ids.of(Style::ContentsTitle));
    if (!title || chain(*title).first()->basedOn.isEmpty())
        return;
    styles.ids.of(Style::ContentsTitle) = styles.ids.of(Style::PlainHeading);
    styles.look.of(Style::ContentsTitle) = styles.look.of(Style::PlainHeading);
}

/// An id that no style of the template has.
QString StylesReader::newId(const QString& wanted, TemplateStyles& styles) const
{
    QString id = wanted;
    for (int number = 2; byId(id) || styles.newIds.contains(id); ++number)
        id = wanted + QString::number(number);
    styles.newIds.insert(id);
    return id;
}

QString StylesReader::idOf(QStringView type, const QString& name, const QString& own, TemplateStyles& styles) const
{
    const FoundStyle* const found = byName(type, name);
    return found ? found->id : newId(own, styles);
}

/// Our bullets need a hang to stand in; without one they would stand on the first letter.
void makeRoomForBullet(TextLook& look)
{
    static const TextLook own = ownLook().of(Style::Bullet);
    if (look.firstLine < 0)
        return;
    look.left = std::max(look.left, own.left);
    look.firstLine = own.firstLine;
}

/// Where a style is silent, its list's first level says how far the text stands in.
void StylesReader::readBullets(const FoundStyle& bullet, TemplateStyles& styles) const
{
    std::optional<int> numbering;
    bool indented = false;
    for (const FoundStyle* each : chain(bullet)) {
        numbering = each->properties.numbering ? each->properties.numbering : numbering;
        indented = indented || each->properties.left.has_value();
    }
    styles.bulletsNumbered = numbering.value_or(0) > 0;
    if (!styles.bulletsNumbered)
        makeRoomForBullet(styles.look.of(Style::Bullet));
    if (!styles.bulletsNumbered || indented)
        return;

    QXmlStreamReader xml(m_package.part(m_package.documentsPart(u"numbering")));
    QHash<int, StyleProperties> firstLevels; // by abstract numbering
    std::optional<int> abstract;
    int current = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"abstractNum")
            current = wordAttribute(xml, u"abstractNumId").toInt();
        else if (xml.name() == u"lvl" && wordAttribute(xml, u"ilvl").toInt() == 0 && !firstLevels.contains(current))
            readProperties(xml, m_theme, firstLevels[current]);
        else if (xml.name() == u"num" && wordAttribute(xml, u"numId").toInt() == *numbering)
            abstract = -1;
        else if (xml.name() == u"abstractNumId" && abstract == -1)
            abstract = wordAttribute(xml, u"val").toInt();
    }
    if (!abstract || !firstLevels.contains(*abstract))
        return;
    TextLook& look = styles.look.of(Style::Bullet);
    const StyleProperties& level = firstLevels[*abstract];
    look.left = level.left.value_or(look.left);
    look.firstLine = level.firstLine.value_or(look.firstLine);
}

/// The styles that are no paragraph's look of its own.
void StylesReader::nameOthers(TemplateStyles& styles) const
{
    const StyleIds own = ownStyleIds();
    styles.ids.strong = idOf(u"character", u"Strong"_s, own.strong, styles);
    styles.ids.emphasis = idOf(u"character", u"Emphasis"_s, own.emphasis, styles);
    styles.ids.link = idOf(u"character", u"Hyperlink"_s, own.link, styles);
    styles.ids.table = idOf(u"table", tableStyleName(), own.table, styles);
}

TemplateStyles StylesReader::result()
{
    TemplateStyles styles;
    styles.theme = m_theme;
    const StyleIds own = ownStyleIds();
    const FoundStyle* const body = defaultParagraph();
    const FoundStyle* const heading = byName(u"paragraph", u"heading 1"_s);
    const TextLook bodyLook = body ? lookOf(*body) : ownLook().of(Style::Body);
    const std::optional<TextLook> headingLook = heading ? std::optional(lookOf(*heading)) : std::nullopt;
    for (const StyleName& name : styleNames()) {
        const FoundStyle* const found =
            name.style == Style::Body ? body : byName(u"paragraph", QString::fromUtf8(name.name));
        styles.ids.of(name.style) = found ? found->id : newId(own.of(name.style), styles);
        styles.look.of(name.style) =
            found ? lookOf(*found) : adapted(name.style, bodyLook, headingLook ? &*headingLook : nullptr);
        if (found && name.style == Style::Bullet)
            readBullets(*found, styles);
        if (found && isContents(name.style) && !hasRightTab(styles.look.of(name.style)))
            styles.contentsWithoutTab.insert(name.style);
    }
    takeAfterHeadings(styles);
    nameOthers(styles);
    for (const FoundStyle& style : m_styles)
        if (style.type == u"paragraph"_s)
            styles.paragraphLooks.insert(style.id, lookOf(style));
    return styles;
}

} // namespace

TemplateStyles templateStyles(const TemplatePackage& package)
{
    return StylesReader(package).result();
}

} // namespace heller::render
