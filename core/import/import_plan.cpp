#include "core/import/import_plan.h"

#include "core/base/swedish.h"
#include "core/import/answer_division.h"
#include "core/import/docx_reader.h"
#include "core/import/heading_words.h"
#include "core/import/known_cases.h"
#include "core/import/letter_facts.h"
#include "core/import/parsed_report.h"
#include "core/model/actor_names.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/register.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

/// How much of the work reading is, of comparing with the register after it: percent.
constexpr int readShare = 60;

/// Turns parsed reports into a plan, one file after the other.
class Planner
{
public:
    Planner(service::Register& reg, const ImportOptions& options, const Progress& progress)
        : m_register(reg)
        , m_options(options)
        , m_progress(progress)
    {}

    Result<ImportPlan> plan(const QStringList& files);

private:
    /// What holds for every case of one report.
    struct Source
    {
        QString name = {};
        std::optional<Semester> semester = {};
        std::optional<Semester> reportsUntil = {}; ///< the last semester that it says it is about
        LetterFacts facts = {};
    };
    struct Reading
    {
        Source source = {};
        ParsedReport report = {}; ///< without its spans
    };

    Result<> readFile(const QString& path);
    void addCases();
    Result<> tell(qsizetype done, qsizetype all, int from, int to) const;
    Source sourceOf(const TextDocument& document, const ParsedReport& report);
    void addCase(const Source& source, const ParsedCase& parsed);
    void resolve(PlannedCase& planned, const ParsedCase& parsed) const;
    void addRounds(CaseFile& file, const ParsedCase& parsed) const;
    [[nodiscard]] QList<ParsedAnswer> dividedWithHeading(const ParsedRound& round) const;
    [[nodiscard]] Answer answerFrom(const ParsedAnswer& parsed) const;
    bool mergeWithEarlier(PlannedCase& planned);

    service::Register& m_register;
    const ImportOptions& m_options;
    const Progress& m_progress;
    QList<Actor> m_actors;
    QHash<ActorId, QString> m_actorNames;
    QMultiHash<QString, qsizetype> m_byTitle; ///< folded title → places in the plan
    qsizetype m_fileStart = 0;                ///< place of the present file's first case
    std::vector<Reading> m_readings;
    ImportPlan m_plan;
};

Result<ImportPlan> Planner::plan(const QStringList& files)
{
    auto actors = service::Actors(m_register).all();
    if (!actors)
        return fail(actors);
    m_actors = std::move(*actors);
    for (const Actor& actor : std::as_const(m_actors))
        m_actorNames.insert(actor.id, actor.name);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const Result<> read = readFile(files.at(i)); !read)
            return fail(read);
        if (const Result<> told = tell(i + 1, files.size(), 0, readShare); !told)
            return fail(told);
    }
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
    return std::move(m_plan);
}

Result<> Planner::tell(qsizetype done, qsizetype all, int from, int to) const
{
    if (m_progress && !m_progress(from + static_cast<int>(done * (to - from) / all)))
        return fail(ErrorCode::Cancelled, Texts::tr("Cancelled: nothing was changed."));
    return {};
}

Result<> Planner::readFile(const QString& path)
{
    Result<TextDocument> document = readDocx(path);
    if (!document)
        return fail(document);
    Reading reading{{}, parseReport(*document)};
    reading.report.spans.clear();
    reading.source = sourceOf(*document, reading.report);
    m_plan.sources.append(reading.source.name);
    m_plan.warnings += document->warnings;
    m_plan.leftovers += reading.report.leftovers;
    if (!reading.report.letter.isEmpty())
        m_plan.letter += (m_plan.letter.isEmpty() ? QString() : u"\n\n"_s) + reading.report.letter;
    if (reading.report.cases.isEmpty())
        m_plan.warnings.append(
            Texts::tr("No case was found in “%1”: is it a semester report?").arg(reading.source.name));
    m_readings.push_back(std::move(reading));
    return {};
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
        for (const ParsedCase& parsed : reading.report.cases)
            addCase(reading.source, parsed);
    }
    m_readings.clear();
}

Planner::Source Planner::sourceOf(const TextDocument& document, const ParsedReport& report)
{
    Source source{document.name, m_options.semester, {}, letterFacts(report.letter)};
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

void Planner::addCase(const Source& source, const ParsedCase& parsed)
{
    PlannedCase planned;
    planned.numberInReport = parsed.number;
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

Answer Planner::answerFrom(const ParsedAnswer& parsed) const
{
    const ActorMatches matches = resolveActors(parsed.actor, m_actors);
    Answer answer;
    answer.actorText = parsed.actor;
    answer.text = parsed.text;
    answer.answeredOn = parsed.answeredOn;
    answer.manner = AnswerManner::Written;
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

/// A case of its own with the texts of one that is in the register: chosen against the proposal.
CaseFile asNew(const CaseFile& file)
{
    CaseFile made;
    made.deviation = file.deviation;
    made.deviation.id = {};
    made.deviation.uuid = {};
    made.deviation.diaryNumber.clear();
    for (FeedbackRound round : file.rounds) {
        round.id = {};
        round.uuid = {};
        for (Answer& answer : round.answers) {
            answer.id = {};
            answer.uuid = {};
        }
        made.rounds.append(round);
    }
    for (const Leftover& leftover : file.leftovers)
        made.leftovers.append({.source = leftover.source, .text = leftover.text});
    return made;
}

} // namespace

Result<ImportPlan> planImport(service::Register& reg, const QStringList& files, const ImportOptions& options,
                              const Progress& progress)
{
    return Planner(reg, options, progress).plan(files);
}

bool canUpdate(const PlannedCase& planned)
{
    return planned.editionOf >= 0 || !planned.file.deviation.id.isNull();
}

ImportPlan settled(const ImportPlan& plan)
{
    ImportPlan result = plan;
    result.cases.clear();
    QList<qsizetype> places; // of each planned case in the result
    for (PlannedCase planned : plan.cases) {
        const bool edition = planned.editionOf >= 0;
        planned.editionOf = edition ? places.at(planned.editionOf) : -1;
        if (edition && planned.action == PlannedCase::Action::Update &&
            result.cases.at(planned.editionOf).action != PlannedCase::Action::Skip) {
            PlannedCase& earlier = result.cases[planned.editionOf];
            earlier.file = mergedInto(earlier.file, planned.file);
            earlier.unsure += planned.unsure;
            places.append(planned.editionOf);
            continue;
        }
        places.append(result.cases.size());
        result.cases.append(planned);
    }
    return result;
}

Result<QList<DeviationId>> apply(service::Register& reg, const ImportPlan& plan, const Progress& progress)
{
    QList<CaseFile> files;
    const ImportPlan whole = settled(plan);
    for (const PlannedCase& planned : whole.cases) {
        if (planned.action == PlannedCase::Action::Skip)
            continue;
        files.append(planned.file);
        if (planned.action == PlannedCase::Action::Create && !planned.file.deviation.id.isNull())
            files.last() = asNew(planned.file);
    }
    if (files.isEmpty())
        return QList<DeviationId>();
    const auto told = [&](int stored) {
        return !progress || progress(static_cast<int>(stored * 100LL / files.size()));
    };
    return service::Cases(reg).storeAll(Texts::tr("Import %1").arg(plan.sources.join(u", ")), files, told);
}

} // namespace heller::importing
