#pragma once

#include "core/privacy/finding.h"
#include "core/privacy/names_in_addresses.h"
#include "core/privacy/near_names.h"
#include "core/privacy/words.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace heller::privacy {

/// Somebody whom the register knows.
struct KnownPerson
{
    QString name = {};        ///< as written there: "Ronja Rapportör"
    QString role = {};        ///< for people: "reported LH 2026-003"
    QStringList instead = {}; ///< what may stand for them, the likeliest first: "en representant från …"

    bool operator==(const KnownPerson&) const = default;
};

/// Finds them wherever they are named: in whole, by one of their names, in the genitive, with an initial, by their
/// initials, in capitals, without the dots of their letters, with one letter wrong, in what is called after them.
class KnownNames
{
public:
    explicit KnownNames(const QList<KnownPerson>& people);

    /// `organisations`: words, folded, that are also theirs.
    [[nodiscard]] QList<Finding> find(const QList<Word>& words, const QSet<QString>& organisations) const;

    /// In links, folders' and files' names.
    [[nodiscard]] QList<Finding> findInAddresses(const QString& text) const;

    /// The same stretch, where the initials are those of somebody known.
    [[nodiscard]] std::optional<Finding> ofInitials(const Finding& initials, const QString& text) const;

private:
    using Persons = QList<const KnownPerson*>; ///< whose name each of the words is, as it is written

    [[nodiscard]] const KnownPerson* personAt(const QList<Word>& words, const Persons& persons, qsizetype place,
                                              const QSet<QString>& organisations) const;
    [[nodiscard]] const KnownPerson* meantAt(const QList<Word>& words, const Persons& persons, qsizetype place,
                                             const QSet<QString>& organisations) const;
    [[nodiscard]] bool hasInitialBehind(const KnownPerson& person, const QList<Word>& words, qsizetype place) const;
    [[nodiscard]] bool isBesideOther(const QList<Word>& words, const Persons& persons, qsizetype one) const;
    [[nodiscard]] bool standsAsName(const QList<Word>& words, qsizetype place,
                                    const QSet<QString>& organisations) const;
    [[nodiscard]] qsizetype startOf(const KnownPerson& person, const QList<Word>& words, qsizetype place) const;
    [[nodiscard]] bool goesOnAt(const KnownPerson& person, const QList<Word>& words, qsizetype place,
                                bool capital) const;
    [[nodiscard]] const KnownPerson* named(const QString& folded) const;
    [[nodiscard]] const KnownPerson* misspelledAt(const QList<Word>& words, const Persons& persons, qsizetype place,
                                                  const QSet<QString>& organisations) const;
    [[nodiscard]] const KnownPerson* meantByInitials(const QList<Word>& words, qsizetype place) const;
    [[nodiscard]] qsizetype bearerAt(const Word& word) const;

    QHash<QString, KnownPerson> m_byPart; ///< of the first who bears it
    QHash<QString, QString> m_plain;      ///< "ohrnell" → "öhrnell"
    QHash<QString, KnownPerson> m_byInitials;
    NearNames m_near;
    NamesInAddresses m_inAddresses;
};

} // namespace heller::privacy
