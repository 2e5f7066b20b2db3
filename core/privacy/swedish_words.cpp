#include "core/privacy/swedish_words.h"

#include "core/privacy/name_lists.h"
#include "core/privacy/words.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <array>

/// Outside every namespace, as Q_INIT_RESOURCE demands.
static void loadWordsResource()
{
    Q_INIT_RESOURCE(privacy);
}

namespace heller::privacy {

using namespace Qt::StringLiterals;

namespace {

/// Lines in the order of their bytes, searched by halves where they lie.
class SortedLines
{
public:
    explicit SortedLines(const QString& file)
    {
        loadWordsResource();
        QFile source(u":/heller/privacy/"_s + file);
        if (source.open(QIODevice::ReadOnly)) // it is compiled in
            m_lines = source.readAll();
        qsizetype notice = 0; // the lines that begin with #
        while (notice < m_lines.size() && m_lines.at(notice) == '#')
            notice = std::max(m_lines.indexOf('\n', notice), notice) + 1;
        m_lines.remove(0, notice);
    }

    [[nodiscard]] bool contains(QByteArrayView word) const
    {
        qsizetype low = 0;
        qsizetype high = m_lines.size();
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            const qsizetype start = middle == 0 ? 0 : m_lines.lastIndexOf('\n', middle - 1) + 1;
            const qsizetype end = std::max(m_lines.indexOf('\n', start), start);
            const int order = QByteArrayView(m_lines).sliced(start, end - start).compare(word);
            if (order == 0)
                return true;
            if (order < 0)
                low = end + 1;
            else
                high = start;
        }
        return false;
    }

private:
    QByteArray m_lines;
};

const SortedLines& words()
{
    static const SortedLines lines(u"words.txt"_s);
    return lines;
}

bool isListed(const QString& word)
{
    return words().contains(word.toUtf8());
}

/// "flickor" of "flicka", "nycklar" of "nyckel".
bool isFormOf(QStringView stem)
{
    constexpr qsizetype shortest = 2;
    if (stem.size() < shortest)
        return false;
    const QString whole = stem.toString();
    if (isListed(whole) || isListed(whole + u'a') || isListed(whole + u'e'))
        return true;
    constexpr QStringView softened = u"lrn";
    return softened.contains(stem.back()) && isListed(whole.chopped(1) + u'e' + stem.back());
}

/// In its basic form or in another.
bool isSimpleWord(const QString& word)
{
    if (isListed(word) || isListed(word + u'a')) // "hör" of "höra"
        return true;
    static constexpr std::array<QStringView, 52> endings = {
        u"s",    u"en",   u"n",      u"et",    u"t",    u"ar",    u"er",      u"or",    u"r",   u"arna",  u"erna",
        u"orna", u"na",   u"ens",    u"ns",    u"ets",  u"ts",    u"ers",     u"ars",   u"ors", u"ade",   u"at",
        u"ad",   u"ades", u"as",     u"ande",  u"ende", u"anden", u"aren",    u"arens", u"ing", u"ingen", u"ingar",
        u"are",  u"ares", u"else",   u"elsen", u"het",  u"heten", u"heterna", u"ig",    u"iga", u"igt",   u"lig",
        u"liga", u"ligt", u"ningen", u"te",    u"a",    u"d",     u"da",      u"ste"};
    return std::ranges::any_of(endings, [&](QStringView ending) {
        return word.endsWith(ending) && isFormOf(QStringView(word).chopped(ending.size()));
    });
}

/// Two words or more, with an s between or without.
bool isCompound(const QString& word, int depth)
{
    constexpr qsizetype shortestFirst = 3;
    constexpr qsizetype shortestLast = 3;
    for (qsizetype cut = shortestFirst; cut + shortestLast <= word.size(); ++cut) {
        const QString first = word.left(cut);
        const bool joined = first.endsWith(u's') && cut > shortestFirst && isListed(first.chopped(1));
        if (!joined && !isListed(first) && !isListed(first + u'a') && !isListed(first + u'e'))
            continue;
        const QString last = word.mid(cut);
        if ((!isGivenName(last) || isOrdinaryWord(last)) && isSimpleWord(last))
            return true;
        if (depth > 0 && last.size() >= shortestFirst + shortestLast && isCompound(last, depth - 1))
            return true;
    }
    return false;
}

} // namespace

bool isSwedishWord(const QString& word)
{
    constexpr qsizetype shortestCompound = 8;
    return isSimpleWord(word) || (word.size() >= shortestCompound && isCompound(word, 1));
}

bool isBasicWord(const QString& word)
{
    return isListed(word) || isListed(word + u'a') || (word.endsWith(u'a') && isListed(word.chopped(1)));
}

bool isNobody(const QString& word)
{
    static const SortedLines lines(u"nobodies.txt"_s);
    return std::ranges::any_of(baseForms(word), [](const QString& form) { return lines.contains(form.toUtf8()); });
}

} // namespace heller::privacy
