#include "core/model/status_group.h"

namespace heller {

StatusGroup groupOf(Status status)
{
    switch (status) {
    case Status::New:
        return StatusGroup::New;
    case Status::SupplementRequested:
    case Status::Ready:
    case Status::Raised:
    case Status::AwaitingFeedback:
    case Status::FeedbackReceived:
    case Status::Continued:
        return StatusGroup::Waiting;
    case Status::Settled:
    case Status::Dismissed:
    case Status::Transferred:
        return StatusGroup::Handled;
    }
    Q_UNREACHABLE();
}

} // namespace heller
