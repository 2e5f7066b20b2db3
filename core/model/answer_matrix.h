#pragma once

#include "core/model/actor.h"
#include "core/model/asking.h"
#include "core/model/case_file.h"
#include "core/model/status.h"

#include <optional>

namespace heller {

/// One who has been asked in a case, in its last round that was begun: an organisation or a unit of one.
struct MatrixPart
{
    FeedbackRoundId round = {};
    ActorId actor = {};
    QString name = {};
    Standing standing = {};
    QDate answeredOn = {};
    QString answeredBy = {};

    bool operator==(const MatrixPart&) const = default;
};

/// What an organisation has been asked in a case: the organisation itself and its units, each for itself.
struct MatrixCell
{
    MatrixPart first = {};         ///< whose answer is awaited most
    QList<MatrixPart> others = {}; ///< in the same order

    [[nodiscard]] QList<MatrixPart> parts() const { return QList{first} + others; }
    bool operator==(const MatrixCell&) const = default;
};

struct MatrixRow
{
    DeviationId deviation = {};
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;
    QList<std::optional<MatrixCell>> cells = {}; ///< one per column; none: the case is not theirs

    bool operator==(const MatrixRow&) const = default;
};

struct MatrixColumn
{
    ActorId actor = {};
    QString name = {};

    bool operator==(const MatrixColumn&) const = default;
};

/// Cases × organisations: who was asked what, and where each stands.
struct AnswerMatrix
{
    QList<MatrixColumn> columns = {}; ///< the members, then others that have been asked
    QList<MatrixRow> rows = {};
    int total = 0; ///< how many cases there are; more than rows where they were cut

    bool operator==(const AnswerMatrix&) const = default;
};

/// The organisation an actor is part of, or what that became: itself for one that has neither.
[[nodiscard]] ActorId organisationOf(ActorId actor, const QList<Actor>& actors);

/// The matrix of these cases on a day. An answer counts for the organisation that the asked unit is part of; one that
/// cooperates in the case and has not been asked is shown as not asked. Columns are those members, and those asked,
/// that exist on that day or have a part in one of the cases.
[[nodiscard]] AnswerMatrix answerMatrixOf(const QList<CaseFile>& cases, const QList<Actor>& actors, int answerDays,
                                          QDate today);

} // namespace heller
