#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace heller::store {

/// One step of the register's history, as table change_set has it.
struct ChangeSet
{
    enum class Kind { Change, Undo, Redo };
    enum class State { Done, Undone, Dropped };

    ChangeSetId id = {};
    Kind kind = Kind::Change;
    State state = State::Done;
    QString label = {};
    QString author = {};
    QDateTime at = {};
    ChangeSetId target = {}; ///< of an undo or redo: the step it concerns
};

/// One row that a step changed. `before` and `after` are JSON objects of the columns that differ; null QString: no such
/// row.
struct ChangedRow
{
    QString entity = {};
    qint64 row = 0;
    DeviationId deviation = {};
    QString before = {};
    QString after = {};
};

/// Who gave a column what it holds, and when.
struct Written
{
    QString entity = {};
    qint64 row = 0;
    QString column = {};
    QString author = {};
    QDateTime at = {}; ///< local time
};

/// What a transaction has touched so far.
struct Touched
{
    QSet<DeviationId> cases = {};
    QSet<QString> tables = {};
};

/// Tables change_set and change_row, and the recording into them (see recorded_tables.h).
class ChangeLog
{
public:
    explicit ChangeLog(Connection& connection) : m_connection(connection) {}

    /// A new step; until stopRecording() every change of a recorded row belongs to it.
    [[nodiscard]] Result<ChangeSetId> startRecording(const QString& label, const QString& author, const QDateTime& at);
    /// Goes on with the step `id`, if it is a change that is done and nothing came after it; false: it is not.
    [[nodiscard]] Result<bool> resumeRecording(ChangeSetId id);
    [[nodiscard]] Result<> stopRecording();
    /// Whether the step leaves anything changed. One of very many rows is not looked through: it does.
    [[nodiscard]] Result<bool> hasEffect(ChangeSetId id) const;
    [[nodiscard]] Result<> forget(ChangeSetId id); ///< the newest step, without effect; not while recording
    /// What had been undone can no longer be done again: something else was done.
    [[nodiscard]] Result<> dropUndone();

    /// Cases and tables touched since the last call; with or without recording.
    [[nodiscard]] Result<Touched> takeTouched();

    [[nodiscard]] Result<std::optional<ChangeSet>> lastDone() const;   ///< what undo would take back
    [[nodiscard]] Result<std::optional<ChangeSet>> lastUndone() const; ///< what redo would do again
    /// How many rows the step changed; counted up to `most`.
    [[nodiscard]] Result<int> size(ChangeSetId id, int most) const;
    /// Told how many rows are done; false ends the work with Cancelled.
    using RowsDone = std::function<bool(int)>;
    /// Takes the step's rows back, the last first, and notes an undo of it. Not while recording.
    [[nodiscard]] Result<> undo(const ChangeSet& step, const QString& author, const QDateTime& at,
                                const RowsDone& rowsDone = {});
    [[nodiscard]] Result<> redo(const ChangeSet& step, const QString& author, const QDateTime& at,
                                const RowsDone& rowsDone = {});

    /// Newest first.
    [[nodiscard]] Result<QList<ChangeSet>> steps(int offset, int limit) const;
    [[nodiscard]] Result<QList<ChangeSet>> stepsOf(DeviationId id) const;
    /// In the order they were made; of an undo or redo those of the step it concerns, turned round for an undo.
    /// `of`: only those of this case.
    [[nodiscard]] Result<QList<ChangedRow>> rowsOf(ChangeSetId id, DeviationId of = {}) const;
    /// Who last gave each of the case's columns of these names what it holds, by entity, row and column. Steps that
    /// were taken back do not count, nor what a case or round was made with; a publication's own making does.
    [[nodiscard]] Result<QList<Written>> lastWritten(DeviationId id, const QStringList& columns) const;
    /// Everything that was written into a column of the case's rows in a table and not taken back, by row, the oldest
    /// first; a value that was cleared is not among it.
    [[nodiscard]] Result<QList<std::pair<qint64, QString>>> allWritten(DeviationId id, const QString& table,
                                                                       const QString& column) const;

private:
    enum class Direction { Back, Forward };
    [[nodiscard]] Result<> apply(ChangeSetId id, Direction direction, const RowsDone& rowsDone = {});
    [[nodiscard]] Result<> applyRow(const ChangedRow& change, Direction direction);
    [[nodiscard]] Result<> note(const ChangeSet& step, ChangeSet::Kind kind, const QString& author,
                                const QDateTime& at);

    Connection& m_connection;
};

} // namespace heller::store
