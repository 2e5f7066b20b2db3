#pragma once

#include "core/model/ids.h"
#include "core/model/semester.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace heller {

/// Who reported a deviation. Personal data: never published.
struct Reporter
{
    QString name = {};
    QString email = {};
    QString workplace = {};

    bool operator==(const Reporter&) const = default;
};

/// What came out of a case. Apart from its status and its assessment.
enum class Outcome { Solved, PartlySolved, DialogueHeld, OutsideMandate, NationalQuestion };

/// Where a case was ended by decision instead of by the routine. A reason is always kept.
struct Closure
{
    enum class Kind { Dismissed, Transferred };

    Kind kind = Kind::Dismissed;
    QDate on = {};
    QString reason = {};

    bool operator==(const Closure&) const = default;
};

/// One reported failure of cooperation. The long texts are in text_blocks.h's form.
struct Deviation
{
    DeviationId id = {};
    QUuid uuid = {};
    QString diaryNumber = {}; ///< "LH 2023-001": lasting; empty until stored
    QString title = {};
    QDate received = {};                   ///< null: only the semester is known, or nothing
    std::optional<Semester> semester = {}; ///< as given; a received date decides over it, see semesterOf()
    Reporter reporter = {};
    QString cooperatingText = {};          ///< as it was written: "Samtliga i förbundet"
    QList<ActorId> cooperatingActors = {}; ///< whom that means, as far as known
    QString challenge = {};
    QString consequences = {};
    QString proposal = {};
    QString otherText = {};            ///< what stood in the report beside the form's fields
    QDate supplementRequestedOn = {};  ///< the reporter was asked to make something clear …
    QDate supplementReceivedOn = {};   ///< … and did
    QDate handedOverOn = {};           ///< to the chair, two weeks before the meeting at the latest
    bool raisedBeforeRegister = false; ///< an imported letter says it has been raised; no meeting is known
    std::optional<Closure> closure = {};
    std::optional<Outcome> outcome = {};
    QString outcomeNote = {};
    QDate reporterToldOn = {};

    bool operator==(const Deviation&) const = default;
};

/// The semester a deviation belongs to: its received date's, else the one given.
[[nodiscard]] std::optional<Semester> semesterOf(const Deviation& deviation);

/// The day a deviation is of, as far as known: when it was received, else the last day of its semester; null for
/// neither.
[[nodiscard]] QDate dayOf(const Deviation& deviation);

/// "LH 2023-001".
[[nodiscard]] QString diaryNumber(int year, int serial);

/// A diary number as people type it ("LH 2023-001", "lh2023-1", "2023-001") in its lasting form; empty when
/// it is none.
[[nodiscard]] QString normalisedDiaryNumber(QStringView text);

[[nodiscard]] QString codeOf(Outcome outcome); ///< "solved", "partly", "dialogue", "outside-mandate", "national"
[[nodiscard]] std::optional<Outcome> outcomeFrom(QStringView code);
[[nodiscard]] QString codeOf(Closure::Kind kind); ///< "dismissed", "transferred"
[[nodiscard]] std::optional<Closure::Kind> closureKindFrom(QStringView code);

} // namespace heller
