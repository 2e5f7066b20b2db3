#include "core/base/swedish.h"
#include "core/model/as_of.h"
#include "core/model/status.h"
#include "core/report/report_groups.h"
#include "core/report/semester_report.h"
#include "core/report/wording.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

QString associationName(const Association& association)
{
    if (!association.shortName.isEmpty())
        return association.shortName;
    return association.name.isEmpty() ? wording::unnamedAssociation() : association.name;
}

/// Writes the second paragraph: what there is to say about each group, and whether the readers are asked for something.
class Letter
{
public:
    explicit Letter(const SemesterReport& report)
        : m_total(static_cast<int>(report.cases.size()))
        , m_association(associationName(report.association))
        , m_meeting(report.association.meetingName)
    {
        for (int place = 0; place < m_total; ++place)
            sort(asOf(report.cases.at(place), report.statusesOn), place + 1);
    }

    void write();

    [[nodiscard]] bool asksForSomething() const { return m_asks; }
    [[nodiscard]] QStringList paragraphs() const { return m_paragraphs; }

private:
    void sort(const CaseFile& file, int number);
    void sayWhatIsNew();
    void sayWhatLacksFeedback();
    void askForJudgement();
    void sayWhatIsDone();

    void say(ReportGroup group, const wording::Sentence& sentence) { say(m_groups.value(group), sentence); }
    void say(const QList<int>& numbers, const wording::Sentence& sentence);
    void endParagraph();
    [[nodiscard]] QString about(const QList<int>& numbers, const wording::Sentence& sentence) const;
    [[nodiscard]] bool isLastNamed(ReportGroup group) const;

    int m_total;
    QString m_association;
    QString m_meeting;
    QMap<ReportGroup, QList<int>> m_groups;
    QList<int> m_byWordOfMouth;   ///< not done with, answered, and nothing of it in writing
    QList<int> m_severalRounds;   ///< not done with, and asked about more than once
    QList<int> m_heldForReporter; ///< asked about, and waiting for the reporter meanwhile
    QStringList m_sentences;
    QStringList m_paragraphs;
    bool m_asks = false;
};

void Letter::sort(const CaseFile& file, int number)
{
    const ReportGroup group = groupOf(file);
    m_groups[group].append(number);
    const FeedbackRound* round = lastBegun(file.rounds);
    if (!round || group >= ReportGroup::Settled)
        return;
    if (awaitsReporterSince(file).isValid())
        m_heldForReporter.append(number);
    if (!hasWrittenFeedback(*round) && hasSpokenFeedback(*round))
        m_byWordOfMouth.append(number);
    if (round->number > 1)
        m_severalRounds.append(number);
}

void Letter::write()
{
    sayWhatIsNew();
    sayWhatLacksFeedback();
    askForJudgement();
    endParagraph();
    sayWhatIsDone();
    endParagraph();
}

void Letter::sayWhatIsNew()
{
    say(ReportGroup::NotRaised, wording::notRaised(m_meeting));
    say(ReportGroup::AwaitsSupplement, wording::awaitsSupplement(m_meeting));
}

void Letter::sayWhatLacksFeedback()
{
    say(ReportGroup::WithoutFeedback, wording::withoutFeedback());
    if (const qsizetype count = m_groups.value(ReportGroup::WithoutFeedback).size(); count > 0) {
        m_sentences.append(wording::notUnhandled(count > 1, m_association));
        m_asks = true;
    }
    say(m_byWordOfMouth, wording::answeredByWordOfMouth());
    say(ReportGroup::MoreAnswersAwaited, wording::moreAnswersAwaited());
    say(m_severalRounds, wording::inSeveralRounds());
    say(m_heldForReporter, wording::heldForReporter());
}

void Letter::askForJudgement()
{
    if (!m_groups.contains(ReportGroup::ToBeJudged))
        return;
    const bool also = m_groups.contains(ReportGroup::WithoutFeedback);
    if (isLastNamed(ReportGroup::ToBeJudged))
        m_sentences.append(wording::judgeTheOthers(also));
    else
        say(ReportGroup::ToBeJudged, wording::pleaseJudge(also));
    m_asks = true;
}

void Letter::sayWhatIsDone()
{
    say(ReportGroup::Continued, wording::toBeContinued());
    say(ReportGroup::Settled, wording::settled());
    say(ReportGroup::Dismissed, wording::dismissed());
    say(ReportGroup::Transferred, wording::transferred());
}

void Letter::say(const QList<int>& numbers, const wording::Sentence& sentence)
{
    if (!numbers.isEmpty())
        m_sentences.append(about(numbers, sentence));
}

void Letter::endParagraph()
{
    if (!m_sentences.isEmpty())
        m_paragraphs.append(m_sentences.join(u' '));
    m_sentences.clear();
}

QString Letter::about(const QList<int>& numbers, const wording::Sentence& sentence) const
{
    const bool all = numbers.size() == m_total;
    if (all && m_total == 1)
        return sentence.theOnly;
    if (all && m_total == 2)
        return sentence.both;
    if (all)
        return sentence.all;
    return (numbers.size() == 1 ? sentence.one : sentence.several).arg(swedish::numberRanges(numbers));
}

/// Two or more that can be called "the others": every group that has been named stands before them and none is left.
bool Letter::isLastNamed(ReportGroup group) const
{
    return m_groups.size() > 1 && m_groups.lastKey() == group && m_groups.value(group).size() > 1;
}

} // namespace

QString draftLetter(const SemesterReport& report)
{
    Letter letter(report);
    letter.write();

    QStringList paragraphs;
    const QString period = report.period ? wording::periodInLetter(*report.period) : QString();
    const int count = static_cast<int>(report.cases.size());
    if (report.unpublished)
        return wording::publicIntroduction(count, *report.unpublished, associationName(report.association), period);
    paragraphs.append(wording::introduction(count, associationName(report.association), period));
    if (report.since)
        paragraphs.append(wording::sinceLastReport(*report.since));
    paragraphs.append(letter.paragraphs());
    paragraphs.append(wording::thanks(letter.asksForSomething()));
    return paragraphs.join(u"\n\n"_s);
}

} // namespace heller::report
