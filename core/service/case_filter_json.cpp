#include "core/service/case_filter_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
void putCodes(QJsonObject& object, const QString& key, const QList<Value>& values)
{
    QJsonArray codes;
    for (const Value value : values)
        codes.append(codeOf(value));
    if (!codes.isEmpty())
        object.insert(key, codes);
}

template<typename Thing, typename AnId>
void putUuids(QJsonObject& object, const QString& key, const QList<AnId>& ids, const QList<Thing>& things)
{
    QJsonArray uuids;
    for (const AnId id : ids) {
        const auto found = std::ranges::find(things, id, &Thing::id);
        uuids.append((found == things.end() ? QUuid() : found->uuid).toString(QUuid::WithoutBraces));
    }
    if (!uuids.isEmpty())
        object.insert(key, uuids);
}

template<typename Thing>
auto idsFrom(const QJsonObject& object, const QString& key, const QList<Thing>& things)
{
    QList<decltype(Thing::id)> ids;
    for (const auto& value : object.value(key).toArray()) {
        const auto found = std::ranges::find(things, QUuid(value.toString()), &Thing::uuid);
        ids.append(found == things.end() ? decltype(Thing::id)() : found->id);
    }
    return ids;
}

} // namespace

QString filterJson(const CaseFilter& filter, const FilterNames& names)
{
    QJsonObject object;
    if (filter.semesters)
        object.insert(u"semesters"_s, filter.semesters->code());
    if (filter.withoutSemester)
        object.insert(u"withoutSemester"_s, true);
    putCodes(object, u"statuses"_s, filter.statuses);
    putUuids(object, u"actors"_s, filter.actors, names.actors);
    putUuids(object, u"municipalities"_s, filter.municipalities, names.actors);
    putUuids(object, u"themes"_s, filter.themes, names.themes);
    putCodes(object, u"outcomes"_s, filter.outcomes);
    if (filter.toDo)
        object.insert(u"toDo"_s, true);
    if (filter.lacking)
        object.insert(u"lacking"_s, codeOf(*filter.lacking));
    if (!filter.search.trimmed().isEmpty())
        object.insert(u"search"_s, filter.search);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CaseFilter filterFromJson(const QString& json, const FilterNames& names)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CaseFilter filter;
    filter.semesters = parseSemesterRange(object.value(u"semesters"_s).toString());
    filter.withoutSemester = object.value(u"withoutSemester"_s).toBool();
    for (const auto& code : object.value(u"statuses"_s).toArray()) {
        if (const auto status = statusFrom(code.toString()))
            filter.statuses.append(*status);
    }
    filter.actors = idsFrom(object, u"actors"_s, names.actors);
    filter.municipalities = idsFrom(object, u"municipalities"_s, names.actors);
    filter.themes = idsFrom(object, u"themes"_s, names.themes);
    for (const auto& code : object.value(u"outcomes"_s).toArray()) {
        if (const auto outcome = outcomeFrom(code.toString()))
            filter.outcomes.append(*outcome);
    }
    filter.toDo = object.value(u"toDo"_s).toBool();
    filter.lacking = lackingFrom(object.value(u"lacking"_s).toString());
    filter.search = object.value(u"search"_s).toString();
    return filter;
}

} // namespace heller::service
