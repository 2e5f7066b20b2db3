#include "core/import/known_cases.h"

#include "core/base/swedish.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

// Shares of words by which an edited text is still known: an answer has its place among the rounds to go by, a case
// only its title, and a case of another semester hardly that.
constexpr double editedRound = 0.5;
constexpr double editedCase = 0.6;
constexpr double editedCaseOfOtherSemester = 0.9;

QStringList distinctWords(const QString& text)
{
    QStringList words = swedish::searchWords(text);
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

/// Takes what was read, unless it is nothing or the same but for blanks.
void take(QString& stored, const QString& read)
{
    if (!read.isEmpty() && !isSameText(stored, read))
        stored = read;
}

QString wordsOf(const FeedbackRound& round)
{
    QString words = round.text;
    for (const Answer& answer : round.answers)
        words += u' ' + answer.text;
    return words;
}

QString wordsOf(const Deviation& deviation)
{
    return deviation.challenge + u' ' + deviation.consequences + u' ' + deviation.proposal;
}

bool isOtherSemester(const Deviation& a, const Deviation& b)
{
    const auto semesterA = semesterOf(a);
    const auto semesterB = semesterOf(b);
    return semesterA && semesterB && *semesterA != *semesterB;
}

/// The round as one text, each answer under who gave it.
QString undivided(const FeedbackRound& round)
{
    QStringList parts{round.text};
    for (const Answer& answer : round.answers)
        parts << answer.actorText << answer.text;
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

/// Whether every text of a read round stands in a stored one, divided by actor or not.
bool saysAll(const FeedbackRound& stored, const FeedbackRound& read)
{
    if (isSameText(wordsOf(stored), wordsOf(read)) || isSameText(stored.text, wordsOf(read)))
        return true;
    const auto inOneString = [](const QString& text) {
        return QString(u' ' + swedish::searchWords(text).join(u' ') + u' ');
    };
    const QString all = inOneString(undivided(stored));
    const auto stands = [&](const QString& text) { return text.isEmpty() || all.contains(inOneString(text)); };
    return !read.answers.isEmpty() && stands(read.text) &&
           std::ranges::all_of(read.answers, [&](const Answer& answer) { return stands(answer.text); });
}

/// The stored round that a read one is: the same text, or the one in its place that has no text yet or a like one.
qsizetype placeOf(const FeedbackRound& read, const QList<FeedbackRound>& stored, QSet<qsizetype>& taken)
{
    for (qsizetype index = 0; index < stored.size(); ++index) {
        if (!taken.contains(index) && saysAll(stored.at(index), read))
            return index;
    }
    for (qsizetype index = 0; index < stored.size(); ++index) {
        if (!taken.contains(index) &&
            (!hasFeedback(stored.at(index)) || likeness(wordsOf(stored.at(index)), wordsOf(read)) >= editedRound))
            return index;
    }
    return -1;
}

/// Whether two answers are one actor's.
bool isOneActors(const Answer& a, const Answer& b)
{
    return a.actor.isNull() || b.actor.isNull() ? isSameText(a.actorText, b.actorText) : a.actor == b.actor;
}

/// Puts each read answer where its actor was asked. False: somebody was not asked, and nothing is changed.
bool mergeAnswers(FeedbackRound& stored, const FeedbackRound& read)
{
    QList<Answer> answers = stored.answers;
    for (const Answer& answer : read.answers) {
        const auto asked = std::ranges::find_if(answers, [&](const Answer& each) { return isOneActors(each, answer); });
        if (asked == answers.end())
            return false;
        take(asked->text, answer.text);
        if (asked->manner == AnswerManner::Pending)
            asked->manner = answer.manner;
        if (asked->answeredOn.isNull())
            asked->answeredOn = answer.answeredOn;
        if (asked->answeredBy.isEmpty())
            asked->answeredBy = answer.answeredBy;
    }
    stored.answers = answers;
    return !read.answers.isEmpty();
}

void mergeRound(FeedbackRound& stored, const FeedbackRound& read)
{
    if (saysAll(stored, read))
        return;
    if (stored.answers.isEmpty() && (stored.text.isEmpty() || !read.text.isEmpty())) {
        take(stored.text, read.text);
        stored.answers = read.answers;
        if (stored.heading.isEmpty())
            stored.heading = read.heading;
    } else if (mergeAnswers(stored, read)) {
        take(stored.text, read.text);
    } else {
        // Who was asked is known to the register: the report's text is the joint answer beside theirs.
        take(stored.text, undivided(read));
    }
}

void mergeRounds(QList<FeedbackRound>& stored, const QList<FeedbackRound>& read)
{
    QSet<qsizetype> taken;
    for (FeedbackRound round : read) {
        const qsizetype place = placeOf(round, stored, taken);
        if (place >= 0) {
            taken.insert(place);
            mergeRound(stored[place], round);
            continue;
        }
        round.number = stored.isEmpty() ? 1 : stored.last().number + 1;
        taken.insert(stored.size());
        stored.append(round);
    }
}

bool isReplaced(const QString& before, const QString& after)
{
    return !before.isEmpty() && before != after;
}

} // namespace

bool isSameText(const QString& a, const QString& b)
{
    return a == b || swedish::searchWords(a) == swedish::searchWords(b);
}

double likeness(const QString& a, const QString& b)
{
    const QStringList wordsA = distinctWords(a);
    const QStringList wordsB = distinctWords(b);
    if (wordsA.isEmpty() || wordsB.isEmpty())
        return wordsA.isEmpty() && wordsB.isEmpty() ? 1.0 : 0.0;
    QStringList common;
    std::ranges::set_intersection(wordsA, wordsB, std::back_inserter(common));
    // Of all words of both: a short text whose words all stand in a long one is not the long one edited.
    const qsizetype all = wordsA.size() + wordsB.size() - common.size();
    return static_cast<double>(common.size()) / static_cast<double>(all);
}

CaseFile mergedInto(const CaseFile& stored, const CaseFile& read)
{
    CaseFile merged = stored;
    Deviation& into = merged.deviation;
    const Deviation& from = read.deviation;
    take(into.title, from.title);
    take(into.reporter.name, from.reporter.name);
    take(into.reporter.email, from.reporter.email);
    take(into.reporter.workplace, from.reporter.workplace);
    if (!isSameText(into.cooperatingText, from.cooperatingText) && !from.cooperatingText.isEmpty()) {
        into.cooperatingText = from.cooperatingText;
        into.cooperatingActors = from.cooperatingActors;
        merged.cooperatingActorNames = read.cooperatingActorNames;
    }
    take(into.challenge, from.challenge);
    take(into.consequences, from.consequences);
    take(into.proposal, from.proposal);
    take(into.otherText, from.otherText);
    if (into.received.isNull())
        into.received = from.received;
    if (!semesterOf(into))
        into.semester = from.semester;
    const bool knownToBeRaised = into.raisedBeforeRegister || !merged.raisings.isEmpty() || !merged.rounds.isEmpty();
    into.raisedBeforeRegister = into.raisedBeforeRegister || (from.raisedBeforeRegister && !knownToBeRaised);
    mergeRounds(merged.rounds, read.rounds);
    for (const Leftover& leftover : read.leftovers) {
        const bool kept = std::ranges::any_of(
            merged.leftovers, [&](const Leftover& each) { return isSameText(each.text, leftover.text); });
        if (!kept)
            merged.leftovers.append(leftover);
    }
    for (const Attachment& file : read.attachments) {
        const bool kept = std::ranges::any_of(merged.attachments, [&](const Attachment& each) {
            return each.sha256 == file.sha256 && each.fileName == file.fileName;
        });
        if (!kept)
            merged.attachments.append(file);
    }
    return merged;
}

bool replacesText(const CaseFile& stored, const CaseFile& merged)
{
    const Deviation& before = stored.deviation;
    const Deviation& after = merged.deviation;
    const bool inCase =
        isReplaced(before.title, after.title) || isReplaced(before.reporter.name, after.reporter.name) ||
        isReplaced(before.reporter.email, after.reporter.email) ||
        isReplaced(before.reporter.workplace, after.reporter.workplace) ||
        isReplaced(before.cooperatingText, after.cooperatingText) || isReplaced(before.challenge, after.challenge) ||
        isReplaced(before.consequences, after.consequences) || isReplaced(before.proposal, after.proposal) ||
        isReplaced(before.otherText, after.otherText);
    const auto roundReplaced = [](const FeedbackRound& one, const FeedbackRound& other) {
        const auto answerReplaced = [](const Answer& was, const Answer& is) { return isReplaced(was.text, is.text); };
        return isReplaced(one.text, other.text) ||
               !std::ranges::equal(one.answers, other.answers.first(one.answers.size()), std::not_fn(answerReplaced));
    };
    // Merging keeps the rounds' order and adds new ones last.
    return inCase ||
           !std::ranges::equal(stored.rounds, merged.rounds.first(stored.rounds.size()), std::not_fn(roundReplaced));
}

bool isOtherReporter(const Reporter& a, const Reporter& b)
{
    const auto differ = [](const QString& one, const QString& other) {
        return !one.isEmpty() && !other.isEmpty() && !isSameText(one, other);
    };
    return differ(a.email, b.email) || (differ(a.name, b.name) && (a.email.isEmpty() || b.email.isEmpty()));
}

bool isSameCase(const Deviation& a, const Deviation& b, bool strict)
{
    if (isOtherReporter(a.reporter, b.reporter))
        return false;
    if (!strict)
        return likeness(wordsOf(a), wordsOf(b)) >= (isOtherSemester(a, b) ? editedCaseOfOtherSemester : editedCase);
    const auto agree = [](const QString& one, const QString& other) {
        return one.isEmpty() || other.isEmpty() || isSameText(one, other);
    };
    return isSameText(a.challenge, b.challenge) && agree(a.consequences, b.consequences) &&
           agree(a.proposal, b.proposal) && agree(a.cooperatingText, b.cooperatingText);
}

} // namespace heller::importing
