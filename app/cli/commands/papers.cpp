// The commands that write papers: report, case.

#include "core/service/papers.h"

#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/render/template.h"
#include "core/report/report_check.h"
#include "core/report/semester_report.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/report_drafts.h"
#include "core/service/sent_reports.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

/// A report with all its cases, and the readers that were chosen in the window.
struct ReportWithProfile
{
    report::SemesterReport report = {};
    Profile profile = usualProfile(PaperKind::Report);
};

class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::ReportCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {
            .name = u"report"_s,
            .summary = tr("Write the semester report."),
            .text = tr("A letter that says which cases are new, which lack feedback and which should be judged;\n"
                       "contents with page numbers; each case with its feedback. What was chosen in the window for\n"
                       "the period holds: the cases, their order, the letter. The same register and date give\n"
                       "the same bytes.\n"
                       "With --date the letter and the order say what had happened by then; what has no date counts\n"
                       "as happened. Every case and its feedback are printed as they are now."),
            .arguments = {registerArgument()},
            .options = {{.name = u"semesters"_s,
                         .valueName = tr("SEMESTERS"),
                         .description = tr("2022-HT..2023-VT, or one: 2023-VT.")},
                        {.name = u"cases"_s,
                         .valueName = tr("CASES"),
                         .description = tr("Instead of semesters: these cases, in this order: 2023-1,2022-14.")},
                        outOption(false),
                        {.name = u"check"_s,
                         .description = tr("Instead of writing: what is uneven in it and wants a look first.")},
                        {.name = u"template"_s,
                         .valueName = tr("FILE"),
                         .description = tr("The association's own .docx or .dotx.")},
                        dateOption(),
                        {.name = u"profile"_s,
                         .valueName = tr("PROFILE"),
                         .description = tr("For whom: internal, no-reporters, members or public. Unless said as chosen "
                                           "in the window.")},
                        gateOption(),
                        {.name = u"page-per-case"_s, .description = tr("Begin each case on a new page.")}},
            .examples = {u"report provbygden.heller --semesters 2025-HT..2026-VT --out rapport.docx"_s,
                         u"report provbygden.heller --semesters 2025-HT..2026-VT --check"_s,
                         u"report provbygden.heller --cases 2026-3,2025-7 --out urval.docx"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Outcome checkWords(const Words& words);
    static Expected<ReportWithProfile> ofSemesters(service::Register& reg, const QString& semesters, QDate statusesOn);
    static Expected<ReportWithProfile> ofCases(service::Register& reg, const QString& numbers);
    static void remarkUnnumbered(const QString& templatePath, Console& console);
    static Outcome printFindings(service::Register& reg, const QList<CaseFile>& cases, Console& console);
};

Outcome ReportCommand::checkWords(const Words& words)
{
    if (words.has(u"semesters"_s) == words.has(u"cases"_s))
        return words.has(u"cases"_s)
                   ? usedWrongly(tr("A report is of --semesters or of --cases, not of both."), tr("Leave one out."))
                   : usedWrongly(tr("--semesters is missing."), tr("--cases instead names the report's cases."));
    if (words.has(u"check"_s) == words.has(u"out"_s))
        return words.has(u"check"_s)
                   ? usedWrongly(tr("--check writes no file."), tr("Leave out --check or --out."))
                   : usedWrongly(tr("--out is missing."), tr("--check instead looks the report through."));
    if (words.has(u"semesters"_s))
        if (const auto period = semestersIn(words.value(u"semesters"_s)); !period)
            return std::unexpected(period.error());
    if (const auto date = dateIn(words.value(u"date"_s)); !date)
        return std::unexpected(date.error());
    if (const auto profile = profileIn(words, PaperKind::Report); !profile)
        return std::unexpected(profile.error());
    return words.has(u"out"_s) ? checkOut(words.value(u"out"_s), words.has(u"template"_s)) : Outcome();
}

/// With what the window keeps for the period: the cases, their order, the letter, a page per case.
Expected<ReportWithProfile> ReportCommand::ofSemesters(service::Register& reg, const QString& semesters,
                                                       QDate statusesOn)
{
    const auto period = semestersIn(semesters);
    if (!period)
        return std::unexpected(period.error());
    const service::ReportDrafts drafts(reg);
    const auto draft = drafts.load(*period);
    if (!draft)
        return failed(draft);
    auto files = drafts.cases(*period, *draft);
    if (!files)
        return failed(files);
    if (files->isEmpty())
        return failed(ErrorCode::NotFound, tr("There is no case from %1 in %2.").arg(period->code(), reg.path()),
                      tr("heller-cli list shows which semesters there are."));
    return ReportWithProfile{{.period = *period,
                              .cases = report::inChosenOrder(std::move(*files), draft->order, statusesOn),
                              .letter = draft->letter,
                              .pagePerCase = draft->pagePerCase},
                             draft->profile};
}

Expected<ReportWithProfile> ReportCommand::ofCases(service::Register& reg, const QString& numbers)
{
    report::SemesterReport report;
    for (const QString& number : numbers.split(u',')) {
        const auto id = findCase(reg, number.trimmed());
        if (!id)
            return std::unexpected(id.error());
        auto file = service::Cases(reg).load(*id);
        if (!file)
            return failed(file);
        const auto same = [&](const CaseFile& each) { return each.deviation.id == *id; };
        if (std::ranges::any_of(report.cases, same))
            return usedWrongly(tr("--cases names %1 twice.").arg(file->deviation.diaryNumber),
                               tr("Leave one of them out."));
        report.cases.append(std::move(*file));
    }
    return ReportWithProfile{std::move(report)};
}

Outcome ReportCommand::printFindings(service::Register& reg, const QList<CaseFile>& cases, Console& console)
{
    const auto actors = service::Actors(reg).all();
    if (!actors)
        return failed(actors);
    const QList<report::ReportFinding> findings = report::checkReport(cases, *actors, reg.association());
    for (const report::ReportFinding& finding : findings)
        console.printLine(finding.text);
    if (findings.isEmpty())
        console.printLine(tr("Nothing to remark."));
    return {};
}

/// The association's footer is left as it is; but a contents list wants numbers on the pages.
void ReportCommand::remarkUnnumbered(const QString& templatePath, Console& console)
{
    if (templatePath.isEmpty())
        return;
    const auto own = render::readTemplate(templatePath);
    const auto numbered = own ? render::numbersPages(*own) : Result<bool>(true);
    if (numbered && !*numbered)
        console.complain(
            tr("%1 has no page number in its footer: the pages that the contents list names carry none. Add one "
               "there in Word.")
                .arg(templatePath));
}

Outcome ReportCommand::run(const Words& words, Console& console) const
{
    if (const auto checked = checkWords(words); !checked)
        return checked;
    const auto reg = openForReading(words.argument(0));
    if (!reg)
        return std::unexpected(reg.error());
    const auto date = dateIn(words.value(u"date"_s));
    if (!date)
        return std::unexpected(date.error());
    const QDate statusesOn = words.has(u"date"_s) ? *date : QDate();
    auto read = words.has(u"cases"_s) ? ofCases(**reg, words.value(u"cases"_s))
                                      : ofSemesters(**reg, words.value(u"semesters"_s), statusesOn);
    if (!read)
        return std::unexpected(read.error());
    report::SemesterReport& report = read->report;
    if (words.has(u"check"_s))
        return printFindings(**reg, report.cases, console);
    report.association = (*reg)->association();
    report.date = *date;
    const auto since = service::SentReports(**reg).waitedSince(report.period, *date);
    if (!since)
        return failed(since);
    report.since = *since;
    report.statusesOn = statusesOn;
    report.pagePerCase = report.pagePerCase || words.has(u"page-per-case"_s);
    service::Papers papers(**reg, profileFrom(words.value(u"profile"_s)).value_or(read->profile), *date);
    const auto left =
        leave(**reg, papers.report(report), papers, PaperKind::Report, words, console, words.value(u"template"_s));
    if (!left)
        return left;
    console.printLine(tr("Wrote %n case(s) to %1.", nullptr, static_cast<int>(papers.diaryNumbers().size()))
                          .arg(words.value(u"out"_s)));
    remarkUnnumbered(words.value(u"template"_s), console);
    return {};
}

class CaseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::CaseCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"case"_s,
                .summary = tr("Write one case as a paper."),
                .arguments = {registerArgument(), caseArgument()},
                .options = {outOption(true), profileOption(PaperKind::Case), gateOption(), dateOption()},
                .examples = {u"case provbygden.heller 2026-3 --out avvikelse.pdf"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto date = dateIn(words.value(u"date"_s));
        if (!date)
            return std::unexpected(date.error());
        const QString out = words.value(u"out"_s);
        if (const auto checked = checkOut(out); !checked)
            return checked;
        const auto profile = profileIn(words, PaperKind::Case);
        if (!profile)
            return std::unexpected(profile.error());
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto id = findCase(**reg, words.argument(1));
        if (!id)
            return std::unexpected(id.error());
        const auto file = service::Cases(**reg).load(*id);
        if (!file)
            return failed(file);
        service::Papers papers(**reg, *profile, *date);
        const auto left = leave(**reg, papers.ofCase(*file), papers, PaperKind::Case, words, console);
        if (left)
            console.printLine(tr("Wrote %1 to %2.").arg(file->deviation.diaryNumber, out));
        return left;
    }
};

} // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<ReportCommand>();
}

std::unique_ptr<Command> caseCommand()
{
    return std::make_unique<CaseCommand>();
}

} // namespace heller::cli
