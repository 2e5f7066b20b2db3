#include "ui/models/version_text.h"

#include "core/base/swedish.h"
#include "core/model/feedback.h"
#include "core/model/status.h"

#include <QDate>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using service::VersionField;

enum class Form { Text, Date, Semester, Outcome, Closure, Assessment, Manner };

struct Column
{
    const char* entity = "";
    const char* field = "";
    const char* name = ""; ///< as on the sheet
    Form form = Form::Text;
};

/// In the order of the sheet; what is not here is not read by people.
constexpr Column columns[] = {
    {"deviation", "title", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Title")},
    {"deviation", "reporter_name", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Name")},
    {"deviation", "reporter_email", QT_TRANSLATE_NOOP("heller::ui::VersionText", "E-mail")},
    {"deviation", "reporter_workplace", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Where do you work?")},
    {"deviation", "cooperating_text",
     QT_TRANSLATE_NOOP("heller::ui::VersionText", "Cooperating parties/organisations")},
    {"deviation", "challenge", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Challenge")},
    {"deviation", "consequences", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Consequences")},
    {"deviation", "proposal", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Proposed solution")},
    {"deviation", "other_text", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Other text")},
    {"deviation", "received", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Received on"), Form::Date},
    {"deviation", "semester", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Semester"), Form::Semester},
    {"deviation", "supplement_requested_on",
     QT_TRANSLATE_NOOP("heller::ui::VersionText", "Asked the reporter for more"), Form::Date},
    {"deviation", "supplement_received_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Reporter answered"),
     Form::Date},
    {"deviation", "handed_over_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Handed over on"), Form::Date},
    {"feedback_round", "heading", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Heading in the report")},
    {"feedback_round", "asked_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Asked on"), Form::Date},
    {"feedback_round", "due_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Answer due"), Form::Date},
    {"answer", "asked_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Asked on"), Form::Date},
    {"answer", "due_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Answer due"), Form::Date},
    {"answer", "reminders", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Reminders")},
    {"answer", "last_reminded_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Last reminded on"), Form::Date},
    {"answer", "pause_reason", QT_TRANSLATE_NOOP("heller::ui::VersionText", "What is waited for")},
    {"answer", "manner", QT_TRANSLATE_NOOP("heller::ui::VersionText", "How it was answered"), Form::Manner},
    {"answer", "answered_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Answered on"), Form::Date},
    {"answer", "answered_by", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Who answered")},
    {"answer", "text", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Answer")},
    {"feedback_round", "text", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Joint answer")},
    {"feedback_round", "assessment", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Assessment"), Form::Assessment},
    {"feedback_round", "assessed_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Assessed on"), Form::Date},
    {"feedback_round", "assessment_note", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Why it was assessed so")},
    {"deviation", "outcome", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Outcome"), Form::Outcome},
    {"deviation", "outcome_note", QT_TRANSLATE_NOOP("heller::ui::VersionText", "What came out of it")},
    {"deviation", "reporter_told_on", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Told the reporter"), Form::Date},
    {"deviation", "closure", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Ended"), Form::Closure},
    {"deviation", "closure_reason", QT_TRANSLATE_NOOP("heller::ui::VersionText", "Reason")},
};

/// A coded value in words; as it is when the code is not known.
QString inWords(Form form, const QString& value)
{
    switch (form) {
    case Form::Text:
        return value;
    case Form::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? swedish::dateInWords(date) : value;
    }
    case Form::Semester: {
        const auto semester = parseSemester(value);
        return semester ? semester->shortName() : value;
    }
    case Form::Outcome: {
        const auto outcome = outcomeFrom(value);
        return outcome ? nameOf(*outcome) : value;
    }
    case Form::Closure: {
        const auto kind = closureKindFrom(value);
        return kind ? nameOf(*kind == Closure::Kind::Dismissed ? Status::Dismissed : Status::Transferred) : value;
    }
    case Form::Assessment: {
        const auto assessment = assessmentFrom(value);
        return assessment ? nameOf(*assessment) : value;
    }
    case Form::Manner:
        break;
    }
    switch (answerMannerFrom(value).value_or(AnswerManner::Pending)) {
    case AnswerManner::Written:
        return VersionText::tr("Answered in writing");
    case AnswerManner::WordOfMouth:
        return VersionText::tr("By word of mouth");
    case AnswerManner::NotConcerned:
        return VersionText::tr("Not concerned");
    case AnswerManner::Pending:
        break;
    }
    return VersionText::tr("Not answered yet");
}

QString nameIn(const Column& column, const QString& about)
{
    QString name = VersionText::tr(column.name);
    if (about.isEmpty())
        return name;
    return QLatin1StringView(column.entity) == "feedback_round"_L1 ? VersionText::tr("%1, round %2").arg(name, about)
                                                                   : u"%1, %2"_s.arg(name, about);
}

/// Every row of the column's that either version has.
QList<std::pair<qint64, QString>> rowsOf(const Column& column, const QList<const service::CaseVersion*>& versions)
{
    QList<std::pair<qint64, QString>> rows;
    for (const service::CaseVersion* version : versions) {
        for (const VersionField& field : version->fields) {
            const bool own =
                field.entity == QLatin1StringView(column.entity) && field.field == QLatin1StringView(column.field);
            const bool known = std::ranges::find(rows, field.row, &std::pair<qint64, QString>::first) != rows.end();
            if (own && !known)
                rows.append({field.row, field.about});
        }
    }
    return rows;
}

QString valueIn(const service::CaseVersion& version, const Column& column, qint64 row)
{
    for (const VersionField& field : version.fields) {
        if (field.row == row && field.entity == QLatin1StringView(column.entity) &&
            field.field == QLatin1StringView(column.field))
            return inWords(column.form, field.value);
    }
    return {};
}

} // namespace

QString VersionText::nameOf(const QString& entity, const QString& field, const QString& about)
{
    for (const Column& column : columns) {
        if (entity == QLatin1StringView(column.entity) && field == QLatin1StringView(column.field))
            return nameIn(column, about);
    }
    return field;
}

QList<VersionLine> VersionText::of(const service::CaseVersion& then, const service::CaseVersion& now)
{
    QList<VersionLine> lines;
    for (const Column& column : columns) {
        for (const auto& [row, about] : rowsOf(column, {&then, &now}))
            lines.append({nameIn(column, about), valueIn(then, column, row), valueIn(now, column, row)});
    }
    return lines;
}

} // namespace heller::ui
