#pragma once

#include "core/model/actor.h"
#include "core/model/case_file.h"
#include "core/model/sent_report.h"
#include "core/model/status.h"

#include <QString>

#include <optional>

/// Every word the papers say of themselves. Swedish, whatever language the window speaks: the papers are read by the
/// association's members. The importer may use the same words to find its way back.
namespace heller::report::wording {

/// One sentence about some of a report's cases, in each form that Swedish needs. "%1" is where they are named.
struct Sentence
{
    QString one;     ///< one case among others: "Avvikelse ett (1) är …"
    QString several; ///< several among others: "Avvikelserna ett (1) och två (2) är …"
    QString theOnly; ///< the report's only case
    QString both;    ///< both of the report's two cases
    QString all;     ///< all of the report's cases, three or more
};

[[nodiscard]] QString reportTitle();   ///< "Lex Heller – avvikelserapportering"
[[nodiscard]] QString contentsTitle(); ///< "Innehåll"

// The form's labels, in the form's order.
[[nodiscard]] QString labelName();
[[nodiscard]] QString labelEmail();
[[nodiscard]] QString labelWorkplace();
[[nodiscard]] QString labelCooperating();
[[nodiscard]] QString labelChallenge();
[[nodiscard]] QString labelConsequences();
[[nodiscard]] QString labelProposal();
[[nodiscard]] QString labelOther(); ///< what stood beside the form's fields

[[nodiscard]] QString caseHeading(int number, const QString& title); ///< "1. Titel": the place in the report
[[nodiscard]] QString titleOr(const QString& title);                 ///< something to print when there is none
/// The round's own heading, else "Återkoppling Titel", from the second round on ", omgång 2" after it.
[[nodiscard]] QString feedbackHeading(const FeedbackRound& round, const QString& title);
[[nodiscard]] QString answerHeading(const QString& actor, QDate answeredOn); ///< "Svar från Region X, 3 maj 2026"
[[nodiscard]] QString answeredBy(const QString& who);
[[nodiscard]] QString onlySaid(); ///< in place of an answer's text; known again where a report is read ///< "Svarat av:
                                  ///< Enhetschef Rut Rask"

// The letter. The association's name or short name goes into "%1", the period into "%2".
[[nodiscard]] QString periodInLetter(SemesterRange period);
[[nodiscard]] QString introduction(int cases, const QString& association, const QString& period);
/// Of a report for everybody; `unpublished` is how many more there are.
[[nodiscard]] QString publicIntroduction(int published, int unpublished, const QString& association,
                                         const QString& period);
[[nodiscard]] QString sinceLastReport(const WaitedSince& since); ///< of cases that waited then, one or more
[[nodiscard]] QString unnamedAssociation();                      ///< when the settings do not name one
[[nodiscard]] Sentence notRaised(const QString& meetingName);
[[nodiscard]] Sentence awaitsSupplement(const QString& meetingName);
[[nodiscard]] Sentence heldForReporter();
[[nodiscard]] Sentence withoutFeedback();
[[nodiscard]] QString notUnhandled(bool several, const QString& association);
[[nodiscard]] Sentence answeredByWordOfMouth();
[[nodiscard]] Sentence moreAnswersAwaited();
[[nodiscard]] Sentence inSeveralRounds();
/// "also": something has been asked for before in the letter.
[[nodiscard]] Sentence pleaseJudge(bool also);
[[nodiscard]] QString judgeTheOthers(bool also); ///< all cases that no sentence has named
[[nodiscard]] Sentence toBeContinued();
[[nodiscard]] Sentence settled();
[[nodiscard]] Sentence dismissed();
[[nodiscard]] Sentence transferred();
[[nodiscard]] QString thanks(bool somethingAsked);

/// What belongs together kept on one line, with no-break blanks and hyphens: "tre (3)", "omgång 2", "hösten -25",
/// "3 maj", a number and its unit. For print only: a text that is edited, searched or compared has plain blanks.
[[nodiscard]] QString heldTogether(QString text);

// The case sheet. The statuses bear the names that the Swedish window gives them (core/model/status.h, translated
// there).
[[nodiscard]] QString statusName(Status status);
[[nodiscard]] QString outcomeName(Outcome outcome);
[[nodiscard]] QString titleOfSeveral(); ///< of a paper with several case sheets
[[nodiscard]] QString headingReported();
[[nodiscard]] QString headingMeetings();
[[nodiscard]] QString headingEnding();
[[nodiscard]] QString nameReceived();
[[nodiscard]] QString nameSemester();
[[nodiscard]] QString nameStatus();
[[nodiscard]] QString nameSupplementRequested();
[[nodiscard]] QString nameSupplementReceived();
[[nodiscard]] QString nameHandedOver();
[[nodiscard]] QString raisedOn(QDate date);
[[nodiscard]] QString toBeRaisedOn(QDate date);
[[nodiscard]] QString nameDecision();
[[nodiscard]] QString nameResponsible();
[[nodiscard]] QString nameDue();
[[nodiscard]] QString feedbackOnSheet(int number, bool several); ///< the sheet's title names the case already
[[nodiscard]] QString askedAndDue(QDate asked, QDate due);       ///< empty when neither is known
/// `due`: by when it is awaited, where that is still to be said; else null.
[[nodiscard]] QString answerWithoutText(const Answer& answer, QDate due);
[[nodiscard]] QString nameAssessment();
[[nodiscard]] QString assessmentOf(Assessment assessment, QDate on, const QString& note);
[[nodiscard]] QString nameOutcome();
[[nodiscard]] QString nameClosure(Closure::Kind kind);
[[nodiscard]] QString nameReason();
[[nodiscard]] QString nameReporterTold();

// The list of cases as a table: headings shorter than the form's labels.
[[nodiscard]] QString tableTitle();
[[nodiscard]] QString casesOn(int cases, QDate date); ///< "41 avvikelser, 3 maj 2026"
[[nodiscard]] QString columnNumber();                 ///< where there is little room
[[nodiscard]] QString withoutSemester();
[[nodiscard]] QString noCases();
[[nodiscard]] QString columnDiaryNumber();
[[nodiscard]] QString columnTitle();
[[nodiscard]] QString columnReporter();
[[nodiscard]] QString columnEmail();
[[nodiscard]] QString columnWorkplace();
[[nodiscard]] QString columnCooperating();
[[nodiscard]] QString columnChallenge();
[[nodiscard]] QString columnConsequences();
[[nodiscard]] QString columnProposal();
[[nodiscard]] QString columnRounds();
[[nodiscard]] QString columnLastAsked();
[[nodiscard]] QString columnFeedback();

// The overview, and who cooperates, as papers.
[[nodiscard]] QString overviewTitle();
[[nodiscard]] QString nextMeeting(const QString& meetingName, QDate meeting, QDate handOverBy);
[[nodiscard]] QString nothingToDo();
[[nodiscard]] QString partToHandOver(const QString& meetingName); ///< empty: no meeting is set
[[nodiscard]] QString partAtReporter();
[[nodiscard]] QString partAwaited();
[[nodiscard]] QString partReporterUntold();
[[nodiscard]] QString partUnpublished();
[[nodiscard]] QString withCount(const QString& part, int lines); ///< "Att bedöma (12)"
[[nodiscard]] QString andMore(int lines);                        ///< those that there was no room for
[[nodiscard]] QString columnRequested();
[[nodiscard]] QString columnAsked();
[[nodiscard]] QString columnAskedActor();
[[nodiscard]] QString columnAnswered();
[[nodiscard]] QString columnAnsweredBy();
[[nodiscard]] QString columnAssessed();
[[nodiscard]] QString columnDue();
[[nodiscard]] QString daysLeft(int workingDays); ///< negative: late
[[nodiscard]] QString headingStanding();
[[nodiscard]] QString headingSemesters();
[[nodiscard]] QString columnFresh();
[[nodiscard]] QString columnWaiting();
[[nodiscard]] QString columnHandled();
[[nodiscard]] QString headingTimes();
[[nodiscard]] QString columnWho();
[[nodiscard]] QString columnMedian();
[[nodiscard]] QString columnAnswers();
[[nodiscard]] QString workingDaysOrTooFew(std::optional<int> days);
[[nodiscard]] QString actorKindInPlural(ActorKind kind); ///< all of a kind together: "Kommunerna"
[[nodiscard]] QString actorsTitle();
[[nodiscard]] QString actorsOf(const QString& association, QDate date);
[[nodiscard]] QString noActors();
[[nodiscard]] QString columnActor();
[[nodiscard]] QString columnKind();
[[nodiscard]] QString alsoCalled(const QStringList& names);
[[nodiscard]] QString columnContacts();
[[nodiscard]] QString actorKind(ActorKind kind);
[[nodiscard]] QString unit();
[[nodiscard]] QString member();
[[nodiscard]] QString existsFrom(QDate date);
[[nodiscard]] QString existedUntil(QDate date);
[[nodiscard]] QString underActor(const QString& name, int depth); ///< a unit's name, set in below its organisation's

[[nodiscard]] QString footer(const QString& association);

} // namespace heller::report::wording
