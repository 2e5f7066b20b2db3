#include "core/import/known_cases.h"

#include "core/base/swedish.h"
#include "core/service/cases.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

constexpr double sameCase = 0.5; // share of words by which an edited text is still known

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

/// The stored round that a read one is: the same text, or the one in its place that has no text yet or a like one.
qsizetype placeOf(const FeedbackRound& read, const QList<FeedbackRound>& stored, QSet<qsizetype>& taken)
{
    for (qsizetype index = 0; index < stored.size(); ++index) {
        if (!taken.contains(index) && isSameText(wordsOf(stored.at(index)), wordsOf(read)))
            return index;
    }
    for (qsizetype index = 0; index < stored.size(); ++index) {
        if (!taken.contains(index) &&
            (!hasFeedback(stored.at(index)) || likeness(wordsOf(stored.at(index)), wordsOf(read)) >= sameCase))
            return index;
    }
    return -1;
}

void mergeRound(FeedbackRound& stored, const FeedbackRound& read)
{
    if (isSameText(wordsOf(stored), wordsOf(read)))
        return;
    if (stored.answers.isEmpty()) {
        take(stored.text, read.text);
        stored.answers = read.answers;
        if (stored.heading.isEmpty())
            stored.heading = read.heading;
    } else {
        // Who was asked is known to the register: the report's text is the joint answer beside theirs.
        take(stored.text, wordsOf(read).trimmed());
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

QString nameOfCase(const CaseFile& file)
{
    return file.deviation.diaryNumber.isEmpty() ? file.deviation.title : file.deviation.diaryNumber;
}

Result<> propose(service::Cases& cases, DeviationId id, PlannedCase& planned, bool sameText)
{
    const auto stored = cases.load(id);
    if (!stored)
        return fail(stored);
    CaseFile merged = mergedInto(*stored, planned.file);
    planned.action = merged == *stored ? PlannedCase::Action::Skip : PlannedCase::Action::Update;
    planned.file = std::move(merged);
    if (planned.action == PlannedCase::Action::Update) {
        planned.unsure.append(
            sameText
                ? Texts::tr("It stands in the register as %1; the report says more about it.").arg(nameOfCase(*stored))
                : Texts::tr("It stands in the register as %1 with another text, which would be replaced.")
                      .arg(nameOfCase(*stored)));
    }
    return {};
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
    return static_cast<double>(common.size()) / static_cast<double>(std::min(wordsA.size(), wordsB.size()));
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
    return merged;
}

Result<> compareWithRegister(service::Register& reg, PlannedCase& planned)
{
    service::Cases cases(reg);
    const Deviation& deviation = planned.file.deviation;
    const auto same = cases.findSame(deviation.title, deviation.challenge);
    if (!same)
        return fail(same);
    if (*same)
        return propose(cases, **same, planned, true);
    const auto titled = cases.findTitled(deviation.title);
    if (!titled)
        return fail(titled);
    for (const DeviationId id : *titled) {
        const auto stored = cases.load(id);
        if (!stored)
            return fail(stored);
        if (likeness(stored->deviation.challenge, deviation.challenge) >= sameCase || deviation.challenge.isEmpty())
            return propose(cases, id, planned, false);
        planned.unsure.append(
            Texts::tr("%1 in the register has the same title, but tells of something else.").arg(nameOfCase(*stored)));
    }
    return {};
}

} // namespace heller::importing
