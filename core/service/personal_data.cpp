#include "core/service/personal_data.h"

#include "core/privacy/unknown_names.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

using privacy::KnownPerson;
using Place = store::PeopleStore::Place;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::PersonalData)
};

struct FreeText
{
    QString field;
    QString name;
    QString text;
};

void appendOf(QList<FreeText>& texts, const FeedbackRound& round, int place)
{
    const QString field = u"rounds/%1/"_s.arg(place);
    texts.append({field + u"heading"_s, Text::tr("Heading of the feedback"), round.heading});
    texts.append({field + u"text"_s, Text::tr("Feedback"), round.text});
    for (qsizetype answer = 0; answer < round.answers.size(); ++answer)
        texts.append({field + u"answers/%1/text"_s.arg(answer + 1),
                      Text::tr("Answer of %1").arg(round.answers.at(answer).actorText), round.answers.at(answer).text});
    texts.append({field + u"assessmentNote"_s, Text::tr("Note on the assessment"), round.assessmentNote});
}

QList<FreeText> freeTextsOf(const CaseFile& file)
{
    const Deviation& deviation = file.deviation;
    QList<FreeText> texts = {
        {u"title"_s, Text::tr("Title"), deviation.title},
        {u"cooperatingText"_s, Text::tr("Cooperating parties"), deviation.cooperatingText},
        {u"challenge"_s, Text::tr("Challenge"), deviation.challenge},
        {u"consequences"_s, Text::tr("Consequences"), deviation.consequences},
        {u"proposal"_s, Text::tr("Proposed solution"), deviation.proposal},
        {u"otherText"_s, Text::tr("Other text"), deviation.otherText},
    };
    for (qsizetype place = 0; place < file.rounds.size(); ++place)
        appendOf(texts, file.rounds.at(place), static_cast<int>(place + 1));
    for (qsizetype place = 0; place < file.raisings.size(); ++place) {
        const AgendaItem& item = file.raisings.at(place).item;
        const QString field = u"meetings/%1/"_s.arg(place + 1);
        texts.append({field + u"notes"_s, Text::tr("Notes of the meeting"), item.notes});
        texts.append({field + u"decision"_s, Text::tr("Decision"), item.decision});
    }
    texts.append({u"outcomeNote"_s, Text::tr("Note on the outcome"), deviation.outcomeNote});
    if (deviation.closure)
        texts.append({u"closureReason"_s, Text::tr("Reason for ending it"), deviation.closure->reason});
    for (qsizetype place = 0; place < file.leftovers.size(); ++place)
        texts.append(
            {u"leftovers/%1"_s.arg(place + 1), Text::tr("Left over from the import"), file.leftovers.at(place).text});
    return texts;
}

QString roleOf(Place place, const QString& about)
{
    switch (place) {
    case Place::Reporter:
        return Text::tr("reported %1").arg(about);
    case Place::Contact:
        return Text::tr("is a contact of %1").arg(about);
    case Place::AnsweredBy:
        return Text::tr("answered about %1").arg(about);
    case Place::Participant:
        return Text::tr("was called to the meeting of %1").arg(about);
    }
    Q_UNREACHABLE();
}

/// What a public text says of somebody from there.
QStringList insteadOf(const QString& office)
{
    const QString from = office.simplified();
    return from.isEmpty() ? QStringList()
                          : QStringList{u"en representant från "_s + from, u"representanten från "_s + from};
}

/// Who answered is written with the role: "Enhetschef Rut Rask". The names in it.
QStringList namesIn(const QString& written)
{
    QStringList names;
    for (const privacy::Finding& finding : privacy::unknownNames(written, privacy::wordsOf(written)))
        names.append(textOf(finding, written));
    return names;
}

bool isSameText(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Those of the case that accept the text there go.
Result<> forget(store::Stores& stores, DeviationId id, const QString& text, AcceptedFinding::Place place)
{
    const auto accepted = stores.acceptedFindings.ofCase(id);
    if (!accepted)
        return fail(accepted);
    for (const AcceptedFinding& each : *accepted) {
        if (each.place != place || !isSameText(each.text, text))
            continue;
        if (const auto removed = stores.acceptedFindings.remove(each.id); !removed)
            return removed;
    }
    return {};
}

} // namespace

bool isAccepted(const QList<AcceptedFinding>& accepted, const QString& text, AcceptedFinding::Place place)
{
    return std::ranges::any_of(
        accepted, [&](const AcceptedFinding& each) { return each.place == place && isSameText(each.text, text); });
}

QList<CaseFinding> personalDataIn(const CaseFile& file, const privacy::Finder& finder)
{
    QList<CaseFinding> all;
    for (const FreeText& each : freeTextsOf(file)) {
        for (const privacy::Finding& finding : finder.find(each.text)) {
            const QString text = textOf(finding, each.text);
            if (!isAccepted(file.accepted, text, AcceptedFinding::Place::Case))
                all.append({.field = each.field,
                            .name = each.name,
                            .line = lineOf(finding, each.text),
                            .text = text,
                            .finding = finding});
        }
    }
    return all;
}

Result<QList<KnownPerson>> PersonalData::people() const
{
    QList<KnownPerson> people;
    const auto read = m_register.stores().people.forEach([&](const store::PeopleStore::Named& named) {
        const QStringList names = named.place == Place::AnsweredBy ? namesIn(named.name) : QStringList(named.name);
        for (const QString& each : names)
            people.append({each, roleOf(named.place, named.about), insteadOf(named.office)});
    });
    if (!read)
        return fail(read);
    return people;
}

Result<privacy::Finder> PersonalData::finder(const QList<KnownPerson>& more) const
{
    const auto known = people();
    if (!known)
        return fail(known);
    const auto actors = Actors(m_register).all();
    if (!actors)
        return fail(actors);
    QStringList organisations;
    for (const Actor& actor : *actors)
        organisations += QStringList(actor.name) + actor.otherNames;
    return privacy::Finder(*known + more, organisations);
}

Result<> PersonalData::scan(
    const privacy::Finder& finder,
    const std::function<bool(const CaseFile& file, const QList<CaseFinding>& findings)>& each) const
{
    const Cases cases(m_register);
    const auto ids = cases.ids({}, CaseOrder::Newest, 0, -1);
    if (!ids)
        return fail(ids);
    for (const DeviationId id : *ids) {
        const auto file = cases.load(id);
        if (!file)
            return fail(file);
        const QList<CaseFinding> findings = personalDataIn(*file, finder);
        if (!findings.isEmpty() && !each(*file, findings))
            return fail(ErrorCode::Cancelled, Text::tr("The search for personal data was stopped."));
    }
    return {};
}

Result<> PersonalData::accept(DeviationId id, privacy::FindingKind kind, const QString& text, const QString& reason,
                              AcceptedFinding::Place place)
{
    if (text.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Personal data may stand only with a reason."),
                    Text::tr("Write why it has to."));
    const auto number = m_register.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    return withoutValue(
        m_register.write(Text::tr("Let personal data stand (%1)").arg(*number), [&](store::Stores& stores) -> Result<> {
            if (const auto forgotten = forget(stores, id, text, place); !forgotten)
                return forgotten;
            return stores.acceptedFindings.append(
                id, {{.kind = codeOf(kind), .text = text, .reason = reason.trimmed(), .place = place}});
        }));
}

Result<> PersonalData::takeBack(DeviationId id, const QString& text, AcceptedFinding::Place place)
{
    const auto number = m_register.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    return withoutValue(m_register.write(Text::tr("Personal data may not stand any more (%1)").arg(*number),
                                         [&](store::Stores& stores) { return forget(stores, id, text, place); }));
}

} // namespace heller::service
