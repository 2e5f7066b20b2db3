#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace heller::importing {

/// The fields of the form, and what else is labelled in reports.
enum class Field {
    Title,
    Name,
    Email,
    Workplace,
    Received,
    Cooperating,
    Challenge,
    Consequences,
    Proposal,
    Other,        ///< "Övrigt": has a field in the register, but none in the form
    Municipality, ///< "Kommun": one of the actors, asked for on its own
    Unplaced,     ///< "Telefon": known as a label, but the register has no field for it
    Note,         ///< "OBS! Inga personuppgifter" on a line of its own: part of the form, not of an answer
};
inline constexpr size_t fieldCount = 12; ///< those that have words of their own: all but Note

/// What a word can be within each field's label.
struct LabelWord
{
    /// 0: cannot stand in that label; '.': may stand there; a letter: one of its key words.
    std::array<char, fieldCount> roles = {};
    bool opens = false; ///< begins a label of the form as it is printed, and so is looked for within text

    [[nodiscard]] bool isAny() const;
};

/// Key words that together make a label: "bc" is satisfied when words of group b and of group c have been seen.
struct LabelRule
{
    Field field = Field::Note;
    const char* groups = "";
    bool strong = false; ///< a label also without bold type, colon or table around it
    /// A word that texts are full of ("Problem"): a label only with a colon, and only where nothing speaks against it.
    bool onlyWithColon = false;

    /// `seen`: the keyGroup() of every word so far.
    [[nodiscard]] bool isMetBy(unsigned seen) const;
};

/// A key word's group as a bit; 0 for the words that only may stand there.
[[nodiscard]] unsigned keyGroup(char role);

/// The words of the form's labels as they have been seen to drift, misspellings within reason included.
class LabelVocabulary
{
public:
    /// `word` as labelWord() makes it. Not safe for several threads: keeps what it has looked up.
    [[nodiscard]] LabelWord find(const QString& word) const;
    [[nodiscard]] static const QList<LabelRule>& rules();

private:
    mutable QHash<QString, LabelWord> m_lookedUp;
};

/// The form in which label words are compared: lower case, composed letters, without hyphens ("E-post" → "epost").
[[nodiscard]] QString labelWord(QStringView word);

/// Whether two words differ by no more than a misspelling: one letter from five letters on, two from nine.
[[nodiscard]] bool isMisspelling(QStringView word, QStringView of);

} // namespace heller::importing
