#include "core/service/synthetic_cases.h"

#include "core/base/swedish.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

/// The last day there is a case from, and as far back as a register goes.
const QDate lastDay(2026, 11, 20);
constexpr int mostYears = 25;
/// What an association takes in; fewer cases are fewer years, more cases fuller ones.
constexpr int casesInHalfAYear = 20;
/// What came later than so many days ago may be anywhere in the routine; the rest has mostly come to its end.
constexpr int recentDays = 270;

struct Share
{
    Status status;
    int percent;
};

constexpr Share recentShares[] = {
    {Status::New, 18},        {Status::SupplementRequested, 8}, {Status::Ready, 14},
    {Status::Raised, 12},     {Status::AwaitingFeedback, 18},   {Status::FeedbackReceived, 12},
    {Status::Settled, 8},     {Status::Continued, 4},           {Status::Dismissed, 4},
    {Status::Transferred, 2},
};

constexpr Share oldShares[] = {
    {Status::Raised, 2},    {Status::AwaitingFeedback, 4}, {Status::FeedbackReceived, 5}, {Status::Settled, 73},
    {Status::Continued, 6}, {Status::Dismissed, 6},        {Status::Transferred, 4},
};

template<std::size_t size>
Status drawn(const Share (&shares)[size], Random& random)
{
    qsizetype left = random.below(100);
    for (const Share& share : shares) {
        left -= share.percent;
        if (left < 0)
            return share.status;
    }
    return shares[size - 1].status;
}

QString asAddress(const QString& name)
{
    QString plain;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_D))
        if (letter.unicode() < 128)
            plain += letter == u' ' ? u'.' : letter;
    return plain + u"@example.org"_s;
}

QDate someDaysAfter(QDate date, int least, int most, Random& random)
{
    return date.addDays(random.between(least, most));
}

} // namespace

SyntheticCases::SyntheticCases(SentenceGrammar grammar, QList<Actor> actors, int total, quint64 seed)
    : m_grammar(std::move(grammar))
    , m_actors(std::move(actors))
    , m_total(total)
    , m_seed(seed)
{}

CaseFile SyntheticCases::at(int place) const
{
    // Each case has a stream of its own, so that it is the same whichever cases were made before it.
    Random random(Random(m_seed).next() ^ Random(static_cast<quint64>(place)).next());
    const QDate received = dateOf(place);

    CaseFile file;
    Deviation& deviation = file.deviation;
    if (random.chance(5))
        deviation.semester = semesterOf(received);
    else
        deviation.received = received;
    deviation.reporter = reporter(random);
    chooseActors(file, random);
    writeTexts(deviation, random);
    bringTo(statusAt(received, random), file, received, random);
    return file;
}

QDate SyntheticCases::dateOf(int place) const
{
    const int halfYears = std::clamp((m_total + casesInHalfAYear - 1) / casesInHalfAYear, 1, 2 * mostYears);
    const QDate firstDay = lastDay.addMonths(-6 * halfYears);
    const qint64 days = firstDay.daysTo(lastDay);
    return firstDay.addDays(m_total > 1 ? days * place / (m_total - 1) : days);
}

Status SyntheticCases::statusAt(QDate received, Random& random) const
{
    return received.daysTo(lastDay) < recentDays ? drawn(recentShares, random) : drawn(oldShares, random);
}

Reporter SyntheticCases::reporter(Random& random) const
{
    const QString name = m_grammar.draw(u"förnamn"_s, random) + u' ' + m_grammar.draw(u"efternamn"_s, random);
    return {.name = name, .email = asAddress(name), .workplace = m_grammar.draw(u"enhet"_s, random)};
}

QString SyntheticCases::paragraphs(const QString& section, int least, int most, Random& random) const
{
    QString text;
    int sentences = 0;
    for (const QString& sentence : m_grammar.drawSeveral(section, random.between(least, most), random)) {
        if (sentences > 0)
            text += sentences >= 2 && random.chance(30) ? u"\n\n"_s : u" "_s;
        text += sentence;
        ++sentences;
    }
    return text;
}

QString SyntheticCases::bullets(const QString& section, int least, int most, Random& random) const
{
    const QStringList lines = m_grammar.drawSeveral(section, random.between(least, most), random);
    return u"- "_s + lines.join(u"\n- "_s);
}

void SyntheticCases::writeTexts(Deviation& deviation, Random& random) const
{
    deviation.title = m_grammar.draw(u"titel"_s, random);
    deviation.challenge = paragraphs(u"utmaning"_s, 5, 9, random);
    if (random.chance(92))
        deviation.consequences = paragraphs(u"konsekvens"_s, 2, 5, random);
    if (random.chance(88))
        deviation.proposal =
            random.chance(35) ? bullets(u"förslag"_s, 2, 4, random) : paragraphs(u"förslag"_s, 1, 3, random);
}

void SyntheticCases::chooseActors(CaseFile& file, Random& random) const
{
    QStringList names;
    const int count = std::min(random.between(1, 3), static_cast<int>(m_actors.size()));
    while (file.cooperatingActorNames.size() < count) {
        const Actor& actor = m_actors.at(random.below(m_actors.size()));
        if (file.deviation.cooperatingActors.contains(actor.id))
            continue;
        file.deviation.cooperatingActors.append(actor.id);
        file.cooperatingActorNames.append(actor.name);
        const bool shortName = !actor.otherNames.isEmpty() && random.chance(50);
        names.append(shortName ? actor.otherNames.at(random.below(actor.otherNames.size())) : actor.name);
    }
    file.deviation.cooperatingText = random.chance(50) ? names.join(u", "_s) : swedish::joinWithAnd(names);
}

void SyntheticCases::bringTo(Status status, CaseFile& file, QDate received, Random& random) const
{
    Deviation& deviation = file.deviation;
    switch (status) {
    case Status::New:
        return;
    case Status::SupplementRequested:
        deviation.supplementRequestedOn = someDaysAfter(received, 1, 14, random);
        return;
    case Status::Dismissed:
    case Status::Transferred:
        deviation.closure =
            Closure{.kind = status == Status::Dismissed ? Closure::Kind::Dismissed : Closure::Kind::Transferred,
                    .on = someDaysAfter(received, 5, 40, random),
                    .reason = m_grammar.draw(u"svar"_s, random)};
        return;
    default:
        break;
    }
    deviation.handedOverOn = someDaysAfter(received, 3, 30, random);
    if (status == Status::Ready)
        return;
    deviation.raisedBeforeRegister = true;
    if (status != Status::Raised)
        addRounds(status, file, received, random);
}

void SyntheticCases::addRounds(Status status, CaseFile& file, QDate received, Random& random) const
{
    QDate asked = someDaysAfter(received, 30, 60, random);
    int number = 1;
    if (random.chance(12)) {
        FeedbackRound first = round(file, number++, asked, true, random);
        first.assessment = Assessment::Continue;
        first.assessedOn = asked.addDays(60);
        file.rounds.append(first);
        asked = asked.addDays(75);
    }
    FeedbackRound last = round(file, number, asked, status != Status::AwaitingFeedback, random);
    if (status == Status::Settled || status == Status::Continued) {
        last.assessment = status == Status::Settled ? Assessment::Settled : Assessment::Continue;
        last.assessedOn = asked.addDays(random.between(40, 90));
    }
    if (status == Status::Settled) {
        constexpr Outcome outcomes[] = {Outcome::Solved, Outcome::PartlySolved, Outcome::DialogueHeld,
                                        Outcome::OutsideMandate, Outcome::NationalQuestion};
        file.deviation.outcome = outcomes[random.below(std::ssize(outcomes))];
        file.deviation.reporterToldOn = last.assessedOn.addDays(3);
    }
    file.rounds.append(last);
}

FeedbackRound SyntheticCases::round(const CaseFile& file, int number, QDate asked, bool answered, Random& random) const
{
    FeedbackRound round = {.number = number, .askedOn = asked, .dueOn = asked.addDays(28)};
    if (answered && random.chance(40)) {
        round.text = random.chance(30) ? bullets(u"svar"_s, 3, 5, random) : paragraphs(u"svar"_s, 3, 6, random);
        return round;
    }
    for (qsizetype place = 0; place < file.deviation.cooperatingActors.size(); ++place) {
        Answer answer = {.actor = file.deviation.cooperatingActors.at(place),
                         .actorText = file.cooperatingActorNames.at(place)};
        if (answered) {
            answer.manner = AnswerManner::Written;
            answer.answeredOn = someDaysAfter(asked, 5, 35, random);
            answer.text = paragraphs(u"svar"_s, 2, 4, random);
        }
        round.answers.append(answer);
    }
    return round;
}

} // namespace heller::service
