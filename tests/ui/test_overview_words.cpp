#include "tests/support/catch.h"
#include "ui/models/standing_model.h"
#include "ui/models/work_lines.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;
using service::Overview;
using service::OverviewLine;
using service::OverviewPart;

namespace {

OverviewLine line(const QString& title, QDate on = {}, const QString& actors = {}, int left = 0)
{
    return {DeviationId(7), u"LH 2026-007"_s, title, on, actors, left};
}

Overview onDay(QDate today)
{
    Overview overview;
    overview.today = today;
    overview.meetingName = u"beredningsgruppen"_s;
    return overview;
}

const QDate today(2026, 11, 21);

} // namespace

TEST_CASE("Nothing to do has no cards")
{
    CHECK(WorkLines::cardsOf(onDay(today)).isEmpty());
    CHECK(WorkLines::dayLine(onDay(today)) == u"Lördag 21 november"_s);
}

TEST_CASE("The days to the hand-over are said, also when they are gone")
{
    Overview overview = onDay(today);
    overview.toHandOver = {{line(u"Ny"_s)}, 1};
    WorkCardContent card = WorkLines::cardsOf(overview).value(0);
    CHECK(card.title == u"Att lämna över"_s);
    CHECK(!card.chip);
    const auto chipFor = [&](QDate by) {
        overview.nextMeeting = Overview::Meeting{by.addDays(14), by};
        card = WorkLines::cardsOf(overview).value(0);
        return *card.chip;
    };
    CHECK(chipFor(QDate(2026, 11, 26)) == WorkChip{u"clock"_s, u"5 dagar kvar"_s, WorkTone::Waiting});
    CHECK(card.title == u"Inför beredningsgruppen"_s);
    CHECK(WorkLines::dayLine(overview) ==
          u"Lördag 21 november · Beredningsgruppen möts den 10 december, överlämning senast torsdag 26 november"_s);
    CHECK(chipFor(QDate(2026, 11, 22)).word == u"1 dag kvar"_s);
    CHECK(chipFor(today).word == u"I dag"_s);
    CHECK(chipFor(QDate(2026, 11, 20)) == WorkChip{u"alarm-clock"_s, u"Försenad 1 dag"_s, WorkTone::Overdue});
}

TEST_CASE("An awaited answer says who, what, since when and how late")
{
    Overview overview = onDay(today);
    overview.awaited = {{line(u"Praktik"_s, QDate(2026, 11, 2), u"Arbetsförmedlingen"_s, -12),
                         line(u"Remiss"_s, QDate(2025, 11, 2), {}, 3), line({}, {}, u"Regionen"_s, 0)},
                        3};
    const WorkCardContent card = WorkLines::cardsOf(overview).value(0);
    CHECK(card.title == u"Svar som dröjer"_s);
    REQUIRE(card.lines.size() == 3);
    CHECK(card.lines[0].chip == WorkChip{u"alarm-clock"_s, u"Försenad 12 dagar"_s, WorkTone::Overdue});
    CHECK(card.lines[0].text == u"Arbetsförmedlingen · Praktik"_s);
    CHECK(card.lines[0].note == u"bad 2 nov"_s);
    CHECK(card.lines[1].chip.word == u"3 dagar kvar"_s);
    CHECK(card.lines[1].text == u"Remiss"_s);
    CHECK(card.lines[1].note == u"bad 2 nov 2025"_s);
    CHECK(card.lines[2].chip.word == u"I dag"_s);
    CHECK(card.lines[2].text == u"Regionen · Utan titel"_s);
    CHECK(card.lines[2].note == u"LH 2026-007"_s);
    CHECK(card.showAll.isEmpty());
    CHECK(card.foot.isEmpty());

    overview.awaited.total = 9;
    overview.awaitingCases = 20;
    overview.awaitedOf = {{u"AF"_s, 4}, {u"FK"_s, 2}, {u"Provköping"_s, 2}, {u"Regionen"_s, 1}};
    const WorkCardContent more = WorkLines::cardsOf(overview).value(0);
    CHECK(more.foot == u"AF 4 · FK 2 · Provköping 2 · …"_s);
    CHECK(more.showAll == u"Visa alla 20 som väntar på svar"_s);
    CHECK(more.all == service::CaseFilter{.statuses = {Status::AwaitingFeedback}});
}

TEST_CASE("All of a card that is cut can be come to")
{
    Overview overview = onDay(today);
    for (OverviewPart* part : {&overview.toHandOver, &overview.atReporter, &overview.awaited, &overview.toAssess,
                               &overview.reporterUntold, &overview.unpublished})
        *part = {{line(u"T"_s, QDate(2026, 11, 18), u"FK"_s)}, 7};
    for (const WorkCardContent& card : WorkLines::cardsOf(overview)) {
        INFO(card.name.toStdString());
        CHECK(!card.showAll.isEmpty());
        REQUIRE(card.all);
        if (card.name == u"reporterUntold"_s)
            CHECK(card.all->lacking == service::Lacking::ReporterTold);
        if (card.name == u"unpublished"_s)
            CHECK(card.all->lacking == service::Lacking::Publication);
    }
}

TEST_CASE("Cards stand in the order of the work, and those without lines are left out")
{
    Overview overview = onDay(today);
    for (OverviewPart* part : {&overview.toHandOver, &overview.atReporter, &overview.awaited, &overview.toAssess,
                               &overview.reporterUntold, &overview.unpublished})
        *part = {{line(u"T"_s, QDate(2026, 11, 18), u"FK"_s)}, 1};
    QStringList names;
    QStringList notes;
    for (const WorkCardContent& card : WorkLines::cardsOf(overview)) {
        names.append(card.name);
        notes.append(card.lines.first().note);
    }
    CHECK(names == QStringList{u"toHandOver"_s, u"atReporter"_s, u"awaited"_s, u"toAssess"_s, u"reporterUntold"_s,
                               u"unpublished"_s});
    CHECK(notes == QStringList{u"LH 2026-007"_s, u"bad 18 nov"_s, u"bad 18 nov"_s, u"svar 18 nov från FK"_s,
                               u"bedömd 18 nov"_s, u"LH 2026-007"_s});
    overview.toAssess = {};
    CHECK(WorkLines::cardsOf(overview).size() == 5);
}

TEST_CASE("Too few answers show no time")
{
    CHECK(WorkLines::timeText({ActorKind::Fk, 11, 18}) == u"18 arbetsdagar (n = 11)"_s);
    CHECK(WorkLines::timeText({ActorKind::Fk, 5, 1}) == u"1 arbetsdag (n = 5)"_s);
    CHECK(WorkLines::timeText({ActorKind::Region, 3, {}}) == u"för få svar att visa (n = 3)"_s);
}

TEST_CASE("Where cases stand is a bar beside the fullest")
{
    StandingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCounts({{Status::New, 2}, {Status::Settled, 8}});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data(StandingShareRole).toDouble() == Approx(0.25));
    CHECK(model.index(1).data(Qt::AccessibleTextRole) == u"Färdig hanterad, 8"_s);
    CHECK(model.statusAt(1) == Status::Settled);
    model.setCounts({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The heaps of a chart are seen against the paper in light and dark")
{
    for (const Tokens& tokens : {lightTokens(), darkTokens()}) {
        for (const QColor& heap : {tokens.heapNew, tokens.heapWaiting, tokens.heapHandled})
            CHECK(contrast(heap, tokens.paper) >= 3);
    }
}
