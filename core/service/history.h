#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace heller::service {

class Register;

/// One field of one row that a change set changed.
struct FieldChange
{
    QString entity = {}; ///< table: "deviation", "feedback_round", …
    QString field = {};  ///< column
    QString before = {}; ///< null QString: was not there
    QString after = {};  ///< null QString: is gone
};

/// One step of the register's history.
struct HistoryEntry
{
    enum class Kind { Change, Undo, Redo };

    ChangeSetId id = {};
    Kind kind = Kind::Change;
    QString label = {};
    QString author = {};
    QDateTime at = {};
    bool undone = false; ///< taken back, and not done again
};

/// Undo and redo over the whole register, across restarts; what happened, to what, by whom, when.
class History
{
public:
    explicit History(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QString> undoLabel() const; ///< empty: nothing to undo
    [[nodiscard]] Result<QString> redoLabel() const;
    /// How many rows that step changed, by which it is known how long it takes; counted up to `most`.
    [[nodiscard]] Result<int> undoSize(int most) const;
    [[nodiscard]] Result<int> redoSize(int most) const;
    /// Told 0 … 100 as the work goes on; false ends it with Cancelled, and nothing has been changed.
    using Progress = std::function<bool(int)>;
    [[nodiscard]] Result<QString> undo(const Progress& progress = {}); ///< the step's label; NotFound: there is none
    [[nodiscard]] Result<QString> redo(const Progress& progress = {});

    /// Newest first.
    [[nodiscard]] Result<QList<HistoryEntry>> entries(int offset, int limit) const;
    [[nodiscard]] Result<QList<HistoryEntry>> ofCase(DeviationId id) const;
    [[nodiscard]] Result<QList<FieldChange>> changes(ChangeSetId id) const;

private:
    Register& m_register;
};

} // namespace heller::service
