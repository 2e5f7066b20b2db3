#pragma once

#include "core/import/import_plan.h"
#include "core/import/letter_facts.h"
#include "core/import/source_reader.h"
#include "core/model/actor.h"

#include <vector>

namespace heller::importing {

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
        qsizetype cases = 0; ///< that it tells of
        bool ofPeriod = false;
    };
    struct Reading
    {
        Source source = {};
        ParsedReport report = {}; ///< without its spans
        QList<Attachment> files = {};
    };
    struct Returned
    {
        QString source = {};
        ReturnedForm form = {};
    };

    Result<QList<ColumnUse>> columnsOf(const AnswerForm& form) const;
    Result<> readAll(const QStringList& files);
    void take(ReadSource read);
    void addCases();
    Result<> addReturned();
    Result<> tell(qsizetype done, qsizetype all, int from, int to) const;
    Source sourceOf(const ReadSource& read);
    Source sourceOfPeriod(const ReadSource& read);
    QList<Attachment> keep(const QList<MailFile>& files);
    void addCase(const Source& source, const ParsedCase& parsed, const QList<Attachment>& files);
    void resolve(PlannedCase& planned, const ParsedCase& parsed) const;
    void addRounds(CaseFile& file, const ParsedCase& parsed) const;
    [[nodiscard]] QList<ParsedAnswer> dividedWithHeading(const ParsedRound& round) const;
    [[nodiscard]] Answer answerFrom(const ParsedAnswer& parsed) const;
    void doubtDate(PlannedCase& planned) const;
    bool mergeWithEarlier(PlannedCase& planned);

    service::Register& m_register;
    const ImportOptions& m_options;
    const Progress& m_progress;
    QList<Actor> m_actors;
    QHash<ActorId, QString> m_actorNames;
    QMultiHash<QString, qsizetype> m_byTitle; ///< folded title → places in the plan
    qsizetype m_fileStart = 0;                ///< place of the present file's first case
    std::vector<Reading> m_readings;
    std::vector<Returned> m_returned;
    ImportPlan m_plan;
};

} // namespace heller::importing
