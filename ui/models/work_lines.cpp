#include "ui/models/work_lines.h"

#include "core/base/swedish.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using service::Overview;
using service::OverviewLine;
using service::OverviewPart;

constexpr qsizetype actorsNamed = 3;

QString dayInWords(QDate day, const QString& format)
{
    return QLocale(QLocale::Swedish, QLocale::Sweden).toString(day, format);
}

/// Whether there is more than the lines, which then have a button to the list.
bool isCut(const OverviewPart& part)
{
    return part.total > part.lines.size();
}

service::CaseFilter withStatus(Status status)
{
    return {.statuses = {status}};
}

} // namespace

class CardWriter
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::WorkLines)

public:
    explicit CardWriter(const Overview& overview) : m_overview(overview) {}

    [[nodiscard]] WorkCardContent toHandOver() const;
    [[nodiscard]] WorkCardContent atReporter() const;
    [[nodiscard]] WorkCardContent awaited() const;
    [[nodiscard]] WorkCardContent toAssess() const;
    [[nodiscard]] WorkCardContent reporterUntold() const;
    [[nodiscard]] WorkCardContent unpublished() const;

private:
    [[nodiscard]] static QString titleOf(const OverviewLine& line)
    {
        return line.title.isEmpty() ? tr("Without title") : line.title;
    }
    [[nodiscard]] QString shortDay(QDate day) const { return swedish::shortDate(day, m_overview.today); }
    [[nodiscard]] std::optional<WorkChip> daysToHandOver() const;
    [[nodiscard]] static WorkChip daysToAnswer(int left);
    [[nodiscard]] QString noteOfAnswered(const OverviewLine& line) const;
    static void cut(WorkCardContent& card, const OverviewPart& part, const service::CaseFilter& all);

    const Overview& m_overview;
};

WorkCardContent CardWriter::toHandOver() const
{
    WorkCardContent card{.name = u"toHandOver"_s, .icon = u"calendar-clock"_s};
    card.title = m_overview.nextMeeting ? tr("Before %1").arg(m_overview.meetingName) : tr("To hand over");
    card.chip = daysToHandOver();
    if (card.chip && m_overview.today != m_overview.nextMeeting->handOverBy)
        card.hint = tr("in calendar days"); // as the days of handing over are counted back
    for (const OverviewLine& line : m_overview.toHandOver.lines)
        card.lines.append(
            {line.id, {u"sparkles"_s, heller::nameOf(Status::New), WorkTone::Fresh}, titleOf(line), line.diaryNumber});
    cut(card, m_overview.toHandOver, withStatus(Status::New));
    return card;
}

std::optional<WorkChip> CardWriter::daysToHandOver() const
{
    if (!m_overview.nextMeeting)
        return std::nullopt;
    const auto days = static_cast<int>(m_overview.today.daysTo(m_overview.nextMeeting->handOverBy));
    if (days < 0)
        return WorkChip{u"alarm-clock"_s, tr("%n days late", nullptr, -days), WorkTone::Overdue};
    if (days == 0)
        return WorkChip{u"clock"_s, tr("Today"), WorkTone::Waiting};
    return WorkChip{u"clock"_s, tr("%n days left", nullptr, days), WorkTone::Waiting};
}

WorkCardContent CardWriter::atReporter() const
{
    WorkCardContent card{
        .name = u"atReporter"_s, .icon = u"message-circle-question-mark"_s, .title = tr("Waiting for the reporter")};
    const WorkChip chip{u"message-circle-question-mark"_s, heller::nameOf(Status::SupplementRequested),
                        WorkTone::Waiting};
    for (const OverviewLine& line : m_overview.atReporter.lines)
        card.lines.append({line.id, chip, titleOf(line), tr("asked %1").arg(shortDay(line.on))});
    cut(card, m_overview.atReporter, withStatus(Status::SupplementRequested));
    return card;
}

WorkCardContent CardWriter::awaited() const
{
    WorkCardContent card{.name = u"awaited"_s,
                         .icon = u"alarm-clock"_s,
                         .title = tr("Answers that are late or soon due"),
                         .hint = tr("in working days")};
    for (const OverviewLine& line : m_overview.awaited.lines) {
        const QString text = line.actors.isEmpty() ? titleOf(line) : u"%1 · %2"_s.arg(line.actors, titleOf(line));
        card.lines.append({line.id, daysToAnswer(line.workingDaysLeft), text,
                           line.on.isValid() ? tr("asked %1").arg(shortDay(line.on)) : line.diaryNumber});
    }
    if (!isCut(m_overview.awaited))
        return card;
    QStringList actors;
    for (const service::AwaitedOf& awaited :
         m_overview.awaitedOf.first(std::min(actorsNamed, m_overview.awaitedOf.size())))
        actors.append(u"%1 %2"_s.arg(awaited.actor).arg(awaited.answers));
    if (m_overview.awaitedOf.size() > actorsNamed)
        actors.append(u"…"_s);
    card.foot = actors.join(u" · "_s);
    card.showAll = tr("Show all %n that await answers", nullptr, m_overview.awaitingCases);
    card.all = withStatus(Status::AwaitingFeedback);
    return card;
}

WorkChip CardWriter::daysToAnswer(int left)
{
    if (left < 0)
        return {u"alarm-clock"_s, tr("%n days late", nullptr, -left), WorkTone::Overdue};
    if (left == 0)
        return {u"clock"_s, tr("Today"), WorkTone::Waiting};
    return {u"clock"_s, tr("%n days left", nullptr, left), WorkTone::Waiting};
}

WorkCardContent CardWriter::toAssess() const
{
    const QString word = heller::nameOf(Status::FeedbackReceived);
    WorkCardContent card{.name = u"toAssess"_s, .icon = u"scale"_s, .title = word};
    for (const OverviewLine& line : m_overview.toAssess.lines)
        card.lines.append({line.id, {u"scale"_s, word, WorkTone::Assess}, titleOf(line), noteOfAnswered(line)});
    cut(card, m_overview.toAssess, withStatus(Status::FeedbackReceived));
    return card;
}

QString CardWriter::noteOfAnswered(const OverviewLine& line) const
{
    if (!line.on.isValid())
        return line.diaryNumber;
    if (line.actors.isEmpty())
        return tr("answered %1").arg(shortDay(line.on));
    return tr("answered %1 by %2").arg(shortDay(line.on), line.actors);
}

WorkCardContent CardWriter::reporterUntold() const
{
    WorkCardContent card{.name = u"reporterUntold"_s, .icon = u"megaphone"_s, .title = tr("Reporters not told yet")};
    const WorkChip chip{u"circle-check"_s, heller::nameOf(Status::Settled), WorkTone::Settled};
    for (const OverviewLine& line : m_overview.reporterUntold.lines)
        card.lines.append({line.id, chip, titleOf(line),
                           line.on.isValid() ? tr("assessed %1").arg(shortDay(line.on)) : line.diaryNumber});
    cut(card, m_overview.reporterUntold, service::CaseFilter{.lacking = service::Lacking::ReporterTold});
    return card;
}

WorkCardContent CardWriter::unpublished() const
{
    WorkCardContent card{.name = u"unpublished"_s, .icon = u"globe"_s, .title = tr("Answered, not published")};
    const WorkChip chip{u"circle-check"_s, heller::nameOf(Status::Settled), WorkTone::Settled};
    for (const OverviewLine& line : m_overview.unpublished.lines)
        card.lines.append({line.id, chip, titleOf(line), line.diaryNumber});
    cut(card, m_overview.unpublished, service::CaseFilter{.lacking = service::Lacking::Publication});
    return card;
}

void CardWriter::cut(WorkCardContent& card, const OverviewPart& part, const service::CaseFilter& all)
{
    if (!isCut(part))
        return;
    card.showAll = tr("Show all %n", nullptr, part.total);
    card.all = all;
}

QList<WorkCardContent> WorkLines::cardsOf(const Overview& overview)
{
    const CardWriter writer(overview);
    QList<WorkCardContent> cards{writer.toHandOver(), writer.atReporter(),     writer.awaited(),
                                 writer.toAssess(),   writer.reporterUntold(), writer.unpublished()};
    cards.removeIf([](const WorkCardContent& card) { return card.lines.isEmpty(); });
    return cards;
}

QString WorkLines::dayLine(const Overview& overview)
{
    QString today = swedish::capitalised(dayInWords(overview.today, u"dddd d MMMM"_s));
    if (!overview.nextMeeting)
        return today;
    return u"%1 · %2"_s.arg(today, tr("%1 meets on %2, hand over by %3")
                                       .arg(swedish::capitalised(overview.meetingName),
                                            dayInWords(overview.nextMeeting->date, u"d MMMM"_s),
                                            dayInWords(overview.nextMeeting->handOverBy, u"dddd d MMMM"_s)));
}

QString WorkLines::timeText(const service::AnsweringTime& time)
{
    if (!time.medianWorkingDays)
        return tr("too few answers to show (n = %1)").arg(time.answers);
    return tr("%n working days (n = %1)", nullptr, *time.medianWorkingDays).arg(time.answers);
}

QString WorkLines::nameOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Af:
        return u"Arbetsförmedlingen"_s;
    case ActorKind::Fk:
        return u"Försäkringskassan"_s;
    case ActorKind::Kommun:
        return tr("The municipalities");
    case ActorKind::Region:
        return tr("The region");
    case ActorKind::Association:
        return tr("The association");
    case ActorKind::Other:
        break;
    }
    return tr("Others");
}

QString WorkLines::semestersInWords(const QList<service::SemesterHeaps>& semesters)
{
    QStringList parts;
    for (const service::SemesterHeaps& heap : semesters)
        parts.append(tr("%1: %2 new, %3 waiting, %4 handled")
                         .arg(heap.semester.shortName())
                         .arg(heap.fresh)
                         .arg(heap.waiting)
                         .arg(heap.handled));
    return parts.join(u"; "_s) + u'.';
}

} // namespace heller::ui
