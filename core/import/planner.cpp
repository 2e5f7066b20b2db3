#include "core/import/planner.h"

#include "core/base/swedish.h"
#include "core/import/answer_division.h"
#include "core/import/heading_words.h"
#include "core/import/known_cases.h"
#include "core/import/plan_personal_data.h"
#include "core/import/register_comparison.h"
#include "core/import/returned_answers.h"
#include "core/model/actor_names.h"
#include "core/model/date_doubts.h"
#include "core/report/wording.h"
#include "core/service/actors.h"
#include "core/service/answer_forms.h"
#include "core/service/attachments.h"
#include "core/service/register.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>
#include <utility>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

/// How much of the work reading is, of comparing with the register after it: percent.
constexpr int readShare = 60;

} // namespace

Result<ImportPlan> Planner::plan(const QStringList& files)
{
    auto actors = service::Actors(m_register).all();
    if (!actors)
        return fail(actors);
    m_actors = std::move(*actors);
    for (const Actor& actor : std::as_const(m_actors))
        m_actorNames.insert(actor.id, actor.name);
    if (const Result<> read = readAll(files); !read)
        return fail(read);
    addCases();
    RegisterComparison comparison(m_register);
    for (qsizetype i = 0; i < m_plan.cases.size(); ++i) {
        PlannedCase& planned = m_plan.cases[i];
        const Result<> compared = planned.editionOf >= 0
                                      ? comparison.compareEdition(planned, m_plan.cases.at(planned.editionOf))
                                      : comparison.compare(planned);
        if (!compared)
            return fail(compared);
        if (const Result<> told = tell(i + 1, m_plan.cases.size(), readShare, 100); !told)
            return fail(told);
    }
    for (PlannedCase& planned : m_plan.cases) {
        const Deviation& deviation = planned.file.deviation;
        planned.undated = planned.undated && planned.editionOf < 0 && deviation.id.isNull() && !semesterOf(deviation);
    }
    if (const Result<> added = addReturned(); !added)
        return fail(added);
    if (const Result<> noted = notePersonalData(m_plan, m_register); !noted)
        return fail(noted);
    return std::move(m_plan);
}

Result<> Planner::addReturned()
{
    ReturnedAnswers answers(m_register, m_actors, m_plan);
    for (const Returned& each : m_returned) {
        if (const Result<> added = answers.add(each.form, each.source); !added)
            return added;
    }
    return {};
}

Result<> Planner::tell(qsizetype done, qsizetype all, int from, int to) const
{
    if (m_progress && !m_progress(from + static_cast<int>(done * (to - from) / all)))
        return fail(ErrorCode::Cancelled, Texts::tr("Cancelled: nothing was changed."));
    return {};
}

Result<QList<ColumnUse>> Planner::columnsOf(const AnswerForm& form) const
{
    if (const auto chosen = m_options.columns.constFind(form.fingerprint); chosen != m_options.columns.cend())
        return *chosen;
    const auto remembered = service::AnswerForms(m_register).columnsOf(form.fingerprint);
    if (!remembered)
        return fail(remembered);
    return usesFrom(*remembered, form.columns.size()).value_or(QList<ColumnUse>());
}

Result<> Planner::readAll(const QStringList& files)
{
    const qsizetype all = files.size() + m_options.texts.size();
    const auto columns = [this](const AnswerForm& form) { return columnsOf(form); };
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto read = readSourceFile(files.at(i), columns);
        if (!read)
            return fail(read);
        take(std::move(*read));
        if (const Result<> told = tell(i + 1, all, 0, readShare); !told)
            return told;
    }
    for (const QString& text : m_options.texts)
        take(readSourceText(text, Texts::tr("Pasted text")));
    return {};
}

void Planner::take(ReadSource read)
{
    m_plan.sources.append(read.name);
    m_plan.warnings += read.warnings;
    m_plan.leftovers += read.report.leftovers;
    for (ReturnedForm& form : read.returned)
        m_returned.push_back({read.name, std::move(form)});
    if (read.form)
        m_plan.forms.append(*read.form);
    if (!read.report.letter.isEmpty())
        m_plan.letter += (m_plan.letter.isEmpty() ? QString() : u"\n\n"_s) + read.report.letter;
    Source source = sourceOf(read);
    m_readings.push_back({std::move(source), std::move(read.report), keep(read.files)});
}

QList<Attachment> Planner::keep(const QList<MailFile>& files)
{
    QList<Attachment> kept;
    for (const MailFile& file : files) {
        const Attachment attachment = service::describedFile(file.name, file.content);
        if (kept.contains(attachment))
            continue;
        m_plan.contents.insert(attachment.sha256, file.content);
        kept.append(attachment);
    }
    return kept;
}

/// Earlier reports first, in whatever order the files were named: a case is of the semester of the first report that
/// tells of it, and a later one adds to it.
void Planner::addCases()
{
    const auto isBefore = [](const Reading& a, const Reading& b) {
        const auto& lastA = a.source.reportsUntil;
        const auto& lastB = b.source.reportsUntil;
        return lastA && (!lastB || *lastA < *lastB);
    };
    std::ranges::stable_sort(m_readings, isBefore);
    for (const Reading& reading : m_readings) {
        m_fileStart = m_plan.cases.size();
        const QList<ParsedCase>& cases = reading.report.cases;
        for (qsizetype i = 0; i < cases.size(); ++i) // of several in one mail nobody says whose the files are
            addCase(reading.source, cases.at(i), i == 0 ? reading.files : QList<Attachment>());
    }
    m_readings.clear();
}

/// Answers and mails say their own day; of one that does not, only the semester that was said is known.
Planner::Source Planner::sourceOf(const ReadSource& read)
{
    if (read.ofPeriod)
        return sourceOfPeriod(read);
    const bool known = m_options.semester || std::ranges::none_of(read.report.cases, [](const ParsedCase& parsed) {
                           return parsed.received.isNull();
                       });
    if (!known)
        m_plan.warnings.append(
            Texts::tr("“%1” does not say of every case when it came; without a day they have no semester.")
                .arg(read.name));
    return {read.name, m_options.semester, {}, {}, read.report.cases.size()};
}

Planner::Source Planner::sourceOfPeriod(const ReadSource& read)
{
    const ParsedReport& report = read.report;
    Source source{read.name, m_options.semester, {}, letterFacts(report.letter)};
    source.ofPeriod = true;
    QList<Semester> period = letterPeriod(report.letter);
    if (period.isEmpty())
        period = findSemesters(report.headings.join(u'\n'));
    for (const Semester& semester : std::as_const(period)) {
        if (!m_plan.period.contains(semester))
            m_plan.period.append(semester);
    }
    if (!period.isEmpty())
        source.reportsUntil = *std::ranges::max_element(period);
    if (source.semester || report.cases.isEmpty())
        return source;
    if (period.isEmpty()) {
        m_plan.warnings.append(
            Texts::tr("“%1” does not say which semester it is about; its cases were given none.").arg(source.name));
        return source;
    }
    source.semester = source.reportsUntil;
    if (period.size() > 1)
        m_plan.warnings.append(
            Texts::tr("“%1” is about %2; every case that has no date of its own was counted to the last of them.")
                .arg(source.name, periodInWords(period)));
    return source;
}

void Planner::addCase(const Source& source, const ParsedCase& parsed, const QList<Attachment>& files)
{
    PlannedCase planned;
    planned.numberInReport = parsed.number;
    planned.titleMade = parsed.titleMade;
    planned.undated = !source.ofPeriod && !source.semester && parsed.received.isNull();
    planned.unsure = parsed.unsure;
    Deviation& deviation = planned.file.deviation;
    deviation.title = parsed.title;
    deviation.received = parsed.received;
    deviation.semester = m_options.semester || parsed.received.isNull() ? source.semester : std::nullopt;
    deviation.reporter = parsed.reporter;
    deviation.challenge = parsed.challenge;
    deviation.consequences = parsed.consequences;
    deviation.proposal = parsed.proposal;
    deviation.otherText = parsed.otherText;
    const bool raised = source.facts.isRaised(parsed.number).value_or(false);
    deviation.raisedBeforeRegister = raised || (source.facts.saysWhatIsNew && !parsed.rounds.isEmpty());
    resolve(planned, parsed);
    addRounds(planned.file, parsed);
    for (const QString& leftover : parsed.leftovers)
        planned.file.leftovers.append({.source = source.name, .text = leftover});
    doubtDate(planned);
    planned.file.attachments = files;
    if (!files.isEmpty() && source.cases > 1)
        planned.unsure.append(Texts::tr("The mail tells of several cases; its files were put with the first of them."));
    if (!mergeWithEarlier(planned)) {
        m_byTitle.insert(swedish::searchFold(deviation.title), m_plan.cases.size());
        m_plan.cases.append(planned);
    }
}

void Planner::resolve(PlannedCase& planned, const ParsedCase& parsed) const
{
    const ActorMatches matches = resolveActors(parsed.cooperatingText, m_actors, dayOf(planned.file.deviation));
    planned.file.deviation.cooperatingText = parsed.cooperatingText;
    planned.file.deviation.cooperatingActors = matches.actors;
    planned.unknownActors = matches.unknown;
    for (const ActorId actor : matches.actors)
        planned.file.cooperatingActorNames.append(m_actorNames.value(actor));
}

namespace {

/// "Svarat av: Enhetschef Rut Rask" on an answer's first line, and the answer without it.
std::pair<QString, QString> withoutAnswerer(const QString& text)
{
    static const QRegularExpression line(u"^(?:Svarat|Besvarat|Besvarad) av\\s*:\\s*(\\S[^\\n]*?)\\s*(?:\\n+|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = line.match(text);
    return match.hasMatch() ? std::pair(match.captured(1), text.mid(match.capturedEnd())) : std::pair(QString(), text);
}

} // namespace

Answer Planner::answerFrom(const ParsedAnswer& parsed) const
{
    const ActorMatches matches = resolveActors(parsed.actor, m_actors);
    Answer answer;
    answer.actorText = parsed.actor;
    std::tie(answer.answeredBy, answer.text) = withoutAnswerer(parsed.text);
    answer.answeredOn = parsed.answeredOn;
    answer.manner = AnswerManner::Written;
    if (isSameText(answer.text, report::wording::onlySaid())) {
        answer.manner = AnswerManner::WordOfMouth;
        answer.text.clear();
    }
    if (matches.actors.size() == 1 && matches.unknown.isEmpty())
        answer.actor = matches.actors.first();
    return answer;
}

/// "Svar från AF" as the round's heading, and somebody else speaks below it: never under AF's name.
QList<ParsedAnswer> Planner::dividedWithHeading(const ParsedRound& round) const
{
    const auto words = feedbackWords(round.heading);
    if (!words || !words->fromSomebody)
        return {};
    const QList<ParsedAnswer> divided = dividedByActor(round.heading + u"\n\n"_s + round.text, m_actors);
    return divided.size() > 1 ? divided : QList<ParsedAnswer>();
}

void Planner::addRounds(CaseFile& file, const ParsedCase& parsed) const
{
    for (const ParsedRound& each : parsed.rounds) {
        FeedbackRound round;
        round.number = static_cast<int>(file.rounds.size()) + 1;
        round.heading = each.heading;
        QList<ParsedAnswer> divided = each.answers.isEmpty() ? dividedByActor(each.text, m_actors) : each.answers;
        if (divided.isEmpty()) {
            divided = dividedWithHeading(each);
            if (!divided.isEmpty())
                round.heading.clear();
        }
        if (divided.isEmpty() || !each.answers.isEmpty())
            round.text = each.text;
        for (const ParsedAnswer& answer : std::as_const(divided))
            round.answers.append(answerFrom(answer));
        file.rounds.append(round);
    }
}

/// A day that looks mistyped is said, and taken as it is written.
void Planner::doubtDate(PlannedCase& planned) const
{
    const QDate received = planned.file.deviation.received;
    const DateDoubt doubt = doubtOfReceived(received, m_register.environment().clock->today());
    const QString day = received.toString(Qt::ISODate);
    if (doubt == DateDoubt::WrongYear)
        planned.unsure.append(Texts::tr("It came in on %1: the year can hardly be right.").arg(day));
    else if (doubt == DateDoubt::Ahead)
        planned.unsure.append(Texts::tr("It came in on %1, a day that has not come yet.").arg(day));
}

/// The same case in two reports is one case: a later one adds what the earlier did not know. With another text it is an
/// edition of it, as it would be were the earlier in the register by now. Within one report it takes the very same
/// text, for two people can have reported alike.
bool Planner::mergeWithEarlier(PlannedCase& planned)
{
    const Deviation& deviation = planned.file.deviation;
    const QList<qsizetype> places = m_byTitle.values(swedish::searchFold(deviation.title));
    for (const qsizetype place : places) {
        PlannedCase& earlier = m_plan.cases[place];
        const bool sameReport = place >= m_fileStart;
        if (!isSameCase(earlier.file.deviation, deviation, sameReport))
            continue;
        CaseFile merged = mergedInto(earlier.file, planned.file);
        if (!sameReport && replacesText(earlier.file, merged)) {
            planned.editionOf = place;
            m_plan.cases.append(planned);
            return true;
        }
        earlier.file = std::move(merged);
        earlier.unsure.append(Texts::tr("It stands in the reports more than once; it was taken as one case."));
        return true;
    }
    if (std::ranges::any_of(places, [this](qsizetype place) { return place < m_fileStart; }))
        planned.unsure.append(
            Texts::tr("An earlier report of this import has a case with the same title, but it tells of "
                      "something else."));
    return false;
}

} // namespace heller::importing
