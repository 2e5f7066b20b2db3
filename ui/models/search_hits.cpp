#include "ui/models/search_hits.h"

#include "core/base/swedish.h"

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int leastLengthInside = 3; // a shorter part marks half the text

bool meets(const QString& word, const QString& searched)
{
    if (word.startsWith(searched) || swedish::stem(word) == swedish::stem(searched))
        return true;
    return searched.size() >= leastLengthInside && word.contains(searched);
}

} // namespace

QList<Hit> hitsIn(const QString& text, const QStringList& searchWords)
{
    QList<Hit> hits;
    if (searchWords.isEmpty())
        return hits;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text.at(end).isLetterOrNumber())
            ++end;
        const QString word = swedish::searchFold(QStringView(text).mid(at, end - at));
        if (end > at && std::ranges::any_of(searchWords, [&](const QString& one) { return meets(word, one); }))
            hits.append({static_cast<int>(at), static_cast<int>(end - at)});
        at = end + 1;
    }
    return hits;
}

MarkedText readMarks(const QString& snippet)
{
    MarkedText marked;
    int start = -1;
    for (const QChar c : snippet) {
        const int here = static_cast<int>(marked.text.size());
        if (c == QChar(2)) {
            start = here;
        } else if (c == QChar(3)) {
            if (start >= 0)
                marked.hits.append({start, here - start});
            start = -1;
        } else {
            marked.text.append(c.isSpace() ? QChar(u' ') : c);
        }
    }
    return marked;
}

} // namespace heller::ui
