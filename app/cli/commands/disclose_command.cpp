#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/import/disclosure_writing.h"
#include "core/report/wording_disclosure.h"
#include "core/service/disclosures.h"
#include "core/service/dispatches.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

using service::DisclosureFinding;

class DiscloseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::DiscloseCommand)

public:
    [[nodiscard]] Description describe() const override;
    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Outcome checkWords(const Words& words);
    static Expected<QList<DeviationId>> casesIn(service::Register& reg, const Words& words);
    static Expected<QSet<int>> numbersIn(const QString& typed, qsizetype most);
    static Outcome setGrounds(QList<DisclosureFinding>& findings, const QString& typed);
    static Outcome addMarked(service::Register& reg, Disclosure& disclosure, const QString& typed);
    static Expected<Disclosure> decided(service::Register& reg, const Words& words,
                                        const QList<DisclosureFinding>& findings);
    static void print(const QList<DisclosureFinding>& findings, bool json, Console& console);
    static Outcome write(service::Register& reg, const Words& words, const Disclosure& disclosure, Console& console);
};

Description DiscloseCommand::describe() const
{
    QStringList grounds;
    for (const report::wording::Ground& each : report::wording::grounds())
        grounds.append(u"  %1  %2, %3"_s.arg(each.code, -6).arg(each.text, each.about));
    return {.name = u"disclose"_s,
            .summary = tr("Write a masked copy of chosen cases for somebody who asks for public documents."),
            .text = tr("All that is found is masked unless --leave says that it stands, wherever it stands in the\n"
                       "chosen cases. The mask has one width; what was there is nowhere in the file, which is\n"
                       "searched part by part before it is written. Each masking stands last in the paper with its\n"
                       "ground. The register's cases are never touched; the log says what left the house. The\n"
                       "grounds are proposals: it is you who decides.\n"
                       "GROUND is one of these or a paragraph in your own words:\n%1")
                        .arg(grounds.join(u'\n')),
            .arguments = {registerArgument(),
                          {.name = tr("CASES"),
                           .description = tr("Their diary numbers, with or without commas: 2026-1 2026-4."),
                           .count = Argument::Count::OneOrMore}},
            .options =
                {{.name = u"plan"_s, .description = tr("Only list what is found, with numbers and proposed grounds.")},
                 jsonOption(),
                 {.name = u"ground"_s,
                  .valueName = tr("GROUND"),
                  .description = tr("Of all maskings, or of some by their numbers: “26-1; 3,4=25-1”. “26-1” unless "
                                    "said.")},
                 {.name = u"leave"_s,
                  .valueName = tr("NUMBERS"),
                  .description = tr("What of --plan stands, a comma between them.")},
                 {.name = u"mask"_s,
                  .valueName = tr("CASE:TEXT"),
                  .description = tr("Mask this, too; a semicolon before the next: “2026-1:the café; 2026-4:Mårten”.")},
                 {.name = u"reference"_s,
                  .valueName = tr("REFERENCE"),
                  .description = tr("Of the request; in the paper and in the log. Names nobody.")},
                 outOption(false),
                 dateOption()},
            .examples = {
                u"disclose provbygden.heller 2026-1 2026-4 --plan"_s,
                u"disclose provbygden.heller 2026-1 2026-4 --leave 2 --ground \"26-1; 3=25-1\" --out kopia.docx"_s}};
}

Outcome DiscloseCommand::checkWords(const Words& words)
{
    if (words.has(u"plan"_s) && words.has(u"out"_s))
        return usedWrongly(tr("--plan writes no file."), tr("Leave out --plan or --out."));
    if (!words.has(u"plan"_s) && words.has(u"json"_s))
        return usedWrongly(tr("--json is of --plan."), tr("Leave it out, or write --plan."));
    if (!words.has(u"plan"_s) && words.value(u"out"_s).isEmpty())
        return usedWrongly(tr("--out is missing."), tr("--plan instead lists what is found."));
    if (const auto date = dateIn(words.value(u"date"_s)); !date)
        return std::unexpected(date.error());
    return words.has(u"plan"_s) ? Outcome() : checkOut(words.value(u"out"_s));
}

Expected<QList<DeviationId>> DiscloseCommand::casesIn(service::Register& reg, const Words& words)
{
    QList<DeviationId> cases;
    for (const QString& typed : words.argumentsFrom(1).join(u',').split(u',', Qt::SkipEmptyParts)) {
        const auto id = findCase(reg, typed.trimmed());
        if (!id)
            return std::unexpected(id.error());
        if (cases.contains(*id))
            return usedWrongly(tr("%1 is named twice.").arg(typed.trimmed()), tr("Leave one of them out."));
        cases.append(*id);
    }
    if (cases.isEmpty())
        return usedWrongly(tr("No case is named."), tr("Write the diary numbers: 2026-1 2026-4."));
    return cases;
}

Expected<QSet<int>> DiscloseCommand::numbersIn(const QString& typed, qsizetype most)
{
    QSet<int> numbers;
    for (const QString& each : typed.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = each.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || number > most)
            return usedWrongly(tr("“%1” is the number of nothing that was found.").arg(each.trimmed()),
                               tr("--plan lists what is found, with its numbers."));
        numbers.insert(number);
    }
    return numbers;
}

Outcome DiscloseCommand::setGrounds(QList<DisclosureFinding>& findings, const QString& typed)
{
    for (const QString& each : typed.split(u';', Qt::SkipEmptyParts)) {
        const QString ground = report::wording::groundOf(each.section(u'=', -1));
        if (ground.isEmpty())
            return usedWrongly(tr("--ground names no ground."), tr("Write for example 26-1."));
        QSet<int> numbers;
        if (each.contains(u'=')) {
            const auto named = numbersIn(each.section(u'=', 0, -2), findings.size());
            if (!named)
                return std::unexpected(named.error());
            numbers = *named;
        }
        for (int number = 1; number <= findings.size(); ++number) {
            if (numbers.isEmpty() || numbers.contains(number))
                findings[number - 1].masking.ground = ground;
        }
    }
    return {};
}

/// The text wherever it stands in the case that is named, and so in all that are chosen.
Outcome DiscloseCommand::addMarked(service::Register& reg, Disclosure& disclosure, const QString& typed)
{
    const QString text = typed.section(u':', 1).trimmed();
    if (text.isEmpty())
        return usedWrongly(tr("“%1” names no case and text to mask.").arg(typed.trimmed()),
                           tr("Write for example --mask \"2026-1:the café\"."));
    const auto id = findCase(reg, typed.section(u':', 0, 0).trimmed());
    if (!id)
        return std::unexpected(id.error());
    if (!disclosure.cases.contains(*id))
        return usedWrongly(tr("“%1” is of a case that is not handed out.").arg(typed.trimmed()),
                           tr("Name the case among those to hand out."));
    auto found = service::Disclosures(reg).find({*id}, text);
    if (!found)
        return failed(found);
    found->masking.ground =
        disclosure.maskings.isEmpty() ? report::wording::proposedGround() : disclosure.maskings.constFirst().ground;
    disclosure.maskings.append(found->masking);
    return {};
}

Expected<Disclosure> DiscloseCommand::decided(service::Register& reg, const Words& words,
                                              const QList<DisclosureFinding>& findings)
{
    const auto cases = casesIn(reg, words);
    if (!cases)
        return std::unexpected(cases.error());
    Disclosure disclosure{.cases = *cases, .reference = words.value(u"reference"_s).simplified()};
    const auto left = numbersIn(words.value(u"leave"_s), findings.size());
    if (!left)
        return std::unexpected(left.error());
    for (int number = 1; number <= findings.size(); ++number) {
        const Masking& masking = findings.at(number - 1).masking;
        if (left->contains(number))
            disclosure.standing.append(masking.place);
        else
            disclosure.maskings.append(masking);
    }
    for (const QString& typed : words.value(u"mask"_s).split(u';', Qt::SkipEmptyParts)) {
        if (const auto added = addMarked(reg, disclosure, typed); !added)
            return std::unexpected(added.error());
    }
    return disclosure;
}

void DiscloseCommand::print(const QList<DisclosureFinding>& findings, bool json, Console& console)
{
    QJsonArray array;
    int number = 0;
    for (const DisclosureFinding& each : findings) {
        const Masking& masking = each.masking;
        ++number;
        if (json)
            array.append(QJsonObject{{u"number"_s, number},
                                     {u"case"_s, each.diaryNumber},
                                     {u"where"_s, masking.place.field},
                                     {u"start"_s, masking.place.start},
                                     {u"text"_s, masking.text},
                                     {u"kind"_s, masking.kind},
                                     {u"ground"_s, masking.ground},
                                     {u"reason"_s, each.reason}});
        else
            console.printLine(u"%1  %2  %3  “%4”  %5  %6"_s.arg(number, 3).arg(
                each.diaryNumber, masking.place.field, masking.text, masking.ground, each.reason));
    }
    if (json)
        console.printBytes(QJsonDocument(array).toJson());
    else if (findings.isEmpty())
        console.printLine(tr("No personal data was found."));
}

Outcome DiscloseCommand::write(service::Register& reg, const Words& words, const Disclosure& disclosure,
                               Console& console)
{
    const auto date = dateIn(words.value(u"date"_s));
    if (!date)
        return std::unexpected(date.error());
    const auto copy = service::Disclosures(reg).copy(disclosure, *date);
    if (!copy)
        return failed(copy);
    const QString out = words.value(u"out"_s);
    const auto written = importing::writeDisclosure(*copy, out);
    if (!written)
        return failed(written);
    console.printLine(tr("Wrote %1.").arg(out));
    console.printLine(tr("%n masking(s).", nullptr, static_cast<int>(copy->masks)));
    if (const auto noted = service::Dispatches(reg).note(*written); !noted)
        return failed(noted);
    return {};
}

Outcome DiscloseCommand::run(const Words& words, Console& console) const
{
    if (const auto checked = checkWords(words); !checked)
        return checked;
    const bool plans = words.has(u"plan"_s);
    const auto reg = plans ? openForReading(words.argument(0)) : openForWriting(words.argument(0), console);
    if (!reg)
        return std::unexpected(reg.error());
    const auto cases = casesIn(**reg, words);
    if (!cases)
        return std::unexpected(cases.error());
    auto findings = service::Disclosures(**reg).propose(*cases);
    if (!findings)
        return failed(findings);
    if (const auto set = setGrounds(*findings, words.value(u"ground"_s)); !set)
        return set;
    if (plans) {
        print(*findings, words.has(u"json"_s), console);
        return {};
    }
    const auto disclosure = decided(**reg, words, *findings);
    if (!disclosure)
        return std::unexpected(disclosure.error());
    return write(**reg, words, *disclosure, console);
}

} // namespace

std::unique_ptr<Command> discloseCommand()
{
    return std::make_unique<DiscloseCommand>();
}

} // namespace heller::cli
