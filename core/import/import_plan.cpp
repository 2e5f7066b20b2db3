#include "core/import/import_plan.h"

#include "core/import/known_cases.h"
#include "core/import/planner.h"
#include "core/service/cases.h"
#include "core/service/register.h"

#include <QCoreApplication>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

/// What the files that are to be stored hold.
QHash<QByteArray, QByteArray> contentsOf(const QList<CaseFile>& files, const ImportPlan& plan)
{
    QHash<QByteArray, QByteArray> contents;
    for (const CaseFile& file : files) {
        for (const Attachment& attachment : file.attachments) {
            const auto content = plan.contents.constFind(attachment.sha256); // else the register has it
            if (attachment.id.isNull() && content != plan.contents.cend())
                contents.insert(attachment.sha256, *content);
        }
    }
    return contents;
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
    for (Attachment attachment : file.attachments) {
        attachment.id = {};
        attachment.uuid = {};
        made.attachments.append(attachment);
    }
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

void giveDate(ImportPlan& plan, QDate received)
{
    for (PlannedCase& planned : plan.cases) {
        if (planned.undated)
            planned.file.deviation.received = received;
    }
}

namespace {

/// Puts the one answer that `planned` brings into a case that another answer has been put in.
void putAnswer(CaseFile& file, const PlannedCase& planned)
{
    auto round = std::ranges::find(file.rounds, planned.answeredRound, &FeedbackRound::number);
    if (round == file.rounds.end())
        round = file.rounds.insert(round, FeedbackRound{.number = planned.answeredRound});
    const Answer& answer = planned.answer;
    const auto there = std::ranges::find_if(round->answers, [&](const Answer& each) {
        return answer.id.isNull() ? !answer.actor.isNull() && each.actor == answer.actor : each.id == answer.id;
    });
    if (there == round->answers.end())
        round->answers.append(answer);
    else
        *there = answer;
}

/// Two actors can have answered about one case: each of them is only what it brings.
PlannedCase* earlierAnswer(ImportPlan& result, const PlannedCase& planned)
{
    const auto isAbout = [&](const PlannedCase& each) {
        return each.answers && each.action == PlannedCase::Action::Update &&
               each.file.deviation.id == planned.file.deviation.id;
    };
    if (!isAbout(planned) || planned.file.deviation.id.isNull())
        return nullptr;
    const auto found = std::ranges::find_if(result.cases, isAbout);
    return found == result.cases.end() ? nullptr : &*found;
}

} // namespace

ImportPlan settled(const ImportPlan& plan)
{
    ImportPlan result = plan;
    result.cases.clear();
    QList<qsizetype> places; // of each planned case in the result
    for (PlannedCase planned : plan.cases) {
        if (PlannedCase* earlier = earlierAnswer(result, planned)) {
            putAnswer(earlier->file, planned);
            earlier->unsure += planned.unsure;
            places.append(earlier - result.cases.data());
            continue;
        }
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
    QHash<QString, QString> forms;
    for (const AnswerForm& form : plan.forms) {
        if (form.chosen)
            forms.insert(form.fingerprint, storedUses(form));
    }
    const auto told = [&](int stored) {
        return !progress || progress(static_cast<int>(stored * 100LL / files.size()));
    };
    return service::Cases(reg).storeAll(Texts::tr("Import %1").arg(plan.sources.join(u", ")), files, told,
                                        {.forms = forms, .attachments = contentsOf(files, plan)});
}

} // namespace heller::importing
