#include "core/store/sort_key.h"

#include "core/base/swedish.h"

namespace heller::store {

namespace {

/// Numbers of up to this many digits sort by value.
constexpr qsizetype digits = 9;

void appendNumber(QString& key, QStringView number)
{
    while (number.size() > 1 && number.front() == u'0')
        number = number.mid(1);
    key += QString(qMax<qsizetype>(0, digits - number.size()), u'0');
    key += number;
}

QChar letterInOrder(QChar letter)
{
    switch (letter.unicode()) { // '{', '|' and '}' stand right after 'z' in ASCII
    case u'å':
        return u'{';
    case u'ä':
    case u'æ':
        return u'|';
    case u'ö':
    case u'ø':
        return u'}';
    default:
        return letter;
    }
}

} // namespace

QString sortKey(QStringView text)
{
    // Words only: a dash or a quotation mark does not move a title.
    const QString folded = swedish::searchWords(text).join(u' ');
    QString key;
    key.reserve(folded.size() + digits);
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        while (end < folded.size() && folded[end] >= u'0' && folded[end] <= u'9')
            ++end;
        if (end > at) {
            appendNumber(key, QStringView(folded).mid(at, end - at));
            at = end;
        } else {
            key += letterInOrder(folded[at++]);
        }
    }
    return key;
}

} // namespace heller::store
