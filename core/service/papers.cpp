#include "core/service/papers.h"

#include "core/model/in_profile.h"
#include "core/report/actors_paper.h"
#include "core/report/answer_matrix_paper.h"
#include "core/report/case_list_paper.h"
#include "core/report/case_sheet.h"
#include "core/report/meeting_papers.h"
#include "core/report/overview_paper.h"
#include "core/report/year_paper.h"
#include "core/service/actors.h"
#include "core/service/meeting_material.h"
#include "core/service/overview.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::Papers)
};

constexpr int rowsAtOnce = 1000;
constexpr int overviewLines = 100; // of a list: more are no help to who is to do them

bool goesOn(const Papers::Progress& progress, qint64 done, qint64 all)
{
    return !progress || progress(static_cast<int>(done * 100 / std::max<qint64>(all, 1)));
}

std::unexpected<Error> noneForThem(int cases)
{
    return fail(ErrorCode::InvalidInput,
                cases == 1 ? Text::tr("The deviation is not published: there is nothing of it for everybody.")
                           : Text::tr("None of the deviations is published: there is nothing of them for everybody."),
                Text::tr("Publish first, or choose other readers."));
}

/// A list's groups, empty still: what stands in which place.
QList<report::CaseListGroup> groupsOf(const CasePage& page)
{
    QList<report::CaseListGroup> groups;
    for (const CaseGroup& group : page.groups)
        groups.append({group.semester, group.status, {}});
    if (groups.isEmpty())
        groups.append(report::CaseListGroup());
    return groups;
}

bool belongs(const CaseRow& row, const report::CaseListGroup& group)
{
    if (group.status)
        return row.status == *group.status;
    return row.semester == group.semester;
}

report::OverviewPaperPart partOf(report::OverviewPaperPart::Kind kind, const OverviewPart& read)
{
    report::OverviewPaperPart part{.kind = kind, .total = read.total};
    for (const OverviewLine& line : read.lines)
        part.lines.append({line.diaryNumber, line.title, line.on, line.actors, line.workingDaysLeft});
    return part;
}

QList<report::OverviewPaperPart> workListsOf(const Overview& overview)
{
    using enum report::OverviewPaperPart::Kind;
    return {partOf(ToHandOver, overview.toHandOver),
            partOf(AtReporter, overview.atReporter),
            partOf(Awaited, overview.awaited),
            partOf(ToAssess, overview.toAssess),
            partOf(ReporterUntold, overview.reporterUntold),
            partOf(Unpublished, overview.unpublished)};
}

report::OverviewPaperFacts figuresOf(const Overview& overview)
{
    report::OverviewPaperFacts facts;
    facts.today = overview.today;
    if (overview.nextMeeting) {
        facts.meeting = overview.nextMeeting->date;
        facts.handOverBy = overview.nextMeeting->handOverBy;
    }
    facts.standing = overview.standing;
    for (const SemesterHeaps& heap : overview.semesters)
        facts.semesters.append({heap.semester, heap.fresh, heap.waiting, heap.handled});
    for (const AnsweringTime& time : overview.answeringTimes)
        facts.times.append({time.kind, time.answers, time.medianWorkingDays});
    return facts;
}

} // namespace

Papers::Papers(Register& reg, Profile profile, QDate date)
    : m_register(reg)
    , m_excerpts(reg, profile)
    , m_date(date)
    , m_allowance(profile)
{
    m_allowance.add(reg.association());
}

Result<std::optional<CaseFile>> Papers::taken(const CaseFile& file)
{
    auto excerpt = m_excerpts.of(file);
    if (excerpt && *excerpt) {
        m_allowance.add(file);
        m_numbers.append(file.deviation.diaryNumber);
    }
    return excerpt;
}

Result<render::Document> Papers::ofCase(const CaseFile& file)
{
    const auto excerpt = taken(file);
    if (!excerpt)
        return fail(excerpt);
    return *excerpt ? Result<render::Document>(report::caseSheet(**excerpt, m_register.association(), m_date))
                    : noneForThem(1);
}

Result<render::Document> Papers::ofCases(const QList<DeviationId>& ids, const Progress& progress)
{
    QList<CaseFile> files;
    qint64 read = 0;
    for (const DeviationId id : ids) {
        const auto file = Cases(m_register).load(id);
        if (!file)
            return fail(file);
        auto excerpt = taken(*file);
        if (!excerpt)
            return fail(excerpt);
        if (*excerpt)
            files.append(std::move(**excerpt));
        if (!goesOn(progress, ++read, ids.size()))
            return fail(ErrorCode::Cancelled, {});
    }
    if (files.isEmpty() && !ids.isEmpty())
        return noneForThem(static_cast<int>(ids.size()));
    return report::caseSheets(files, m_register.association(), m_date);
}

/// Rows come as the groups do. A list has of a case what its line has.
Result<> Papers::place(const QList<CaseRow>& rows, QList<report::CaseListGroup>& groups, qsizetype& current)
{
    const bool asWritten = !leavesOut(m_excerpts.profile(), ProfilePart::Originals);
    for (const CaseRow& row : rows) {
        while (current + 1 < groups.size() && !belongs(row, groups.at(current)))
            ++current;
        const auto title = m_excerpts.titleOf(row.id, row.title);
        if (!title)
            return fail(title);
        if (!*title)
            continue;
        const auto accepted = m_register.stores().acceptedFindings.ofCase(row.id);
        if (!accepted)
            return fail(accepted);
        m_allowance.add(*accepted);
        m_numbers.append(row.diaryNumber);
        report::CaseListLine line{.title = **title, .status = row.status, .semester = row.semester};
        if (asWritten) {
            line.diaryNumber = row.diaryNumber;
            line.received = row.received;
            line.actorNames = row.actorNames;
        }
        groups[current].lines.append(line);
    }
    return {};
}

Result<render::Document> Papers::list(const CaseFilter& filter, CaseArrangement arrangement, const Progress& progress)
{
    const Cases cases(m_register);
    QList<report::CaseListGroup> groups;
    qsizetype current = 0;
    int read = 0;
    int total = 0;
    do {
        const auto page = cases.list(filter, arrangement, read, rowsAtOnce);
        if (!page)
            return fail(page);
        if (groups.isEmpty())
            groups = groupsOf(*page);
        total = page->rows.isEmpty() ? 0 : page->total;
        read += static_cast<int>(page->rows.size());
        if (const auto placed = place(page->rows, groups, current); !placed)
            return fail(placed);
        if (!goesOn(progress, read, total))
            return fail(ErrorCode::Cancelled, {});
    } while (read < total);
    return report::caseListPaper(groups, m_register.association(), m_date);
}

Result<render::Document> Papers::meeting(PaperKind kind, MeetingId id)
{
    const auto material = meetingMaterial(m_register, id);
    if (!material)
        return fail(material);
    const auto excerpt = m_excerpts.of(*material);
    if (!excerpt)
        return fail(excerpt);
    m_allowance.add(excerpt->meeting);
    for (const AgendaItem& item : excerpt->meeting.agenda) {
        if (const auto file = material->cases.constFind(item.deviation); file != material->cases.cend()) {
            m_allowance.add(*file);
            m_numbers.append(file->deviation.diaryNumber);
        }
    }
    switch (kind) {
    case PaperKind::Agenda:
        return report::agendaPaper(*excerpt, m_date);
    case PaperKind::Minutes:
        return report::minutesPaper(*excerpt, m_date);
    case PaperKind::Decisions:
        return report::decisionsPaper(*excerpt, m_date);
    default:
        return report::meetingPapers(*excerpt, m_date);
    }
}

Result<AnswerMatrix> Papers::answersShown(const AnswerMatrix& matrix)
{
    auto excerpt = m_excerpts.of(matrix);
    if (!excerpt)
        return fail(excerpt);
    for (const MatrixRow& row : std::as_const(excerpt->rows)) {
        const auto file = Cases(m_register).load(row.deviation);
        if (!file)
            return fail(file);
        m_allowance.add(*file);
        m_numbers.append(file->deviation.diaryNumber);
    }
    return excerpt;
}

Result<render::Document> Papers::answers(const AnswerMatrix& matrix)
{
    const auto shown = answersShown(matrix);
    if (!shown)
        return fail(shown);
    return report::answerMatrixPaper(*shown, m_register.association(), m_date);
}

Result<render::Document> Papers::overview(const Progress& progress)
{
    const auto overview = readOverview(m_register, m_date, overviewLines, [&] { return goesOn(progress, 0, 1); });
    if (!overview)
        return fail(overview);
    report::OverviewPaperFacts facts = figuresOf(*overview);
    if (!leavesOut(m_excerpts.profile(), ProfilePart::WorkLists))
        facts.parts = workListsOf(*overview);
    return report::overviewPaper(facts, m_register.association());
}

Result<render::Document> Papers::year(const YearPlan& plan, int year, const QList<YearEntryKind>& kinds)
{
    return report::yearPaper(inProfile(plan, m_excerpts.profile()), year, kinds, m_register.association(), m_date);
}

Result<render::Document> Papers::actors()
{
    const Actors read(m_register);
    const auto actors = read.all();
    if (!actors)
        return fail(actors);
    QHash<ActorId, QList<Contact>> contacts;
    if (!leavesOut(m_excerpts.profile(), ProfilePart::People)) {
        for (const Actor& actor : *actors) {
            const auto ways = read.contacts(actor.id);
            if (!ways)
                return fail(ways);
            for (const Contact& contact : *ways)
                m_allowance.add(contact);
            contacts.insert(actor.id, *ways);
        }
    }
    return report::actorsPaper(*actors, contacts, m_register.association(), m_date);
}

Result<render::Document> Papers::report(const report::SemesterReport& report)
{
    const auto excerpt = m_excerpts.of(report);
    if (!excerpt)
        return fail(excerpt);
    for (const CaseFile& file : report.cases) {
        const auto isShown = [&](const CaseFile& each) { return each.deviation.id == file.deviation.id; };
        if (!std::ranges::any_of(excerpt->cases, isShown))
            continue;
        m_allowance.add(file);
        m_numbers.append(file.deviation.diaryNumber);
    }
    return report::semesterReport(*excerpt);
}

} // namespace heller::service
