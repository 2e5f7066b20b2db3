#include "core/store/search_check.h"

#include "core/base/swedish.h"
#include "core/store/query.h"
#include "core/store/search_index.h"
#include "core/store/search_texts.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace heller::store {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

/// FTS5 cuts longer ones (FTS5_MAX_TOKEN_SIZE), which are then other words than those of the list.
constexpr int longestToken = 32768;

/// What stands in a row of FTS5's …_docsize: how many words each column has, as SQLite's variable-length numbers.
QList<qint64> columnSizes(const QByteArray& bytes)
{
    QList<qint64> sizes;
    qint64 size = 0;
    for (const char byte : bytes) {
        const auto bits = static_cast<unsigned char>(byte);
        size = size * 128 + (bits & 0x7F);
        if ((bits & 0x80) != 0)
            continue;
        sizes.append(size);
        size = 0;
    }
    return sizes;
}

qint64 wordCount(const QString& words)
{
    return words.isEmpty() ? 0 : words.count(u' ') + 1;
}

/// Registers from before a round's heading, text and note were kept apart have fewer borders and find a phrase across
/// them; they get theirs when the case is next indexed. All else of a document must agree.
QStringList withoutBorders(const QString& words)
{
    QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    all.removeIf([](const QString& word) { return word == searchBorder; });
    return all;
}

Result<bool> sizesAgree(Connection& connection, DeviationId id, const SearchDocument& document)
{
    Query query(connection, u"SELECT sz FROM search_word_docsize WHERE id = ?"_s);
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return document == SearchDocument();
    return columnSizes(query.bytes(0)) == QList<qint64>{wordCount(document.title), wordCount(document.body)};
}

/// FTS5 shows the words of an index in tables of their own, which each connection makes for itself in its temporary
/// database; a connection that only reads is forbidden even that unless it is let for the moment.
Result<> showTerms(Connection& connection)
{
    Query query(connection, u"PRAGMA query_only"_s);
    const auto readsOnly = numberFrom(query);
    if (!readsOnly)
        return fail(readsOnly);
    query.reset();
    if (const auto let = connection.execute(u"PRAGMA query_only = OFF"_s); !let)
        return let;
    const QString shown = u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.%1_term USING fts5vocab (main, %1, row)"_s;
    Result<> done = connection.execute(shown.arg(u"search_word"_s));
    if (done)
        done = connection.execute(shown.arg(u"search_part"_s));
    const auto forbidden = connection.execute(u"PRAGMA query_only = %1"_s.arg(readsOnly->value_or(0)));
    return done ? forbidden : done;
}

Result<qint64> numberOf(Connection& connection, const QString& sql)
{
    Query query(connection, sql);
    const auto number = numberFrom(query);
    if (!number)
        return fail(number);
    return number->value_or(0);
}

/// All of these statements, each a number, are zero. The first that is not is where it ends.
Result<bool> allZero(Connection& connection, const QStringList& statements)
{
    for (const QString& sql : statements) {
        const auto number = numberOf(connection, sql);
        if (!number)
            return fail(number);
        if (*number != 0)
            return false;
    }
    return true;
}

/// As many words are found as were put in.
Result<bool> countsAgree(Connection& connection)
{
    qint64 given = 0;
    Query sizes(connection, u"SELECT sz FROM search_word_docsize"_s);
    const auto read = sizes.forEach([&given](const Query& row) {
        for (const qint64 size : columnSizes(row.bytes(0)))
            given += size;
    });
    if (!read)
        return fail(read);
    const auto found = numberOf(connection, u"SELECT sum(cnt) FROM temp.search_word_term"_s);
    if (!found)
        return fail(found);
    return *found == given;
}

Result<bool> wordsAgree(Connection& connection)
{
    const auto agree =
        allZero(connection,
                {u"SELECT count(*) FROM search_document WHERE deviation NOT IN (SELECT id FROM search_word_docsize)"_s,
                 u"SELECT (SELECT count(*) FROM search_document) - (SELECT count(*) FROM search_word_docsize)"_s,
                 u"SELECT (SELECT count(*) FROM temp.search_word_term WHERE instr(term, '_') = 0 "
                 "AND length(CAST(term AS BLOB)) < %1) - "
                 "(SELECT count(*) FROM search_vocabulary WHERE length(CAST(word AS BLOB)) < %1)"_s.arg(longestToken)});
    return !agree || !*agree ? agree : countsAgree(connection);
}

/// The trigrams of the list's words and how often each stands in them.
Result<QHash<QString, qint64>> trigrams(Connection& connection)
{
    constexpr qsizetype length = 3;
    QHash<QString, qint64> counts;
    Query words(connection, u"SELECT word FROM search_vocabulary"_s);
    const auto read = words.forEach([&counts](const Query& row) {
        const QList<uint> letters = row.text(0).toUcs4();
        for (qsizetype i = 0; i + length <= letters.size(); ++i)
            ++counts[QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()) + i, length)];
    });
    if (!read)
        return fail(read);
    return counts;
}

Result<bool> partsAgree(Connection& connection)
{
    const auto rows =
        allZero(connection,
                {u"SELECT count(*) FROM search_vocabulary WHERE id NOT IN (SELECT id FROM search_part_docsize)"_s,
                 u"SELECT (SELECT count(*) FROM search_vocabulary) - (SELECT count(*) FROM search_part_docsize)"_s});
    if (!rows || !*rows)
        return rows;
    const auto given = trigrams(connection);
    if (!given)
        return fail(given);
    for (auto part = given->cbegin(); part != given->cend(); ++part) {
        // Each looked up by itself, as a search does.
        Query query(connection, u"SELECT cnt FROM temp.search_part_term WHERE term = ?"_s);
        const auto found = numberFrom(query.bind(part.key()));
        if (!found)
            return fail(found);
        if (found->value_or(0) != part.value())
            return false;
    }
    const auto found = numberOf(connection, u"SELECT count(*) FROM temp.search_part_term"_s);
    if (!found)
        return fail(found);
    return *found == given->size();
}

/// Every word of the list is found when it is looked up, and has the stem it must have. Some at a time: looking all up
/// at once would keep a writer waiting. Those that he adds meanwhile are not gone after, or it might never end.
Result<bool> listAgrees(Connection& connection)
{
    constexpr qint64 atATime = 2000;
    const auto last = numberOf(connection, u"SELECT max(id) FROM search_vocabulary"_s);
    if (!last)
        return fail(last);
    bool agrees = true;
    for (qint64 first = 1; first <= *last && agrees; first += atATime) {
        Query words(connection, u"SELECT word, stem, EXISTS (SELECT 1 FROM temp.search_word_term WHERE term = word) "
                                "FROM search_vocabulary WHERE id BETWEEN ? AND ?"_s);
        const auto read = words.bind(first).bind(first + atATime - 1).forEach([&](const Query& row) {
            const bool found = row.flag(2) || row.text(0).toUtf8().size() >= longestToken;
            agrees = agrees && found && swedish::stem(row.text(0)) == row.text(1);
        });
        if (!read)
            return fail(read);
    }
    return agrees;
}

using Check = std::function<Result<bool>(Connection&)>;

/// False also when the index cannot be read for its damage: that is why it is asked.
Result<bool> isSound(Connection& connection, const Check& check)
{
    const auto sound = check(connection);
    if (!sound && sound.error().code == ErrorCode::DamagedRegister)
        return false;
    return sound;
}

/// Of one moment.
Result<bool> isSoundInOneMoment(Connection& connection, const Check& check)
{
    const auto moment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!moment)
        return fail(moment);
    return isSound(connection, check);
}

} // namespace

Result<bool> indexAgreesWith(Connection& connection, DeviationId id)
{
    const auto texts = searchTexts(connection, id);
    if (!texts)
        return fail(texts);
    const auto known = SearchIndex(connection).indexed(id);
    if (!known)
        return fail(known);
    const SearchDocument document = documentOf(*texts);
    if (known->title != document.title || withoutBorders(known->body) != withoutBorders(document.body))
        return false;
    return sizesAgree(connection, id, *known);
}

Result<QStringList> checkIndex(Connection& connection)
{
    QStringList faults;
    const auto strays = allZero(
        connection, {u"SELECT count(*) FROM search_document WHERE deviation NOT IN (SELECT id FROM deviation)"_s});
    if (!strays)
        return fail(strays);
    if (!*strays)
        faults += Text::tr("The search index knows cases that are no more.");
    if (const auto shown = showTerms(connection); !shown)
        return fail(shown);
    const auto words = isSoundInOneMoment(connection, wordsAgree);
    if (!words)
        return fail(words);
    if (!*words)
        faults += Text::tr("The search index does not find the words that it was given.");
    const auto list = isSound(connection, listAgrees);
    if (!list)
        return fail(list);
    const auto parts = isSoundInOneMoment(connection, partsAgree);
    if (!parts)
        return fail(parts);
    if (!*list || !*parts)
        faults += Text::tr("The search index's list of words does not agree with the texts.");
    return faults;
}

} // namespace heller::store
