#include "core/store/feedback_store.h"

#include "core/store/row_writer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

FeedbackRound roundFrom(const Query& row)
{
    FeedbackRound round;
    round.id = row.id<FeedbackRoundId>(0);
    round.uuid = row.uuid(1);
    round.number = row.integer(2);
    round.heading = row.text(3);
    round.askedOn = row.date(4);
    round.dueOn = row.date(5);
    round.text = row.text(6);
    round.assessment = assessmentFrom(row.text(7));
    round.assessedOn = row.date(8);
    round.assessmentNote = row.text(9);
    return round;
}

Answer answerFrom(const Query& row)
{
    Answer answer;
    answer.id = row.id<AnswerId>(0);
    answer.uuid = row.uuid(1);
    answer.actor = row.id<ActorId>(2);
    answer.actorText = row.text(3);
    answer.manner = answerMannerFrom(row.text(4)).value_or(AnswerManner::Pending);
    answer.askedOn = row.date(5);
    answer.dueOn = row.date(6);
    answer.answeredOn = row.date(7);
    answer.answeredBy = row.text(8);
    answer.reminders = row.integer(9);
    answer.lastRemindedOn = row.date(10);
    answer.text = row.text(11);
    return answer;
}

RowWriter writerFor(Connection& connection, const FeedbackRound& round)
{
    RowWriter row(connection, "feedback_round"_L1);
    row.set("number"_L1, round.number)
        .set("heading"_L1, round.heading)
        .set("asked_on"_L1, round.askedOn)
        .set("due_on"_L1, round.dueOn)
        .set("text"_L1, round.text)
        .set("assessment"_L1, optionalCode(round.assessment))
        .set("assessed_on"_L1, round.assessedOn)
        .set("assessment_note"_L1, round.assessmentNote);
    return row;
}

RowWriter writerFor(Connection& connection, const Answer& answer, int position)
{
    RowWriter row(connection, "answer"_L1);
    row.set("position"_L1, position)
        .set("actor"_L1, answer.actor)
        .set("actor_text"_L1, answer.actorText)
        .set("manner"_L1, codeOf(answer.manner))
        .set("asked_on"_L1, answer.askedOn)
        .set("due_on"_L1, answer.dueOn)
        .set("answered_on"_L1, answer.answeredOn)
        .set("answered_by"_L1, answer.answeredBy)
        .set("reminders"_L1, answer.reminders)
        .set("last_reminded_on"_L1, answer.lastRemindedOn)
        .set("text"_L1, answer.text);
    return row;
}

} // namespace

Result<QList<FeedbackRound>> FeedbackStore::ofCase(DeviationId id) const
{
    QList<FeedbackRound> rounds;
    Query query(m_connection, u"SELECT id, uuid, number, heading, asked_on, due_on, text, assessment, assessed_on, "
                              "assessment_note FROM feedback_round WHERE deviation = ? ORDER BY number, id"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { rounds.append(roundFrom(row)); }); !read)
        return fail(read);
    for (FeedbackRound& round : rounds) {
        auto answers = answersOf(round.id);
        if (!answers)
            return fail(answers);
        round.answers = std::move(*answers);
    }
    return rounds;
}

Result<QList<Answer>> FeedbackStore::answersOf(FeedbackRoundId id) const
{
    QList<Answer> answers;
    Query query(m_connection,
                u"SELECT id, uuid, actor, actor_text, manner, asked_on, due_on, answered_on, answered_by, reminders, "
                "last_reminded_on, text FROM answer WHERE feedback_round = ? ORDER BY position, id"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { answers.append(answerFrom(row)); }); !read)
        return fail(read);
    if (const auto read = readPauses(id, answers); !read)
        return fail(read);
    return answers;
}

Result<> FeedbackStore::readPauses(FeedbackRoundId id, QList<Answer>& answers) const
{
    Query query(m_connection, u"SELECT p.answer, p.begun_on, p.ended_on, p.reason FROM answer a "
                              "JOIN answer_pause p ON p.answer = a.id WHERE a.feedback_round = ? "
                              "ORDER BY p.begun_on, p.id"_s);
    query.bind(id);
    return query.forEach([&](const Query& row) {
        const auto answer = std::ranges::find(answers, row.id<AnswerId>(0), &Answer::id);
        answer->pauses.append({row.date(1), row.date(2), row.text(3)});
    });
}

Result<DeviationId> FeedbackStore::caseOf(FeedbackRoundId id) const
{
    Query query(m_connection, u"SELECT deviation FROM feedback_round WHERE id = ?"_s);
    query.bind(id);
    const auto found = numberFrom(query);
    if (!found)
        return fail(found);
    if (!*found)
        return fail(ErrorCode::NotFound, Text::tr("The feedback round is no longer in the register."), {},
                    QString::number(id.value()));
    return DeviationId(**found);
}

Result<DeviationId> FeedbackStore::caseOfAnswer(const QUuid& answer) const
{
    Query query(m_connection, u"SELECT r.deviation FROM answer a JOIN feedback_round r ON r.id = a.feedback_round "
                              "WHERE a.uuid = ?"_s);
    query.bind(answer);
    const auto found = numberFrom(query);
    if (!found)
        return fail(found);
    return DeviationId(found->value_or(0));
}

Result<FeedbackRoundId> FeedbackStore::insert(DeviationId id, const FeedbackRound& round)
{
    FeedbackRound numbered = round;
    if (numbered.number == 0) {
        Query query(m_connection, u"SELECT ifnull(max(number), 0) + 1 FROM feedback_round WHERE deviation = ?"_s);
        query.bind(id);
        const auto next = numberFrom(query);
        if (!next)
            return fail(next);
        numbered.number = static_cast<int>(next->value_or(1));
    }
    RowWriter row = writerFor(m_connection, numbered);
    row.set("uuid"_L1, m_uuids.orNew(round.uuid)).set("deviation"_L1, id);
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    const FeedbackRoundId roundId(*inserted);
    for (Answer& answer : numbered.answers)
        answer.id = {};
    if (const auto done = storeAnswers(roundId, numbered.answers); !done)
        return fail(done);
    return roundId;
}

Result<> FeedbackStore::update(const FeedbackRound& round)
{
    if (const auto done = writerFor(m_connection, round).update(round.id.value()); !done)
        return fail(done);
    return storeAnswers(round.id, round.answers);
}

Result<> FeedbackStore::storeAnswers(FeedbackRoundId id, const QList<Answer>& answers)
{
    const auto before = answersOf(id);
    if (!before)
        return fail(before);
    QSet<AnswerId> kept;
    for (const Answer& answer : answers)
        kept.insert(answer.id);
    for (const Answer& answer : *before) {
        if (kept.contains(answer.id))
            continue;
        for (const QString& sql :
             {u"DELETE FROM answer_pause WHERE answer = ?"_s, u"DELETE FROM answer WHERE id = ?"_s}) {
            if (const auto gone = runFor(m_connection, sql, answer.id.value()); !gone)
                return fail(gone);
        }
    }
    int position = 0;
    for (const Answer& answer : answers) {
        const auto stored = storeAnswer(id, answer, ++position);
        if (!stored)
            return fail(stored);
        const auto same = std::ranges::find(*before, answer.id, &Answer::id);
        const QList<Pause> known = answer.id.isNull() || same == before->end() ? QList<Pause>() : same->pauses;
        if (answer.pauses == known)
            continue;
        if (const auto done = storePauses(*stored, answer.pauses); !done)
            return fail(done);
    }
    return {};
}

Result<AnswerId> FeedbackStore::storeAnswer(FeedbackRoundId id, const Answer& answer, int position)
{
    RowWriter row = writerFor(m_connection, answer, position);
    if (!answer.id.isNull()) {
        const auto done = row.update(answer.id.value());
        return done ? Result<AnswerId>(answer.id) : fail(done);
    }
    row.set("uuid"_L1, m_uuids.orNew(answer.uuid)).set("feedback_round"_L1, id);
    const auto inserted = row.insert();
    return inserted ? Result<AnswerId>(AnswerId(*inserted)) : fail(inserted);
}

Result<> FeedbackStore::storePauses(AnswerId id, const QList<Pause>& pauses)
{
    if (const auto gone = runFor(m_connection, u"DELETE FROM answer_pause WHERE answer = ?"_s, id.value()); !gone)
        return fail(gone);
    for (const Pause& pause : pauses) {
        RowWriter row(m_connection, "answer_pause"_L1);
        row.set("answer"_L1, id)
            .set("begun_on"_L1, pause.from)
            .set("ended_on"_L1, pause.to)
            .set("reason"_L1, pause.reason);
        if (const auto done = row.insert(); !done)
            return fail(done);
    }
    return {};
}

Result<> FeedbackStore::remove(FeedbackRoundId id)
{
    if (const auto owner = caseOf(id); !owner)
        return fail(owner);
    static const QString answers[] = {
        u"DELETE FROM answer_pause WHERE answer IN (SELECT id FROM answer WHERE feedback_round = ?)"_s,
        u"DELETE FROM answer WHERE feedback_round = ?"_s,
    };
    for (const QString& sql : answers) {
        if (const auto done = runFor(m_connection, sql, id.value()); !done)
            return fail(done);
    }
    return runFor(m_connection, u"DELETE FROM feedback_round WHERE id = ?"_s, id.value());
}

} // namespace heller::store
