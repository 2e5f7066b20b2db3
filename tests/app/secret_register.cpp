#include "tests/app/secret_register.h"

#include "core/service/actors.h"
#include "core/service/attachments.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"
#include "core/service/meetings.h"
#include "core/service/personal_data.h"
#include "core/service/publications.h"
#include "core/service/year.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heller {

using namespace service;
using enum ProfilePart;

namespace {

/// Of Skatteverket's test series.
const QStringList& numbers()
{
    static const QStringList all = {u"19900118-9811"_s, u"900118-9811"_s, u"199001189811"_s, u"9001189811"_s};
    return all;
}

/// Of the numbers that are kept free for films and examples.
QString freePhone(qsizetype count)
{
    static const QStringList series = {u"070-174 06 %1"_s, u"031-390 06 %1"_s, u"040-628 04 %1"_s, u"08-465 004 %1"_s};
    constexpr qsizetype each = 89;
    return series.at(count / each % series.size()).arg(10 + count % each);
}

constexpr int caseCount = 6;

} // namespace

Secrets::Person Secrets::person(ProfilePart part)
{
    static const QStringList first = {u"Ronja"_s,  u"Sixten"_s,  u"Disa"_s,    u"Torvald"_s, u"Vendela"_s,
                                      u"Gunvor"_s, u"Hjalmar"_s, u"Alfhild"_s, u"Bertil"_s,  u"Ingegerd"_s};
    static const QStringList last = {u"Provander"_s,   u"Påhittsson"_s,  u"Rapportör"_s,   u"Fiktivius"_s,
                                     u"Exempelius"_s,  u"Hittepåsson"_s, u"Provberg"_s,    u"Testgren"_s,
                                     u"Dikterström"_s, u"Låtsasson"_s,   u"Provqvist"_s,   u"Testander"_s,
                                     u"Provlund"_s,    u"Uppdiktsson"_s, u"Exempelgren"_s, u"Provsten"_s};
    const QString name = first.at(m_count % first.size());
    const QString family = last.at(m_count / first.size() % last.size());
    const Person made{name + u' ' + family, u"%1.secret%2@example.org"_s.arg(name.toLower()).arg(m_count),
                      freePhone(m_count)};
    ++m_count;
    REQUIRE(m_count < first.size() * last.size());
    m_planted[part] += {made.name, made.mail, made.phone};
    return made;
}

QString Secrets::text(ProfilePart part)
{
    const Person who = person(part);
    const QString number = numbers().at(m_count % numbers().size());
    if (!m_numbers.contains(number))
        m_numbers.append(number);
    return u"%1 ringde. Mejla %2 eller ring %3. Numret är %4. Det var %1s ärende."_s.arg(who.name, who.mail, who.phone,
                                                                                         number);
}

QStringList Secrets::all() const
{
    QStringList all = m_numbers;
    for (const QStringList& each : m_planted)
        all += each;
    return all;
}

SecretRegister::SecretRegister()
{
    reg = must(Register::create(path, {.name = u"Samordningsförbundet Provbygden"_s},
                                {.clock = &clock, .user = u"Prov Person"_s}));
    const ActorId actor = must(Actors(*reg).all()).first().id;
    for (int contact = 0; contact < 4; ++contact) {
        const Secrets::Person who = secrets.person(People);
        must(Actors(*reg).addContact(
            {.actor = actor, .role = u"Handläggare"_s, .person = who.name, .email = who.mail, .phone = who.phone}));
    }
    for (int place = 0; place < caseCount; ++place)
        addCase(actor);
    earlier = addMeeting(QDate(2026, 4, 10), true, Raisings);
    later = addMeeting(QDate(2026, 12, 10), false, Originals);
    must(Year(*reg).addTask({.title = secrets.text(Originals), .firstOn = QDate(2026, 3, 1)}));
    Deviation closed = must(Cases(*reg).load(cases.last())).deviation;
    closed.closure = {.kind = Closure::Kind::Dismissed, .on = QDate(2026, 6, 1), .reason = secrets.text(Notes)};
    must(Cases(*reg).update(closed, u"Close"_s));
}

void SecretRegister::addCase(ActorId actor)
{
    Deviation deviation;
    deviation.title = secrets.text(Originals);
    deviation.received = QDate(2026, 3, 2);
    const Secrets::Person who = secrets.person(Reporter);
    deviation.reporter = {who.name, who.mail, u"Kansliet hos "_s + secrets.person(Reporter).name};
    deviation.cooperatingText = secrets.person(Originals).name;
    deviation.challenge = secrets.text(Originals);
    deviation.consequences = secrets.text(Originals);
    deviation.proposal = secrets.text(Originals);
    const DeviationId id = must(Cases(*reg).create(deviation));
    deviation = must(Cases(*reg).load(id)).deviation;
    deviation.otherText = secrets.text(Originals);
    must(Cases(*reg).update(deviation, u"Other text"_s)); // the history has it, too
    deviation.outcome = Outcome::DialogueHeld;
    deviation.outcomeNote = secrets.text(Notes);
    must(Cases(*reg).update(deviation, u"Outcome"_s));
    const Answer answer{.actor = actor,
                        .manner = AnswerManner::Written,
                        .answeredOn = QDate(2026, 5, 2),
                        .answeredBy = secrets.person(People).name,
                        .text = secrets.text(Originals)};
    must(
        Cases(*reg).addRound(id, {.askedOn = QDate(2026, 5, 1), .answers = {answer}, .text = secrets.text(Originals)}));
    must(Feedback(*reg).assess(id, Assessment::Settled, QDate(2026, 5, 20), secrets.text(Notes)));
    const QString file = folder.filePath(secrets.person(Notes).name + u".txt"_s);
    QFile content(file);
    REQUIRE(content.open(QIODevice::WriteOnly));
    content.write(secrets.text(Notes).toUtf8());
    content.close();
    must(Attachments(*reg).add(id, {file}));
    REQUIRE(QFile::remove(file));
    cases.append(id);
}

MeetingId SecretRegister::addMeeting(QDate day, bool held, ProfilePart notes)
{
    Meeting meeting{.date = day,
                    .held = held,
                    .title = secrets.person(Originals).name,
                    .place = u"Hos "_s + secrets.person(Originals).name,
                    .participants = secrets.person(People).name,
                    .notes = secrets.text(Originals),
                    .people = {{.name = secrets.person(People).name}}};
    for (const DeviationId id : std::as_const(cases))
        meeting.agenda.append({.deviation = id,
                               .notes = secrets.person(notes).name,
                               .decision = u"Ring "_s + secrets.person(notes).phone,
                               .responsible = secrets.person(People).name});
    meeting.agenda.append({.title = secrets.text(Originals), .notes = secrets.text(Originals)});
    return must(Meetings(*reg).add(meeting));
}

void SecretRegister::publish(DeviationId id) const
{
    Publications publications(*reg);
    const privacy::Finder finder = must(PersonalData(*reg).finder());
    if (!must(publications.of(id)).twin)
        must(publications.make(id));
    for (int step = 0; step < 200; ++step) {
        const PublicationState state = must(publications.of(id));
        const auto found = personalDataIn(*state.twin, state.file.accepted, finder);
        if (found.isEmpty())
            break;
        must(publications.replace(id, found.first().text, u"handläggaren"_s));
    }
    must(publications.publish(id, QDate(2026, 9, 1), finder));
}

QStringList leakedInto(const QByteArray& bytes, const QStringList& secrets)
{
    // Tags may stand within, and a PDF breaks lines; small letters, as the site's search has its words.
    static const QRegularExpression between(u"<[^>]*>|[\\s\\-\\x{00AD}]"_s);
    const QString whole = QString::fromUtf8(bytes).toLower();
    const QString plain = QString(whole).remove(between);
    QStringList leaked;
    for (const QString& secret : secrets) {
        const QString small = secret.toLower();
        if (whole.contains(small) || plain.contains(QString(small).remove(between)))
            leaked.append(secret);
    }
    return leaked;
}

} // namespace heller
