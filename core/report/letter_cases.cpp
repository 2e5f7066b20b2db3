#include "core/report/letter_cases.h"

#include "core/model/asking.h"
#include "core/model/status.h"
#include "core/report/wording.h"
#include "core/report/wording_letters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

void appendLabelled(QStringList& parts, const QString& label, const QString& text)
{
    if (!text.trimmed().isEmpty())
        parts << label << text;
}

QStringList reported(const Deviation& deviation)
{
    QStringList parts;
    appendLabelled(parts, wording::letterChallenge(), deviation.challenge);
    appendLabelled(parts, wording::letterConsequences(), deviation.consequences);
    appendLabelled(parts, wording::letterProposal(), deviation.proposal);
    return parts;
}

QString clockSentence(const CaseFile& file, const CaseInLetter& letter)
{
    const auto asking = askingOf(file, letter.actor, letter.today, letter.answerDays);
    if (!asking)
        return {};
    QString sentence = wording::waited(asking->askedOn, asking->workingDaysRun);
    if (asking->dueOn.isValid())
        sentence += u' ' + wording::wasDue(asking->dueOn, letter.today);
    return sentence;
}

void appendAnswers(QStringList& parts, const FeedbackRound& round)
{
    if (!round.text.trimmed().isEmpty())
        parts.append(round.text);
    for (const Answer& answer : round.answers) {
        if (!answer.text.trimmed().isEmpty())
            parts << wording::answerHeading(answer.actorText, answer.answeredOn) << answer.text;
        else if (answer.manner == AnswerManner::WordOfMouth || answer.manner == AnswerManner::NotConcerned)
            parts.append(wording::answeredHow(answer));
    }
}

QDate settledOn(const CaseFile& file)
{
    const FeedbackRound* last = lastBegun(file.rounds);
    return last && last->assessment == Assessment::Settled ? last->assessedOn : QDate();
}

QStringList howItWent(const CaseFile& file)
{
    QStringList parts;
    for (const FeedbackRound& round : file.rounds)
        appendAnswers(parts, round);
    if (parts.isEmpty())
        parts.append(wording::nothingAnswered());
    const Deviation& deviation = file.deviation;
    if (deviation.outcome)
        parts.append(wording::outcomeLine(wording::outcomeName(*deviation.outcome)));
    if (!deviation.outcomeNote.trimmed().isEmpty())
        parts.append(deviation.outcomeNote);
    if (deviation.closure)
        parts.append(wording::closedLine(*deviation.closure));
    return parts;
}

/// In the round that is open.
bool hasAnswered(const CaseFile& file, ActorId actor)
{
    if (file.rounds.isEmpty() || file.rounds.last().assessment)
        return false;
    return std::ranges::any_of(file.rounds.last().answers, [actor](const Answer& answer) {
        return answer.actor == actor && answer.manner != AnswerManner::Pending;
    });
}

} // namespace

std::optional<Asking> askingOf(const CaseFile& file, ActorId actor, QDate today, int answerDays)
{
    const FeedbackRound* last = lastBegun(file.rounds);
    if (!last || actor.isNull())
        return std::nullopt;
    const FeedbackRound round = heldForReporter(*last, awaitsReporterSince(file));
    const auto answer = std::ranges::find(round.answers, actor, &Answer::actor);
    if (answer == round.answers.end())
        return std::nullopt;
    const AskState state = stateOf(round, *answer);
    if (state != AskState::Asked && state != AskState::Reminded && state != AskState::Paused)
        return std::nullopt;
    const QDate asked = heller::askedOn(round, *answer);
    return Asking{.answer = answer->uuid,
                  .id = answer->id,
                  .askedOn = asked,
                  .dueOn = dueBy(round, *answer, answerDays),
                  .workingDaysRun = std::max(0, heller::workingDaysRun(asked, std::max(asked, today), answer->pauses)),
                  .stands = state == AskState::Paused};
}

int distanceOf(const CaseFile& file, LetterKind kind, ActorId actor, QDate today)
{
    const auto asking = askingOf(file, actor, today, 0);
    if (asking && kind == LetterKind::Reminder)
        return asking->stands ? 1 : 0;
    if (asking)
        return 1; // the question can follow who has been asked already
    if (hasAnswered(file, actor))
        return 3;
    return kind == LetterKind::Reminder ? 2 : 0;
}

bool hasEnded(const CaseFile& file)
{
    const Status status = statusOf(file);
    return status == Status::Settled || status == Status::Dismissed || status == Status::Transferred;
}

QString caseText(const CaseFile& file, const CaseInLetter& letter)
{
    const Deviation& deviation = file.deviation;
    QStringList parts;
    switch (letter.kind) {
    case LetterKind::Question:
        parts = reported(deviation);
        break;
    case LetterKind::Reminder:
        parts = reported(deviation);
        parts.prepend(clockSentence(file, letter));
        break;
    case LetterKind::Supplement:
        if (deviation.received.isValid())
            parts.append(wording::reportedOn(deviation.received));
        parts += reported(deviation);
        break;
    case LetterKind::Thanks:
        break;
    case LetterKind::Outcome:
        parts = howItWent(file);
        break;
    case LetterKind::Settled:
        parts.append(deviation.closure ? wording::closedLine(*deviation.closure)
                                       : wording::settledLine(settledOn(file)));
        break;
    }
    parts.removeAll(QString());
    parts.prepend(wording::caseInLetter(deviation.diaryNumber, deviation.title));
    return parts.join(u"\n\n"_s);
}

QStringList headingsOf(const QList<CaseFile>& cases)
{
    QStringList headings;
    for (const CaseFile& file : cases)
        headings.append(wording::caseInLetter(file.deviation.diaryNumber, file.deviation.title));
    return headings;
}

QStringList labelsOf(const QList<CaseFile>& cases)
{
    QStringList labels{wording::letterChallenge(), wording::letterConsequences(), wording::letterProposal()};
    for (const CaseFile& file : cases) {
        for (const FeedbackRound& round : file.rounds) {
            for (const Answer& answer : round.answers)
                labels.append(wording::answerHeading(answer.actorText, answer.answeredOn));
        }
    }
    return labels;
}

} // namespace heller::report
