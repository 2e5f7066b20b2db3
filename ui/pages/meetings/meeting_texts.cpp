#include "ui/pages/meetings/meeting_texts.h"

#include "core/model/actor_search.h"
#include "core/service/actors.h"
#include "core/service/meetings.h"
#include "core/service/register.h"
#include "ui/pages/meetings/meeting_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::MeetingTexts)
};

const auto meetingEntity = u"meeting"_s;
const auto itemEntity = u"agenda_item"_s;
const auto newItemEntity = u"new_agenda_item"_s;
const auto personEntity = u"participant"_s;

template<typename Row, typename Value>
using Columns = QList<std::pair<QString, Value Row::*>>;

const Columns<Meeting, QString>& meetingTexts()
{
    static const Columns<Meeting, QString> columns{{u"title"_s, &Meeting::title},
                                                   {u"place"_s, &Meeting::place},
                                                   {u"participants"_s, &Meeting::participants},
                                                   {u"notes"_s, &Meeting::notes}};
    return columns;
}

const Columns<Meeting, QTime>& meetingTimes()
{
    static const Columns<Meeting, QTime> columns{{u"begins_at"_s, &Meeting::beginsAt},
                                                 {u"ends_at"_s, &Meeting::endsAt}};
    return columns;
}

const Columns<AgendaItem, QString>& itemTexts()
{
    static const Columns<AgendaItem, QString> columns{{u"notes"_s, &AgendaItem::notes},
                                                      {u"decision"_s, &AgendaItem::decision},
                                                      {u"responsible"_s, &AgendaItem::responsible}};
    return columns;
}

const Columns<Participant, QString>& personTexts()
{
    static const Columns<Participant, QString> columns{
        {u"name"_s, &Participant::name}, {u"organisation"_s, &Participant::actorText}, {u"role"_s, &Participant::role}};
    return columns;
}

template<typename Row, typename Value>
QString fieldOf(const Columns<Row, Value>& columns, Value Row::* member)
{
    for (const auto& [field, each] : columns) {
        if (each == member)
            return field;
    }
    return {};
}

/// Null: there is no such column.
template<typename Row, typename Value>
Value Row::* memberOf(const Columns<Row, Value>& columns, const QString& field)
{
    for (const auto& [each, member] : columns) {
        if (each == field)
            return member;
    }
    return nullptr;
}

std::unexpected<Error> noSuchPlace(const KeptText& text)
{
    return fail(ErrorCode::NotFound, Texts::tr("%1 is not in the register any more.").arg(text.where));
}

/// "2/name/Disa Ek": who stood there is part of where it stands.
struct PersonPlace
{
    qsizetype place = -1;
    QString Participant::* member = nullptr;
    QString name = {};

    explicit PersonPlace(const QString& field)
        : place(field.section(u'/', 0, 0).toInt())
        , member(memberOf(personTexts(), field.section(u'/', 1, 1)))
        , name(field.section(u'/', 2))
    {}
    [[nodiscard]] bool isIn(const QList<Participant>& people) const
    {
        return member && place >= 0 && place < people.size() && people.at(place).name == name;
    }
};

QString organisationOf(const Participant& person, const QList<Actor>& actors)
{
    const auto known = std::ranges::find(actors, person.actor, &Actor::id);
    return known == actors.end() ? person.actorText : known->name;
}

Result<AgendaItem> itemOf(const service::Meetings& meetings, const KeptText& text)
{
    const auto all = meetings.all();
    if (!all)
        return fail(all);
    for (const Meeting& meeting : *all) {
        const auto item = std::ranges::find(meeting.agenda, AgendaItemId(text.row), &AgendaItem::id);
        if (item != meeting.agenda.end())
            return *item;
    }
    return noSuchPlace(text);
}

Result<QString> personTextAt(service::Register& reg, const KeptText& text)
{
    const auto meeting = service::Meetings(reg).load(MeetingId(text.row));
    if (!meeting)
        return fail(meeting);
    const PersonPlace place(text.field);
    if (!place.isIn(meeting->people))
        return noSuchPlace(text);
    const Participant& person = meeting->people.at(place.place);
    if (place.member != &Participant::actorText)
        return person.*place.member;
    const auto actors = service::Actors(reg).all();
    return actors ? Result<QString>(organisationOf(person, *actors)) : fail(actors);
}

Result<> storePersonText(service::Register& reg, const KeptText& text)
{
    const auto actors = service::Actors(reg).all();
    if (!actors)
        return fail(actors);
    const auto there = personTextAt(reg, text);
    if (!there)
        return fail(there);
    const PersonPlace place(text.field);
    return withoutValue(service::Meetings(reg).changeHead(MeetingId(text.row), text.name, [&](Meeting& meeting) {
        if (!place.isIn(meeting.people))
            return;
        Participant& person = meeting.people[place.place];
        if (place.member == &Participant::actorText)
            setOrganisation(person, text.text, *actors);
        else
            person.*place.member = text.text;
    }));
}

Result<QString> headTextAt(service::Register& reg, const KeptText& text)
{
    const auto meeting = service::Meetings(reg).load(MeetingId(text.row));
    if (!meeting)
        return fail(meeting);
    if (const auto time = memberOf(meetingTimes(), text.field))
        return ((*meeting).*time).toString(u"HH:mm"_s);
    const auto member = memberOf(meetingTexts(), text.field);
    return member ? Result<QString>((*meeting).*member) : noSuchPlace(text);
}

Result<> storeHeadText(service::Register& reg, const KeptText& text)
{
    service::Meetings meetings(reg);
    const auto change = [&](const auto& work) {
        return withoutValue(meetings.changeHead(MeetingId(text.row), text.name, work));
    };
    if (const auto time = memberOf(meetingTimes(), text.field)) {
        const auto typed = readTypedTime(text.text);
        return typed ? change([&](Meeting& meeting) { meeting.*time = *typed; }) : fail(typed);
    }
    const auto member = memberOf(meetingTexts(), text.field);
    return member ? change([&](Meeting& meeting) { meeting.*member = text.text; }) : noSuchPlace(text);
}

} // namespace

KeptText placeOf(const Meeting& meeting, QString Meeting::* member, const QString& heading)
{
    return {
        .entity = meetingEntity, .row = meeting.id.value(), .field = fieldOf(meetingTexts(), member), .where = heading};
}

KeptText placeOf(const Meeting& meeting, QTime Meeting::* member, const QString& heading)
{
    return {
        .entity = meetingEntity, .row = meeting.id.value(), .field = fieldOf(meetingTimes(), member), .where = heading};
}

KeptText placeOf(const AgendaItem& item, QString AgendaItem::* member, const QString& heading)
{
    return {.entity = itemEntity,
            .row = item.id.value(),
            .field = fieldOf(itemTexts(), member),
            .where = Texts::tr("%1, item %2").arg(heading).arg(item.position)};
}

KeptText placeOfNewItem(const Meeting& meeting, const QString& heading)
{
    return {.entity = newItemEntity, .row = meeting.id.value(), .field = u"title"_s, .where = heading};
}

KeptText placeOfPerson(const Meeting& meeting, qsizetype place, QString Participant::* member, const QString& heading)
{
    return {.entity = personEntity,
            .row = meeting.id.value(),
            .field = u"%1/%2/%3"_s.arg(QString::number(place), fieldOf(personTexts(), member),
                                       meeting.people.value(place).name),
            .where = heading};
}

void setOrganisation(Participant& person, const QString& typed, const QList<Actor>& actors)
{
    const auto known = std::ranges::find_if(actors, [&](const Actor& actor) { return isActorsName(typed, {actor}); });
    person.actor = known == actors.end() ? ActorId() : known->id;
    person.actorText = known == actors.end() ? typed : known->name;
}

Result<QTime> readTypedTime(const QString& text)
{
    const QTime time = meetings::parseTypedTime(text);
    if (!time.isValid() && !text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is no time of the day.").arg(text),
                    Texts::tr("Write it like 9 or 13.30."));
    return time;
}

bool isMeetingText(const KeptText& text)
{
    return text.entity == meetingEntity || text.entity == itemEntity || text.entity == newItemEntity ||
           text.entity == personEntity;
}

Result<QString> meetingTextAt(service::Register& reg, const KeptText& text)
{
    const service::Meetings meetings(reg);
    if (text.entity == itemEntity) {
        const auto item = itemOf(meetings, text);
        if (!item)
            return fail(item);
        const auto member = memberOf(itemTexts(), text.field);
        return member ? Result<QString>((*item).*member) : noSuchPlace(text);
    }
    if (text.entity == newItemEntity)
        return QString();
    return text.entity == personEntity ? personTextAt(reg, text) : headTextAt(reg, text);
}

Result<> storeMeetingText(service::Register& reg, const KeptText& text)
{
    service::Meetings meetings(reg);
    if (text.entity == itemEntity) {
        const auto member = memberOf(itemTexts(), text.field);
        if (!member)
            return noSuchPlace(text);
        return withoutValue(meetings.changeItemInto({}, AgendaItemId(text.row), text.name,
                                                    [&](AgendaItem& item) { item.*member = text.text; }));
    }
    if (text.entity == newItemEntity)
        return withoutValue(meetings.addItem(MeetingId(text.row), text.text));
    return text.entity == personEntity ? storePersonText(reg, text) : storeHeadText(reg, text);
}

} // namespace heller::ui
