#include "core/store/deviation_store.h"

#include "core/store/row_writer.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

std::unexpected<Error> noSuchCase(DeviationId id)
{
    return fail(ErrorCode::NotFound, Text::tr("The case is no longer in the register."), {},
                QString::number(id.value()));
}

Deviation deviationFrom(const Query& row)
{
    Deviation d;
    d.id = row.id<DeviationId>(0);
    d.uuid = row.uuid(1);
    d.diaryNumber = row.text(2);
    d.title = row.text(3);
    d.received = row.date(4);
    d.semester = parseSemester(row.text(5));
    d.reporter = {row.text(6), row.text(7), row.text(8)};
    d.cooperatingText = row.text(9);
    d.challenge = row.text(10);
    d.consequences = row.text(11);
    d.proposal = row.text(12);
    d.otherText = row.text(13);
    d.supplementRequestedOn = row.date(14);
    d.supplementReceivedOn = row.date(15);
    d.handedOverOn = row.date(16);
    d.raisedBeforeRegister = row.flag(17);
    if (const auto kind = closureKindFrom(row.text(18)))
        d.closure = Closure{*kind, row.date(19), row.text(20)};
    d.outcome = outcomeFrom(row.text(21));
    d.outcomeNote = row.text(22);
    d.reporterToldOn = row.date(23);
    return d;
}

RowWriter writerFor(Connection& connection, const Deviation& d)
{
    RowWriter row(connection, "deviation"_L1);
    row.set("title"_L1, d.title)
        .set("received"_L1, d.received)
        .set("semester"_L1, d.semester ? std::optional(d.semester->code()) : std::nullopt)
        .set("reporter_name"_L1, d.reporter.name)
        .set("reporter_email"_L1, d.reporter.email)
        .set("reporter_workplace"_L1, d.reporter.workplace)
        .set("cooperating_text"_L1, d.cooperatingText)
        .set("challenge"_L1, d.challenge)
        .set("consequences"_L1, d.consequences)
        .set("proposal"_L1, d.proposal)
        .set("other_text"_L1, d.otherText)
        .set("supplement_requested_on"_L1, d.supplementRequestedOn)
        .set("supplement_received_on"_L1, d.supplementReceivedOn)
        .set("handed_over_on"_L1, d.handedOverOn)
        .set("raised_before_register"_L1, d.raisedBeforeRegister)
        .set("closure"_L1, d.closure ? std::optional(codeOf(d.closure->kind)) : std::nullopt)
        .set("closed_on"_L1, d.closure ? d.closure->on : QDate())
        .set("closure_reason"_L1, d.closure ? d.closure->reason : QString())
        .set("outcome"_L1, optionalCode(d.outcome))
        .set("outcome_note"_L1, d.outcomeNote)
        .set("reporter_told_on"_L1, d.reporterToldOn);
    return row;
}

Result<QList<ActorId>> actorsOf(Connection& connection, DeviationId id)
{
    QList<ActorId> actors;
    Query query(connection, u"SELECT actor FROM deviation_actor WHERE deviation = ? ORDER BY position"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { actors.append(row.id<ActorId>(0)); }); !read)
        return fail(read);
    return actors;
}

/// What was written about the case.
Result<QList<qint64>> lettersOf(Connection& connection, DeviationId id)
{
    QList<qint64> letters;
    Query query(connection, u"SELECT letter FROM letter_case WHERE deviation = ?"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { letters.append(row.number(0)); }); !read)
        return fail(read);
    return letters;
}

} // namespace

Result<Deviation> DeviationStore::load(DeviationId id) const
{
    Query query(m_connection,
                u"SELECT id, uuid, diary_number, title, received, semester, reporter_name, reporter_email, "
                "reporter_workplace, cooperating_text, challenge, consequences, proposal, other_text, "
                "supplement_requested_on, supplement_received_on, handed_over_on, raised_before_register, closure, "
                "closed_on, closure_reason, outcome, outcome_note, reporter_told_on FROM deviation WHERE id = ?"_s);
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return noSuchCase(id);
    Deviation deviation = deviationFrom(query);
    auto actors = actorsOf(m_connection, id);
    if (!actors)
        return fail(actors);
    deviation.cooperatingActors = std::move(*actors);
    return deviation;
}

Result<DeviationId> DeviationStore::find(const QString& diaryNumber) const
{
    Query query(m_connection, u"SELECT id FROM deviation WHERE diary_number = ?"_s);
    query.bind(diaryNumber);
    const auto found = numberFrom(query);
    if (!found)
        return fail(found);
    return DeviationId(found->value_or(0));
}

Result<QString> DeviationStore::diaryNumberOf(DeviationId id) const
{
    Query query(m_connection, u"SELECT diary_number FROM deviation WHERE id = ?"_s);
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return noSuchCase(id);
    return query.text(0);
}

Result<> DeviationStore::forEachNotLinked(ActorId actor,
                                          const std::function<void(DeviationId, const QString&)>& each) const
{
    Query query(m_connection,
                u"SELECT id, cooperating_text FROM deviation d WHERE cooperating_text <> '' AND NOT EXISTS "
                "(SELECT 1 FROM deviation_actor WHERE deviation = d.id AND actor = ?) ORDER BY id"_s);
    query.bind(actor);
    return query.forEach([&](const Query& row) { each(row.id<DeviationId>(0), row.text(1)); });
}

Result<QList<DeviationId>> DeviationStore::reportedFrom(const QString& email) const
{
    QList<DeviationId> ids;
    if (email.isEmpty())
        return ids;
    Query query(m_connection, u"SELECT id FROM deviation WHERE reporter_email <> '' "
                              "AND reporter_email = ? COLLATE NOCASE ORDER BY id"_s);
    query.bind(email);
    if (const auto read = query.forEach([&](const Query& row) { ids.append(row.id<DeviationId>(0)); }); !read)
        return fail(read);
    return ids;
}

Result<DeviationId> DeviationStore::insert(const Deviation& deviation)
{
    RowWriter row = writerFor(m_connection, deviation);
    row.set("uuid"_L1, m_uuids.orNew(deviation.uuid)).set("diary_number"_L1, deviation.diaryNumber);
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    const DeviationId id(*inserted);
    if (const auto done = storeActors(id, deviation.cooperatingActors); !done)
        return fail(done);
    return id;
}

Result<> DeviationStore::update(const Deviation& deviation)
{
    if (const auto done = writerFor(m_connection, deviation).update(deviation.id.value()); !done)
        return fail(done);
    return storeActors(deviation.id, deviation.cooperatingActors);
}

Result<> DeviationStore::storeActors(DeviationId id, const QList<ActorId>& actors)
{
    const auto before = actorsOf(m_connection, id);
    if (!before)
        return fail(before);
    if (*before == actors)
        return {};
    if (const auto gone = runFor(m_connection, u"DELETE FROM deviation_actor WHERE deviation = ?"_s, id.value()); !gone)
        return fail(gone);
    int position = 0;
    for (const ActorId actor : actors) {
        RowWriter row(m_connection, "deviation_actor"_L1);
        row.set("deviation"_L1, id).set("position"_L1, ++position).set("actor"_L1, actor);
        if (const auto done = row.insert(); !done)
            return fail(done);
    }
    return {};
}

Result<> DeviationStore::remove(DeviationId id)
{
    if (const auto number = diaryNumberOf(id); !number)
        return fail(number);
    // Children before parents: the history reads a child's case while its parent still stands.
    static const QString statements[] = {
        u"UPDATE agenda_item SET title = CASE title WHEN '' THEN (SELECT diary_number FROM deviation "
        "WHERE id = agenda_item.deviation) ELSE title END, deviation = NULL WHERE deviation = ?"_s,
        u"DELETE FROM answer_pause WHERE answer IN (SELECT a.id FROM answer a "
        "JOIN feedback_round r ON r.id = a.feedback_round WHERE r.deviation = ?)"_s,
        u"DELETE FROM answer WHERE feedback_round IN (SELECT id FROM feedback_round WHERE deviation = ?)"_s,
        u"DELETE FROM feedback_round WHERE deviation = ?"_s,
        u"DELETE FROM deviation_actor WHERE deviation = ?"_s,
        u"DELETE FROM deviation_theme WHERE deviation = ?"_s,
        u"DELETE FROM attachment WHERE deviation = ?"_s,
        u"DELETE FROM leftover WHERE deviation = ?"_s,
        u"DELETE FROM accepted_finding WHERE deviation = ?"_s,
        u"DELETE FROM letter_case WHERE deviation = ?"_s,
        u"DELETE FROM publication_related WHERE publication IN (SELECT id FROM publication WHERE deviation = ?)"_s,
        u"DELETE FROM publication_related WHERE related IN (SELECT id FROM publication WHERE deviation = ?)"_s,
        u"DELETE FROM publication WHERE deviation = ?"_s,
        u"DELETE FROM report_draft_case WHERE deviation = ?"_s,
        u"DELETE FROM report_draft_choice WHERE deviation = ?"_s,
        u"UPDATE sent_report_case SET deviation = NULL WHERE deviation = ?"_s,
        u"DELETE FROM deviation WHERE id = ?"_s,
    };
    const auto letters = lettersOf(m_connection, id);
    if (!letters)
        return fail(letters);
    for (const QString& sql : statements) {
        if (const auto done = runFor(m_connection, sql, id.value()); !done)
            return fail(done);
    }
    for (const qint64 letter : *letters) {
        const QString sql =
            u"DELETE FROM letter WHERE id = ? AND NOT EXISTS (SELECT 1 FROM letter_case WHERE letter = letter.id)"_s;
        if (const auto done = runFor(m_connection, sql, letter); !done)
            return fail(done);
    }
    return {};
}

Result<QString> DeviationStore::nextDiaryNumber(int year)
{
    Query query(m_connection, u"INSERT INTO diary_counter (year, last) VALUES (?, 1) "
                              "ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last"_s);
    query.bind(year);
    const auto serial = numberFrom(query);
    if (!serial)
        return fail(serial);
    return diaryNumber(year, static_cast<int>(serial->value_or(1)));
}

Result<> DeviationStore::noteDiaryNumber(const QString& diaryNumber)
{
    static const QRegularExpression form(u"^LH (\\d{4})-(\\d{1,9})$"_s);
    const QRegularExpressionMatch match = form.match(normalisedDiaryNumber(diaryNumber));
    if (!match.hasMatch())
        return {}; // of another kind: cannot meet one of ours
    Query query(m_connection, u"INSERT INTO diary_counter (year, last) VALUES (?, ?) "
                              "ON CONFLICT (year) DO UPDATE SET last = max(last, excluded.last)"_s);
    query.bind(match.captured(1).toInt()).bind(match.captured(2).toInt());
    return query.run();
}

} // namespace heller::store
