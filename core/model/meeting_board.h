#pragma once

#include "core/model/status.h"

#include <optional>

namespace heller {

/// Where an open case stands before a meeting.
enum class BoardColumn { CanBeRaised, LacksSupplement, TooLate };

/// Why it stands there.
enum class BoardReason {
    HandedOver,     ///< handed over in time
    ToBeHandedOver, ///< can still be: the day has not passed
    TakenUpBefore,  ///< raised and nobody asked yet, or to be worked with further
    Answered,       ///< the answers are there to be judged
    AwaitsReporter, ///< what was asked of the reporter has not come
    CameTooLate,    ///< received, or made clear by the reporter, after the day of handing over
    HandedTooLate,  ///< handed over after it
    NotHandedOver,  ///< the day has passed
};

/// What of a case decides its place.
struct BoardCase
{
    Status status = Status::New;
    QDate received = {};
    QDate supplementReceivedOn = {};
    QDate handedOverOn = {};
};

struct BoardPlace
{
    BoardColumn column = BoardColumn::CanBeRaised;
    BoardReason reason = BoardReason::HandedOver;

    bool operator==(const BoardPlace&) const = default;
};

/// The case's place on the board of a meeting whose last day of handing over is `handOver`; nullopt: it has no business
/// there, since it waits for answers or is done with. A null day counts as in time.
[[nodiscard]] std::optional<BoardPlace> boardPlaceOf(const BoardCase& what, QDate handOver, QDate today);

/// The statuses that have a place.
[[nodiscard]] QList<Status> boardStatuses();

} // namespace heller
