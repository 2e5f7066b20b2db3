#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace heller {

/// For whom a paper is written. What each leaves out stands in one table, profileRules().
enum class Profile {
    Internal,         ///< the coordinator and whom she works with
    Members,          ///< the association's members: names as reported, nothing that was noted for the house
    WithoutReporters, ///< the preparing group: all but who reported
    Public,           ///< everybody: what is published, as it is published
};

/// A part of the register's matter that a profile may leave out.
enum class ProfilePart {
    Reporter,  ///< name, e-mail and workplace of who reported
    Notes,     ///< notes to an assessment, an outcome or a closure; what an import left over; files; letters
    Raisings,  ///< what was said and decided about a case at earlier meetings; that it was raised stays
    WorkLists, ///< the overview's lists of what is to be done, case by case
    People,    ///< contacts; who answered for an organisation; who came to a meeting, and who is responsible by name
    Originals, ///< every text as it was written. A published case has those of its public version, another is left
               ///< out, with its diary number: who has that finds the original. Meetings and the year keep their days.
};

struct ProfileRule
{
    Profile profile = Profile::Internal;
    QString code = {}; ///< as stored and on the command line: "internal", "members", "no-reporters", "public"
    QList<ProfilePart> leavesOut = {};
    bool isSearched = false; ///< its papers go further than those who work with the cases: searched before they leave
};

/// From who sees most to who sees least.
[[nodiscard]] const QList<ProfileRule>& profileRules();
[[nodiscard]] bool leavesOut(Profile profile, ProfilePart part);
/// For personal data, before a paper for these readers leaves.
[[nodiscard]] bool isSearched(Profile profile);
[[nodiscard]] QString codeOf(Profile profile);
[[nodiscard]] std::optional<Profile> profileFrom(const QString& code);
/// In the window and on the command line: "For the members".
[[nodiscard]] QString nameOf(Profile profile);

/// The papers that a profile is chosen for. Letters, extracts about a person, copies that are handed out and the
/// protocols of retention have their readers by what they are.
enum class PaperKind {
    Case,
    CaseList,
    Report,
    Agenda,
    MeetingPapers,
    Minutes,
    Decisions,
    Answers,
    Overview,
    Year,
    Actors,
};
[[nodiscard]] QString codeOf(PaperKind kind); ///< as the log of what left has it: "case", "meeting-papers"
/// The one that holds unless another is chosen.
[[nodiscard]] Profile usualProfile(PaperKind kind);

} // namespace heller
