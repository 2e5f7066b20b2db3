#include "core/privacy/replacing.h"

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

QString inGenitive(const QString& words)
{
    static const QString endings = u"sxz"_s;
    return words.isEmpty() || endings.contains(words.back().toLower()) ? words : words + u's';
}

QString fitted(QString words, bool genitive, bool capital)
{
    if (genitive)
        words = inGenitive(words);
    if (capital && !words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
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
    return end;
}

} // namespace

QString withInstead(const QString& text, const QString& original, const QString& instead)
{
    if (original.isEmpty())
        return text;
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(original); at >= 0; at = text.indexOf(original, at + original.size())) {
        qsizetype end = at + original.size();
        const bool genitive = end < text.size() && text.at(end) == u's' && !isWord(text, end + 1);
        if (at < from || isWord(text, at - 1) || (!genitive && isWord(text, end)))
            continue;
        end += genitive ? 1 : 0;
        result += QStringView(text).sliced(from, at - from);
        if (instead.isEmpty())
            end = closeGap(result, text, end);
        result += fitted(instead, genitive, beginsSentence(text, at));
        from = end;
    }
    result += QStringView(text).sliced(from);
    return result;
}

} // namespace heller::privacy
