#include "core/model/feedback.h"

#include <algorithm>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

bool isPending(const Answer& answer)
{
    return answer.manner == AnswerManner::Pending;
}

} // namespace

bool isBegun(const FeedbackRound& round)
{
    const auto isOnlyNamed = [](const Answer& answer) { return isPending(answer) && !answer.askedOn.isValid(); };
    return round.askedOn.isValid() || !round.text.isEmpty() || round.assessment ||
           !std::ranges::all_of(round.answers, isOnlyNamed);
}

const FeedbackRound* lastBegun(const QList<FeedbackRound>& rounds)
{
    const auto last = std::find_if(rounds.crbegin(), rounds.crend(), isBegun);
    return last == rounds.crend() ? nullptr : &*last;
}

bool hasFeedback(const FeedbackRound& round)
{
    return !round.text.isEmpty() || !std::ranges::all_of(round.answers, isPending);
}

bool isAnswered(const FeedbackRound& round)
{
    if (!round.text.isEmpty())
        return true;
    const auto isAwaited = [&](const Answer& answer) {
        return isPending(answer) && (answer.askedOn.isValid() || round.askedOn.isValid());
    };
    return hasFeedback(round) && std::ranges::none_of(round.answers, isAwaited);
}

bool hasWrittenFeedback(const FeedbackRound& round)
{
    return !round.text.isEmpty() || std::ranges::any_of(round.answers, [](const Answer& answer) {
        return answer.manner == AnswerManner::Written && !answer.text.isEmpty();
    });
}

bool hasSpokenFeedback(const FeedbackRound& round)
{
    return std::ranges::any_of(round.answers, [](const Answer& answer) {
        return answer.manner == AnswerManner::WordOfMouth && answer.text.isEmpty();
    });
}

QString codeOf(Assessment assessment)
{
    return assessment == Assessment::Settled ? u"settled"_s : u"continue"_s;
}

std::optional<Assessment> assessmentFrom(QStringView code)
{
    for (const auto assessment : {Assessment::Settled, Assessment::Continue}) {
        if (code == codeOf(assessment))
            return assessment;
    }
    return std::nullopt;
}

QString codeOf(AnswerManner manner)
{
    switch (manner) {
    case AnswerManner::Pending:
        return u"pending"_s;
    case AnswerManner::Written:
        return u"written"_s;
    case AnswerManner::WordOfMouth:
        return u"word-of-mouth"_s;
    case AnswerManner::NotConcerned:
        return u"not-concerned"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AnswerManner> answerMannerFrom(QStringView code)
{
    for (const auto manner :
         {AnswerManner::Pending, AnswerManner::Written, AnswerManner::WordOfMouth, AnswerManner::NotConcerned}) {
        if (code == codeOf(manner))
            return manner;
    }
    return std::nullopt;
}

} // namespace heller
