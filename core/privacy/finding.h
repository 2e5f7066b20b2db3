#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace heller::privacy {

/// What a stretch of text gives away.
enum class FindingKind {
    PersonalNumber,     ///< personnummer
    CoordinationNumber, ///< samordningsnummer
    Email,
    Phone,
    Address,   ///< a street and a number, with postcode and town
    Plate,     ///< registration plate of a car
    Handle,    ///< somebody's name on a social medium
    KnownName, ///< of somebody who is in the register
    Name,
    Initials,
    DatedPerson, ///< the day on which something happened to an individual
    PointingOut, ///< who it is can be understood without a name
};

enum class Confidence { Low, Medium, High };

struct Finding
{
    qsizetype start = 0; ///< in UTF-16 units, as in QString
    qsizetype length = 0;
    FindingKind kind = FindingKind::Name;
    Confidence confidence = Confidence::Medium;
    QString reason = {};      ///< a sentence in the user's language
    QStringList instead = {}; ///< what the register knows that may stand there, in Swedish as the texts are

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const Finding&) const = default;
};

/// What it reads, and the line of the text it begins in, from 1.
[[nodiscard]] QString textOf(const Finding& finding, const QString& text);
[[nodiscard]] int lineOf(const Finding& finding, const QString& text);

/// In the order of the text, none over another: where two meet, the more certain stays, else the longer.
[[nodiscard]] QList<Finding> withoutOverlaps(QList<Finding> findings);

[[nodiscard]] QString nameOf(FindingKind kind);      ///< for people: "Personal number"
[[nodiscard]] QString codeOf(FindingKind kind);      ///< as exchanged: "personal-number"
[[nodiscard]] QString codeOf(Confidence confidence); ///< "low", "medium", "high"

} // namespace heller::privacy
