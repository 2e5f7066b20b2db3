#pragma once

#include "core/privacy/words.h"

#include <QRegularExpression>
#include <QStringList>

namespace heller::privacy {

/// Somebody as one is written about: every name, address and number that is known.
struct Person
{
    QStringList names = {};
    QStringList emails = {};
    QStringList phones = {};
    QStringList identityNumbers = {}; ///< personal or coordination numbers, see isIdentityNumber()

    [[nodiscard]] bool isEmpty() const
    {
        return names.isEmpty() && emails.isEmpty() && phones.isEmpty() && identityNumbers.isEmpty();
    }
};

/// Ten or twelve digits, whatever stands between them.
[[nodiscard]] bool isIdentityNumber(const QString& text);

/// Every place in a text that says one person, whoever else it may mean: the name in whole, each of its names alone, in
/// the genitive, with an initial, as initials with dots, in a hyphenated word or a file's name; the addresses and
/// numbers in every way of writing them. Whole words only. One of the names that is an ordinary word or a place counts
/// where it has a capital and stands as neither; one beside another's name is that other's.
class PersonForms
{
public:
    struct Stretch
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool isContact = false;  ///< an address or a number
        bool isGenitive = false; ///< "Ronjas"
    };

    /// `others`: whole names of other people, who share one of the names and are left alone where they stand in whole.
    explicit PersonForms(const Person& person, const QStringList& others = {});

    /// In the text's order, none over another.
    [[nodiscard]] QList<Stretch> find(const QString& text) const;
    [[nodiscard]] bool isIn(const QString& text) const { return !find(text).isEmpty(); }
    /// Names become the pseudonym, addresses and numbers go.
    [[nodiscard]] QString replaced(const QString& text, const QString& pseudonym) const;

private:
    void addName(const QString& name);
    [[nodiscard]] QList<Stretch> findSeen(const QString& text) const;
    [[nodiscard]] QList<Stretch> contactsIn(const QString& text, QList<Stretch>& notTheirs) const;
    [[nodiscard]] bool isTheirs(const QString& email) const;
    [[nodiscard]] bool isPart(const QString& folded, bool capital) const;
    [[nodiscard]] bool isAnotherHere(const QString& text, const QList<Word>& words, qsizetype place,
                                     const QString& form) const;
    [[nodiscard]] qsizetype endWithInitial(const QString& text, const QList<Word>& words, qsizetype place) const;
    [[nodiscard]] QList<qsizetype> othersIn(const QList<Word>& words) const;
    void addWord(const QString& text, const QList<Word>& words, qsizetype place, QList<Stretch>& stretches) const;

    QStringList m_parts = {};
    QStringList m_plain = {}; ///< as they are written in addresses of files and pages: without dots and rings
    QList<QStringList> m_others = {};
    QStringList m_emails = {};
    QList<QRegularExpression> m_numbers = {};  ///< phones and identity numbers
    QList<QRegularExpression> m_initials = {}; ///< "V.T."
};

} // namespace heller::privacy
