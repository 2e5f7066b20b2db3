#pragma once

#include "core/model/meeting.h"

#include <QString>

/// What the papers of meetings say of themselves: see wording.h.
namespace heller::report::wording {

/// "Beredningsgruppen 10 december 2026": the meeting's own title, else what its kind is called.
[[nodiscard]] QString meetingHeading(const Meeting& meeting, const QString& meetingName);
[[nodiscard]] QString meetingName(const Meeting& meeting, const QString& meetingName); ///< without its day

[[nodiscard]] QString titleAgenda(MeetingKind kind);
[[nodiscard]] QString titlePapers();
[[nodiscard]] QString titleMinutes();
[[nodiscard]] QString titleDecisions();
[[nodiscard]] QString titleDecisionsOf(const QString& organisation); ///< empty: nobody's
[[nodiscard]] QString contentsOfPapers();

[[nodiscard]] QString nameTime();
[[nodiscard]] QString timeOf(const Meeting& meeting); ///< "10 december 2026 klockan 9.00–11.30"
[[nodiscard]] QString namePlace();
[[nodiscard]] QString nameHandOver();
[[nodiscard]] QString columnItem();
[[nodiscard]] QString columnMatter(MeetingKind kind);
[[nodiscard]] QString columnCaseNumber();
[[nodiscard]] QString columnStands();
[[nodiscard]] QString goesOn(); ///< an item of an earlier meeting
[[nodiscard]] QString emptyAgenda(MeetingKind kind);

[[nodiscard]] QString headingPresent();
[[nodiscard]] QString headingInvited();
[[nodiscard]] QString headingAbsent();
[[nodiscard]] QString headingItems(MeetingKind kind);
[[nodiscard]] QString headingNotes();
[[nodiscard]] QString headingInShort();
[[nodiscard]] QString columnPerson();
[[nodiscard]] QString columnOrganisation();
[[nodiscard]] QString columnRole();
[[nodiscard]] QString columnDoer();
[[nodiscard]] QString columnWhat();
[[nodiscard]] QString columnBy();
[[nodiscard]] QString nameReply(); ///< what was answered to a question
[[nodiscard]] QString nameWho();
[[nodiscard]] QString nameTogetherWith();
[[nodiscard]] QString leftOpen();
[[nodiscard]] QString noNotes();
[[nodiscard]] QString nobodyYet();    ///< instead of who does what was decided
[[nodiscard]] QString notesLeftOut(); ///< of a paper for everybody
[[nodiscard]] QString noDecisions();

} // namespace heller::report::wording
