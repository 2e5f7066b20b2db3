#pragma once

#include "core/model/semester.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace heller::importing {

/// What a semester report's letter says in words about its cases, by their numbers in the report.
struct LetterFacts
{
    QSet<int> newCases = {};        ///< "Avvikelse ett (1) är helt ny och har ännu inte lyfts …"
    QSet<int> withoutFeedback = {}; ///< "… två (2) till fyra (4) kan jag inte hitta något återkopplingsdokument till"
    QSet<int> closed = {};          ///< "Avvikelse tio (10) har avskrivits": raised or not, the letter does not say
    bool allNew = false;            ///< "Samtliga avvikelser är nya"
    bool saysWhatIsNew = false;     ///< something was understood about which are new, also that none is

    /// Whether the letter tells that a case has been raised; nullopt where it does not say.
    [[nodiscard]] std::optional<bool> isRaised(int number) const;
};

[[nodiscard]] LetterFacts letterFacts(QStringView letter);

/// The semesters a letter reports on: those of the sentence that says what came in, else all it names.
[[nodiscard]] QList<Semester> letterPeriod(QStringView letter);

/// "hösten 2022 och våren 2023"; three or more without a gap are said by their ends: "hösten 2022 till våren 2024".
[[nodiscard]] QString periodInWords(QList<Semester> semesters);

} // namespace heller::importing
