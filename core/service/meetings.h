#pragma once

#include "core/base/result.h"
#include "core/model/meeting.h"

#include <functional>

namespace heller::store {
class Stores;
}

namespace heller::service {

class Register;

/// The use cases around meetings: the beredningsgrupp's, visits, dialogues. Each is one undoable step; days are inputs.
/// A meeting or an item that is no more is NotFound.
class Meetings
{
public:
    explicit Meetings(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<Meeting>> all() const;   ///< by date, people and agenda included
    [[nodiscard]] Result<QList<Meeting>> heads() const; ///< by date, without them
    [[nodiscard]] Result<Meeting> load(MeetingId id) const;
    /// How much stands on the agenda of the next meeting from that day on that has not been held; 0 without one.
    [[nodiscard]] Result<int> plannedItems(QDate today) const;
    /// Its items that were left open and that no later meeting goes on with.
    [[nodiscard]] Result<QList<AgendaItem>> openItemsOf(MeetingId id) const;

    /// With its agenda, in one step.
    [[nodiscard]] Result<MeetingId> add(const Meeting& meeting);
    /// With these cases on its agenda, in the same step.
    [[nodiscard]] Result<MeetingId> addWith(Meeting meeting, const QList<DeviationId>& cases);
    /// One like `pattern` on each of the days. InvalidInput when there are none.
    [[nodiscard]] Result<QList<MeetingId>> addSeries(const Meeting& pattern, const QList<QDate>& days);
    [[nodiscard]] Result<> update(const Meeting& meeting);
    /// Changes the meeting's own fields and its people as they are stored, whatever the caller last read; the agenda
    /// stays as it is. `what` names the step: "Change the place". Returns it as it then is.
    [[nodiscard]] Result<Meeting> changeHead(MeetingId id, const QString& what,
                                             const std::function<void(Meeting&)>& work);
    /// To another day. A hand-over day of its own moves with it.
    [[nodiscard]] Result<> move(MeetingId id, QDate to);
    /// A held meeting has raised its cases.
    [[nodiscard]] Result<> setHeld(MeetingId id, bool held);
    [[nodiscard]] Result<> remove(MeetingId id);

    /// Puts cases last on the agenda, in this order, in one step; those that are there already stay where they are.
    /// How many were put there.
    [[nodiscard]] Result<int> raise(MeetingId id, const QList<DeviationId>& cases);
    /// Likewise, before the item at `place`, from 0.
    [[nodiscard]] Result<int> raiseAt(MeetingId id, const QList<DeviationId>& cases, qsizetype place);
    /// A free item, last; a question to a visit or a dialogue.
    [[nodiscard]] Result<AgendaItemId> addItem(MeetingId id, const QString& title);
    /// Changes an item's texts, who, by when as they are stored, whatever the caller last read; where it stands stays.
    /// Part of the step `into` while nothing came after that; returns the step to go on with.
    [[nodiscard]] Result<ChangeSetId> changeItemInto(ChangeSetId into, AgendaItemId id, const QString& what,
                                                     const std::function<void(AgendaItem&)>& work);
    [[nodiscard]] Result<> moveItem(AgendaItemId id, qsizetype place); ///< from 0
    [[nodiscard]] Result<> removeItem(AgendaItemId id);

    /// Takes what `from` left open to `to`'s agenda, each item going on with its own. A case that stands there already
    /// gets what it lacks of who answers and by when. How many were new or got something.
    [[nodiscard]] Result<int> carryOver(MeetingId from, MeetingId to);
    /// Asks those of the item's actors who have not been asked yet about its case, by when it was decided; how many.
    /// InvalidInput for an item without a case or without anybody left to ask.
    [[nodiscard]] Result<int> askDecided(AgendaItemId id, QDate on);

private:
    using Change = std::function<Result<>(Meeting&)>;

    [[nodiscard]] Result<ChangeSetId> change(MeetingId id, const QString& what, const Change& work,
                                             ChangeSetId into = {});
    [[nodiscard]] Result<> changeItem(AgendaItemId id, const QString& what,
                                      const std::function<Result<>(Meeting&, AgendaItem&)>& work,
                                      ChangeSetId* into = nullptr);

    Register& m_register;
};

} // namespace heller::service
