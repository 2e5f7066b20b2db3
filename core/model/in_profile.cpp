#include "core/model/in_profile.h"

#include <algorithm>
#include <utility>

namespace heller {

namespace {

void leaveOutNotes(CaseFile& file)
{
    file.deviation.outcomeNote.clear();
    if (file.deviation.closure)
        file.deviation.closure->reason.clear();
    for (FeedbackRound& round : file.rounds) {
        round.assessmentNote.clear();
        for (Answer& answer : round.answers)
            for (Pause& pause : answer.pauses)
                pause.reason.clear();
    }
    file.leftovers.clear();
    file.attachments.clear();
    file.letters.clear();
    file.accepted.clear();
}

/// That it was raised, and when, says where it stands.
void leaveOutRaisings(CaseFile& file)
{
    for (Raising& raising : file.raisings) {
        raising.item = {.id = raising.item.id, .meeting = raising.item.meeting, .deviation = raising.item.deviation};
        raising.actorNames.clear();
    }
}

void leaveOutPeople(CaseFile& file)
{
    for (Raising& raising : file.raisings)
        raising.item.responsible.clear();
    for (FeedbackRound& round : file.rounds)
        for (Answer& answer : round.answers)
            answer.answeredBy.clear();
}

/// Made anew of what may be seen, so that a field which is added to a case later stays out until it is let in.
CaseFile publicVersion(const CaseFile& file, const Publication& twin)
{
    CaseFile shown{.deviation = {.id = file.deviation.id,
                                 .title = twin.title,
                                 .semester = semesterOf(file.deviation),
                                 .challenge = twin.challenge,
                                 .consequences = twin.consequences,
                                 .proposal = twin.proposal,
                                 .outcome = file.deviation.outcome},
                   .themes = file.themes};
    FeedbackRound feedback{.text = twin.feedback};
    if (const FeedbackRound* last = lastBegun(file.rounds))
        feedback.assessment = last->assessment;
    shown.rounds = {feedback};
    return shown;
}

} // namespace

std::optional<CaseFile> inProfile(const CaseFile& file, Profile profile, const Publication* twin)
{
    using enum ProfilePart;
    if (leavesOut(profile, Originals))
        return twin && twin->publishedOn.isValid() ? std::optional(publicVersion(file, *twin)) : std::nullopt;
    CaseFile shown = file;
    if (leavesOut(profile, Reporter))
        shown.deviation.reporter = {};
    if (leavesOut(profile, Notes))
        leaveOutNotes(shown);
    if (leavesOut(profile, Raisings))
        leaveOutRaisings(shown);
    if (leavesOut(profile, People))
        leaveOutPeople(shown);
    return shown;
}

Meeting inProfile(Meeting meeting, Profile profile)
{
    using enum ProfilePart;
    if (leavesOut(profile, People)) {
        meeting.people.clear();
        meeting.participants.clear();
        for (AgendaItem& item : meeting.agenda)
            item.responsible.clear();
    }
    if (!leavesOut(profile, Originals))
        return meeting;
    Meeting shown{.id = meeting.id,
                  .date = meeting.date,
                  .held = meeting.held,
                  .kind = meeting.kind,
                  .beginsAt = meeting.beginsAt,
                  .endsAt = meeting.endsAt,
                  .people = meeting.people};
    for (const AgendaItem& item : std::as_const(meeting.agenda)) {
        if (!item.deviation.isNull())
            shown.agenda.append({.id = item.id,
                                 .meeting = item.meeting,
                                 .deviation = item.deviation,
                                 .position = item.position,
                                 .responsible = item.responsible});
    }
    return shown;
}

MatrixRow inProfile(MatrixRow row, Profile profile)
{
    const auto leaveOut = [](MatrixPart& part) { part.answeredBy.clear(); };
    if (leavesOut(profile, ProfilePart::Originals))
        row.diaryNumber.clear();
    if (!leavesOut(profile, ProfilePart::People))
        return row;
    for (std::optional<MatrixCell>& cell : row.cells) {
        if (!cell)
            continue;
        leaveOut(cell->first);
        std::ranges::for_each(cell->others, leaveOut);
    }
    return row;
}

YearPlan inProfile(YearPlan plan, Profile profile)
{
    for (Meeting& meeting : plan.meetings)
        meeting = inProfile(std::move(meeting), profile);
    if (leavesOut(profile, ProfilePart::Originals)) {
        plan.tasks.clear();
        plan.answers.clear(); // of cases that are not published yet
    }
    return plan;
}

} // namespace heller
