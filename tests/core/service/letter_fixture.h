#pragma once

#include "core/service/feedback.h"
#include "core/service/letters.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

namespace heller {

using namespace Qt::StringLiterals;
using service::LetterDraft;

inline const QDate asked(2023, 5, 8); // a Monday

class LetterFixture : public RegisterFixture
{
public:
    LetterFixture()
    {
        af = must(actors.add({.kind = ActorKind::Af, .name = u"Arbetsförmedlingen i Provby"_s}));
        unit = must(actors.add({.parent = af, .kind = ActorKind::Af, .name = u"Kontor Nord"_s}));
        addContact({.actor = af,
                    .role = u"enhetschef"_s,
                    .person = u"Eva Exempel"_s,
                    .email = u"eva@example.org"_s,
                    .validTo = QDate(2023, 5, 14)});
        addContact({.actor = af,
                    .role = u"enhetschef"_s,
                    .person = u"Nils Ny"_s,
                    .email = u"nils@example.org"_s,
                    .validFrom = QDate(2023, 5, 15)});
        first = add(u"Väntetid"_s, {u"Rut Rapport"_s, u"rut@example.org"_s, u"Vården"_s});
        second = add(u"Ingen svarar"_s, {u"Rut Rapport"_s, u"RUT@example.org"_s, {}});
        other = add(u"Två besked"_s, {u"Ola Olika"_s, u"ola@example.org"_s, {}});
    }

    void addContact(const Contact& contact) { must(actors.addContact(contact)); }
    DeviationId add(const QString& title, const Reporter& reporter)
    {
        Deviation deviation = titled(title);
        deviation.reporter = reporter;
        deviation.challenge = u"Det tar för lång tid.\n\n- Först här\n- Sedan där"_s;
        deviation.consequences = u"Den enskilde blir utan."_s;
        deviation.proposal = u"Ring varandra."_s;
        deviation.received = QDate(2023, 4, 3);
        deviation.cooperatingActors = {af};
        return must(service::Cases(*reg).create(deviation));
    }
    [[nodiscard]] CaseFile file(DeviationId id) const { return must(service::Cases(*reg).load(id)); }
    void settle(DeviationId id)
    {
        must(feedback.ask(id, {af}, asked));
        must(feedback.answer(id, af, {.on = QDate(2023, 5, 10), .text = u"Vi har ändrat rutinen."_s}));
        must(feedback.assess(id, Assessment::Settled, QDate(2023, 5, 12), u"Enligt anteckningarna."_s));
    }
    [[nodiscard]] int steps() const { return static_cast<int>(must(service::History(*reg).entries(0, 100)).size()); }
    [[nodiscard]] LetterDraft make(LetterKind kind, const QList<DeviationId>& cases, ActorId actor = {},
                                   QDate on = asked) const
    {
        return must(letters.make({.kind = kind, .cases = cases, .actor = actor, .on = on}));
    }

    service::Actors actors{*reg};
    service::Feedback feedback{*reg};
    service::Letters letters{*reg};
    ActorId af, unit;
    DeviationId first, second, other;
};

} // namespace heller
