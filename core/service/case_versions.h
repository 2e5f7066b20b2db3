#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/service/history.h"

#include <QList>

#include <optional>

namespace heller::service {

class Register;

/// One thing that stood in a case: a field of the case itself, of a round or of an answer.
struct VersionField
{
    QString entity = {}; ///< table: "deviation", "feedback_round", "answer"
    qint64 row = 0;
    QString field = {}; ///< column
    QString value = {}; ///< as it is stored: a text, an ISO date, a code
    QString about = {}; ///< whose: a round's number, an answer's actor as written

    bool operator==(const VersionField&) const = default;
};

/// A case as it stood after a step of its history.
struct CaseVersion
{
    std::optional<HistoryEntry> step = {}; ///< none: as it was before the first that is known
    QList<VersionField> fields = {};       ///< those that held something
    bool isNow = false;                    ///< holds what the case holds now

    bool operator==(const CaseVersion&) const = default;
};

/// The earlier versions of a case: its own texts and dates, rounds and answers. To be read, and brought back.
class CaseVersions
{
public:
    explicit CaseVersions(Register& reg) : m_register(reg) {}

    /// Newest first, the latest hundred steps.
    [[nodiscard]] Result<QList<CaseVersion>> of(DeviationId id) const;
    /// Makes the case what it was after the step (null: before the first), in one undoable step. The diary number,
    /// themes, attachments and what meetings have noted stay as they are.
    [[nodiscard]] Result<> bringBack(DeviationId id, ChangeSetId step);

private:
    Register& m_register;
};

} // namespace heller::service
