#include "core/store/search_index.h"

#include "core/base/swedish.h"
#include "core/store/query.h"
#include "core/store/search_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace heller::store {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

/// Level 1 takes two thirds of the time of level 6 and gives 5 % more bytes.
constexpr int compressionLevel = 1;

QByteArray packed(const SearchDocument& document)
{
    return qCompress((document.title + u'\n' + document.body).toUtf8(), compressionLevel);
}

SearchDocument unpacked(const QByteArray& bytes)
{
    const QString both = QString::fromUtf8(qUncompress(bytes));
    const qsizetype line = both.indexOf(u'\n');
    return line < 0 ? SearchDocument{both, {}} : SearchDocument{both.first(line), both.sliced(line + 1)};
}

/// The words of language, sorted and each once: tokens of Heller's own are not for the vocabulary.
QStringList vocabularyOf(const SearchDocument& document)
{
    QStringList words;
    for (const QString& text : {document.title, document.body})
        words += text.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.contains(u'_'); });
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

/// Of sorted lists.
QStringList onlyInFirst(const QStringList& first, const QStringList& second)
{
    QStringList only;
    std::ranges::set_difference(first, second, std::back_inserter(only));
    return only;
}

bool isEmpty(const SearchDocument& document)
{
    return document.title.isEmpty() && document.body.isEmpty();
}

} // namespace

Result<> SearchIndex::refresh(const QSet<DeviationId>& cases, const std::function<bool(int)>& casesDone)
{
    // In the order of their numbers: FTS5 collects what it is given as long as the numbers rise.
    QList<DeviationId> ids(cases.cbegin(), cases.cend());
    std::ranges::sort(ids);
    QSet<QString> lost;
    int done = 0;
    for (const DeviationId id : std::as_const(ids)) {
        const auto texts = searchTexts(m_connection, id);
        if (!texts)
            return fail(texts);
        const auto before = indexed(id);
        if (!before)
            return fail(before);
        if (const auto replaced = replace(id, *before, documentOf(*texts), lost); !replaced)
            return replaced;
        if (casesDone && !casesDone(++done))
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled: nothing was changed."));
    }
    // Looking a word up makes FTS5 write what it has collected: after all cases, not after each.
    for (const QString& word : std::as_const(lost)) {
        if (const auto forgotten = forgetWordIfUnused(word); !forgotten)
            return forgotten;
    }
    return {};
}

Result<> SearchIndex::rebuild()
{
    for (const QString& sql : {u"INSERT INTO search_word (search_word) VALUES ('delete-all')"_s,
                               u"INSERT INTO search_part (search_part) VALUES ('delete-all')"_s,
                               u"DELETE FROM search_vocabulary"_s, u"DELETE FROM search_document"_s}) {
        if (const auto done = m_connection.execute(sql); !done)
            return done;
    }
    Query cases(m_connection, u"SELECT id FROM deviation ORDER BY id"_s);
    while (true) {
        const Result<bool> row = cases.next();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        if (const auto done = refresh({cases.id<DeviationId>(0)}); !done)
            return done;
    }
}

Result<SearchDocument> SearchIndex::indexed(DeviationId id)
{
    Query query(m_connection, u"SELECT words FROM search_document WHERE deviation = ?"_s);
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    return *found ? unpacked(query.bytes(0)) : SearchDocument();
}

Result<> SearchIndex::replace(DeviationId id, const SearchDocument& before, const SearchDocument& after,
                              QSet<QString>& lost)
{
    if (before == after)
        return {};
    if (!isEmpty(before)) {
        if (const auto done = forget(id, before); !done)
            return done;
    }
    if (!isEmpty(after)) {
        if (const auto done = learn(id, after); !done)
            return done;
    }
    const QStringList wordsBefore = vocabularyOf(before);
    const QStringList wordsAfter = vocabularyOf(after);
    if (const auto done = learnWords(onlyInFirst(wordsAfter, wordsBefore)); !done)
        return done;
    for (const QString& word : onlyInFirst(wordsBefore, wordsAfter))
        lost.insert(word);
    return {};
}

Result<> SearchIndex::forget(DeviationId id, const SearchDocument& document)
{
    Query words(m_connection,
                u"INSERT INTO search_word (search_word, rowid, title, body) VALUES ('delete', ?, ?, ?)"_s);
    words.bind(id).bind(document.title).bind(document.body);
    if (const auto done = words.run(); !done)
        return done;
    Query own(m_connection, u"DELETE FROM search_document WHERE deviation = ?"_s);
    return own.bind(id).run();
}

Result<> SearchIndex::learn(DeviationId id, const SearchDocument& document)
{
    Query words(m_connection, u"INSERT INTO search_word (rowid, title, body) VALUES (?, ?, ?)"_s);
    words.bind(id).bind(document.title).bind(document.body);
    if (const auto done = words.run(); !done)
        return done;
    Query own(m_connection, u"INSERT INTO search_document (deviation, words) VALUES (?, ?)"_s);
    return own.bind(id).bind(packed(document)).run();
}

/// Asks once for all of them which are new: nearly always none.
Result<> SearchIndex::learnWords(const QStringList& words)
{
    if (words.isEmpty())
        return {};
    QStringList unknown;
    Query query(m_connection, u"SELECT value FROM json_each(?) "
                              "WHERE NOT EXISTS (SELECT 1 FROM search_vocabulary WHERE word = value)"_s);
    query.bind(u"[\""_s + words.join(u"\",\""_s) + u"\"]"_s); // letters and digits: nothing to escape
    if (const auto read = query.forEach([&](const Query& row) { unknown += row.text(0); }); !read)
        return read;
    for (const QString& word : unknown) {
        if (const auto done = learnWord(word); !done)
            return done;
    }
    return {};
}

Result<> SearchIndex::learnWord(const QString& word)
{
    Query insert(m_connection, u"INSERT INTO search_vocabulary (word, stem) VALUES (?, ?)"_s);
    if (const auto done = insert.bind(word).bind(swedish::stem(word)).run(); !done)
        return done;
    Query part(m_connection, u"INSERT INTO search_part (rowid, word) VALUES (?, ?)"_s);
    return part.bind(insert.insertedId()).bind(word).run();
}

Result<> SearchIndex::forgetWordIfUnused(const QString& word)
{
    Query used(m_connection, u"SELECT rowid FROM search_word WHERE search_word MATCH ? LIMIT 1"_s);
    const Result<bool> found = used.bind(u'"' + word + u'"').next();
    if (!found)
        return fail(found);
    if (*found)
        return {};
    Query part(m_connection, u"INSERT INTO search_part (search_part, rowid, word) "
                             "SELECT 'delete', id, word FROM search_vocabulary WHERE word = ?"_s);
    if (const auto done = part.bind(word).run(); !done)
        return done;
    Query forgotten(m_connection, u"DELETE FROM search_vocabulary WHERE word = ?"_s);
    return forgotten.bind(word).run();
}

} // namespace heller::store
