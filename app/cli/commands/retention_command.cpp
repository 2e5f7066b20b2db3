#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/report/retention_paper.h"
#include "core/report/wording_persons.h"
#include "core/service/cases.h"
#include "core/service/retentions.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class RetentionCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::RetentionCommand)

public:
    [[nodiscard]] Description describe() const override;
    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Outcome rules(const Words& words, Console& console);
    static Outcome setRules(const Words& words, Console& console);
    static Outcome propose(const Words& words, Console& console);
    static Outcome carryOut(const Words& words, Console& console);
    static Outcome protocol(const Words& words, Console& console);
    static Outcome write(service::Register& reg, const render::Document& document, const Words& words,
                         Console& console);
    static void print(const RetentionProposal& proposal, Console& console);
    static Expected<QStringList> sparedIn(service::Register& reg, const Words& words);
};

Description RetentionCommand::describe() const
{
    return {
        .name = u"retention"_s,
        .summary = tr("Weed out by rules what is old enough: show the rules, propose, carry out, print the protocol."),
        .text = tr("ACTION is one of:\n"
                   "  rules      the rules there are; --set gives others\n"
                   "  propose    what they would weed out today, and where else it is; changes nothing\n"
                   "  carry-out  weeds it out, by the decision given. That is never undone, and the file holds no\n"
                   "             trace after it. The deviations stay in what is counted.\n"
                   "  protocol   a paper of what was weeded out\n"
                   "A rule is KIND:YEARS or KIND:YEARS:STATUS,STATUS. The years are counted from the last day\n"
                   "something happened. KIND is one of reporters, answerers, attachments, cases, meetings,\n"
                   "contacts, reports, history. Without a status it concerns what is settled, dismissed or\n"
                   "transferred."),
        .arguments = {{.name = tr("ACTION"), .description = tr("What to do, see above.")}, registerArgument()},
        .options = {{.name = u"set"_s,
                     .valueName = tr("RULES"),
                     .description = tr("With rules: these instead of those there are, a blank between them; empty: "
                                       "none.")},
                    {.name = u"except"_s,
                     .valueName = tr("NUMBERS"),
                     .description = tr("Diary numbers that nothing is taken from, a comma between them.")},
                    {.name = u"decision"_s,
                     .valueName = tr("REFERENCE"),
                     .description = tr("With carry-out: the decision it is done by; kept with the day.")},
                    {.name = u"remove-reports"_s,
                     .description = tr("Remove kept reports that hold a deviation that is weeded out.")},
                    {.name = u"remove-backups"_s, .description = tr("Remove the dated backups beside the register.")},
                    {.name = u"number"_s,
                     .valueName = tr("N"),
                     .description = tr("With protocol: which one, 1 for the last; 1 unless said.")},
                    jsonOption(),
                    outOption(false)},
        .examples = {u"retention rules provbygden.heller --set \"reporters:2 cases:10\""_s,
                     u"retention propose provbygden.heller --out gallringsforslag.docx"_s,
                     u"retention carry-out provbygden.heller --decision \"Beslut 2026-14\" --out protokoll.pdf"_s}};
}

Outcome RetentionCommand::run(const Words& words, Console& console) const
{
    if (const QString out = words.value(u"out"_s); !out.isEmpty())
        if (const auto checked = checkOut(out); !checked)
            return checked;
    const QString action = words.argument(0);
    if (action == "rules"_L1)
        return words.has(u"set"_s) ? setRules(words, console) : rules(words, console);
    if (action == "propose"_L1)
        return propose(words, console);
    if (action == "carry-out"_L1)
        return carryOut(words, console);
    if (action == "protocol"_L1)
        return protocol(words, console);
    return usedWrongly(tr("“%1” is nothing that can be done about retention.").arg(action),
                       tr("Write rules, propose, carry-out or protocol."));
}

Outcome RetentionCommand::rules(const Words& words, Console& console)
{
    const auto reg = openForReading(words.argument(1));
    if (!reg)
        return std::unexpected(reg.error());
    const auto rules = service::Retentions(**reg).rules();
    if (!rules)
        return failed(rules);
    for (const RetentionRule& rule : *rules)
        console.printLine(codeOf(rule));
    if (rules->isEmpty())
        console.printLine(tr("There are no rules."));
    return {};
}

Outcome RetentionCommand::setRules(const Words& words, Console& console)
{
    QList<RetentionRule> rules;
    for (const QString& text : words.value(u"set"_s).split(u' ', Qt::SkipEmptyParts)) {
        const auto rule = parseRetentionRule(text);
        if (!rule)
            return usedWrongly(tr("“%1” is no rule.").arg(text),
                               tr("Write for example reporters:2 or cases:10:settled,dismissed."));
        rules.append(*rule);
    }
    const auto reg = openForWriting(words.argument(1), console);
    if (!reg)
        return std::unexpected(reg.error());
    if (const auto set = service::Retentions(**reg).setRules(rules); !set)
        return failed(set);
    console.printLine(tr("%n rule(s) now.", nullptr, static_cast<int>(rules.size())));
    return {};
}

/// As the register writes them, however they were typed.
Expected<QStringList> RetentionCommand::sparedIn(service::Register& reg, const Words& words)
{
    QStringList spared;
    for (const QString& typed : words.value(u"except"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto id = findCase(reg, typed.trimmed());
        if (!id)
            return std::unexpected(id.error());
        const auto file = service::Cases(reg).load(*id);
        if (!file)
            return failed(file);
        spared.append(file->deviation.diaryNumber);
    }
    return spared;
}

Outcome RetentionCommand::write(service::Register& reg, const render::Document& document, const Words& words,
                                Console& console)
{
    const auto written = leave(reg, document, {.kind = u"retention"_s}, words, console);
    if (written)
        console.printLine(tr("Wrote %1.").arg(words.value(u"out"_s)));
    return written;
}

void RetentionCommand::print(const RetentionProposal& proposal, Console& console)
{
    if (proposal.parts.isEmpty())
        console.printLine(tr("There are no rules."));
    for (const RetentionPart& part : proposal.parts) {
        console.printLine(tr("%1, before %2: %3", "a rule, a day, how many")
                              .arg(codeOf(part.rule), part.until.toString(Qt::ISODate))
                              .arg(part.rows.size()));
        for (const RetentionCase& each : part.cases)
            console.printLine(u"  %1  %2  %3  %4"_s.arg(each.diaryNumber, each.lastDay.toString(Qt::ISODate),
                                                        nameOf(each.status), each.title));
        for (const RetentionCount& count : part.counts)
            console.printLine(u"  %1: %2"_s.arg(report::wording::tableName(count.table)).arg(count.rows));
    }
    for (const RetentionReport& report : proposal.reports)
        console.printLine(tr("The kept report %1 of %2 holds some of them.")
                              .arg(report.fileName, report.sentOn.toString(Qt::ISODate)));
    for (const QString& backup : proposal.backups)
        console.printLine(tr("The backup %1 is as it was.").arg(backup));
}

Outcome RetentionCommand::propose(const Words& words, Console& console)
{
    const auto reg = openForReading(words.argument(1));
    if (!reg)
        return std::unexpected(reg.error());
    const auto spared = sparedIn(**reg, words);
    if (!spared)
        return std::unexpected(spared.error());
    const auto proposal = service::Retentions(**reg).propose(*spared);
    if (!proposal)
        return failed(proposal);
    if (const QString out = words.value(u"out"_s); !out.isEmpty())
        return write(**reg, report::retentionProposalPaper(*proposal, (*reg)->association()), words, console);
    if (words.has(u"json"_s))
        console.printBytes(QJsonDocument(report::retentionJson(*proposal)).toJson());
    else
        print(*proposal, console);
    return {};
}

Outcome RetentionCommand::carryOut(const Words& words, Console& console)
{
    if (!words.has(u"decision"_s))
        return usedWrongly(tr("--decision is missing."),
                           tr("Look at what is proposed first, and give the reference of the decision."));
    const auto reg = openForWriting(words.argument(1), console);
    if (!reg)
        return std::unexpected(reg.error());
    const auto spared = sparedIn(**reg, words);
    if (!spared)
        return std::unexpected(spared.error());
    service::Retentions retentions(**reg);
    const service::RetentionDecision decision{.reference = words.value(u"decision"_s),
                                              .spared = *spared,
                                              .removesReports = words.has(u"remove-reports"_s),
                                              .removesBackups = words.has(u"remove-backups"_s)};
    const auto proposal = retentions.propose();
    const auto concerned = retentions.propose(decision.spared);
    if (!proposal || !concerned)
        return failed(proposal ? concerned : proposal);
    const auto done = retentions.carryOut(*proposal, decision);
    if (!done)
        return failed(done);
    print(*concerned, console);
    console.printLine(tr("It is weeded out of %1.").arg(words.argument(1)));
    const QString out = words.value(u"out"_s);
    return out.isEmpty() ? Outcome()
                         : write(**reg, report::retentionProtocol(*done, (*reg)->association()), words, console);
}

Outcome RetentionCommand::protocol(const Words& words, Console& console)
{
    const QString out = words.value(u"out"_s);
    if (out.isEmpty())
        return usedWrongly(tr("--out is missing."));
    const QString typed = words.value(u"number"_s);
    const auto number = numberIn(u"number"_s, typed.isEmpty() ? u"1"_s : typed, 1, std::numeric_limits<int>::max());
    if (!number)
        return std::unexpected(number.error());
    const auto reg = openForReading(words.argument(1));
    if (!reg)
        return std::unexpected(reg.error());
    const auto all = service::Retentions(**reg).all();
    if (!all)
        return failed(all);
    if (*number > all->size())
        return failed(
            ErrorCode::NotFound,
            tr("%1 has %n protocol(s) of retention.", nullptr, static_cast<int>(all->size())).arg(words.argument(1)));
    return write(**reg, report::retentionProtocol(all->at(*number - 1), (*reg)->association()), words, console);
}

} // namespace

std::unique_ptr<Command> retentionCommand()
{
    return std::make_unique<RetentionCommand>();
}

} // namespace heller::cli
