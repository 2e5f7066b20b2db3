#include "core/service/example_register.h"

#include "core/base/text_blocks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

QString textIn(const QJsonObject& object, const QString& key)
{
    return object.value(key).toString();
}

/// A long text is a list of paragraphs and "- " bullets.
QString longTextIn(const QJsonObject& object, const QString& key)
{
    QList<TextBlock> blocks;
    for (const QJsonValue value : object.value(key).toArray())
        blocks.append(blocksOf(value.toString()));
    return textOf(blocks);
}

QStringList listIn(const QJsonObject& object, const QString& key)
{
    QStringList list;
    for (const QJsonValue value : object.value(key).toArray())
        list.append(value.toString());
    return list;
}

QDate dateIn(const QJsonObject& object, const QString& key)
{
    return QDate::fromString(textIn(object, key), Qt::ISODate);
}

template<typename T>
QList<T> objectsIn(const QJsonObject& object, const QString& key, T (*read)(const QJsonObject&))
{
    QList<T> list;
    for (const QJsonValue value : object.value(key).toArray())
        list.append(read(value.toObject()));
    return list;
}

Association associationFrom(const QJsonObject& object)
{
    return {.name = textIn(object, u"name"_s),
            .shortName = textIn(object, u"shortName"_s),
            .coordinator = textIn(object, u"coordinator"_s),
            .coordinatorTitle = textIn(object, u"coordinatorTitle"_s),
            .coordinatorEmail = textIn(object, u"coordinatorEmail"_s),
            .meetingName = textIn(object, u"meetingName"_s),
            .memberRole = textIn(object, u"memberRole"_s)};
}

Contact contactFrom(const QJsonObject& object)
{
    return {
        .role = textIn(object, u"role"_s), .person = textIn(object, u"person"_s), .email = textIn(object, u"email"_s)};
}

ExampleRegister::NamedActor actorFrom(const QJsonObject& object)
{
    return {.actor = {.kind = actorKindFrom(textIn(object, u"kind"_s)).value_or(ActorKind::Other),
                      .name = textIn(object, u"name"_s),
                      .otherNames = listIn(object, u"otherNames"_s),
                      .member = object.value(u"member"_s).toBool()},
            .parent = textIn(object, u"parent"_s),
            .contacts = objectsIn(object, u"contacts"_s, contactFrom)};
}

Answer answerFrom(const QJsonObject& object)
{
    return {.actorText = textIn(object, u"actor"_s),
            .manner = answerMannerFrom(textIn(object, u"manner"_s)).value_or(AnswerManner::Pending),
            .answeredOn = dateIn(object, u"answeredOn"_s),
            .reminders = object.value(u"reminders"_s).toInt(),
            .lastRemindedOn = dateIn(object, u"lastRemindedOn"_s),
            .text = longTextIn(object, u"text"_s)};
}

FeedbackRound roundFrom(const QJsonObject& object)
{
    return {.number = object.value(u"number"_s).toInt(),
            .heading = textIn(object, u"heading"_s),
            .askedOn = dateIn(object, u"askedOn"_s),
            .dueOn = dateIn(object, u"dueOn"_s),
            .answers = objectsIn(object, u"answers"_s, answerFrom),
            .text = longTextIn(object, u"text"_s),
            .assessment = assessmentFrom(textIn(object, u"assessment"_s)),
            .assessedOn = dateIn(object, u"assessedOn"_s),
            .assessmentNote = textIn(object, u"assessmentNote"_s)};
}

std::optional<Closure> closureFrom(const QJsonObject& object)
{
    const auto kind = closureKindFrom(textIn(object, u"kind"_s));
    if (!kind)
        return std::nullopt;
    return Closure{.kind = *kind, .on = dateIn(object, u"on"_s), .reason = textIn(object, u"reason"_s)};
}

Deviation deviationFrom(const QJsonObject& object)
{
    const QJsonObject reporter = object.value(u"reporter"_s).toObject();
    return {.title = textIn(object, u"title"_s),
            .received = dateIn(object, u"received"_s),
            .reporter = {.name = textIn(reporter, u"name"_s),
                         .email = textIn(reporter, u"email"_s),
                         .workplace = textIn(reporter, u"workplace"_s)},
            .cooperatingText = textIn(object, u"cooperatingText"_s),
            .challenge = longTextIn(object, u"challenge"_s),
            .consequences = longTextIn(object, u"consequences"_s),
            .proposal = longTextIn(object, u"proposal"_s),
            .otherText = longTextIn(object, u"otherText"_s),
            .supplementRequestedOn = dateIn(object, u"supplementRequestedOn"_s),
            .supplementReceivedOn = dateIn(object, u"supplementReceivedOn"_s),
            .handedOverOn = dateIn(object, u"handedOverOn"_s),
            .closure = closureFrom(object.value(u"closure"_s).toObject()),
            .outcome = outcomeFrom(textIn(object, u"outcome"_s)),
            .outcomeNote = textIn(object, u"outcomeNote"_s),
            .reporterToldOn = dateIn(object, u"reporterToldOn"_s)};
}

ExampleRegister::NamedCase caseFrom(const QJsonObject& object)
{
    return {.key = textIn(object, u"key"_s),
            .file = {.deviation = deviationFrom(object),
                     .cooperatingActorNames = listIn(object, u"cooperatingActors"_s),
                     .rounds = objectsIn(object, u"rounds"_s, roundFrom)}};
}

AgendaItem itemFrom(const QJsonObject& object)
{
    return {.title = textIn(object, u"title"_s),
            .notes = textIn(object, u"notes"_s),
            .decision = textIn(object, u"decision"_s),
            .responsible = textIn(object, u"responsible"_s),
            .dueOn = dateIn(object, u"dueOn"_s)};
}

ExampleRegister::NamedMeeting meetingFrom(const QJsonObject& object)
{
    ExampleRegister::NamedMeeting named = {.meeting = {.date = dateIn(object, u"date"_s),
                                                       .held = object.value(u"held"_s).toBool(),
                                                       .title = textIn(object, u"title"_s),
                                                       .place = textIn(object, u"place"_s),
                                                       .participants = textIn(object, u"participants"_s)}};
    for (const QJsonValue value : object.value(u"agenda"_s).toArray()) {
        AgendaItem item = itemFrom(value.toObject());
        item.position = static_cast<int>(named.meeting.agenda.size()) + 1;
        named.meeting.agenda.append(item);
        named.caseKeys.append(textIn(value.toObject(), u"case"_s));
    }
    return named;
}

} // namespace

Result<ExampleRegister> parseExample(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput, u"The example register cannot be read."_s, {}, parsing.errorString());
    return ExampleRegister{.association = associationFrom(root.value(u"association"_s).toObject()),
                           .actors = objectsIn(root, u"actors"_s, actorFrom),
                           .cases = objectsIn(root, u"cases"_s, caseFrom),
                           .meetings = objectsIn(root, u"meetings"_s, meetingFrom)};
}

} // namespace heller::service
