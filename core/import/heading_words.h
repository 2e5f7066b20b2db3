#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace heller::importing {

/// A number typed before a title: "5. ", "5) ", "Avvikelse 5: ", "Ärende fem – ".
struct TypedNumber
{
    int number = 0;       ///< 0: there is none
    qsizetype length = 0; ///< characters of it, blanks after it included
};
[[nodiscard]] TypedNumber typedNumber(QStringView line);

/// The number of an automatic list label: "5." → 5, "1.5" → 5; 0 for letters.
[[nodiscard]] int labelNumber(QStringView label);

/// "Återkoppling …", "Svar från …": a line by which feedback begins.
struct FeedbackWords
{
    bool fromSomebody = false; ///< "Svar från AF": says who, not what about
    int caseNumber = 0;        ///< "Återkoppling avvikelse 5"
    bool full = false;         ///< "Återkoppling" rather than "Svar", which begins many a sentence
    qsizetype wordEnd = 0;     ///< where the word itself ends
    QString from = {};         ///< "Svar från AF, 3 mars 2023" → "AF, 3 mars 2023", as written
    QString rest = {};         ///< folded, without the word, a round's number and small words: the title, or nothing
};
[[nodiscard]] std::optional<FeedbackWords> feedbackWords(QStringView line);

/// The form in which titles are compared: search folded, without a typed number and punctuation at either end.
[[nodiscard]] QString foldedTitle(QStringView title);

/// "Inledning", "Bilaga 1", "Sammanfattning": a section of a report that is no case.
[[nodiscard]] bool isReportSection(QStringView heading);

/// "Innehåll", "Innehållsförteckning".
[[nodiscard]] bool isContentsHeading(QStringView line);

/// A typed line of contents: the entry's text without its page number and dots; nullopt if it does not look like one.
[[nodiscard]] std::optional<QString> contentsEntry(QStringView line);

} // namespace heller::importing
