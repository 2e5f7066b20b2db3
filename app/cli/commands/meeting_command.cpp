#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/model/date_doubts.h"
#include "core/model/deadlines.h"
#include "core/report/wording_meetings.h"
#include "core/service/meeting_material.h"
#include "core/service/meetings.h"
#include "core/service/papers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class MeetingCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::MeetingCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"meeting"_s,
                .summary = tr("Meetings: plan them, put cases on the agenda, write their papers."),
                .text = tr("ACTION is one of:\n"
                           "  new        a meeting on DAY\n"
                           "  list       every meeting, with its day for handing over\n"
                           "  agenda     what is on the agenda; --cases and --item put more there\n"
                           "  papers     the agenda and every case on it, without who reported\n"
                           "  minutes    who was there, what was said and decided\n"
                           "  decisions  for each organisation what was decided for it to do\n"
                           "DAY names the meeting; when it is left out, the next one that has not been held."),
                .arguments = {{.name = tr("ACTION"), .description = tr("What to do, see above.")},
                              registerArgument(),
                              {.name = tr("DAY"),
                               .description = tr("The meeting's day: 2026-12-10."),
                               .count = Argument::Count::OneOrNone}},
                .options = {{.name = u"cases"_s,
                             .valueName = tr("CASES"),
                             .description = tr("Cases to put on the agenda, in this order: 2026-3,2026-7.")},
                            {.name = u"item"_s,
                             .valueName = tr("TEXT"),
                             .description = tr("A free item to put on the agenda.")},
                            {.name = u"place"_s, .valueName = tr("TEXT"), .description = tr("Where a new meeting is.")},
                            {.name = u"kind"_s,
                             .valueName = tr("KIND"),
                             .description = tr("Of a new meeting, or of the one meant where there are two on a day: "
                                               "preparatory, visit, dialogue or other.")},
                            outOption(false),
                            profileOption(PaperKind::MeetingPapers),
                            gateOption(),
                            dateOption()},
                .examples = {u"meeting new provbygden.heller 2026-12-10 --place Kansliet"_s,
                             u"meeting agenda provbygden.heller 2026-12-10 --cases 2026-3,2026-7"_s,
                             u"meeting papers provbygden.heller --out handlingar.docx"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Outcome makeNew(const Words& words, Console& console);
    static Outcome list(const Words& words, Console& console);
    static Outcome agenda(const Words& words, Console& console);
    static Outcome paper(const Words& words, Console& console);
    static Outcome writeMeeting(service::Register& reg, PaperKind kind, MeetingId id, const Words& words,
                                Console& console);
    struct Wanted
    {
        QList<DeviationId> cases = {};
        QString item = {};
    };
    static Expected<Wanted> wantedIn(service::Register& reg, const Words& words);
    static Expected<std::optional<MeetingKind>> kindIn(const Words& words);
    static Outcome addTo(service::Register& reg, MeetingId id, const Words& words);
    static Expected<MeetingId> find(const service::Register& reg, const QList<Meeting>& meetings, const Words& words);
    static void printAgenda(const MeetingMaterial& material, Console& console);
};

Outcome MeetingCommand::run(const Words& words, Console& console) const
{
    const QString action = words.argument(0);
    if (action == "new"_L1)
        return makeNew(words, console);
    if (action == "list"_L1)
        return list(words, console);
    if (action == "agenda"_L1)
        return agenda(words, console);
    if (action == "papers"_L1 || action == "minutes"_L1 || action == "decisions"_L1)
        return paper(words, console);
    return usedWrongly(tr("“%1” is nothing that can be done with meetings.").arg(action),
                       tr("Write new, list, agenda, papers, minutes or decisions."));
}

/// The meeting of that day, or the next that has not been held; of the kind that is said.
Expected<MeetingId> MeetingCommand::find(const service::Register& reg, const QList<Meeting>& meetings,
                                         const Words& words)
{
    const QString day = words.argument(2);
    const auto date = dateIn(day);
    if (!date)
        return std::unexpected(date.error());
    const auto kind = kindIn(words);
    if (!kind)
        return std::unexpected(kind.error());
    const auto isMeant = [&](const Meeting& meeting) {
        return (!*kind || meeting.kind == **kind) &&
               (day.isEmpty() ? !meeting.held && meeting.date >= *date : meeting.date == *date);
    };
    const auto found = std::ranges::find_if(meetings, isMeant);
    if (found != meetings.end() && !day.isEmpty() && std::any_of(std::next(found), meetings.end(), isMeant))
        return usedWrongly(tr("There are several meetings on %1.").arg(day),
                           *kind ? tr("Move one of them in the window.") : tr("Say with --kind which is meant."));
    if (found != meetings.end())
        return found->id;
    return failed(ErrorCode::NotFound,
                  day.isEmpty() ? tr("No meeting is planned in %1.").arg(reg.path())
                                : tr("There is no meeting on %1 in %2.").arg(day, reg.path()),
                  tr("heller-cli meeting list shows which there are."));
}

/// None where nothing is said.
Expected<std::optional<MeetingKind>> MeetingCommand::kindIn(const Words& words)
{
    if (!words.has(u"kind"_s))
        return std::nullopt;
    const auto kind = meetingKindFrom(words.value(u"kind"_s));
    if (!kind)
        return usedWrongly(tr("“%1” is no kind of meeting.").arg(words.value(u"kind"_s)),
                           tr("The kinds are preparatory, visit, dialogue and other."));
    return kind;
}

Outcome MeetingCommand::makeNew(const Words& words, Console& console)
{
    if (words.argument(2).isEmpty())
        return usedWrongly(tr("A new meeting needs its day."), tr("Write for example 2026-12-10 after the register."));
    const auto day = dateIn(words.argument(2));
    if (!day)
        return std::unexpected(day.error());
    const auto kind = kindIn(words);
    if (!kind)
        return std::unexpected(kind.error());
    const auto reg = openForWriting(words.argument(1), console);
    if (!reg)
        return std::unexpected(reg.error());
    const auto wanted = wantedIn(**reg, words);
    if (!wanted)
        return std::unexpected(wanted.error());
    Meeting meeting{.date = *day, .place = words.value(u"place"_s), .kind = kind->value_or(MeetingKind::Preparatory)};
    for (const DeviationId id : wanted->cases)
        meeting.agenda.append({.deviation = id});
    if (!wanted->item.isEmpty())
        meeting.agenda.append({.title = wanted->item});
    if (const auto added = service::Meetings(**reg).add(meeting); !added)
        return failed(added);
    console.printLine(tr("New meeting on %1.").arg(day->toString(Qt::ISODate)));
    if (const QString doubt = doubtOfMeetingDay(*day); !doubt.isEmpty())
        console.complain(doubt);
    return {};
}

Outcome MeetingCommand::list(const Words& words, Console& console)
{
    const auto reg = openForReading(words.argument(1));
    if (!reg)
        return std::unexpected(reg.error());
    const auto meetings = service::Meetings(**reg).heads();
    if (!meetings)
        return failed(meetings);
    const Association association = (*reg)->association();
    for (const Meeting& meeting : *meetings) {
        QString line = u"%1  %2"_s.arg(meeting.date.toString(Qt::ISODate),
                                       report::wording::meetingName(meeting, association.meetingName));
        if (meeting.held)
            line += u"  "_s + tr("held");
        else if (meeting.kind == MeetingKind::Preparatory && meeting.date.isValid())
            line += u"  "_s +
                    tr("hand over by %1").arg(handOverBy(meeting, association.handOverDays).toString(Qt::ISODate));
        console.printLine(line);
    }
    if (meetings->isEmpty())
        console.printLine(tr("No meeting is in the register."));
    return {};
}

/// What is to be put on an agenda, each case once. Found before anything is written.
Expected<MeetingCommand::Wanted> MeetingCommand::wantedIn(service::Register& reg, const Words& words)
{
    Wanted wanted{.item = words.value(u"item"_s).simplified()};
    if (words.has(u"item"_s) && wanted.item.isEmpty())
        return usedWrongly(tr("--item needs a text."));
    const QStringList numbers = words.value(u"cases"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& number : numbers) {
        const auto found = findCase(reg, number.trimmed());
        if (!found)
            return std::unexpected(found.error());
        if (!wanted.cases.contains(*found))
            wanted.cases.append(*found);
    }
    return wanted;
}

Outcome MeetingCommand::addTo(service::Register& reg, MeetingId id, const Words& words)
{
    const auto wanted = wantedIn(reg, words);
    if (!wanted)
        return std::unexpected(wanted.error());
    service::Meetings meetings(reg);
    if (!wanted->cases.isEmpty())
        if (const auto raised = meetings.raise(id, wanted->cases); !raised)
            return failed(raised);
    if (!wanted->item.isEmpty())
        if (const auto item = meetings.addItem(id, wanted->item); !item)
            return failed(item);
    return {};
}

void MeetingCommand::printAgenda(const MeetingMaterial& material, Console& console)
{
    console.printLine(report::wording::meetingHeading(material.meeting, material.association.meetingName));
    for (const AgendaItem& item : material.meeting.agenda) {
        const auto file = material.cases.constFind(item.deviation);
        const QString what =
            file == material.cases.cend() ? item.title : file->deviation.diaryNumber + u"  "_s + file->deviation.title;
        console.printLine(u"%1. %2"_s.arg(item.position).arg(what));
    }
    if (material.meeting.agenda.isEmpty())
        console.printLine(tr("Nothing is on the agenda."));
}

Outcome MeetingCommand::agenda(const Words& words, Console& console)
{
    const bool writes = words.has(u"cases"_s) || words.has(u"item"_s);
    const QString out = words.value(u"out"_s);
    if (!out.isEmpty())
        if (const auto checked = checkOut(out); !checked)
            return checked;
    const auto date = dateIn(words.value(u"date"_s));
    if (!date)
        return std::unexpected(date.error());
    const auto reg = writes ? openForWriting(words.argument(1), console) : openForReading(words.argument(1));
    if (!reg)
        return std::unexpected(reg.error());
    const auto meetings = service::Meetings(**reg).heads();
    if (!meetings)
        return failed(meetings);
    const auto id = find(**reg, *meetings, words);
    if (!id)
        return std::unexpected(id.error());
    if (const auto added = addTo(**reg, *id, words); !added)
        return added;
    const auto material = service::meetingMaterial(**reg, *id);
    if (!material)
        return failed(material);
    printAgenda(*material, console);
    return out.isEmpty() ? Outcome() : writeMeeting(**reg, PaperKind::Agenda, *id, words, console);
}

Outcome MeetingCommand::writeMeeting(service::Register& reg, PaperKind kind, MeetingId id, const Words& words,
                                     Console& console)
{
    const auto date = dateIn(words.value(u"date"_s));
    const auto profile = profileIn(words, kind);
    if (!date || !profile)
        return std::unexpected(date ? profile.error() : date.error());
    service::Papers papers(reg, *profile, *date);
    return leave(reg, papers.meeting(kind, id), papers, kind, words, console);
}

Outcome MeetingCommand::paper(const Words& words, Console& console)
{
    const QString out = words.value(u"out"_s);
    if (out.isEmpty())
        return usedWrongly(tr("--out is missing."));
    if (const auto checked = checkOut(out); !checked)
        return checked;
    const auto date = dateIn(words.value(u"date"_s));
    if (!date)
        return std::unexpected(date.error());
    const auto reg = openForReading(words.argument(1));
    if (!reg)
        return std::unexpected(reg.error());
    const auto meetings = service::Meetings(**reg).heads();
    if (!meetings)
        return failed(meetings);
    const auto id = find(**reg, *meetings, words);
    if (!id)
        return std::unexpected(id.error());
    const auto material = service::meetingMaterial(**reg, *id);
    if (!material)
        return failed(material);
    const QString action = words.argument(0);
    const PaperKind kind = action == "papers"_L1    ? PaperKind::MeetingPapers
                           : action == "minutes"_L1 ? PaperKind::Minutes
                                                    : PaperKind::Decisions;
    const auto written = writeMeeting(**reg, kind, *id, words, console);
    if (written)
        console.printLine(tr("Wrote %1.").arg(out));
    if (written && action != "papers"_L1 && !material->meeting.held)
        console.complain(
            tr("The meeting of %1 is not marked as held: the paper says what has been written down so far.")
                .arg(material->meeting.date.toString(Qt::ISODate)));
    return written;
}

} // namespace

std::unique_ptr<Command> meetingCommand()
{
    return std::make_unique<MeetingCommand>();
}

} // namespace heller::cli
