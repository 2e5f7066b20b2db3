#pragma once

#include "core/model/case_file.h"
#include "core/model/status.h"

/// Every word of the letters and of the form that actors answer in. Swedish, as all papers.
namespace heller::report::wording {

/// How a letter of the kind is worded until the user words it otherwise.
[[nodiscard]] LetterTemplate letterTemplate(LetterKind kind);

/// What a template can name, without its braces: "mottagare". In the order in which they are explained.
[[nodiscard]] QStringList placeholders();
[[nodiscard]] QString placeholderRecipient();
[[nodiscard]] QString placeholderActor();
[[nodiscard]] QString placeholderTheCases(); ///< "avvikelsen LH 2026-003 (Väntetid …)"
[[nodiscard]] QString placeholderCases();    ///< each case with what the kind of letter says of it
[[nodiscard]] QString placeholderNumbers();
[[nodiscard]] QString placeholderAnswerBy();
[[nodiscard]] QString placeholderWanted();
[[nodiscard]] QString placeholderAssociation();
[[nodiscard]] QString placeholderCoordinator();
[[nodiscard]] QString placeholderCoordinatorTitle();
[[nodiscard]] QString placeholderCoordinatorEmail();
[[nodiscard]] QString placeholderEnding(); ///< "Färdig hanterad", "Avskriven"
[[nodiscard]] QString placeholderMeeting();
[[nodiscard]] QString placeholderDate();

[[nodiscard]] QString ourAssociation(); ///< when the settings do not name one: "Samordningsförbundet"
[[nodiscard]] QString theCases(const QStringList& namedCases);                ///< "avvikelserna a och b"
[[nodiscard]] QString namedCase(const QString& number, const QString& title); ///< "LH 2026-003 (Titel)"
[[nodiscard]] QString caseInLetter(const QString& number, const QString& title);
[[nodiscard]] QString whatIsWanted(); ///< where the user has to write it
[[nodiscard]] QString letterChallenge();
[[nodiscard]] QString letterConsequences();
[[nodiscard]] QString letterProposal();
[[nodiscard]] QString waited(QDate asked, int workingDays);
[[nodiscard]] QString wasDue(QDate due, QDate today);
[[nodiscard]] QString reportedOn(QDate received);
[[nodiscard]] QString answeredHow(const Answer& answer); ///< of one without a text
[[nodiscard]] QString outcomeLine(const QString& outcome);
[[nodiscard]] QString closedLine(const Closure& closure);
[[nodiscard]] QString endingName(Status status); ///< of a case that has ended
[[nodiscard]] QString endedDifferently();        ///< of several
[[nodiscard]] QString settledLine(QDate on);
[[nodiscard]] QString nothingAnswered();

[[nodiscard]] QString answerFormTitle(const QString& actor);
[[nodiscard]] QString answerFormIntroduction(const QString& association);
[[nodiscard]] QString answeredByLabel();
[[nodiscard]] QString answeredByPrompt();
[[nodiscard]] QString yourAnswerLabel();
[[nodiscard]] QString yourAnswerPrompt();
[[nodiscard]] QString askedAndDueInForm(QDate asked, QDate due);

} // namespace heller::report::wording
