#include "core/store/case_store.h"

#include "core/base/swedish.h"
#include "core/store/query.h"
#include "core/store/sort_key.h"
#include "core/store/stores.h"

#include <QCryptographicHash>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

Result<QList<DeviationId>> idsOf(Query& query)
{
    QList<DeviationId> ids;
    const auto read = query.forEach([&ids](const Query& row) { ids.append(row.id<DeviationId>(0)); });
    if (!read)
        return fail(read);
    return ids;
}

} // namespace

QString fingerprintOf(const QString& title, const QString& challenge)
{
    const QString folded = swedish::searchFold(title).trimmed() + u'\n' + swedish::searchFold(challenge).trimmed();
    const QByteArray hash = QCryptographicHash::hash(folded.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(16).toHex());
}

CaseState stateOf(const CaseFile& file)
{
    const Deviation& deviation = file.deviation;
    CaseState state;
    state.status = statusOf(file);
    state.semester = semesterOf(deviation);
    if (deviation.received.isValid())
        state.orderedOn = deviation.received.toString(Qt::ISODate);
    else if (state.semester)
        state.orderedOn = state.semester->firstDay().toString(Qt::ISODate);
    state.diaryKey = sortKey(deviation.diaryNumber);
    state.titleKey = sortKey(deviation.title);
    state.fingerprint = fingerprintOf(deviation.title, deviation.challenge);
    return state;
}

Result<CaseFile> CaseStore::load(DeviationId id) const
{
    CaseFile file;
    const auto take = [](auto result, auto& target) -> Result<> {
        if (!result)
            return fail(result);
        target = std::move(*result);
        return {};
    };
    if (const auto done = take(m_stores.deviations.load(id), file.deviation); !done)
        return fail(done);
    if (const auto done = take(m_stores.feedback.ofCase(id), file.rounds); !done)
        return fail(done);
    if (const auto done = take(m_stores.meetings.raisingsOf(id), file.raisings); !done)
        return fail(done);
    if (const auto done = take(m_stores.themes.ofCase(id), file.themes); !done)
        return fail(done);
    if (const auto done = take(m_stores.attachments.ofCase(id), file.attachments); !done)
        return fail(done);
    if (const auto done = take(m_stores.leftovers.ofCase(id), file.leftovers); !done)
        return fail(done);
    if (const auto done = take(m_stores.letters.ofCase(id), file.letters); !done)
        return fail(done);
    if (const auto done = take(m_stores.acceptedFindings.ofCase(id), file.accepted); !done)
        return fail(done);
    Query query(m_stores.connection(), u"SELECT a.name FROM deviation_actor da JOIN actor a ON a.id = da.actor "
                                       "WHERE da.deviation = ? ORDER BY da.position"_s);
    query.bind(id);
    const auto read = query.forEach([&](const Query& row) { file.cooperatingActorNames.append(row.text(0)); });
    if (!read)
        return fail(read);
    return file;
}

Result<DeviationId> CaseStore::insert(const CaseFile& file)
{
    const auto inserted = m_stores.deviations.insert(file.deviation);
    if (!inserted)
        return fail(inserted);
    const DeviationId id = *inserted;
    for (const FeedbackRound& round : file.rounds) {
        if (const auto done = m_stores.feedback.insert(id, round); !done)
            return fail(done);
    }
    for (const Raising& raising : file.raisings) {
        if (raising.item.meeting.isNull())
            continue;
        AgendaItem item = raising.item;
        item.deviation = id;
        if (const auto done = m_stores.meetings.appendItem(item); !done)
            return fail(done);
    }
    if (const auto done = addAttachments(id, file.attachments); !done)
        return fail(done);
    if (const auto done = m_stores.themes.setOfCase(id, file.themes); !done)
        return fail(done);
    if (const auto done = m_stores.leftovers.append(id, file.leftovers); !done)
        return fail(done);
    if (const auto done = m_stores.acceptedFindings.append(id, file.accepted); !done)
        return fail(done);
    return id;
}

Result<> CaseStore::replace(const CaseFile& file)
{
    const DeviationId id = file.deviation.id;
    if (const auto done = m_stores.deviations.update(file.deviation); !done)
        return fail(done);
    if (const auto done = replaceRounds(id, file.rounds); !done)
        return fail(done);
    if (const auto done = addAttachments(id, file.attachments); !done)
        return fail(done);
    return addLeftovers(id, file.leftovers);
}

Result<> CaseStore::addAttachments(DeviationId id, const QList<Attachment>& attachments)
{
    for (Attachment attachment : attachments) {
        attachment.deviation = id;
        if (!attachment.id.isNull())
            continue;
        if (const auto done = m_stores.attachments.insert(attachment); !done)
            return fail(done);
    }
    return {};
}

Result<> CaseStore::replaceRounds(DeviationId id, QList<FeedbackRound> rounds)
{
    const auto before = m_stores.feedback.ofCase(id);
    if (!before)
        return fail(before);
    for (const FeedbackRound& old : *before) {
        const auto same = std::find_if(rounds.begin(), rounds.end(),
                                       [&](const FeedbackRound& round) { return round.number == old.number; });
        if (same == rounds.end()) {
            if (const auto gone = m_stores.feedback.remove(old.id); !gone)
                return fail(gone);
            continue;
        }
        same->id = old.id;
        for (qsizetype i = 0; i < same->answers.size(); ++i)
            same->answers[i].id = i < old.answers.size() ? old.answers[i].id : AnswerId();
    }
    for (const FeedbackRound& round : std::as_const(rounds)) {
        if (!round.id.isNull()) {
            if (const auto done = m_stores.feedback.update(round); !done)
                return fail(done);
        } else if (const auto done = m_stores.feedback.insert(id, round); !done) {
            return fail(done);
        }
    }
    return {};
}

Result<> CaseStore::addLeftovers(DeviationId id, const QList<Leftover>& leftovers)
{
    const auto before = m_stores.leftovers.ofCase(id);
    if (!before)
        return fail(before);
    QList<Leftover> missing;
    for (const Leftover& leftover : leftovers) {
        const auto isSame = [&](const Leftover& old) {
            return old.source == leftover.source && old.text == leftover.text;
        };
        if (std::none_of(before->cbegin(), before->cend(), isSame))
            missing.append(leftover);
    }
    return m_stores.leftovers.append(id, missing);
}

Result<> CaseStore::refreshState(DeviationId id)
{
    const auto file = load(id);
    if (!file)
        return fail(file);
    const CaseState state = stateOf(*file);
    const auto stored = this->state(id);
    if (!stored)
        return fail(stored);
    if (*stored == state)
        return {};
    Query query(m_stores.connection(),
                u"INSERT INTO case_state (deviation, status, semester, ordered_on, diary_key, title_key, fingerprint) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (deviation) DO UPDATE SET status = excluded.status, "
                "semester = excluded.semester, ordered_on = excluded.ordered_on, diary_key = excluded.diary_key, "
                "title_key = excluded.title_key, fingerprint = excluded.fingerprint"_s);
    query.bind(id)
        .bind(codeOf(state.status))
        .bind(state.semester ? std::optional(state.semester->code()) : std::nullopt)
        .bind(state.orderedOn)
        .bind(state.diaryKey)
        .bind(state.titleKey)
        .bind(state.fingerprint);
    return query.run();
}

Result<std::optional<CaseState>> CaseStore::state(DeviationId id) const
{
    Query query(m_stores.connection(), u"SELECT status, semester, ordered_on, diary_key, title_key, fingerprint "
                                       "FROM case_state WHERE deviation = ?"_s);
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return std::optional<CaseState>();
    return CaseState{statusFrom(query.text(0)).value_or(Status::New),
                     parseSemester(query.text(1)),
                     query.text(2),
                     query.text(3),
                     query.text(4),
                     query.text(5)};
}

Result<QList<DeviationId>> CaseStore::findAllByFingerprint(const QString& fingerprint, int limit) const
{
    Query query(m_stores.connection(),
                u"SELECT deviation FROM case_state WHERE fingerprint = ? ORDER BY deviation LIMIT ?"_s);
    query.bind(fingerprint).bind(limit);
    return idsOf(query);
}

Result<QList<DeviationId>> CaseStore::findByTitle(const QString& title, int limit) const
{
    Query query(m_stores.connection(),
                u"SELECT deviation FROM case_state WHERE title_key = ? ORDER BY deviation LIMIT ?"_s);
    query.bind(sortKey(title)).bind(limit);
    return idsOf(query);
}

Result<QList<DeviationId>> CaseStore::findByDay(QDate day, int limit) const
{
    Query query(m_stores.connection(),
                u"SELECT deviation FROM case_state WHERE ordered_on = ? ORDER BY deviation LIMIT ?"_s);
    query.bind(day).bind(limit);
    return idsOf(query);
}

} // namespace heller::store
