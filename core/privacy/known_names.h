#pragma once

#include "core/privacy/finding.h"
#include "core/privacy/words.h"

#include <QHash>
#include <QSet>

namespace heller::privacy {

/// Somebody whom the register knows.
struct KnownPerson
{
    QString name = {};        ///< as written there: "Ronja Rapportör"
    QString role = {};        ///< for people: "reported LH 2026-003"
    QStringList instead = {}; ///< what may stand for them, the likeliest first: "en representant från …"

    bool operator==(const KnownPerson&) const = default;
};

/// Finds them wherever they are named: in whole, by one of their names, in the genitive, with an initial, in capitals.
class KnownNames
{
public:
    explicit KnownNames(const QList<KnownPerson>& people);

    /// `organisations`: words, folded, that are also theirs.
    [[nodiscard]] QList<Finding> find(const QList<Word>& words, const QSet<QString>& organisations) const;

private:
    [[nodiscard]] const KnownPerson* personAt(const QList<Word>& words, qsizetype place,
                                              const QSet<QString>& organisations) const;
    [[nodiscard]] qsizetype startOf(const QList<Word>& words, qsizetype place) const;
    [[nodiscard]] bool goesOnAt(const QList<Word>& words, qsizetype place, bool capital) const;
    [[nodiscard]] const KnownPerson* named(const QString& folded) const;

    QHash<QString, KnownPerson> m_byPart; ///< of the first who bears it
};

} // namespace heller::privacy
