#include "core/service/overview.h"

#include "core/model/asking.h"
#include "core/model/deadlines.h"
#include "core/model/status_group.h"
#include "core/model/working_days.h"
#include "core/service/open_answers.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QMap>

#include <algorithm>
#include <map>

namespace heller::service {

using store::DatedCase;
using store::Stores;

namespace {

constexpr int semestersShown = 6;
constexpr int yearsOfAnswers = 2;

class Reading
{
public:
    Reading(Register& reg, QDate today, int lines)
        : m_stores(reg.stores())
        , m_association(reg.association())
        , m_lines(lines)
    {
        m_overview.today = today;
        m_overview.meetingName = m_association.meetingName;
    }

    [[nodiscard]] Result<Overview> read(const std::function<bool()>& goOn)
    {
        for (const auto step : {&Reading::readCounts, &Reading::readMeeting, &Reading::readCases, &Reading::readSettled,
                                &Reading::readAwaited, &Reading::readTimes}) {
            if (goOn && !goOn())
                return fail(ErrorCode::Cancelled, {});
            if (const auto done = (this->*step)(); !done)
                return fail(done);
        }
        return std::move(m_overview);
    }

private:
    [[nodiscard]] Result<> readCounts();
    [[nodiscard]] Result<> readMeeting();
    [[nodiscard]] Result<> readCases();
    [[nodiscard]] Result<> readSettled();
    [[nodiscard]] Result<> readAwaited();
    [[nodiscard]] Result<> readTimes();

    void countSemesters(const std::map<Semester, SemesterHeaps>& heaps);
    [[nodiscard]] Result<> fill(OverviewPart& part, const Result<QList<DatedCase>>& cases, int total);
    [[nodiscard]] Result<> nameCases(OverviewPart& part);
    [[nodiscard]] int casesWith(Status status) const { return m_counts.value(status); }

    Stores& m_stores;
    Association m_association;
    int m_lines;
    QMap<Status, int> m_counts;
    Overview m_overview;
};

Result<> Reading::readCounts()
{
    const auto counts = m_stores.overview.statusCounts();
    if (!counts)
        return fail(counts);
    std::map<Semester, SemesterHeaps> heaps;
    for (const store::StatusCount& count : *counts) {
        m_counts[count.status] += count.cases;
        m_overview.cases += count.cases;
        if (!count.semester)
            continue;
        SemesterHeaps& heap = heaps[*count.semester];
        const StatusGroup group = groupOf(count.status);
        int& cases = group == StatusGroup::New       ? heap.fresh
                     : group == StatusGroup::Waiting ? heap.waiting
                                                     : heap.handled;
        cases += count.cases;
    }
    countSemesters(heaps);
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        m_overview.standing.append({count.key(), count.value()});
    return {};
}

void Reading::countSemesters(const std::map<Semester, SemesterHeaps>& heaps)
{
    if (heaps.empty())
        return;
    Semester semester = heaps.rbegin()->first;
    while (m_overview.semesters.size() < semestersShown && semester >= heaps.begin()->first) {
        const auto found = heaps.find(semester);
        SemesterHeaps heap = found == heaps.end() ? SemesterHeaps() : found->second;
        heap.semester = semester;
        m_overview.semesters.prepend(heap);
        semester = semester.previous();
    }
}

Result<> Reading::readMeeting()
{
    const auto meeting = m_stores.overview.nextMeeting(m_overview.today);
    if (!meeting)
        return fail(meeting);
    if (!*meeting)
        return {};
    const store::PlannedMeeting& next = **meeting;
    m_overview.nextMeeting = {next.date, next.handOverOn.isValid() ? next.handOverOn
                                                                   : handOverBy(next.date, m_association.handOverDays)};
    return {};
}

Result<> Reading::readCases()
{
    const store::OverviewStore& store = m_stores.overview;
    auto done = fill(m_overview.toHandOver, store.newest(Status::New, m_lines), casesWith(Status::New));
    if (done)
        done = fill(m_overview.atReporter, store.atReporter(m_lines), casesWith(Status::SupplementRequested));
    if (done)
        done = fill(m_overview.toAssess, store.answered(m_lines), casesWith(Status::FeedbackReceived));
    if (!done)
        return done;
    for (OverviewLine& line : m_overview.toAssess.lines) {
        const auto actors = store.answerersOf(line.id);
        if (!actors)
            return fail(actors);
        line.actors = *actors;
    }
    return {};
}

Result<> Reading::readSettled()
{
    const store::OverviewStore& store = m_stores.overview;
    const auto untold = store.countUntold();
    if (!untold)
        return fail(untold);
    const auto unpublished = store.countUnpublished();
    if (!unpublished)
        return fail(unpublished);
    if (const auto done = fill(m_overview.reporterUntold, store.untold(m_lines), *untold); !done)
        return done;
    return fill(m_overview.unpublished, store.unpublished(m_lines), *unpublished);
}

Result<> Reading::readAwaited()
{
    m_overview.awaitingCases = casesWith(Status::AwaitingFeedback);
    const auto answers = openAnswers(m_stores, m_association.answerDays, m_overview.today);
    if (!answers)
        return fail(answers);
    QList<OverviewLine> lines;
    QMap<QString, int> tally;
    for (const AwaitedAnswer& answer : *answers) {
        if (!answer.standing.dueOn.isValid() || answer.standing.workingDaysLeft > soonDays)
            continue;
        lines.append({.id = answer.deviation,
                      .on = answer.standing.askedOn,
                      .actors = answer.actorName,
                      .workingDaysLeft = answer.standing.workingDaysLeft});
        if (!answer.actorName.isEmpty())
            ++tally[answer.actorName];
    }
    const auto total = static_cast<int>(lines.size());
    std::ranges::stable_sort(lines, {}, &OverviewLine::workingDaysLeft);
    m_overview.awaited = {lines.first(std::min<qsizetype>(total, m_lines)), total};
    for (auto actor = tally.cbegin(); actor != tally.cend(); ++actor)
        m_overview.awaitedOf.append({actor.key(), actor.value()});
    std::ranges::stable_sort(m_overview.awaitedOf, std::ranges::greater{}, &AwaitedOf::answers);
    return nameCases(m_overview.awaited);
}

Result<> Reading::readTimes()
{
    const auto spans = m_stores.overview.answerSpans(m_overview.today.addYears(-yearsOfAnswers));
    if (!spans)
        return fail(spans);
    QMap<ActorKind, QList<int>> times;
    for (const store::AnswerSpan& span : *spans) {
        QList<int>& days = times[span.kind];
        days.resize(days.size() + span.answers, workingDaysRun(span.askedOn, span.answeredOn, span.pauses));
    }
    for (auto kind = times.begin(); kind != times.end(); ++kind) {
        QList<int>& days = kind.value();
        AnsweringTime time{.kind = kind.key(), .answers = static_cast<int>(days.size())};
        if (time.answers >= AnsweringTime::leastAnswers) {
            std::ranges::sort(days);
            const qsizetype middle = days.size() / 2;
            time.medianWorkingDays =
                days.size() % 2 == 1 ? days.at(middle) : (days.at(middle - 1) + days.at(middle) + 1) / 2;
        }
        m_overview.answeringTimes.append(time);
    }
    return {};
}

Result<> Reading::fill(OverviewPart& part, const Result<QList<DatedCase>>& cases, int total)
{
    if (!cases)
        return fail(cases);
    for (const DatedCase& found : *cases)
        part.lines.append({.id = found.id, .on = found.on});
    // Counted in another look at the register than this: somebody may have written between.
    part.total = std::max(total, static_cast<int>(part.lines.size()));
    return nameCases(part);
}

Result<> Reading::nameCases(OverviewPart& part)
{
    for (OverviewLine& line : part.lines) {
        const auto rows = m_stores.caseList.rows({line.id});
        if (!rows)
            return fail(rows);
        if (rows->isEmpty())
            continue;
        line.diaryNumber = rows->first().diaryNumber;
        line.title = rows->first().title;
    }
    // A case that went meanwhile has no number.
    part.lines.removeIf([](const OverviewLine& line) { return line.diaryNumber.isEmpty(); });
    return {};
}

} // namespace

int Overview::toDo() const
{
    return toHandOver.total + atReporter.total + awaited.total + toAssess.total + reporterUntold.total;
}

Result<Overview> readOverview(Register& reg, QDate today, int lines, const std::function<bool()>& goOn)
{
    return Reading(reg, today, lines).read(goOn);
}

} // namespace heller::service
