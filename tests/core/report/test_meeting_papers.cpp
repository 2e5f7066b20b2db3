#include "core/model/in_profile.h"
#include "core/report/meeting_papers.h"
#include "core/report/year_calendar.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

/// A document as lines: headings "# ", table cells parted by " | ".
QStringList linesOf(const render::Document& document)
{
    const auto textOf = [](const render::Runs& runs) {
        QString text;
        for (const render::Run& run : runs)
            text += run.text;
        return text;
    };
    QStringList lines;
    for (const render::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<render::Heading>(&block))
            lines.append(QString(heading->level, u'#') + u' ' + heading->text);
        else if (const auto* paragraph = std::get_if<render::Paragraph>(&block))
            lines.append(textOf(paragraph->runs));
        else if (const auto* table = std::get_if<render::Table>(&block))
            for (const QList<render::Runs>& row : table->rows) {
                QStringList cells;
                for (const render::Runs& cell : row)
                    cells.append(textOf(cell));
                lines.append(cells.join(u" | "_s));
            }
    }
    for (QString& line : lines)
        line.replace(u'\u00A0', u' ');
    return lines;
}

MeetingMaterial sample()
{
    MeetingMaterial material;
    material.association.name = u"Samordningsförbundet Provbygden"_s;
    material.actorNames = {{ActorId(1), u"Arbetsförmedlingen"_s}, {ActorId(2), u"Försäkringskassan"_s}};
    CaseFile file;
    file.deviation.id = DeviationId(7);
    file.deviation.diaryNumber = u"LH 2026-003"_s;
    file.deviation.title = u"Resor till arbetsträning"_s;
    file.deviation.reporter = {.name = u"Ada Anmälare"_s, .email = u"ada@example.org"_s, .workplace = u"Kontoret"_s};
    file.deviation.challenge = u"Olika besked."_s;
    file.rounds = {{.number = 1,
                    .askedOn = QDate(2026, 3, 2),
                    .answers = {{.actorText = u"Arbetsförmedlingen"_s,
                                 .manner = AnswerManner::Written,
                                 .answeredOn = QDate(2026, 3, 20),
                                 .text = u"Vi betalar resan."_s}}}};
    material.cases.insert(file.deviation.id, file);
    material.meeting.date = QDate(2026, 12, 10);
    material.meeting.beginsAt = QTime(9, 0);
    material.meeting.endsAt = QTime(11, 30);
    material.meeting.place = u"Kansliet"_s;
    material.meeting.people = {
        {.name = u"Disa"_s, .role = u"Enhetschef"_s, .actor = ActorId(2), .attendance = Attendance::Present},
        {.name = u"Egil"_s, .actorText = u"Kommunen"_s, .attendance = Attendance::Absent}};
    material.meeting.agenda = {{.id = AgendaItemId(1),
                                .deviation = DeviationId(7),
                                .position = 1,
                                .notes = u"Alla känner igen det."_s,
                                .decision = u"Gemensamt svar."_s,
                                .responsible = u"Åsa Samordh"_s,
                                .dueOn = QDate(2027, 1, 15),
                                .actors = {ActorId(1), ActorId(2)}},
                               {.id = AgendaItemId(2),
                                .position = 2,
                                .title = u"Kontaktlistan"_s,
                                .leftOpen = true,
                                .carriedFrom = AgendaItemId(9)},
                               {.id = AgendaItemId(3), .position = 3, .title = u"Övrigt"_s}};
    return material;
}

const QDate paperDay(2026, 11, 22);

} // namespace

TEST_CASE("The agenda says when, where and what, in order")
{
    const QStringList expected{u"Dagordning"_s,
                               u"Beredningsgruppen 10 december 2026"_s,
                               u"Tid: 10 december 2026 klockan 9.00–11.30"_s,
                               u"Plats: Kansliet"_s,
                               u"Överlämning senast: 26 november 2026"_s,
                               u"Punkt | Ärende | Nummer | Läge"_s,
                               u"1 | Resor till arbetsträning | LH 2026-003 | Att bedöma"_s,
                               u"2 | Kontaktlistan\nFortsätter från ett tidigare möte |  | "_s,
                               u"3 | Övrigt |  | "_s};
    CHECK(linesOf(agendaPaper(sample(), paperDay)) == expected);
    MeetingMaterial empty = sample();
    empty.meeting.agenda.clear();
    CHECK(linesOf(agendaPaper(empty, paperDay)).last() == u"Dagordningen är tom."_s);
}

TEST_CASE("The papers have each case with its earlier answers, and who reported only where their readers get that")
{
    MeetingMaterial unnamed = sample();
    for (CaseFile& file : unnamed.cases)
        file = inProfile(file, Profile::WithoutReporters).value();
    const QStringList lines = linesOf(meetingPapers(unnamed, paperDay));
    CHECK(lines.contains(u"# 1. Resor till arbetsträning"_s));
    CHECK(lines.contains(u"## Anmälan"_s));
    CHECK(lines.contains(u"Vi betalar resan."_s));
    CHECK(lines.filter(u"Ada"_s).isEmpty());
    CHECK(lines.filter(u"example.org"_s).isEmpty());
    CHECK(lines.filter(u"Kontoret"_s).isEmpty());
    const QStringList members = linesOf(meetingPapers(sample(), paperDay));
    CHECK(!members.filter(u"Ada Anmälare"_s).isEmpty());
}

TEST_CASE("A paper for everybody says that the notes are left out, and not that there are none")
{
    MeetingMaterial everybody = sample();
    everybody.meeting.held = true;
    everybody.isExcerpt = true;
    for (AgendaItem& item : everybody.meeting.agenda)
        item = {.id = item.id, .deviation = item.deviation, .title = item.title};
    for (const render::Document& paper : {minutesPaper(everybody, paperDay), decisionsPaper(everybody, paperDay)}) {
        const QStringList lines = linesOf(paper);
        CHECK(lines.filter(u"är inte med här"_s).size() == 1);
        CHECK(lines.filter(u"Ingenting är antecknat"_s).isEmpty());
    }
}

TEST_CASE("The minutes say who was there, what was decided, who does it and what goes on")
{
    MeetingMaterial held = sample();
    held.meeting.held = true;
    held.meeting.notes = u"Mötet slutade i tid."_s;
    const QStringList expected{
        u"Mötesanteckningar"_s,
        u"Beredningsgruppen 10 december 2026"_s,
        u"Tid: 10 december 2026 klockan 9.00–11.30"_s,
        u"Plats: Kansliet"_s,
        u"## Närvarande"_s,
        u"Namn | Organisation | Roll"_s,
        u"Disa | Försäkringskassan | Enhetschef"_s,
        u"## Frånvarande"_s,
        u"Namn | Organisation | Roll"_s,
        u"Egil | Kommunen | "_s,
        u"# Ärenden"_s,
        u"## 1. Resor till arbetsträning"_s,
        u"LH 2026-003"_s,
        u"Alla känner igen det."_s,
        u"Beslut: Gemensamt svar."_s,
        u"Vem svarar: Arbetsförmedlingen, Försäkringskassan och Åsa Samordh"_s,
        u"Klart senast: 15 januari 2027"_s,
        u"## 2. Kontaktlistan"_s,
        u"Punkten tas upp igen på nästa möte."_s,
        u"## 3. Övrigt"_s,
        u"Ingenting är antecknat."_s,
        u"# Övriga anteckningar"_s,
        u"Mötet slutade i tid."_s,
        u"# Beslut i korthet"_s,
        u"Vem | Vad | Senast"_s,
        u"Arbetsförmedlingen, Försäkringskassan och Åsa Samordh | Gemensamt svar. | 15 januari 2027"_s};
    CHECK(linesOf(minutesPaper(held, paperDay)) == expected);
}

TEST_CASE("A visit has questions, and under each what was answered")
{
    MeetingMaterial visit = sample();
    visit.meeting.kind = MeetingKind::Visit;
    visit.meeting.agenda = {{.position = 1, .title = u"Hur tar ni emot?"_s, .notes = u"I receptionen."_s}};
    CHECK(linesOf(agendaPaper(visit, paperDay)).contains(u"1 | Hur tar ni emot? |  | "_s));
    const QStringList lines = linesOf(minutesPaper(visit, paperDay));
    CHECK(lines.contains(u"Besök 10 december 2026"_s));
    CHECK(lines.contains(u"# Frågor och svar"_s));
    CHECK(lines.contains(u"Svar: I receptionen."_s));
    CHECK(lines.filter(u"Överlämning"_s).isEmpty());
}

TEST_CASE("Each organisation gets what was decided for it")
{
    const render::Document document = decisionsPaper(sample(), paperDay);
    const QStringList lines = linesOf(document);
    CHECK(lines.filter(u"# Beslut för "_s) == QStringList{u"# Beslut för Arbetsförmedlingen"_s,
                                                          u"# Beslut för Försäkringskassan"_s,
                                                          u"# Beslut för Åsa Samordh"_s});
    CHECK(lines.contains(u"Tillsammans med: Försäkringskassan och Åsa Samordh"_s));
    MeetingMaterial nobody = sample();
    nobody.meeting.agenda.removeFirst();
    CHECK(linesOf(decisionsPaper(nobody, paperDay)).last() == u"Inget beslut lägger något på någon."_s);
}

TEST_CASE("A decision that nobody is named for is in its own part, and who is nobody is on no paper")
{
    MeetingMaterial material = sample();
    material.meeting.agenda[1].decision = u"Listan ses över."_s;
    material.meeting.people.append(Participant());
    const QStringList decisions = linesOf(decisionsPaper(material, paperDay));
    CHECK(decisions.contains(u"# Beslut som ingen är utsedd för"_s));
    CHECK(decisions.contains(u"Beslut: Listan ses över."_s));
    const QStringList minutes = linesOf(minutesPaper(material, paperDay));
    CHECK(minutes.contains(u"Ingen utsedd | Listan ses över. | "_s));
    CHECK_FALSE(minutes.contains(u" |  | "_s));
}

TEST_CASE("The calendar names no case's text, keeps identities and cancels what went")
{
    CalendarFeed feed;
    feed.plan.handOverDays = 14;
    const QUuid uuid = QUuid::fromString(u"{11111111-2222-3333-4444-555555555555}"_s);
    const QUuid goneUuid = QUuid::fromString(u"{61111111-2222-3333-4444-555555555555}"_s);
    feed.plan.meetings = {{.uuid = uuid, .date = QDate(2026, 12, 10), .place = u"Kansliet"_s}};
    feed.identity = u"r"_s;
    feed.gone.meetings = {{.uuid = goneUuid, .date = QDate(2026, 10, 1), .kind = MeetingKind::Visit}};
    feed.plan.reportDays = usualReportDays();
    feed.plan.answers = {
        {.uuid = uuid, .diaryNumber = u"LH 2026-003"_s, .actor = u"AF"_s, .dueOn = QDate(2026, 12, 1)}};
    feed.plan.tasks = {{.uuid = goneUuid,
                        .title = u"Bokslut"_s,
                        .firstOn = QDate(2026, 1, 31),
                        .every = Recurrence::Quarter,
                        .endedOn = QDate(2030, 12, 31)}};
    feed.revisions.insert(uuid, {.number = 2, .at = QDateTime(QDate(2026, 5, 1), QTime(8, 0), Qt::UTC)});
    feed.settings = {.number = 3, .at = QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC)};
    const QList<render::CalendarEvent> events = calendarOf(feed, {}).events;
    REQUIRE(events.size() == 7);
    CHECK(events[0].uid == u"11111111-2222-3333-4444-555555555555@r.heller"_s);
    CHECK(events[0].summary == u"Beredningsgruppen"_s);
    CHECK(events[0].sequence == 5); // its name is a setting
    CHECK(events[1].summary == u"Sista dag att lämna över: Beredningsgruppen 10 december 2026"_s);
    CHECK(events[1].day == QDate(2026, 11, 26));
    CHECK(events[1].sequence == 5); // the number of days is one, too
    CHECK(events[2].uid == u"rapport-01-31@r.heller"_s);
    CHECK(events[2].day == QDate(2020, 1, 31));
    CHECK(events[2].rule == u"FREQ=YEARLY"_s);
    CHECK(events[4].summary == u"Svar från AF senast: LH 2026-003"_s);
    CHECK(events[5].rule == u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20301231"_s);
    CHECK(events[6].cancelled);
    CHECK(events[6].summary == u"Besök"_s);
}
