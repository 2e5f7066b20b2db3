#include "core/service/examples.h"

#include "core/service/case_rules.h"
#include "core/service/cases.h"
#include "core/service/example_register.h"
#include "core/service/register.h"
#include "core/service/synthetic_cases.h"
#include "core/store/stores.h"

#include <QFile>
#include <QHash>

#include <algorithm>

/// Outside every namespace, as Q_INIT_RESOURCE demands.
static void loadExampleResource()
{
    Q_INIT_RESOURCE(example);
}

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

constexpr int municipalities = 12;

Result<QByteArray> resource(const QString& name)
{
    loadExampleResource();
    QFile file(u":/heller/example/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"The invented cases are missing from this build of Heller."_s, {},
                    file.fileName());
    return file.readAll();
}

/// One batch and no more.
Result<> seedOnce(Register& reg, const std::function<Result<>(Stores&)>& work)
{
    return reg.seed([&work](Stores& stores) -> Result<bool> {
        if (const auto worked = work(stores); !worked)
            return fail(worked);
        return false;
    });
}

/// An actor that every new register has (AF, FK, Region) becomes the one of the same kind in the example.
Result<ActorId> storeActor(Stores& stores, const QList<Actor>& seeded, Actor actor)
{
    const auto same = std::ranges::find_if(
        seeded, [&actor](const Actor& other) { return actor.parent.isNull() && other.kind == actor.kind; });
    if (same == seeded.end())
        return stores.actors.insert(actor);
    actor.id = same->id;
    actor.uuid = same->uuid;
    if (const auto updated = stores.actors.update(actor); !updated)
        return fail(updated);
    return actor.id;
}

/// Writes the example and keeps who has which name.
class ExampleWriter
{
public:
    ExampleWriter(Stores& stores, const ExampleRegister& example, QDate today)
        : m_stores(stores)
        , m_example(example)
        , m_today(today)
    {}

    [[nodiscard]] Result<> write();

private:
    [[nodiscard]] Result<> writeActors();
    [[nodiscard]] Result<> writeContacts(ActorId actor, const QList<Contact>& contacts);
    [[nodiscard]] Result<> writeCases();
    [[nodiscard]] Result<> writeMeetings();
    [[nodiscard]] Result<CaseFile> linked(CaseFile file) const;
    [[nodiscard]] Result<ActorId> actorNamed(const QString& name) const;

    Stores& m_stores;
    const ExampleRegister& m_example;
    QDate m_today;
    QHash<QString, ActorId> m_actors;
    QHash<QString, DeviationId> m_cases;
};

Result<> ExampleWriter::write()
{
    if (const auto stored = m_stores.settings.storeAssociation(m_example.association); !stored)
        return stored;
    if (const auto written = writeActors(); !written)
        return written;
    if (const auto written = writeCases(); !written)
        return written;
    return writeMeetings();
}

Result<> ExampleWriter::writeActors()
{
    const auto seeded = m_stores.actors.all();
    if (!seeded)
        return fail(seeded);
    for (const ExampleRegister::NamedActor& named : m_example.actors) {
        Actor actor = named.actor;
        if (!named.parent.isEmpty()) {
            const auto parent = actorNamed(named.parent);
            if (!parent)
                return fail(parent);
            actor.parent = *parent;
        }
        const auto id = storeActor(m_stores, *seeded, actor);
        if (!id)
            return fail(id);
        m_actors.insert(actor.name, *id);
        if (const auto written = writeContacts(*id, named.contacts); !written)
            return written;
    }
    return {};
}

Result<> ExampleWriter::writeContacts(ActorId actor, const QList<Contact>& contacts)
{
    for (Contact contact : contacts) {
        contact.actor = actor;
        if (const auto id = m_stores.actors.insertContact(contact); !id)
            return fail(id);
    }
    return {};
}

Result<ActorId> ExampleWriter::actorNamed(const QString& name) const
{
    const auto known = m_actors.constFind(name);
    if (known == m_actors.constEnd())
        return fail(ErrorCode::InvalidInput,
                    u"The example register names “%1”, who is none of its actors."_s.arg(name));
    return *known;
}

Result<CaseFile> ExampleWriter::linked(CaseFile file) const
{
    for (const QString& name : std::as_const(file.cooperatingActorNames)) {
        const auto actor = actorNamed(name);
        if (!actor)
            return fail(actor);
        file.deviation.cooperatingActors.append(*actor);
    }
    for (FeedbackRound& round : file.rounds) {
        for (Answer& answer : round.answers) {
            const auto actor = actorNamed(answer.actorText);
            if (!actor)
                return fail(actor);
            answer.actor = *actor;
        }
    }
    return file;
}

Result<> ExampleWriter::writeCases()
{
    for (const ExampleRegister::NamedCase& named : m_example.cases) {
        auto file = linked(named.file);
        if (!file)
            return fail(file);
        auto numbered = withDiaryNumber(m_stores, std::move(file->deviation), m_today);
        if (!numbered)
            return fail(numbered);
        file->deviation = std::move(*numbered);
        const auto id = m_stores.cases.insert(*file);
        if (!id)
            return fail(id);
        m_cases.insert(named.key, *id);
    }
    return {};
}

Result<> ExampleWriter::writeMeetings()
{
    for (const ExampleRegister::NamedMeeting& named : m_example.meetings) {
        Meeting meeting = named.meeting;
        for (qsizetype place = 0; place < meeting.agenda.size(); ++place)
            if (const QString& key = named.caseKeys.at(place); !key.isEmpty())
                meeting.agenda[place].deviation = m_cases.value(key);
        if (const auto id = m_stores.meetings.insert(meeting); !id)
            return fail(id);
    }
    return {};
}

/// AF, FK and Region stand in every new register; here come municipalities for the cases to concern.
Result<QList<Actor>> storeMunicipalities(Stores& stores, const SentenceGrammar& grammar, quint64 seed)
{
    Random random(seed);
    QStringList names;
    while (names.size() < municipalities) {
        const QString place = grammar.draw(u"ort"_s, random);
        if (names.contains(place))
            continue;
        names.append(place);
        const Actor actor = {.kind = ActorKind::Kommun,
                             .name = place + (place.endsWith(u's') ? u" kommun"_s : u"s kommun"_s),
                             .otherNames = {place},
                             .member = true};
        if (const auto id = stores.actors.insert(actor); !id)
            return fail(id);
    }
    return stores.actors.all();
}

Result<SentenceGrammar> grammarOfResource()
{
    const auto text = resource(u"sentences.txt"_s);
    if (!text)
        return fail(text);
    return SentenceGrammar::parse(QString::fromUtf8(*text));
}

} // namespace

Result<> fillWithExample(Register& reg)
{
    const auto json = resource(u"example.json"_s);
    if (!json)
        return fail(json);
    const auto example = parseExample(*json);
    if (!example)
        return fail(example);
    const QDate today = reg.environment().clock->today();
    return seedOnce(reg, [&](Stores& stores) { return ExampleWriter(stores, *example, today).write(); });
}

Result<> fillWithSynthetic(Register& reg, int cases, quint64 seed)
{
    auto grammar = grammarOfResource();
    if (!grammar)
        return fail(grammar);
    QList<Actor> actors;
    const auto begun = seedOnce(reg, [&](Stores& stores) -> Result<> {
        const Association association = {.name = u"Samordningsförbundet Mönsterbygden"_s,
                                         .shortName = u"SFM"_s,
                                         .coordinator = u"Ylva Mönsterberg"_s,
                                         .coordinatorEmail = u"ylva.monsterberg@example.org"_s};
        if (const auto stored = stores.settings.storeAssociation(association); !stored)
            return stored;
        auto stored = storeMunicipalities(stores, *grammar, seed);
        if (!stored)
            return fail(stored);
        actors = std::move(*stored);
        return {};
    });
    if (!begun)
        return begun;

    const SyntheticCases invented(std::move(*grammar), actors, cases, seed);
    int place = 0;
    return Cases(reg).fill([&]() -> std::optional<CaseFile> {
        if (place == cases)
            return std::nullopt;
        return invented.at(place++);
    });
}

} // namespace heller::service
