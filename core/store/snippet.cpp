#include "core/store/snippet.h"

#include "core/base/swedish.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace heller::store {

namespace {

constexpr qsizetype before = 40;  // characters shown ahead of the hit
constexpr qsizetype window = 160; // characters shown in all

struct Hit
{
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype term = 0;
    SearchFit fit = SearchFit::None;
};

/// How good a place is to show; smaller is better.
using Worth = std::tuple<int, int>;

struct Place
{
    const SearchText* text = nullptr;
    QList<Hit> hits = {};
    qsizetype from = 0;
    Worth worth = {};
};

/// What every word that fits a term holds: its words are all that fits a phrase, and a word that fits by inflection
/// begins with the stem, as the typed word does that stands in all others.
QStringList partsOf(const SearchQuery& query)
{
    QStringList parts;
    for (const SearchTerm& term : query.terms) {
        if (term.isPhrase())
            parts += term.words;
        else
            parts += term.stem;
    }
    return parts;
}

QList<Hit> hitsIn(const QString& text, const SearchQuery& query)
{
    QList<Hit> hits;
    for (const swedish::WordSpan& span : swedish::wordSpansHolding(text, partsOf(query))) {
        Hit hit{span.start, span.start + span.length};
        for (qsizetype term = 0; term < query.terms.size(); ++term) {
            const SearchFit fit = query.terms.at(term).fitOf(span.folded);
            if (fit < hit.fit) {
                hit.fit = fit;
                hit.term = term;
            }
        }
        if (hit.fit != SearchFit::None)
            hits.append(hit);
    }
    return hits;
}

Worth worthOf(const QList<Hit>& hits, qsizetype first)
{
    quint64 terms = 0; // a bit for each
    int misfit = 0;
    for (qsizetype i = first; i < hits.size() && hits.at(i).end <= hits.at(first).start + window - before; ++i) {
        const quint64 bit = quint64{1} << hits.at(i).term;
        if ((terms & bit) == 0)
            misfit += static_cast<int>(hits.at(i).fit);
        terms |= bit;
    }
    return {-std::popcount(terms), misfit};
}

std::optional<Place> bestPlace(const SearchText& text, const SearchQuery& query)
{
    Place best{&text, hitsIn(text.text, query)};
    if (best.hits.isEmpty())
        return std::nullopt;
    best.worth = worthOf(best.hits, 0);
    best.from = best.hits.first().start;
    for (qsizetype i = 1; i < best.hits.size(); ++i) {
        if (const Worth worth = worthOf(best.hits, i); worth < best.worth) {
            best.worth = worth;
            best.from = best.hits.at(i).start;
        }
    }
    return best;
}

/// White space and control characters as one blank, so that the line is one and holds no marks but ours.
void appendPlain(QString& line, QStringView text)
{
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Control)
            line += c;
        else if (!line.isEmpty() && !line.endsWith(u' '))
            line += u' ';
    }
}

/// Not in the middle of a word, unless the word is longer than what is shown ahead.
qsizetype wordBoundaryAfter(const QString& text, qsizetype position, qsizetype limit)
{
    if (position == 0)
        return 0;
    const auto space = std::find_if(text.begin() + position, text.begin() + limit, [](QChar c) { return c.isSpace(); });
    return space == text.begin() + limit ? position : space - text.begin() + 1;
}

qsizetype wordBoundaryBefore(const QString& text, qsizetype position, qsizetype limit)
{
    if (position >= text.size())
        return text.size();
    for (qsizetype i = position; i > limit; --i) {
        if (text.at(i).isSpace())
            return i;
    }
    return position;
}

QString lineOf(const Place& place)
{
    const QString& text = place.text->text;
    const qsizetype start = wordBoundaryAfter(text, std::max<qsizetype>(place.from - before, 0), place.from);
    const qsizetype end = wordBoundaryBefore(text, std::min(start + window, text.size()), place.from + 1);
    QString line = start > 0 ? u"…"_s : QString();
    qsizetype written = start;
    for (const Hit& hit : place.hits) {
        if (hit.start < start || hit.end > end || hit.start < written)
            continue;
        appendPlain(line, QStringView(text).sliced(written, hit.start - written));
        line += hitBegins;
        appendPlain(line, QStringView(text).sliced(hit.start, hit.end - hit.start));
        line += hitEnds;
        written = hit.end;
    }
    appendPlain(line, QStringView(text).sliced(written, end - written));
    line = line.trimmed();
    if (end < text.size())
        line += u'…';
    return line;
}

} // namespace

QString snippetOf(const QList<SearchText>& texts, const SearchQuery& query)
{
    static_assert(mostTerms <= 64, "worthOf() keeps a bit for each term");
    std::optional<Place> best;
    const auto consider = [&](bool title) {
        for (const SearchText& text : texts) {
            if ((text.kind == SearchText::Kind::Title) != title)
                continue;
            auto place = bestPlace(text, query);
            if (place && (!best || place->worth < best->worth))
                best = std::move(place);
        }
    };
    consider(false);
    if (!best)
        consider(true);
    return best ? lineOf(*best) : QString();
}

} // namespace heller::store
