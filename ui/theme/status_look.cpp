#include "ui/theme/status_look.h"

using namespace Qt::StringLiterals;

namespace heller::ui {

StatusLook lookOf(Status status, const Tokens& tokens)
{
    const QString word = nameOf(status);
    switch (status) {
    case Status::New:
        return {u"sparkles"_s, word, tokens.fresh};
    case Status::SupplementRequested:
        return {u"message-circle-question-mark"_s, word, tokens.waiting};
    case Status::Ready:
        return {u"send"_s, word, tokens.fresh};
    case Status::Raised:
        return {u"users"_s, word, tokens.fresh};
    case Status::AwaitingFeedback:
        return {u"clock"_s, word, tokens.waiting};
    case Status::FeedbackReceived:
        return {u"scale"_s, word, tokens.assess};
    case Status::Settled:
        return {u"circle-check"_s, word, tokens.settled};
    case Status::Continued:
        return {u"repeat"_s, word, tokens.waiting};
    case Status::Dismissed:
        return {u"circle-slash"_s, word, {tokens.second, tokens.sideBar}};
    case Status::Transferred:
        return {u"arrow-right-left"_s, word, {tokens.second, tokens.sideBar}};
    }
    return {u"info"_s, word, {tokens.second, tokens.sideBar}};
}

} // namespace heller::ui
