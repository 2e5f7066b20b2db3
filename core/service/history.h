#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QList>

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
    [[nodiscard]] Result<QString> undo(); ///< the undone step's label; NotFound when there is none
    [[nodiscard]] Result<QString> redo();

    /// Newest first.
    [[nodiscard]] Result<QList<HistoryEntry>> entries(int offset, int limit) const;
    [[nodiscard]] Result<QList<HistoryEntry>> ofCase(DeviationId id) const;
    [[nodiscard]] Result<QList<FieldChange>> changes(ChangeSetId id) const;

private:
    Register& m_register;
};

} // namespace heller::service
