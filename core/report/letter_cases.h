#pragma once

#include "core/model/case_file.h"

namespace heller::report {

/// The answer that is awaited of an actor about a case, and what its clock says; asking.h says what a clock is.
struct Asking
{
    QUuid answer = {};
    AnswerId id = {};
    QDate askedOn = {};
    QDate dueOn = {};
    int workingDaysRun = 0;
    bool stands = false; ///< the clock

    bool operator==(const Asking&) const = default;
};

/// nullopt: nothing is awaited of the actor.
[[nodiscard]] std::optional<Asking> askingOf(const CaseFile& file, ActorId actor, QDate today, int answerDays);

/// How far the actor is from being written to about the case; 0: the letter is for it. A reminder is for those whose
/// answer is awaited, a question for those who have not been asked; who has answered comes last.
[[nodiscard]] int distanceOf(const CaseFile& file, LetterKind kind, ActorId actor, QDate today);

/// Nothing more comes of the case: it is settled, or was ended by decision.
[[nodiscard]] bool hasEnded(const CaseFile& file);

/// What a letter says of a case below its heading, in text_blocks.h's form.
struct CaseInLetter
{
    LetterKind kind = LetterKind::Question;
    ActorId actor = {};
    QDate today = {};
    int answerDays = 0;
};

[[nodiscard]] QString caseText(const CaseFile& file, const CaseInLetter& letter);

/// The lines of such texts that head what follows.
[[nodiscard]] QStringList headingsOf(const QList<CaseFile>& cases);
[[nodiscard]] QStringList labelsOf(const QList<CaseFile>& cases);

} // namespace heller::report
