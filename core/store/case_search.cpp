#include "core/store/case_search.h"

#include "core/store/query.h"
#include "core/store/search_texts.h"
#include "core/store/snippet.h"

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace heller::store {

namespace {

/// Scoring takes about a microsecond a hit: beyond so many it would be felt, and tells little.
constexpr int mostScored = 3000;

QString quoted(const QString& word)
{
    return u'"' + word + u'"'; // folded words and tokens hold no quotation mark
}

QString anyOf(const QStringList& expressions)
{
    return u'(' + expressions.join(u" OR "_s) + u')';
}

/// The page's part of a row of cases that also holds others.
struct Picker
{
    const IdSet& wanted;
    int offset = 0;
    int limit = 0;
    QList<DeviationId> ids = {};

    bool operator()(qint64 id)
    {
        if (!wanted.contains(id))
            return true;
        if (offset > 0) {
            --offset;
            return true;
        }
        ids.append(DeviationId(id));
        return --limit > 0;
    }
};

} // namespace

/// What one term means in this register: FTS5 expressions for what each level adds to the one before.
struct CaseSearch::Lookup
{
    std::array<QStringList, levelCount> added = {};

    [[nodiscard]] static Result<Lookup> of(Connection& connection, const SearchTerm& term);
    /// The term up to this level as one expression, empty where it adds nothing; for the levels of whole words, which
    /// are few.
    [[nodiscard]] QString expression(Level level) const;

private:
    [[nodiscard]] Result<> addInflections(Connection& connection, const SearchTerm& term);
    [[nodiscard]] Result<> addParts(Connection& connection, const SearchTerm& term);
    [[nodiscard]] Result<> addActors(Connection& connection, const SearchTerm& term);
    void add(SearchFit fit, const QString& word);
};

struct CaseSearch::Found
{
    QList<Lookup> lookups = {};
    std::optional<Lookup> orNumber = {};
    Levels levels = {};                    ///< each holds the one before; of the wanted cases
    std::array<int, levelCount> hits = {}; ///< how many there are whether wanted or not

    /// The whole query up to this level as one expression.
    [[nodiscard]] QString expression(Level level) const;
};

Result<CaseSearch::Lookup> CaseSearch::Lookup::of(Connection& connection, const SearchTerm& term)
{
    Lookup lookup;
    const QString asTyped = quoted(term.words.join(u' '));
    if (!term.diaryNumber.isEmpty())
        lookup.added[Number] = {quoted(diaryNumberToken(term.diaryNumber))};
    lookup.added[TitleExact] = {u"title : "_s + asTyped};
    lookup.added[Exact] = {asTyped};
    if (!term.isPhrase()) {
        if (const auto done = lookup.addInflections(connection, term); !done)
            return fail(done);
        if (const auto done = lookup.addParts(connection, term); !done)
            return fail(done);
    }
    if (const auto done = lookup.addActors(connection, term); !done)
        return fail(done);
    return lookup;
}

QString CaseSearch::Lookup::expression(Level level) const
{
    QStringList expressions;
    for (int i = Number; i <= level; ++i)
        expressions += added[static_cast<size_t>(i)];
    return expressions.isEmpty() ? QString() : anyOf(expressions);
}

void CaseSearch::Lookup::add(SearchFit fit, const QString& word)
{
    switch (fit) {
    case SearchFit::Exact:
        added[Exact] += quoted(word);
        break;
    case SearchFit::Stem:
        added[Stem] += quoted(word);
        break;
    case SearchFit::Prefix:
        added[Prefix] += quoted(word);
        break;
    case SearchFit::Inside:
        added[Inside] += quoted(word);
        break;
    case SearchFit::None:
        break;
    }
}

QString CaseSearch::Found::expression(Level level) const
{
    QStringList terms;
    for (const Lookup& lookup : lookups)
        terms += lookup.expression(level);
    QStringList either;
    if (!terms.contains(QString()))
        either += u'(' + terms.join(u" AND "_s) + u')';
    if (orNumber)
        either += orNumber->expression(level);
    return either.join(u" OR "_s);
}

Result<> CaseSearch::Lookup::addInflections(Connection& connection, const SearchTerm& term)
{
    Query query(connection, u"SELECT word FROM search_vocabulary WHERE stem = ? AND word <> ?"_s);
    query.bind(term.stem).bind(term.words.first());
    return query.forEach([&](const Query& row) { add(SearchFit::Stem, row.text(0)); });
}

/// Words that begin with the term or hold it, out of the list of words: tokens of Heller's own must not be met.
Result<> CaseSearch::Lookup::addParts(Connection& connection, const SearchTerm& term)
{
    const QString& typed = term.words.first();
    if (typed.size() < shortestPrefix)
        return {};
    const auto take = [&](const Query& row) {
        const QString word = row.text(0);
        add(word.startsWith(typed) ? SearchFit::Prefix : SearchFit::Inside, word);
    };
    if (typed.size() < shortestInside) {
        // No word holds the last character there is.
        Query query(connection, u"SELECT word FROM search_vocabulary "
                                "WHERE word > ? AND word < ? || char(0x10FFFF) AND stem <> ?"_s);
        return query.bind(typed).bind(typed).bind(term.stem).forEach(take);
    }
    Query query(connection, u"SELECT v.word FROM search_part JOIN search_vocabulary v ON v.id = search_part.rowid "
                            "WHERE search_part MATCH ? AND v.stem <> ?"_s);
    return query.bind(quoted(typed)).bind(term.stem).forEach(take);
}

Result<> CaseSearch::Lookup::addActors(Connection& connection, const SearchTerm& term)
{
    Query names(connection, u"SELECT id, name FROM actor UNION ALL SELECT actor, name FROM actor_name"_s);
    return names.forEach([&](const Query& row) { add(term.fitOfName(row.text(1)), actorToken(row.id<ActorId>(0))); });
}

CaseSearch::CaseSearch(Connection& connection)
    : m_connection(connection)
    , m_postings(connection, u"SELECT rowid FROM search_word WHERE search_word MATCH ?"_s)
    , m_byRelevance(connection, u"SELECT rowid FROM search_word WHERE search_word MATCH ? "
                                "ORDER BY bm25(search_word, 8.0, 1.0), rowid DESC"_s)
    , m_newestFirst(connection, u"SELECT deviation FROM case_state ORDER BY ordered_on DESC, diary_key DESC"_s)
{}

Result<> CaseSearch::insertPostings(const QStringList& expressions, IdSet& cases)
{
    for (const QString& expression : expressions) {
        const auto read = m_postings.read({expression}, [&cases](qint64 id) {
            cases.insert(id);
            return true;
        });
        if (!read)
            return fail(read);
    }
    return {};
}

/// The cases up to each level.
Result<CaseSearch::Levels> CaseSearch::levelsOf(const Lookup& lookup)
{
    Levels levels;
    IdSet cases;
    for (size_t level = 0; level < levelCount; ++level) {
        if (const auto read = insertPostings(lookup.added[level], cases); !read)
            return fail(read);
        levels[level] = cases;
    }
    return levels;
}

/// The cases of every term, and those of the number that the words can also be.
Result<CaseSearch::Found> CaseSearch::hitsOf(const SearchQuery& query)
{
    Found found;
    for (const SearchTerm& term : query.terms) {
        const auto lookup = Lookup::of(m_connection, term);
        if (!lookup)
            return fail(lookup);
        const auto levels = levelsOf(*lookup);
        if (!levels)
            return fail(levels);
        const bool first = found.lookups.isEmpty();
        for (size_t level = 0; level < levelCount; ++level)
            first ? found.levels[level] = (*levels)[level] : found.levels[level] &= (*levels)[level];
        found.lookups.append(*lookup);
    }
    if (query.orNumber) {
        const auto lookup = Lookup::of(m_connection, *query.orNumber);
        if (!lookup)
            return fail(lookup);
        const auto levels = levelsOf(*lookup);
        if (!levels)
            return fail(levels);
        for (size_t level = 0; level < levelCount; ++level)
            found.levels[level] |= (*levels)[level];
        found.orNumber = *lookup;
    }
    for (size_t level = 0; level < levelCount; ++level)
        found.hits[level] = found.levels[level].count();
    return found;
}

Result<CaseSearch::Found> CaseSearch::search(const SearchQuery& query, const CaseCondition& condition)
{
    auto found = hitsOf(query);
    if (!found || condition.sql.isEmpty())
        return found;
    const auto wanted = casesWhere(condition);
    if (!wanted)
        return fail(wanted);
    for (IdSet& level : found->levels)
        level &= *wanted;
    return found;
}

Result<IdSet> CaseSearch::casesWhere(const CaseCondition& condition)
{
    IdSet cases;
    IdReader reader(m_connection, u"SELECT s.deviation FROM case_state s WHERE "_s + condition.sql);
    const auto read = reader.read(condition.values, [&cases](qint64 id) {
        cases.insert(id);
        return true;
    });
    if (!read)
        return fail(read);
    return cases;
}

Result<SearchPage> CaseSearch::find(const SearchQuery& query, const CaseCondition& condition, int offset, int limit)
{
    SearchPage page;
    if (query.isEmpty())
        return page;
    const auto found = search(query, condition);
    if (!found)
        return fail(found);
    page.total = found->levels[Inside].count();
    if (limit < 0)
        limit = page.total;
    for (size_t level = 0; level < levelCount && limit > 0; ++level) {
        IdSet own = found->levels[level];
        if (level > 0)
            own -= found->levels[level - 1];
        const int count = own.count();
        if (offset < count) {
            const auto ids = inOrder(*found, static_cast<Level>(level), own, offset, limit);
            if (!ids)
                return fail(ids);
            page.ids += *ids;
            limit -= static_cast<int>(ids->size());
        }
        offset = std::max(0, offset - count);
    }
    return page;
}

Result<int> CaseSearch::count(const SearchQuery& query, const CaseCondition& condition)
{
    const auto found = search(query, condition);
    if (!found)
        return fail(found);
    return found->levels[Inside].count();
}

Result<CaseCondition> CaseSearch::conditionOf(const SearchQuery& query)
{
    if (query.isEmpty())
        return CaseCondition();
    const auto found = search(query, {});
    if (!found)
        return fail(found);
    QByteArray json;
    found->levels[Inside].forEach(
        [&json](qint64 id) { json += (json.isEmpty() ? '[' : ',') + QByteArray::number(id); });
    json += json.isEmpty() ? "[]" : "]";
    return CaseCondition{u"s.deviation IN (SELECT value FROM json_each(?))"_s, {QString::fromLatin1(json)}};
}

Result<QList<DeviationId>> CaseSearch::inOrder(const Found& found, Level level, const IdSet& wanted, int offset,
                                               int limit)
{
    const bool wholeWords = level <= Stem;
    if (wholeWords && found.hits[level] <= mostScored)
        return byRelevance(found, level, wanted, offset, limit);
    return newestFirst(wanted, offset, limit);
}

Result<QList<DeviationId>> CaseSearch::byRelevance(const Found& found, Level level, const IdSet& wanted, int offset,
                                                   int limit)
{
    Picker picker{wanted, offset, limit};
    const auto read = m_byRelevance.read({found.expression(level)}, std::ref(picker));
    if (!read)
        return fail(read);
    return picker.ids;
}

Result<QList<DeviationId>> CaseSearch::newestFirst(const IdSet& wanted, int offset, int limit)
{
    Picker picker{wanted, offset, limit};
    const auto read = m_newestFirst.read({}, std::ref(picker));
    if (!read)
        return fail(read);
    return picker.ids;
}

Result<QString> CaseSearch::snippet(const SearchQuery& query, DeviationId id)
{
    const auto texts = searchTexts(m_connection, id);
    if (!texts)
        return fail(texts);
    return snippetOf(*texts, query);
}

} // namespace heller::store
