#include "core/store/overview_store.h"

#include "core/store/case_list.h"
#include "core/store/query.h"

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

/// The pauses of answer a, as pausesFrom() reads them.
const QString pausesOf = u"(SELECT group_concat(p.begun_on || '/' || ifnull(p.ended_on, ''), ' ') FROM (SELECT * "
                         "FROM answer_pause WHERE answer = a.id ORDER BY begun_on, id) p)"_s;

QList<Pause> pausesFrom(const QString& text)
{
    QList<Pause> pauses;
    const QStringList spans = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& span : spans)
        pauses.append({QDate::fromString(span.section(u'/', 0, 0), Qt::ISODate),
                       QDate::fromString(span.section(u'/', 1), Qt::ISODate)});
    return pauses;
}

/// As heller::isBegun(), of the round that SQL calls so.
QString isBegun(const QString& round)
{
    return u"(%1.asked_on IS NOT NULL OR %1.assessment IS NOT NULL OR %1.text <> '' OR EXISTS (SELECT 1 FROM answer x "
           "WHERE x.feedback_round = %1.id AND (x.asked_on IS NOT NULL OR x.manner <> 'pending')))"_s.arg(round);
}

Result<QList<DatedCase>> datedCases(Query& query)
{
    QList<DatedCase> cases;
    const auto read = query.forEach([&](const Query& row) { cases.append({row.id<DeviationId>(0), row.date(1)}); });
    if (!read)
        return fail(read);
    return cases;
}

} // namespace

Result<QList<StatusCount>> OverviewStore::statusCounts() const
{
    QList<StatusCount> counts;
    Query query(m_connection, u"SELECT semester, status, count(*) FROM case_state GROUP BY semester, status"_s);
    const auto read = query.forEach([&](const Query& row) {
        counts.append({parseSemester(row.text(0)), statusFrom(row.text(1)).value_or(Status::New), row.integer(2)});
    });
    if (!read)
        return fail(read);
    return counts;
}

Result<std::optional<PlannedMeeting>> OverviewStore::nextMeeting(QDate day) const
{
    Query query(m_connection, u"SELECT id, date, hand_over_on FROM meeting WHERE date >= ? AND held = 0 "
                              "AND kind = 'preparatory' ORDER BY date, id LIMIT 1"_s);
    query.bind(day);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return std::nullopt;
    return PlannedMeeting{query.id<MeetingId>(0), query.date(1), query.date(2)};
}

Result<QList<DatedCase>> OverviewStore::newest(Status status, int most) const
{
    const auto ids = CaseList(m_connection).ids({CaseList::conditionOf({.statuses = {status}})}, CaseSort(), 0, most);
    if (!ids)
        return fail(ids);
    QList<DatedCase> cases;
    Query query(m_connection, u"SELECT received FROM deviation WHERE id = ?"_s);
    for (const DeviationId id : *ids) {
        query.reset();
        query.bind(id);
        const Result<bool> found = query.next();
        if (!found)
            return fail(found);
        cases.append({id, *found ? query.date(0) : QDate()});
    }
    return cases;
}

Result<QList<DatedCase>> OverviewStore::atReporter(int most) const
{
    Query query(m_connection,
                u"SELECT d.id, d.supplement_requested_on FROM case_state s JOIN deviation d ON d.id = s.deviation "
                "WHERE s.status = ? ORDER BY d.supplement_requested_on, s.diary_key LIMIT ?"_s);
    query.bind(codeOf(Status::SupplementRequested)).bind(most);
    return datedCases(query);
}

Result<QList<OpenAnswer>> OverviewStore::openAnswers() const
{
    // As statusOf(): a round that is only made ready, not asked, leaves the word to the one before.
    Query query(
        m_connection,
        u"SELECT r.deviation, a.actor, a.actor_text, r.asked_on, r.due_on, a.asked_on, a.due_on, a.reminders, "_s +
            pausesOf +
            u", a.uuid, r.uuid, CASE s.status WHEN ? THEN d.supplement_requested_on END FROM case_state s "
            "JOIN deviation d ON d.id = s.deviation "
            "JOIN feedback_round r ON r.deviation = s.deviation AND r.assessment IS NULL "
            "LEFT JOIN answer a ON a.feedback_round = r.id AND a.manner = 'pending' "
            "AND ifnull(a.asked_on, r.asked_on) IS NOT NULL WHERE s.status IN (?, ?) AND %1 AND (a.id IS NOT NULL OR "
            "NOT EXISTS ("
            "SELECT 1 FROM answer given WHERE given.feedback_round = r.id)) AND NOT EXISTS ("
            "SELECT 1 FROM feedback_round later WHERE later.deviation = r.deviation AND later.number > r.number "
            "AND %2)"_s.arg(isBegun(u"r"_s), isBegun(u"later"_s)));
    const QString waiting = codeOf(Status::SupplementRequested);
    query.bind(waiting).bind(waiting).bind(codeOf(Status::AwaitingFeedback));
    QList<OpenAnswer> answers;
    const auto read = query.forEach([&](const Query& row) {
        OpenAnswer open{.deviation = row.id<DeviationId>(0)};
        open.answer.actor = row.id<ActorId>(1);
        open.answer.actorText = row.text(2);
        open.round.askedOn = row.date(3);
        open.round.dueOn = row.date(4);
        open.answer.askedOn = row.date(5);
        open.answer.dueOn = row.date(6);
        open.answer.reminders = row.integer(7);
        open.answer.pauses = pausesFrom(row.text(8));
        open.answer.uuid = row.uuid(9);
        open.round.uuid = row.uuid(10);
        open.waitsSince = row.date(11);
        answers.append(open);
    });
    if (!read)
        return fail(read);
    return answers;
}

Result<QList<DeviationId>> OverviewStore::askedBy(QDate day) const
{
    Query query(m_connection,
                u"SELECT DISTINCT r.deviation FROM feedback_round r LEFT JOIN answer a ON a.feedback_round = r.id "
                "WHERE ifnull(a.asked_on, r.asked_on) <= ? "
                "AND (a.id IS NULL OR a.manner = 'pending' OR a.answered_on > ?) ORDER BY r.deviation"_s);
    query.bind(day).bind(day);
    QList<DeviationId> cases;
    const auto read = query.forEach([&](const Query& row) { cases.append(row.id<DeviationId>(0)); });
    if (!read)
        return fail(read);
    return cases;
}

Result<QList<DatedCase>> OverviewStore::answered(int most) const
{
    Query query(m_connection,
                u"SELECT s.deviation, (SELECT max(a.answered_on) FROM feedback_round r JOIN answer a "
                "ON a.feedback_round = r.id WHERE r.deviation = s.deviation) AS answered FROM case_state s "
                "WHERE s.status = ? ORDER BY answered IS NULL, answered, s.diary_key LIMIT ?"_s);
    query.bind(codeOf(Status::FeedbackReceived)).bind(most);
    return datedCases(query);
}

Result<QString> OverviewStore::answerersOf(DeviationId id) const
{
    Query query(m_connection, u"SELECT ifnull(%1, a.actor_text) FROM answer a LEFT JOIN actor ac ON ac.id = a.actor "
                              "WHERE a.manner <> 'pending' AND a.feedback_round = (SELECT r.id FROM feedback_round r "
                              "WHERE r.deviation = ? AND EXISTS (SELECT 1 FROM answer x WHERE x.feedback_round = r.id "
                              "AND x.manner <> 'pending') ORDER BY r.number DESC LIMIT 1) ORDER BY a.position"_s.arg(
                                  shortActorName(u"ac"_s)));
    query.bind(id);
    QStringList names;
    const auto read = query.forEach([&](const Query& row) {
        if (!row.text(0).isEmpty())
            names.append(row.text(0));
    });
    if (!read)
        return fail(read);
    return names.join(u", "_s);
}

Result<QList<DatedCase>> OverviewStore::settled(const QString& condition, int most) const
{
    Query query(
        m_connection,
        u"SELECT s.deviation, (SELECT max(assessed_on) FROM feedback_round r WHERE r.deviation = s.deviation) "
        "FROM case_state s WHERE s.status = ? AND %1 ORDER BY s.ordered_on DESC, s.diary_key DESC LIMIT ?"_s.arg(
            condition));
    query.bind(codeOf(Status::Settled)).bind(most);
    return datedCases(query);
}

Result<int> OverviewStore::countSettled(const QString& condition) const
{
    Query query(m_connection, u"SELECT count(*) FROM case_state s WHERE s.status = ? AND %1"_s.arg(condition));
    query.bind(codeOf(Status::Settled));
    const auto counted = numberFrom(query);
    if (!counted)
        return fail(counted);
    return static_cast<int>(counted->value_or(0));
}

Result<QList<DatedCase>> OverviewStore::untold(int most) const
{
    return settled(conditionOf(SettledWithout::ReporterTold), most);
}

Result<int> OverviewStore::countUntold() const
{
    return countSettled(conditionOf(SettledWithout::ReporterTold));
}

Result<QList<DatedCase>> OverviewStore::unpublished(int most) const
{
    return settled(conditionOf(SettledWithout::Publication), most);
}

Result<int> OverviewStore::countUnpublished() const
{
    return countSettled(conditionOf(SettledWithout::Publication));
}

Result<QList<AnswerSpan>> OverviewStore::answerSpans(QDate since) const
{
    Query query(m_connection, u"SELECT ac.kind, ifnull(a.asked_on, r.asked_on) AS asked, a.answered_on, count(*), "_s +
                                  pausesOf +
                                  u" AS stood FROM answer a "
                                  "JOIN feedback_round r ON r.id = a.feedback_round JOIN actor ac ON ac.id = a.actor "
                                  "WHERE a.answered_on >= ? AND asked <= a.answered_on "
                                  "GROUP BY ac.kind, asked, a.answered_on, stood"_s);
    query.bind(since);
    QList<AnswerSpan> spans;
    const auto read = query.forEach([&](const Query& row) {
        spans.append({actorKindFrom(row.text(0)).value_or(ActorKind::Other), row.date(1), row.date(2),
                      pausesFrom(row.text(4)), row.integer(3)});
    });
    if (!read)
        return fail(read);
    return spans;
}

} // namespace heller::store
