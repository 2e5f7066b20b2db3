#include "core/render/docx_style_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

const std::array<StyleName, styleCount>& styleNames()
{
    // Names outside Word's own are shown as they are, therefore Swedish.
    static const std::array<StyleName, styleCount> names = {{
        {Style::Body, "Normal", "Normal", true, -1},
        {Style::Title, "Title", "Title", true, -1},
        {Style::Subtitle, "Subtitle", "Subtitle", true, -1},
        {Style::Bullet, "ListBullet", "List Bullet", true, -1},
        {Style::Signature, "Signature", "Signature", true, -1},
        {Style::Note, "LitenText", "Liten text", false, -1},
        {Style::Label, "Faltnamn", "Fältnamn", false, -1},
        {Style::Heading1, "Heading1", "heading 1", true, 0},
        {Style::Heading2, "Heading2", "heading 2", true, 1},
        {Style::Heading3, "Heading3", "heading 3", true, 2},
        {Style::PlainHeading, "RubrikUtanforInnehallet", "Rubrik utanför innehållet", false, -1},
        {Style::ContentsTitle, "TOCHeading", "TOC Heading", true, -1},
        {Style::Contents1, "TOC1", "toc 1", true, -1},
        {Style::Contents2, "TOC2", "toc 2", true, -1},
        {Style::Contents3, "TOC3", "toc 3", true, -1},
        {Style::TableText, "Tabelltext", "Tabelltext", false, -1},
        {Style::TableHead, "Tabellrubrik", "Tabellrubrik", false, -1},
        {Style::Header, "Header", "header", true, -1},
        {Style::Footer, "Footer", "footer", true, -1},
    }};
    return names;
}

StyleIds ownStyleIds()
{
    StyleIds ids;
    for (const StyleName& name : styleNames())
        ids.of(name.style) = QString::fromUtf8(name.id);
    ids.strong = u"Strong"_s;
    ids.emphasis = u"Emphasis"_s;
    ids.link = u"Hyperlink"_s;
    ids.table = u"TabellMedRubrikrad"_s;
    return ids;
}

QString tableStyleName()
{
    return u"Tabell med rubrikrad"_s;
}

Style styleOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return Style::Body;
    case ParagraphStyle::Title:
        return Style::Title;
    case ParagraphStyle::Subtitle:
        return Style::Subtitle;
    case ParagraphStyle::Bullet:
        return Style::Bullet;
    case ParagraphStyle::Signature:
        return Style::Signature;
    case ParagraphStyle::Note:
        return Style::Note;
    case ParagraphStyle::Label:
        return Style::Label;
    }
    return Style::Body;
}

Style headingStyle(int level)
{
    return level == 1 ? Style::Heading1 : level == 2 ? Style::Heading2 : Style::Heading3;
}

Style contentsStyle(int level)
{
    return level == 1 ? Style::Contents1 : level == 2 ? Style::Contents2 : Style::Contents3;
}

int levelOf(const Heading& heading)
{
    return std::clamp(heading.level, 1, 3);
}

Style styleOf(const Heading& heading, const ContentsLevels& levels)
{
    const int level = levelOf(heading);
    if (heading.inContents || !levels.contains(level))
        return headingStyle(level);
    return level == 1 ? Style::PlainHeading : Style::Label;
}

ContentsLevels contentsLevels(const Document& document)
{
    ContentsLevels levels;
    const bool listed = std::ranges::any_of(document.blocks,
                                            [](const Block& block) { return std::holds_alternative<Contents>(block); });
    if (!listed)
        return levels;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading || !heading->inContents)
            continue;
        const int level = levelOf(*heading);
        levels.first = levels.first == 0 ? level : std::min(levels.first, level);
        levels.last = std::max(levels.last, level);
    }
    return levels;
}

} // namespace heller::render
