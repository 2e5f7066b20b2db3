#include "core/model/allowance.h"

#include "core/base/swedish.h"

#include <algorithm>

namespace heller {

using enum ProfilePart;

void Allowance::addField(const QString& field)
{
    if (!field.isEmpty())
        m_fields.insert(field.toLower());
}

void Allowance::addDay(QDate day)
{
    if (!day.isValid() || m_days.contains(day))
        return;
    m_days.insert(day);
    addField(day.toString(Qt::ISODate));
    addField(swedish::dateInWords(day));
}

/// The routine's days have fields of their own: those are not days in somebody's life.
void Allowance::addDays(const CaseFile& file)
{
    const Deviation& deviation = file.deviation;
    for (const QDate day :
         {deviation.received, deviation.supplementRequestedOn, deviation.supplementReceivedOn, deviation.handedOverOn,
          deviation.reporterToldOn, deviation.closure ? deviation.closure->on : QDate()})
        addDay(day);
    for (const Raising& raising : file.raisings) {
        addDay(raising.date);
        addDay(raising.item.dueOn);
    }
    for (const FeedbackRound& round : file.rounds) {
        for (const QDate day : {round.askedOn, round.dueOn, round.assessedOn})
            addDay(day);
        for (const Answer& answer : round.answers)
            for (const QDate day : {answer.askedOn, answer.dueOn, answer.answeredOn})
                addDay(day);
    }
}

void Allowance::add(const Association& association)
{
    addField(association.name);
    addField(association.coordinator);
    addField(association.coordinatorEmail);
}

void Allowance::add(const CaseFile& file)
{
    add(file.accepted);
    if (!leavesOut(m_profile, Originals))
        addDays(file);
    if (!leavesOut(m_profile, Reporter)) {
        const auto& reporter = file.deviation.reporter;
        for (const QString& field : {reporter.name, reporter.email, reporter.workplace})
            addField(field);
    }
    if (leavesOut(m_profile, People))
        return;
    for (const FeedbackRound& round : file.rounds)
        for (const Answer& answer : round.answers)
            addField(answer.answeredBy);
    if (!leavesOut(m_profile, Raisings))
        for (const Raising& raising : file.raisings)
            addField(raising.item.responsible);
}

void Allowance::add(const Meeting& meeting)
{
    if (leavesOut(m_profile, People))
        return;
    addField(meeting.participants);
    for (const Participant& participant : meeting.people)
        addField(participant.name);
    for (const AgendaItem& item : meeting.agenda)
        addField(item.responsible);
}

void Allowance::add(const Contact& contact)
{
    if (leavesOut(m_profile, People))
        return;
    for (const QString& field : {contact.person, contact.email, contact.phone})
        addField(field);
}

/// What may stand in the public version is decided anew for that: more readers, other reasons.
void Allowance::add(const QList<AcceptedFinding>& accepted)
{
    const auto place = leavesOut(m_profile, Originals) ? AcceptedFinding::Place::Public : AcceptedFinding::Place::Case;
    for (const AcceptedFinding& each : accepted)
        if (each.place == place)
            m_accepted.insert(each.text.toLower());
}

bool Allowance::covers(const QString& text) const
{
    const QString folded = text.toLower();
    return m_accepted.contains(folded) ||
           std::ranges::any_of(m_fields, [&](const QString& field) { return field.contains(folded); });
}

} // namespace heller
