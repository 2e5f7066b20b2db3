#include "core/service/meeting_board.h"

#include "core/model/deadlines.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace heller::service {

using store::Stores;

namespace {

QDate dayOf(const store::OpenCase& open)
{
    if (open.what.status == Status::SupplementRequested)
        return open.supplementRequestedOn;
    return open.what.handedOverOn.isValid() ? open.what.handedOverOn : open.what.received;
}

Result<> nameLines(Stores& stores, BoardLines& column)
{
    QList<DeviationId> ids;
    for (const BoardLine& line : column.lines)
        ids.append(line.id);
    const auto rows = stores.caseList.rows(ids);
    if (!rows)
        return fail(rows);
    for (const store::CaseListRow& row : *rows) {
        const auto line = std::ranges::find(column.lines, row.id, &BoardLine::id);
        line->diaryNumber = row.diaryNumber;
        line->title = row.title;
    }
    return {};
}

} // namespace

Result<MeetingBoard> readBoard(Register& reg, MeetingId id, QDate today, int most)
{
    Stores& stores = reg.stores();
    const int days = reg.association().handOverDays;
    return store::ofOneMoment(stores.connection(), [&]() -> Result<MeetingBoard> {
        const auto meeting = stores.meetings.load(id);
        if (!meeting)
            return fail(meeting);
        const auto cases = stores.board.openCases(boardStatuses(), id);
        if (!cases)
            return fail(cases);
        MeetingBoard board{.handOverBy = handOverBy(*meeting, days)};
        for (const store::OpenCase& open : *cases) {
            const auto place = boardPlaceOf(open.what, board.handOverBy, today);
            if (!place)
                continue;
            BoardLines& column = board.columns.at(static_cast<size_t>(place->column));
            column.lines.append(
                {.id = open.id, .status = open.what.status, .reason = place->reason, .on = dayOf(open)});
        }
        for (BoardLines& column : board.columns) {
            column.total = static_cast<int>(column.lines.size());
            std::ranges::stable_sort(column.lines, {}, &BoardLine::reason);
            column.lines = column.lines.first(std::min<qsizetype>(column.total, most));
            if (const auto named = nameLines(stores, column); !named)
                return fail(named);
        }
        return board;
    });
}

} // namespace heller::service
