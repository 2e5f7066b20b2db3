#include "core/report/case_json.h"

#include "core/model/status.h"
#include "core/report/wording.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template<typename T>
QJsonValue codeOrNull(const std::optional<T>& value)
{
    return value ? QJsonValue(codeOf(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const Reporter& reporter)
{
    return {{u"name"_s, reporter.name}, {u"email"_s, reporter.email}, {u"workplace"_s, reporter.workplace}};
}

QString nameOf(const Answer& answer, const QList<Actor>& actors)
{
    if (!answer.actorText.isEmpty())
        return answer.actorText;
    const auto known = std::ranges::find(actors, answer.actor, &Actor::id);
    return known == actors.end() ? QString() : known->name;
}

QJsonArray jsonOf(const QList<Answer>& answers, const QList<Actor>& actors)
{
    QJsonArray array;
    for (const Answer& answer : answers)
        array.append(QJsonObject{{u"actor"_s, nameOf(answer, actors)},
                                 {u"answeredOn"_s, jsonOf(answer.answeredOn)},
                                 {u"text"_s, answer.text}});
    return array;
}

QJsonArray jsonOf(const QList<FeedbackRound>& rounds, const QString& title, const QList<Actor>& actors)
{
    QJsonArray array;
    for (const FeedbackRound& round : rounds)
        array.append(QJsonObject{{u"number"_s, round.number},
                                 {u"heading"_s, wording::feedbackHeading(round, title)},
                                 {u"askedOn"_s, jsonOf(round.askedOn)},
                                 {u"dueOn"_s, jsonOf(round.dueOn)},
                                 {u"answers"_s, jsonOf(round.answers, actors)},
                                 {u"text"_s, round.text},
                                 {u"assessment"_s, codeOrNull(round.assessment)}});
    return array;
}

} // namespace

QJsonObject jsonOf(const CaseFile& file, const QList<Actor>& actors)
{
    const Deviation& deviation = file.deviation;
    const auto semester = semesterOf(deviation);
    return {
        {u"diaryNumber"_s, deviation.diaryNumber},
        {u"title"_s, deviation.title},
        {u"status"_s, codeOf(statusOf(file))},
        {u"received"_s, jsonOf(deviation.received)},
        {u"semester"_s, semester ? QJsonValue(semester->code()) : QJsonValue(QJsonValue::Null)},
        {u"reporter"_s, jsonOf(deviation.reporter)},
        {u"cooperatingText"_s, deviation.cooperatingText},
        {u"cooperatingActors"_s, QJsonArray::fromStringList(file.cooperatingActorNames)},
        {u"challenge"_s, deviation.challenge},
        {u"consequences"_s, deviation.consequences},
        {u"proposal"_s, deviation.proposal},
        {u"otherText"_s, deviation.otherText},
        {u"rounds"_s, jsonOf(file.rounds, deviation.title, actors)},
        {u"outcome"_s, codeOrNull(deviation.outcome)},
    };
}

QByteArray jsonElement(const QJsonObject& object, bool first)
{
    return (first ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
}

} // namespace heller::report
