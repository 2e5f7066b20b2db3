#include "core/model/sent_report.h"

#include <algorithm>

namespace heller {

bool isAnswered(Status status)
{
    using enum Status;
    switch (status) {
    case FeedbackReceived:
    case Settled:
    case Dismissed:
    case Transferred:
        return true;
    case New:
    case SupplementRequested:
    case Ready:
    case Raised:
    case AwaitingFeedback:
    case Continued: // answered, but not well enough
        return false;
    }
    return false;
}

SinceSent sinceSent(const QList<SentCase>& then, const QList<SentCase>& now)
{
    SinceSent since;
    for (const SentCase& each : now) {
        const auto before = std::ranges::find(then, each.deviation, &SentCase::deviation);
        if (before == then.end())
            ++since.fresh;
        else if (!isAnswered(each.status))
            ++since.open;
        else if (!isAnswered(before->status))
            ++since.answered;
    }
    return since;
}

} // namespace heller
