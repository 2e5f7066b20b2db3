#pragma once

#include "core/model/status.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace heller {

/// What a rule of retention (gallring) weeds out. The case itself always stays, with its number, days, status, themes
/// and organisations: what is counted is not weeded out.
enum class RetentionKind {
    Reporters,   ///< who reported, and the letters to them
    Answerers,   ///< who answered by name, and the letters to those asked
    Attachments, ///< the files of a case
    Cases,       ///< every text, person and file of a case
    Meetings,    ///< who took part and what was noted, but for what belongs to a case
    Contacts,    ///< contacts that have ended
    Reports,     ///< reports kept as they were sent
    History,     ///< what stood there before a change
};

/// "Who reported is weeded out two years after the case's last day, once it is settled."
struct RetentionRule
{
    RetentionKind kind = RetentionKind::Reporters;
    int years = 1;               ///< since the last day something happened with it: 1 … 100
    QList<Status> statuses = {}; ///< that a case has to have; of no meaning where the kind knows no cases

    bool operator==(const RetentionRule&) const = default;
};

[[nodiscard]] const QList<RetentionKind>& allRetentionKinds();
/// As stored and on the command line: "reporters", "history".
[[nodiscard]] QString codeOf(RetentionKind kind);
/// In the window and on paper, in the user's language.
[[nodiscard]] QString nameOf(RetentionKind kind);
/// Whether cases are weeded out one by one, by their status.
[[nodiscard]] bool concernsCases(RetentionKind kind);
/// Whether a rule of it asks for a status at all: the history does, where a step belongs to a case.
[[nodiscard]] bool asksForStatus(RetentionKind kind);
/// What the routine is done with: the statuses that a new rule has.
[[nodiscard]] QList<Status> finishedStatuses();

/// What happened last before this day is weeded out.
[[nodiscard]] QDate untilOf(const RetentionRule& rule, QDate today);

/// "reporters:2:settled,dismissed"; without statuses: those that are finished. Nullopt for anything else.
[[nodiscard]] std::optional<RetentionRule> parseRetentionRule(const QString& text);
[[nodiscard]] QString codeOf(const RetentionRule& rule);

} // namespace heller
