#pragma once

#include <QList>
#include <QString>

namespace heller {

/// How every long text of the register is written: plain text, paragraphs separated by an empty line, a
/// bullet a line of its own beginning with "- ", a single line break inside a paragraph a line break on
/// paper.
struct TextBlock
{
    enum class Kind { Paragraph, Bullet };

    Kind kind = Kind::Paragraph;
    QString text; ///< without the bullet's "- "; may hold '\n' (line break) and '\t'

    bool operator==(const TextBlock&) const = default;
};

[[nodiscard]] QList<TextBlock> blocksOf(QStringView text);
[[nodiscard]] QString textOf(const QList<TextBlock>& blocks);

/// Whatever was pasted or read, as the register writes it: "\r\n" and U+2028/2029 as '\n', bullet characters
/// (•, ·, –, o, * at a line's start) as "- ", trailing blanks off, runs of empty lines as one, no empty line
/// at either end.
[[nodiscard]] QString tidyText(QStringView text);

} // namespace heller
