#include "core/model/answer_matrix.h"

#include "core/base/swedish.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace heller {
namespace {

/// How much it is waited for: what is highest stands for its organisation.
int urgencyOf(const Standing& standing)
{
    switch (standing.state) {
    case AskState::Asked:
    case AskState::Reminded:
        return standing.isLate() ? 6 : 5;
    case AskState::Paused:
        return 4;
    case AskState::WordOfMouth:
        return 3;
    case AskState::NotAsked:
        return 2;
    case AskState::Written:
        return 1;
    case AskState::NotConcerned:
        break;
    }
    return 0;
}

/// Of two answers for the same organisation, whether the first one stands for it.
bool outweighs(const MatrixPart& first, const MatrixPart& second)
{
    const int one = urgencyOf(first.standing);
    const int other = urgencyOf(second.standing);
    return one != other ? one > other : first.standing.workingDaysLeft < second.standing.workingDaysLeft;
}

using Cells = QHash<ActorId, MatrixCell>;

void put(Cells& cells, ActorId organisation, const MatrixPart& part)
{
    const auto there = cells.find(organisation);
    if (there == cells.end()) {
        cells.insert(organisation, {.first = part});
        return;
    }
    QList<MatrixPart> parts = there->parts();
    parts.insert(std::ranges::find_if(parts, [&](const MatrixPart& each) { return outweighs(part, each); }), part);
    *there = {.first = parts.takeFirst(), .others = parts};
}

QString nameIn(ActorId id, const QList<Actor>& actors)
{
    const auto found = std::ranges::find(actors, id, &Actor::id);
    return found == actors.end() ? QString() : found->name;
}

Cells cellsOf(const CaseFile& file, const QList<Actor>& actors, int answerDays, QDate today)
{
    Cells cells;
    const FeedbackRound* round = lastBegun(file.rounds);
    if (round) {
        const FeedbackRound held = heldForReporter(*round, awaitsReporterSince(file));
        for (const Answer& answer : held.answers) {
            if (answer.actor.isNull())
                continue;
            put(cells, organisationOf(answer.actor, actors),
                {.round = round->id,
                 .actor = answer.actor,
                 .name = nameIn(answer.actor, actors),
                 .standing = standingOf(*round, answer, answerDays, today),
                 .answeredOn = answer.answeredOn,
                 .answeredBy = answer.answeredBy});
        }
    }
    for (const ActorId actor : file.deviation.cooperatingActors) {
        const ActorId organisation = organisationOf(actor, actors);
        if (!cells.contains(organisation))
            cells.insert(organisation, {.first = {.round = round ? round->id : FeedbackRoundId(),
                                                  .actor = actor,
                                                  .name = nameIn(actor, actors)}});
    }
    return cells;
}

QList<MatrixColumn> columnsFor(const QSet<ActorId>& concerned, const QList<Actor>& actors, QDate today)
{
    QList<const Actor*> shown;
    for (const Actor& actor : actors) {
        const bool isMember = actor.parent.isNull() && actor.member && existsOn(actor, today);
        const bool isOurs = actor.kind == ActorKind::Association;
        if ((isMember && !isOurs) || concerned.contains(actor.id))
            shown.append(&actor);
    }
    // Members first, and AF, FK, municipalities, regions among them, as the enum has them.
    const swedish::Collator collator;
    std::ranges::stable_sort(shown, [&](const Actor* one, const Actor* other) {
        if (one->member != other->member)
            return one->member;
        if (one->kind != other->kind)
            return one->kind < other->kind;
        return collator(one->name, other->name);
    });
    QList<MatrixColumn> columns;
    for (const Actor* actor : std::as_const(shown))
        columns.append({actor->id, actor->name});
    return columns;
}

} // namespace

ActorId organisationOf(ActorId actor, const QList<Actor>& actors)
{
    ActorId whole = actor;
    for (qsizetype step = 0; step < actors.size(); ++step) { // a tree; should it be none, it ends all the same
        const auto found = std::ranges::find(actors, whole, &Actor::id);
        if (found == actors.end())
            break;
        const ActorId next = found->parent.isNull() ? found->successor : found->parent;
        if (next.isNull())
            break;
        whole = next;
    }
    return whole;
}

AnswerMatrix answerMatrixOf(const QList<CaseFile>& cases, const QList<Actor>& actors, int answerDays, QDate today)
{
    QList<Cells> found;
    QSet<ActorId> concerned;
    for (const CaseFile& file : cases) {
        found.append(cellsOf(file, actors, answerDays, today));
        for (const ActorId actor : found.last().keys())
            concerned.insert(actor);
    }
    AnswerMatrix matrix{.columns = columnsFor(concerned, actors, today), .total = static_cast<int>(cases.size())};
    for (qsizetype place = 0; place < cases.size(); ++place) {
        const CaseFile& file = cases.at(place);
        MatrixRow row{.deviation = file.deviation.id,
                      .diaryNumber = file.deviation.diaryNumber,
                      .title = file.deviation.title,
                      .status = statusOf(file)};
        for (const MatrixColumn& column : std::as_const(matrix.columns)) {
            const auto cell = found.at(place).constFind(column.actor);
            row.cells.append(cell == found.at(place).cend() ? std::nullopt : std::optional(*cell));
        }
        matrix.rows.append(row);
    }
    return matrix;
}

} // namespace heller
