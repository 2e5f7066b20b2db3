#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <QUuid>

#include <optional>

namespace heller {

/// What kind of meeting: the beredningsgrupp's own, a visit to somebody, a dialogue with questions asked beforehand.
enum class MeetingKind { Preparatory, Visit, Dialogue, Other };

/// Visits and dialogues are about questions asked beforehand.
[[nodiscard]] constexpr bool hasQuestions(MeetingKind kind)
{
    return kind == MeetingKind::Visit || kind == MeetingKind::Dialogue;
}

enum class Attendance { Invited, Present, Absent };

/// Who is called to a meeting, and came or did not.
struct Participant
{
    QString name = {};
    QString role = {};
    ActorId actor = {};     ///< the organisation; null when only its name is known
    QString actorText = {}; ///< as it was written
    Attendance attendance = Attendance::Invited;

    bool operator==(const Participant&) const = default;
};

/// One matter on a meeting's agenda: a case, or a free item with a title of its own; before a visit or a dialogue, a
/// question, and under it what was answered.
struct AgendaItem
{
    AgendaItemId id = {};
    QUuid uuid = {};
    MeetingId meeting = {};
    DeviationId deviation = {}; ///< null for a free item
    int position = 0;           ///< from 1
    QString title = {};
    QString notes = {};
    QString decision = {};
    QString responsible = {}; ///< who answers, as decided, where it is no actor that is known
    QDate dueOn = {};
    QList<ActorId> actors = {};    ///< who answers, or does what was decided
    bool leftOpen = false;         ///< not done with, to be taken up at the next
    AgendaItemId carriedFrom = {}; ///< the item of an earlier meeting that this goes on with

    bool operator==(const AgendaItem&) const = default;
};

/// A meeting of the beredningsgrupp (or whatever the association calls it).
struct Meeting
{
    MeetingId id = {};
    QUuid uuid = {};
    QDate date = {};
    bool held = false; ///< only a held meeting has raised its cases
    QString title = {};
    QString place = {};
    QString participants = {}; ///< those known of no single person: what was written before `people`
    QString notes = {};
    QList<AgendaItem> agenda = {};
    MeetingKind kind = MeetingKind::Preparatory;
    QTime beginsAt = {};   ///< local time; null: not said
    QTime endsAt = {};     ///< likewise
    QDate handOverOn = {}; ///< null: counted back from the day, see handOverBy()
    QList<Participant> people = {};

    bool operator==(const Meeting&) const = default;
};

/// Those items that were not done with and that no later meeting goes on with: `later` are the other meetings' items.
[[nodiscard]] QList<AgendaItem> openItems(const Meeting& meeting, const QList<AgendaItem>& later);

/// The agenda with the item moved to a place, from 0; unchanged when there is no such item. Positions follow.
[[nodiscard]] QList<AgendaItem> movedTo(QList<AgendaItem> agenda, AgendaItemId item, qsizetype place);

[[nodiscard]] QString codeOf(MeetingKind kind); ///< "preparatory", "visit", "dialogue", "other"
[[nodiscard]] std::optional<MeetingKind> meetingKindFrom(QStringView code);
[[nodiscard]] QString codeOf(Attendance attendance); ///< "invited", "present", "absent"
[[nodiscard]] std::optional<Attendance> attendanceFrom(QStringView code);

} // namespace heller
