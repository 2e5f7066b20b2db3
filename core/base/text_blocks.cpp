#include "core/base/text_blocks.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller {

namespace {

const QString bulletMark = u"- "_s;

/// Bullets as Word and mail programs write them. U+F0B7, U+F0A7 and U+F02D are what the fonts Symbol and
/// Wingdings leave behind.
constexpr QStringView bulletCharacters = u"-–•·∙‣⁃◦●○▪▫■□➢*\uF0B7\uF0A7\uF02D";

bool isBlank(QChar c)
{
    return c.isSpace() && c != u'\n';
}

QStringView trimmedEnd(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

/// Every line and paragraph break as '\n'; control characters, which no paper can hold, gone.
QString withPlainBreaks(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pairOfReturnAndFeed = c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (pairOfReturnAndFeed)
            continue;
        if (c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            plain += u'\n';
        else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            plain += c;
    }
    return plain;
}

/// What follows a line's bullet; a null view when it has none. An "o" is a bullet only with a tab or two
/// blanks after it: "o" with one is how "och" is often written.
QStringView afterBullet(QStringView line)
{
    while (!line.isEmpty() && isBlank(line.front()))
        line = line.sliced(1);
    if (line.size() < 3 || !isBlank(line.at(1)))
        return {};
    const QChar mark = line.front();
    const bool letter = mark == u'o' && (line.at(1) == u'\t' || isBlank(line.at(2)));
    if (!letter && !bulletCharacters.contains(mark))
        return {};
    return line.sliced(1).trimmed();
}

QString tidyLine(QStringView line)
{
    line = trimmedEnd(line);
    QStringView item = afterBullet(line);
    // "• - text": a dash that was typed where a bullet stood already
    while (!item.isNull() && item.size() > 2 && item.front() == u'-' && isBlank(item.at(1)) &&
           !afterBullet(item).isEmpty())
        item = afterBullet(item);
    return item.isNull() ? line.toString() : bulletMark + item.toString();
}

} // namespace

QList<TextBlock> blocksOf(QStringView text)
{
    QList<TextBlock> blocks;
    bool continues = false; // whether a plain line belongs to the last block
    for (const QStringView line : text.split(u'\n')) {
        if (trimmedEnd(line).isEmpty()) {
            continues = false;
        } else if (line.startsWith(bulletMark)) {
            blocks += TextBlock{TextBlock::Kind::Bullet, line.sliced(bulletMark.size()).toString()};
            continues = true;
        } else if (continues) {
            blocks.last().text += u'\n' + line.toString();
        } else {
            blocks += TextBlock{TextBlock::Kind::Paragraph, line.toString()};
            continues = true;
        }
    }
    return blocks;
}

QString textOf(const QList<TextBlock>& blocks)
{
    QString text;
    auto previous = TextBlock::Kind::Paragraph;
    for (const TextBlock& block : blocks) {
        if (block.text.isEmpty())
            continue;
        const bool bullet = block.kind == TextBlock::Kind::Bullet;
        if (!text.isEmpty())
            text += bullet && previous == TextBlock::Kind::Bullet ? u"\n"_s : u"\n\n"_s;
        if (bullet)
            text += bulletMark;
        text += block.text;
        previous = block.kind;
    }
    return text;
}

QString tidyText(QStringView text)
{
    const QString plain = withPlainBreaks(text);
    QStringList lines;
    for (const QStringView line : QStringView(plain).split(u'\n')) {
        const QString tidy = tidyLine(line);
        const bool secondEmpty = tidy.isEmpty() && (lines.isEmpty() || lines.last().isEmpty());
        if (!secondEmpty)
            lines += tidy;
    }
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace heller
