#include "core/store/letter_store.h"

#include "core/store/row_writer.h"

#include <algorithm>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

Letter letterFrom(const Query& row)
{
    return {.id = row.id<LetterId>(0),
            .uuid = row.uuid(1),
            .kind = letterKindFrom(row.text(2)).value_or(LetterKind::Question),
            .form = letterFormFrom(row.text(3)).value_or(LetterForm::Text),
            .madeOn = row.date(4),
            .actor = row.isNull(5) ? ActorId() : row.id<ActorId>(5),
            .recipient = row.text(6),
            .address = row.text(7),
            .subject = row.text(8),
            .body = row.text(9)};
}

} // namespace

Result<QList<Letter>> LetterStore::ofCase(DeviationId id) const
{
    QList<Letter> letters;
    Query query(m_connection, u"SELECT l.id, l.uuid, l.kind, l.form, l.made_on, l.actor, l.recipient, l.address, "
                              "l.subject, l.body FROM letter_case c JOIN letter l ON l.id = c.letter "
                              "WHERE c.deviation = ? ORDER BY l.made_on, l.id"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { letters.append(letterFrom(row)); }); !read)
        return fail(read);
    for (Letter& letter : letters) {
        Query cases(m_connection, u"SELECT deviation FROM letter_case WHERE letter = ? ORDER BY position"_s);
        cases.bind(letter.id);
        const auto read = cases.forEach([&letter](const Query& row) { letter.cases.append(row.id<DeviationId>(0)); });
        if (!read)
            return fail(read);
    }
    return letters;
}

Result<LetterId> LetterStore::insert(const Letter& letter)
{
    RowWriter row(m_connection, "letter"_L1);
    row.set("uuid"_L1, m_uuids.orNew(letter.uuid))
        .set("kind"_L1, codeOf(letter.kind))
        .set("form"_L1, codeOf(letter.form))
        .set("made_on"_L1, letter.madeOn)
        .set("actor"_L1, letter.actor)
        .set("recipient"_L1, letter.recipient)
        .set("address"_L1, letter.address)
        .set("subject"_L1, letter.subject)
        .set("body"_L1, letter.body);
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    const LetterId id(*inserted);
    int position = 0;
    for (const DeviationId each : letter.cases) {
        if (const auto done = appendCase(id, each, ++position); !done)
            return fail(done);
    }
    return id;
}

Result<> LetterStore::appendCase(LetterId letter, DeviationId id, int position)
{
    RowWriter row(m_connection, "letter_case"_L1);
    return withoutValue(row.set("letter"_L1, letter).set("position"_L1, position).set("deviation"_L1, id).insert());
}

Result<> LetterStore::addLettersOf(DeviationId other, DeviationId id)
{
    const auto letters = ofCase(other);
    if (!letters)
        return fail(letters);
    for (const Letter& letter : *letters) {
        if (letter.cases.contains(id))
            continue;
        if (const auto done = appendCase(letter.id, id, static_cast<int>(letter.cases.size()) + 1); !done)
            return done;
    }
    return {};
}

} // namespace heller::store
