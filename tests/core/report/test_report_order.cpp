#include "core/report/semester_report.h"
#include "tests/core/report/cases_in_state.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;
using enum ReportGroup;

namespace {

CaseFile numbered(ReportGroup group, const QString& diaryNumber)
{
    CaseFile file = caseIn(group);
    file.deviation.diaryNumber = diaryNumber;
    return file;
}

QStringList diaryNumbers(const QList<CaseFile>& cases)
{
    QStringList numbers;
    for (const CaseFile& file : cases)
        numbers.append(file.deviation.diaryNumber);
    return numbers;
}

} // namespace

TEST_CASE("each case made for a group is in it")
{
    for (const ReportGroup group : {NotRaised, AwaitsSupplement, WithoutFeedback, MoreAnswersAwaited, ToBeJudged,
                                    Continued, Settled, Dismissed, Transferred})
        CHECK(groupOf(caseIn(group)) == group);
}

TEST_CASE("an answer by word of mouth is no written feedback")
{
    CaseFile file;
    file.rounds = {
        FeedbackRound{.askedOn = QDate(2026, 1, 5), .answers = {Answer{.manner = AnswerManner::WordOfMouth}}}};
    CHECK(groupOf(file) == WithoutFeedback);
}

TEST_CASE("a case that is handed over is not raised yet")
{
    CaseFile file;
    file.deviation.handedOverOn = QDate(2026, 1, 5);
    CHECK(groupOf(file) == NotRaised);
}

TEST_CASE("one of two answers in: more are awaited")
{
    CaseFile file;
    file.rounds = {FeedbackRound{.askedOn = QDate(2026, 1, 5),
                                 .answers = {Answer{.manner = AnswerManner::Written, .text = u"Ja."_s}, Answer{}}}};
    CHECK(groupOf(file) == MoreAnswersAwaited);
}

TEST_CASE("the report's order: what needs a decision, what lacks feedback, the answered, the judged")
{
    const QList<CaseFile> ordered = inReportOrder({
        numbered(Settled, u"LH 2022-001"_s),
        numbered(ToBeJudged, u"LH 2022-010"_s),
        numbered(WithoutFeedback, u"LH 2023-004"_s),
        numbered(NotRaised, u"LH 2023-1000"_s),
        numbered(ToBeJudged, u"LH 2022-009"_s),
        numbered(NotRaised, u"LH 2023-999"_s),
        numbered(WithoutFeedback, u"LH 2022-003"_s),
        numbered(Continued, u"LH 2023-002"_s),
    });

    CHECK(diaryNumbers(ordered) == QStringList{u"LH 2023-999"_s, u"LH 2023-1000"_s, u"LH 2022-003"_s, u"LH 2023-004"_s,
                                               u"LH 2022-009"_s, u"LH 2022-010"_s, u"LH 2023-002"_s, u"LH 2022-001"_s});
}

TEST_CASE("the order chosen by hand goes first; cases that came later keep the report's own order")
{
    QList<CaseFile> cases = {numbered(Settled, u"LH 2026-001"_s), numbered(NotRaised, u"LH 2026-002"_s),
                             numbered(Settled, u"LH 2026-003"_s), numbered(NotRaised, u"LH 2026-004"_s)};
    for (int place = 0; place < 4; ++place)
        cases[place].deviation.id = DeviationId(place + 1);

    CHECK(diaryNumbers(inChosenOrder(cases, {DeviationId(3), DeviationId(99), DeviationId(2)})) ==
          QStringList{u"LH 2026-003"_s, u"LH 2026-002"_s, u"LH 2026-004"_s, u"LH 2026-001"_s});
    CHECK(inChosenOrder(cases, {}) == inReportOrder(cases));
}
