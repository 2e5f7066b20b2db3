#pragma once

#include "core/base/result.h"
#include "core/model/meeting_board.h"

#include <QList>

#include <array>

namespace heller::service {

class Register;

struct BoardLine
{
    DeviationId id = {};
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;
    BoardReason reason = BoardReason::HandedOver;
    QDate on = {}; ///< handed over, else received; of one that awaits its reporter, when that was asked; may be null

    bool operator==(const BoardLine&) const = default;
};

/// The first lines of a column, and how many there are.
struct BoardLines
{
    QList<BoardLine> lines = {};
    int total = 0;
};

/// Every open case as a meeting finds it; those on its agenda are left out.
struct MeetingBoard
{
    QDate handOverBy = {};
    std::array<BoardLines, 3> columns = {}; ///< by BoardColumn

    [[nodiscard]] const BoardLines& of(BoardColumn column) const { return columns.at(static_cast<size_t>(column)); }
};

/// `most`: lines of a column. Reads every open case's days once; for a job in a large register. NotFound.
[[nodiscard]] Result<MeetingBoard> readBoard(Register& reg, MeetingId meeting, QDate today, int most);

} // namespace heller::service
