#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/import/import_plan.h"
#include "core/report/case_json.h"
#include "core/service/actors.h"
#include "core/service/cases.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

using importing::ImportPlan;
using importing::PlannedCase;

bool isUntakenEdition(const PlannedCase& planned)
{
    return planned.editionOf >= 0 && planned.action == PlannedCase::Action::Skip;
}

/// Carries over what only the register gives: the lasting number of a case that is in it, and all of one left as it is.
Result<> takeStored(service::Register& reg, ImportPlan& plan)
{
    const service::Cases cases(reg);
    for (PlannedCase& planned : plan.cases) {
        Deviation& deviation = planned.file.deviation;
        if (deviation.id.isNull())
            continue;
        const auto stored = cases.load(deviation.id);
        if (!stored)
            return fail(stored);
        if (planned.action == PlannedCase::Action::Skip)
            planned.file = *stored;
        else
            deviation.diaryNumber = stored->deviation.diaryNumber;
    }
    return {};
}

/// Gives each case that was written the id it was stored under; apply() returns them in the plan's order.
void takeIds(ImportPlan& plan, const QList<DeviationId>& ids)
{
    qsizetype next = 0;
    for (PlannedCase& planned : plan.cases)
        if (planned.action != PlannedCase::Action::Skip && next < ids.size())
            planned.file.deviation.id = ids.at(next++);
}

QString nameOf(const PlannedCase& planned)
{
    const Deviation& deviation = planned.file.deviation;
    return deviation.diaryNumber.isEmpty() ? deviation.title : deviation.diaryNumber;
}

QList<Leftover> keptWith(const PlannedCase& planned)
{
    return isUntakenEdition(planned) ? QList<Leftover>() : planned.file.leftovers;
}

/// Those that the import brings; what the register had is said elsewhere.
QList<Attachment> filesWith(const PlannedCase& planned)
{
    if (planned.action == PlannedCase::Action::Skip)
        return {};
    QList<Attachment> files = planned.file.attachments;
    files.removeIf([](const Attachment& file) { return !file.id.isNull(); });
    return files;
}

QStringList unknownActorsOf(const ImportPlan& plan)
{
    QStringList names;
    for (const PlannedCase& planned : plan.cases)
        names.append(isUntakenEdition(planned) ? QStringList() : planned.unknownActors);
    names.removeDuplicates();
    return names;
}

QStringList warningsOf(const ImportPlan& plan)
{
    QStringList warnings = plan.warnings;
    for (const PlannedCase& planned : plan.cases)
        for (const QString& unsure : planned.unsure)
            warnings.append(planned.file.deviation.title + u": "_s + unsure);
    return warnings;
}

/// What may be personal data in the texts that it brings.
QStringList personalDataOf(const ImportPlan& plan)
{
    QStringList found;
    for (const PlannedCase& planned : plan.cases)
        for (const QString& each : planned.personalData)
            found.append(nameOf(planned) + u": "_s + each);
    return found;
}

QJsonArray leftoversOf(const ImportPlan& plan)
{
    QJsonArray leftovers;
    for (const PlannedCase& planned : plan.cases)
        for (const Leftover& leftover : keptWith(planned))
            leftovers.append(QJsonObject{{u"case"_s, nameOf(planned)}, {u"text"_s, leftover.text}});
    for (const QString& text : plan.leftovers)
        leftovers.append(QJsonObject{{u"case"_s, QJsonValue::Null}, {u"text"_s, text}});
    return leftovers;
}

QJsonArray formsOf(const ImportPlan& plan)
{
    QJsonArray forms;
    for (const importing::AnswerForm& form : plan.forms) {
        QJsonArray columns;
        for (const importing::FormColumn& column : form.columns)
            columns.append(QJsonObject{{u"heading"_s, column.heading}, {u"field"_s, importing::codeOf(column.use)}});
        forms.append(QJsonObject{{u"source"_s, form.source}, {u"answers"_s, form.answers}, {u"columns"_s, columns}});
    }
    return forms;
}

QJsonObject planAsJson(const ImportPlan& plan, const QList<Actor>& actors)
{
    QJsonArray cases;
    for (const PlannedCase& planned : plan.cases) {
        if (!isUntakenEdition(planned)) // the case itself is listed as the earlier file tells it
            cases.append(report::jsonOf(planned.file, actors));
    }
    return {{u"cases"_s, cases},
            {u"forms"_s, formsOf(plan)},
            {u"leftovers"_s, leftoversOf(plan)},
            {u"unknownActors"_s, QJsonArray::fromStringList(unknownActorsOf(plan))},
            {u"personalData"_s, QJsonArray::fromStringList(personalDataOf(plan))},
            {u"warnings"_s, QJsonArray::fromStringList(warningsOf(plan))}};
}

class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::ImportCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {
            .name = u"import"_s,
            .summary = tr("Take in semester reports, answers to a form, mails and text."),
            .text =
                tr("Reports in Word's format (.docx), answers to a web form or Microsoft Forms (.xlsx, .csv; one row\n"
                   "an answer), mails (.eml) and text (.txt) with the form's headings in it can be mixed. Columns are\n"
                   "known by their headings, or as they were chosen in the window for the same form; how they were\n"
                   "understood is said.\n\n"
                   "Each case becomes a case of the register, with its feedback. A case that is there already\n"
                   "with the same texts is passed over, so that importing twice adds nothing. One that is there\n"
                   "with another text is listed and left as it is. Text that fits no field is kept with its case\n"
                   "and listed; the files that a mail brings are attached to its case. The whole import is one\n"
                   "step that can be undone."),
            .arguments = {registerArgument(),
                          {.name = tr("FILE"),
                           .description = tr("A report, answers, a mail or a text."),
                           .count = Argument::Count::OneOrMore}},
            .options = {{.name = u"semester"_s,
                         .valueName = tr("SEMESTER"),
                         .description = tr("When the cases came: 2023-VT. Overrules the report's letter.")},
                        {.name = u"update"_s,
                         .description = tr("Take the report's text also where the register has another.")},
                        {.name = u"dry-run"_s, .description = tr("Say what would be done, and change nothing.")},
                        jsonOption()},
            .examples = {u"import provbygden.heller rapport-ht22-vt23.docx"_s,
                         u"import provbygden.heller rapport.docx --semester 2023-VT --dry-run"_s,
                         u"import provbygden.heller svar.xlsx --dry-run"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static void print(const ImportPlan& plan, bool dryRun, Console& console);
    static QString whatHappens(const PlannedCase& planned, bool dryRun);
    static void decideAboutTexts(ImportPlan& plan, bool takeReports);
};

Outcome ImportCommand::run(const Words& words, Console& console) const
{
    importing::ImportOptions options;
    if (words.has(u"semester"_s)) {
        const auto semester = semesterIn(words.value(u"semester"_s));
        if (!semester)
            return std::unexpected(semester.error());
        options.semester = *semester;
    }
    const bool dryRun = words.has(u"dry-run"_s);
    const auto reg = dryRun ? openForReading(words.argument(0)) : openForWriting(words.argument(0), console);
    if (!reg)
        return std::unexpected(reg.error());

    auto plan = importing::planImport(**reg, words.argumentsFrom(1), options);
    if (!plan)
        return failed(plan);
    decideAboutTexts(*plan, words.has(u"update"_s));
    *plan = importing::settled(*plan);
    if (!dryRun) {
        const auto ids = importing::apply(**reg, *plan);
        if (!ids)
            return failed(ids);
        takeIds(*plan, *ids);
    }
    if (const auto numbered = takeStored(**reg, *plan); !numbered)
        return failed(numbered);

    if (!words.has(u"json"_s)) {
        print(*plan, dryRun, console);
        return {};
    }
    const auto actors = service::Actors(**reg).all();
    if (!actors)
        return failed(actors);
    console.printBytes(QJsonDocument(planAsJson(*plan, *actors)).toJson());
    return {};
}

/// Where the register has another text than the report: the report's only if that was asked for.
void ImportCommand::decideAboutTexts(ImportPlan& plan, bool takeReports)
{
    for (PlannedCase& planned : plan.cases) {
        if (!planned.replacesText)
            continue;
        if (takeReports)
            planned.action = PlannedCase::Action::Update;
        else
            planned.unsure.append(tr("Nothing of it was taken. --update takes the report's text."));
    }
}

QString ImportCommand::whatHappens(const PlannedCase& planned, bool dryRun)
{
    switch (planned.action) {
    case PlannedCase::Action::Create:
        return dryRun ? tr("would be added") : tr("added");
    case PlannedCase::Action::Update:
        return dryRun ? tr("would be updated") : tr("updated");
    case PlannedCase::Action::Skip:
        if (planned.editionOf >= 0 && planned.file.deviation.id.isNull())
            return tr("in an earlier report with another text, left as it is");
        return planned.replacesText ? tr("in the register with another text, left as it is")
                                    : tr("in the register already");
    }
    Q_UNREACHABLE();
}

void ImportCommand::print(const ImportPlan& plan, bool dryRun, Console& console)
{
    for (const PlannedCase& planned : plan.cases) {
        const Deviation& deviation = planned.file.deviation;
        const QString number = deviation.diaryNumber.isEmpty() ? QString() : deviation.diaryNumber + u"  "_s;
        console.printLine(number + deviation.title + u" – "_s + whatHappens(planned, dryRun));
    }
    for (const PlannedCase& planned : plan.cases)
        for (const Attachment& file : filesWith(planned))
            console.printLine(tr("Attachment, kept with %1: %2 (%3)")
                                  .arg(nameOf(planned), file.fileName,
                                       QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat)));
    for (const importing::AnswerForm& form : plan.forms)
        for (const importing::FormColumn& column : form.columns)
            console.printLine(tr("Column “%1”: %2").arg(column.heading, importing::nameOf(column.use)));
    for (const QString& warning : warningsOf(plan))
        console.printLine(tr("To look at: %1").arg(warning));
    for (const QString& found : personalDataOf(plan))
        console.printLine(tr("May be personal data, %1").arg(found));
    for (const QString& name : unknownActorsOf(plan))
        console.printLine(tr("Unknown actor: %1").arg(name));
    for (const PlannedCase& planned : plan.cases)
        for (const Leftover& leftover : keptWith(planned))
            console.printLine(tr("Found no field, kept with %1: %2").arg(nameOf(planned), leftover.text));
    for (const QString& text : plan.leftovers)
        console.printLine(tr("Stood outside every case: %1").arg(text));
    console.printLine(
        dryRun ? tr("%n case(s) found. Nothing has been changed.", nullptr, static_cast<int>(plan.cases.size()))
               : tr("%n case(s) found.", nullptr, static_cast<int>(plan.cases.size())));
}

} // namespace

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace heller::cli
