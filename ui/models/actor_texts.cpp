#include "ui/models/actor_texts.h"

#include "core/service/actors.h"
#include "core/service/letters.h"
#include "core/service/register.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::ActorTexts)
};

const auto actorEntity = u"actor"_s;
const auto contactEntity = u"contact"_s;
const auto associationEntity = u"association"_s;
const auto wordsEntity = u"letter_words"_s;
const auto otherNamesField = u"other_names"_s;

template<typename Row>
struct Column
{
    QString field;
    QString Row::* member;
};

const QList<Column<Contact>>& contactColumns()
{
    static const QList<Column<Contact>> columns{{u"role"_s, &Contact::role},
                                                {u"person"_s, &Contact::person},
                                                {u"email"_s, &Contact::email},
                                                {u"phone"_s, &Contact::phone}};
    return columns;
}

const QList<Column<Association>>& associationColumns()
{
    static const QList<Column<Association>> columns{{u"name"_s, &Association::name},
                                                    {u"short_name"_s, &Association::shortName},
                                                    {u"coordinator"_s, &Association::coordinator},
                                                    {u"coordinator_title"_s, &Association::coordinatorTitle},
                                                    {u"coordinator_email"_s, &Association::coordinatorEmail},
                                                    {u"meeting_name"_s, &Association::meetingName},
                                                    {u"member_role"_s, &Association::memberRole}};
    return columns;
}

const QList<Column<LetterTemplate>>& wordsColumns()
{
    static const QList<Column<LetterTemplate>> columns{{u"subject"_s, &LetterTemplate::subject},
                                                       {u"body"_s, &LetterTemplate::body}};
    return columns;
}

template<typename Row>
QString fieldOf(const QList<Column<Row>>& columns, QString Row::* member)
{
    const auto found = std::ranges::find(columns, member, &Column<Row>::member);
    return found == columns.end() ? QString() : found->field;
}

/// Null: there is no such column.
template<typename Row>
QString* textIn(Row& row, const QList<Column<Row>>& columns, const QString& field)
{
    const auto found = std::ranges::find(columns, field, &Column<Row>::field);
    return found == columns.end() ? nullptr : &(row.*(found->member));
}

std::unexpected<Error> noSuchPlace(const KeptText& text)
{
    return fail(ErrorCode::NotFound, Texts::tr("%1 is not in the register any more.").arg(text.where));
}

Result<Actor> actorOf(service::Register& reg, const KeptText& text)
{
    const auto actors = service::Actors(reg).all();
    if (!actors)
        return fail(actors);
    const auto found = std::ranges::find(*actors, ActorId(text.row), &Actor::id);
    if (found == actors->end())
        return noSuchPlace(text);
    return *found;
}

Result<Contact> contactOf(service::Register& reg, const KeptText& text)
{
    const service::Actors read(reg);
    const auto actors = read.all();
    if (!actors)
        return fail(actors);
    for (const Actor& actor : *actors) {
        const auto contacts = read.contacts(actor.id);
        if (!contacts)
            return fail(contacts);
        const auto found = std::ranges::find(*contacts, ContactId(text.row), &Contact::id);
        if (found != contacts->end())
            return *found;
    }
    return noSuchPlace(text);
}

/// "reminder/subject": of which letter, and what of it.
std::optional<LetterKind> kindOf(const KeptText& text)
{
    return letterKindFrom(text.field.section(u'/', 0, 0));
}

Result<QString> wordsAt(service::Register& reg, const KeptText& text)
{
    const auto kind = kindOf(text);
    if (!kind)
        return noSuchPlace(text);
    auto words = service::Letters(reg).wording(*kind);
    if (!words)
        return fail(words);
    const QString* there = textIn(*words, wordsColumns(), text.field.section(u'/', 1));
    return there ? Result<QString>(*there) : noSuchPlace(text);
}

Result<> storeWords(service::Register& reg, const KeptText& text)
{
    const auto kind = kindOf(text);
    if (!kind)
        return noSuchPlace(text);
    auto words = service::Letters(reg).wording(*kind);
    if (!words)
        return fail(words);
    QString* there = textIn(*words, wordsColumns(), text.field.section(u'/', 1));
    if (!there)
        return noSuchPlace(text);
    *there = text.text;
    return service::Letters(reg).setWording(*kind, *words);
}

} // namespace

KeptText placeOfName(const Actor& actor)
{
    return {.entity = actorEntity, .row = actor.id.value(), .field = u"name"_s, .where = actor.name};
}

KeptText placeOfOtherNames(const Actor& actor)
{
    return {.entity = actorEntity, .row = actor.id.value(), .field = otherNamesField, .where = actor.name};
}

KeptText placeOf(const Contact& contact, QString Contact::* member)
{
    const QString who = contact.role.isEmpty() ? contact.person : contact.role;
    return {.entity = contactEntity,
            .row = contact.id.value(),
            .field = fieldOf(contactColumns(), member),
            .where = who.isEmpty() ? Texts::tr("A contact") : who};
}

KeptText placeOf(const Association& association, QString Association::* member)
{
    return {.entity = associationEntity,
            .field = fieldOf(associationColumns(), member),
            .where = association.name.isEmpty() ? Texts::tr("The association") : association.name};
}

KeptText placeOf(LetterKind kind, QString LetterTemplate::* member)
{
    return {.entity = wordsEntity,
            .field = codeOf(kind) + u'/' + fieldOf(wordsColumns(), member),
            .where = Texts::tr("How letters are worded: %1").arg(nameOf(kind))};
}

bool isActorText(const KeptText& text)
{
    return text.entity == actorEntity || text.entity == contactEntity || text.entity == associationEntity ||
           text.entity == wordsEntity;
}

Result<QString> actorTextAt(service::Register& reg, const KeptText& text)
{
    if (text.entity == actorEntity) {
        const auto actor = actorOf(reg, text);
        if (!actor)
            return fail(actor);
        return text.field == otherNamesField ? actor->otherNames.join(u", "_s) : actor->name;
    }
    if (text.entity == contactEntity) {
        auto contact = contactOf(reg, text);
        if (!contact)
            return fail(contact);
        const QString* there = textIn(*contact, contactColumns(), text.field);
        return there ? Result<QString>(*there) : noSuchPlace(text);
    }
    if (text.entity == wordsEntity)
        return wordsAt(reg, text);
    Association association = reg.association();
    const QString* there = textIn(association, associationColumns(), text.field);
    return there ? Result<QString>(*there) : noSuchPlace(text);
}

Result<> storeActorText(service::Register& reg, const KeptText& text)
{
    if (text.entity == actorEntity) {
        auto actor = actorOf(reg, text);
        if (!actor)
            return fail(actor);
        if (text.field == otherNamesField)
            actor->otherNames = text.text.split(u',', Qt::SkipEmptyParts);
        else
            actor->name = text.text;
        return service::Actors(reg).update(*actor);
    }
    if (text.entity == contactEntity) {
        auto contact = contactOf(reg, text);
        if (!contact)
            return fail(contact);
        QString* there = textIn(*contact, contactColumns(), text.field);
        if (!there)
            return noSuchPlace(text);
        *there = text.text;
        return service::Actors(reg).updateContact(*contact);
    }
    if (text.entity == wordsEntity)
        return storeWords(reg, text);
    Association association = reg.association();
    QString* there = textIn(association, associationColumns(), text.field);
    if (!there)
        return noSuchPlace(text);
    *there = text.text;
    return reg.setAssociation(association);
}

} // namespace heller::ui
