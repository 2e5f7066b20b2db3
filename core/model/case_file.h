#pragma once

#include "core/model/attachment.h"
#include "core/model/deviation.h"
#include "core/model/feedback.h"
#include "core/model/letter.h"
#include "core/model/meeting.h"
#include "core/model/theme.h"

namespace heller {

/// Text of an imported document that found no field, kept with the case it stood in.
struct Leftover
{
    LeftoverId id = {};
    QUuid uuid = {};
    QString source = {}; ///< the document's file name
    QString text = {};

    bool operator==(const Leftover&) const = default;
};

/// Personal data that was found in the case's texts, or in those of its public twin, and may stand there.
struct AcceptedFinding
{
    enum class Place { Case, Public };

    AcceptedFindingId id = {};
    QUuid uuid = {};
    QString kind = {}; ///< privacy::codeOf(): "name"
    QString text = {}; ///< as it is written there
    QString reason = {};
    Place place = Place::Case;

    bool operator==(const AcceptedFinding&) const = default;
};

/// When and where a case was taken up: one agenda item with its meeting's date.
struct Raising
{
    QDate date = {};
    bool held = false;
    AgendaItem item = {};
    QStringList actorNames = {}; ///< in the order of item.actors

    bool operator==(const Raising&) const = default;
};

/// A case with all that belongs to it: what papers are written from and programs are given.
struct CaseFile
{
    Deviation deviation = {};
    QStringList cooperatingActorNames = {}; ///< in the order of deviation.cooperatingActors
    QList<FeedbackRound> rounds = {};       ///< by number
    QList<Raising> raisings = {};           ///< by date
    QList<ThemeId> themes = {};
    QList<Attachment> attachments = {};
    QList<Leftover> leftovers = {};
    QList<Letter> letters = {};           ///< the oldest first
    QList<AcceptedFinding> accepted = {}; ///< of both places

    bool operator==(const CaseFile&) const = default;
};

/// In their order.
[[nodiscard]] QStringList diaryNumbersOf(const QList<CaseFile>& cases);

} // namespace heller
