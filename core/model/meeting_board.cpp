#include "core/model/meeting_board.h"

#include <algorithm>

namespace heller {
namespace {

/// Of a case that is to be handed over before it is raised.
BoardPlace placeOfNew(const BoardCase& what, QDate handOver, QDate today)
{
    const auto late = [&](QDate day) { return day.isValid() && handOver.isValid() && day > handOver; };
    if (what.handedOverOn.isValid())
        return late(what.handedOverOn) ? BoardPlace{BoardColumn::TooLate, BoardReason::HandedTooLate}
                                       : BoardPlace{BoardColumn::CanBeRaised, BoardReason::HandedOver};
    if (late(what.received) || late(what.supplementReceivedOn))
        return {BoardColumn::TooLate, BoardReason::CameTooLate};
    return late(today) ? BoardPlace{BoardColumn::TooLate, BoardReason::NotHandedOver}
                       : BoardPlace{BoardColumn::CanBeRaised, BoardReason::ToBeHandedOver};
}

} // namespace

std::optional<BoardPlace> boardPlaceOf(const BoardCase& what, QDate handOver, QDate today)
{
    switch (what.status) {
    case Status::New:
    case Status::Ready:
        return placeOfNew(what, handOver, today);
    case Status::SupplementRequested:
        return BoardPlace{BoardColumn::LacksSupplement, BoardReason::AwaitsReporter};
    case Status::Raised:
    case Status::Continued:
        return BoardPlace{BoardColumn::CanBeRaised, BoardReason::TakenUpBefore};
    case Status::FeedbackReceived:
        return BoardPlace{BoardColumn::CanBeRaised, BoardReason::Answered};
    case Status::AwaitingFeedback:
    case Status::Settled:
    case Status::Dismissed:
    case Status::Transferred:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QList<Status> boardStatuses()
{
    QList<Status> statuses = allStatuses();
    statuses.removeIf([](Status status) { return !boardPlaceOf({.status = status}, {}, {}); });
    return statuses;
}

} // namespace heller
