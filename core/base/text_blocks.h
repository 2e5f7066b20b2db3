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

/// A plain line right below a bullet's goes on with the bullet.
[[nodiscard]] QList<TextBlock> blocksOf(QStringView text);
/// Bullets that follow each other stand on lines of their own, an empty line between all other blocks. Blocks
/// without text are left out. blocksOf(textOf(blocks)) gives the same blocks, if none holds an empty line or
/// a line that begins with "- ".
[[nodiscard]] QString textOf(const QList<TextBlock>& blocks);

/// Whatever was pasted or read, as the register writes it: "\r\n", U+2028/2029 and page breaks as '\n',
/// bullet characters with a blank after them (•, ·, –, *, Word's own; "o" with a tab or two blanks) at a
/// line's start as "- ", control characters and trailing blanks off, runs of empty lines as one, no empty
/// line at either end.
[[nodiscard]] QString tidyText(QStringView text);

} // namespace heller
