#include "tests/core/service/register_fixture.h"

#include "core/store/query.h"
#include "core/store/recorded_tables.h"
#include "core/store/stores.h"

namespace heller {

using namespace Qt::StringLiterals;

QStringList RegisterFixture::content() const
{
    QStringList rows;
    store::Connection& connection = reg->stores().connection();
    for (const store::RecordedTable& table : store::recordedTables()) {
        const QStringList columns = must(store::columnsOf(connection, table.name));
        store::Query query(connection,
                           u"SELECT json_array(id, %1) FROM %2 ORDER BY id"_s.arg(columns.join(u", "_s), table.name));
        must(query.forEach([&](const store::Query& row) { rows.append(table.name + row.text(0)); }));
    }
    return rows;
}

Deviation fullDeviation(const QList<ActorId>& actors)
{
    Deviation d;
    d.title = u"Ingen vet vem som håller i planeringen"_s;
    d.received = QDate(2023, 3, 14);
    d.semester = Semester{2023, Semester::Term::Spring};
    d.reporter = {u"Åsa Påhittad"_s, u"asa@example.org"_s, u"Vuxenenheten"_s};
    d.cooperatingText = u"Arbetsförmedlingen och Regionen"_s;
    d.cooperatingActors = actors;
    d.challenge = u"Två stycken.\n\nDet andra har\nen radbrytning.\n\n- En punkt\n- En till"_s;
    d.consequences = u"Personen \"får\" vänta; 100 % längre – 'tyvärr'."_s;
    d.proposal = u"Ett gemensamt möte"_s;
    d.otherText = u"Sådant som inte hade någon ruta"_s;
    d.supplementRequestedOn = QDate(2023, 3, 15);
    d.supplementReceivedOn = QDate(2023, 3, 20);
    d.handedOverOn = QDate(2023, 4, 1);
    d.raisedBeforeRegister = true;
    d.closure = Closure{Closure::Kind::Transferred, QDate(2023, 5, 1), u"Hör hemma i grannförbundet"_s};
    d.outcome = Outcome::DialogueHeld;
    d.outcomeNote = u"Samtal fördes"_s;
    d.reporterToldOn = QDate(2023, 5, 2);
    return d;
}

FeedbackRound fullRound(ActorId actor)
{
    FeedbackRound round;
    round.number = 0;
    round.heading = u"Svar Ingen vet"_s;
    round.askedOn = QDate(2023, 4, 3);
    round.dueOn = QDate(2023, 5, 2);
    round.text = u"Gemensamt svar"_s;
    round.assessment = Assessment::Continue;
    round.assessedOn = QDate(2023, 5, 20);
    round.assessmentNote = u"Inte klart"_s;
    Answer known;
    known.actor = actor;
    known.actorText = u"Af"_s;
    known.manner = AnswerManner::Written;
    known.askedOn = QDate(2023, 4, 5);
    known.dueOn = QDate(2023, 5, 5);
    known.answeredOn = QDate(2023, 4, 30);
    known.answeredBy = u"Enhetschef Rut Rask"_s;
    known.pauses = {{QDate(2023, 4, 10), QDate(2023, 4, 12), u"Väntar på anmälaren"_s}, {QDate(2023, 4, 20), {}, {}}};
    known.reminders = 2;
    known.lastRemindedOn = QDate(2023, 4, 28);
    known.text = u"Vi har sett över rutinen."_s;
    Answer unknown;
    unknown.actorText = u"Någon annan"_s;
    Answer spoken;
    spoken.actorText = u"Kommunen"_s;
    spoken.manner = AnswerManner::WordOfMouth;
    round.answers = {known, unknown, spoken};
    return round;
}

} // namespace heller
