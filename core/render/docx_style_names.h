#pragma once

#include "core/render/document.h"
#include "core/render/look.h"

#include <QString>

#include <array>

namespace heller::render {

/// What the body of a .docx calls its styles by: ids of styles.xml, our own or a template's.
struct StyleIds
{
    std::array<QString, styleCount> paragraph = {};
    QString strong = {};
    QString emphasis = {};
    QString link = {};
    QString table = {};
    int bulletNumbering = 1; ///< the w:num of bullets

    [[nodiscard]] const QString& of(Style style) const { return paragraph[static_cast<size_t>(style)]; }
    [[nodiscard]] QString& of(Style style) { return paragraph[static_cast<size_t>(style)]; }
};

/// How one of our paragraph styles stands in styles.xml. `name` is what Word knows it by in every language.
struct StyleName
{
    Style style;
    const char* id;
    const char* name;
    bool builtIn; ///< Word's own style; it shows a translated name
    int outline;  ///< 0-based outline level, -1: none
};

[[nodiscard]] const std::array<StyleName, styleCount>& styleNames();
[[nodiscard]] StyleIds ownStyleIds();

/// What our table style is called.
[[nodiscard]] QString tableStyleName();

[[nodiscard]] Style styleOf(ParagraphStyle style);
[[nodiscard]] Style headingStyle(int level);
[[nodiscard]] Style contentsStyle(int level);

/// The heading levels the contents list gathers: first and last, 0 and 0 when it names none or there is no such list.
struct ContentsLevels
{
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int level) const { return level >= first && level <= last; }
};
[[nodiscard]] ContentsLevels contentsLevels(const Document& document);

/// The style of a heading. One that the contents list leaves out though it gathers that level must be no heading to
/// Word, or the list would name it as soon as somebody refreshes it.
[[nodiscard]] Style styleOf(const Heading& heading, const ContentsLevels& levels);

/// A level within 1–3, whatever was asked for.
[[nodiscard]] int levelOf(const Heading& heading);

} // namespace heller::render
