#include "core/report/case_table.h"

#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::SheetCell;
using render::SheetColumn;

namespace {

/// A column with what stands in it, so that the two cannot come apart.
struct Column
{
    SheetColumn look;
    SheetCell (*cell)(const CaseFile&);
    std::optional<ProfilePart> part = {}; ///< left out with it
};

constexpr int narrow = 14;
constexpr int middling = 28;
constexpr int wide = 60;

QString semesterText(const CaseFile& file)
{
    const auto semester = semesterOf(file.deviation);
    return semester ? semester->shortName() : QString();
}

/// As it was written; where nothing was, whom it is known to concern.
QString cooperatingText(const CaseFile& file)
{
    const QString& text = file.deviation.cooperatingText;
    return text.isEmpty() ? file.cooperatingActorNames.join(u", "_s) : text;
}

QDate lastAsked(const CaseFile& file)
{
    QDate last;
    for (const FeedbackRound& round : file.rounds)
        if (round.askedOn.isValid() && (!last.isValid() || round.askedOn > last))
            last = round.askedOn;
    return last;
}

/// Every round's feedback one after the other; each answer under who gave it and when.
QString feedbackText(const CaseFile& file)
{
    QStringList texts;
    for (const FeedbackRound& round : file.rounds) {
        if (!round.text.isEmpty())
            texts.append(round.text);
        for (const Answer& answer : round.answers)
            if (!answer.text.isEmpty())
                texts.append(wording::answerHeading(answer.actorText, answer.answeredOn) + u":\n"_s + answer.text);
    }
    return texts.join(u"\n\n"_s);
}

QString assessmentText(const CaseFile& file)
{
    const FeedbackRound* last = lastBegun(file.rounds);
    if (!last || !last->assessment)
        return {};
    return wording::assessmentOf(*last->assessment, last->assessedOn, last->assessmentNote);
}

QString outcomeText(const CaseFile& file)
{
    return file.deviation.outcome ? wording::outcomeName(*file.deviation.outcome) : QString();
}

const QList<Column>& columns()
{
    using namespace wording;
    using enum ProfilePart;
    static const QList<Column> all = {
        {{columnDiaryNumber(), narrow},
         [](const CaseFile& f) -> SheetCell { return f.deviation.diaryNumber; },
         Originals},
        {{columnTitle(), middling, true}, [](const CaseFile& f) -> SheetCell { return f.deviation.title; }},
        {{nameStatus(), middling}, [](const CaseFile& f) -> SheetCell { return statusName(statusOf(f)); }},
        {{nameSemester(), narrow}, [](const CaseFile& f) -> SheetCell { return semesterText(f); }},
        {{nameReceived(), narrow}, [](const CaseFile& f) -> SheetCell { return f.deviation.received; }, Originals},
        {{columnReporter(), middling},
         [](const CaseFile& f) -> SheetCell { return f.deviation.reporter.name; },
         Reporter},
        {{columnEmail(), middling},
         [](const CaseFile& f) -> SheetCell { return f.deviation.reporter.email; },
         Reporter},
        {{columnWorkplace(), middling},
         [](const CaseFile& f) -> SheetCell { return f.deviation.reporter.workplace; },
         Reporter},
        {{columnCooperating(), middling, true},
         [](const CaseFile& f) -> SheetCell { return cooperatingText(f); },
         Originals},
        {{columnChallenge(), wide, true}, [](const CaseFile& f) -> SheetCell { return f.deviation.challenge; }},
        {{columnConsequences(), wide, true}, [](const CaseFile& f) -> SheetCell { return f.deviation.consequences; }},
        {{columnProposal(), wide, true}, [](const CaseFile& f) -> SheetCell { return f.deviation.proposal; }},
        {{labelOther(), wide, true}, [](const CaseFile& f) -> SheetCell { return f.deviation.otherText; }, Originals},
        {{columnRounds(), narrow},
         [](const CaseFile& f) -> SheetCell { return static_cast<int>(std::ranges::count_if(f.rounds, isBegun)); },
         Originals},
        {{columnLastAsked(), narrow}, [](const CaseFile& f) -> SheetCell { return lastAsked(f); }, Originals},
        {{columnFeedback(), wide, true}, [](const CaseFile& f) -> SheetCell { return feedbackText(f); }},
        {{nameAssessment(), middling, true}, [](const CaseFile& f) -> SheetCell { return assessmentText(f); }},
        {{nameOutcome(), middling}, [](const CaseFile& f) -> SheetCell { return outcomeText(f); }},
        {{nameReporterTold(), narrow},
         [](const CaseFile& f) -> SheetCell { return f.deviation.reporterToldOn; },
         Originals},
    };
    return all;
}

bool isShown(const Column& column, Profile profile)
{
    return !column.part || !leavesOut(profile, *column.part);
}

} // namespace

render::SheetHead caseTableHead(Profile profile, QDate date)
{
    render::SheetHead head = {.title = wording::tableTitle(), .date = date};
    for (const Column& column : columns())
        if (isShown(column, profile))
            head.columns.append(column.look);
    return head;
}

QList<SheetCell> caseTableRow(const CaseFile& file, Profile profile)
{
    QList<SheetCell> row;
    for (const Column& column : columns())
        if (isShown(column, profile))
            row.append(column.cell(file));
    return row;
}

} // namespace heller::report
