#include "core/privacy/replacing.h"

#include <algorithm>

namespace heller::privacy {

using namespace Qt::StringLiterals;

namespace {

bool isWord(const QString& text, qsizetype place)
{
    return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
}

bool beginsSentence(const QString& text, qsizetype place)
{
    for (qsizetype at = place - 1; at >= 0; --at) {
        const QChar each = text.at(at);
        if (each == u'\n')
            return true;
        if (each.isSpace() || each == u'"' || each == u'\u201D' || each == u'(')
            continue;
        if (each == u'-' && (at == 0 || text.at(at - 1) == u'\n')) // of a bullet
            return true;
        return each == u'.' || each == u'!' || each == u'?';
    }
    return true;
}

/// Nothing comes between `before` and what stands at `end`: one blank stays, none before a comma or the end. Where the
/// text goes on.
qsizetype closeGap(QString& before, const QString& text, qsizetype end)
{
    if (!before.isEmpty() && !before.back().isSpace())
        return end;
    while (end < text.size() && text.at(end) == u' ')
        ++end;
    if (isWord(text, end))
        return end;
    // "Linda, 850709-9805, bor": the commas were around what is gone
    if (end < text.size() && text.at(end) == u',' && before.trimmed().endsWith(u','))
        ++end;
    while (!before.isEmpty() && before.back() == u' ')
        before.chop(1);
    if (end < text.size() && u".!?;:)"_s.contains(text.at(end)) && before.endsWith(u',')) // "ingenting, 850709-9805."
        before.chop(1);
    return end;
}

} // namespace

QString inGenitive(const QString& words)
{
    static const QString endings = u"sxz"_s;
    return words.isEmpty() || endings.contains(words.back().toLower()) ? words : words + u's';
}

Change changeFor(const QString& text, qsizetype start, qsizetype end, const QString& instead)
{
    if (instead.isEmpty()) {
        QString before = text.left(start);
        end = closeGap(before, text, end);
        return {before.size(), end, {}};
    }
    const bool opens = beginsSentence(text, start);
    return {start, end, opens ? instead.front().toUpper() + instead.sliced(1) : instead};
}

QString withInstead(const QString& text, const QString& original, const QString& instead)
{
    if (original.isEmpty())
        return text;
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(original); at >= 0; at = text.indexOf(original, at + original.size())) {
        const qsizetype end = at + original.size();
        const bool genitive = end < text.size() && text.at(end) == u's' && !isWord(text, end + 1);
        if (at < from || isWord(text, at - 1) || (!genitive && isWord(text, end)))
            continue;
        const Change change =
            genitive ? changeFor(text, at, end + 1, inGenitive(instead)) : changeFor(text, at, end, instead);
        result += text.mid(from, std::max(from, change.start) - from) + change.instead;
        from = change.end;
    }
    result += QStringView(text).sliced(from);
    return result;
}

} // namespace heller::privacy
