#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/base/swedish.h"
#include "core/model/actor_names.h"
#include "core/report/case_json.h"
#include "core/service/actors.h"
#include "core/service/case_tables.h"
#include "core/service/cases.h"
#include "core/service/themes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

using service::CaseFilter;
using service::CaseOrder;
using service::CaseRow;

/// So many rows are in memory at a time. Large, since a search ranks its hits anew for each page.
constexpr int pageSize = 2000;

/// The matching words in brackets instead of the control characters that the window paints with.
QString readable(QString snippet)
{
    return snippet.replace(QChar(0x02), u'[').replace(QChar(0x03), u']');
}

QString statusCodes()
{
    QStringList codes;
    for (const Status status : allStatuses())
        codes.append(codeOf(status));
    return codes.join(u", "_s);
}

constexpr heller::Outcome outcomesThereAre[] = {heller::Outcome::Solved, heller::Outcome::PartlySolved,
                                                heller::Outcome::DialogueHeld, heller::Outcome::OutsideMandate,
                                                heller::Outcome::NationalQuestion};

QString outcomeCodes()
{
    QStringList codes;
    for (const heller::Outcome outcome : outcomesThereAre)
        codes.append(codeOf(outcome));
    return codes.join(u", "_s);
}

class ListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::ListCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"list"_s,
                .summary = tr("List the register's cases."),
                .text = tr("The newest first; with --search the best hits first, with the matching words in brackets.\n"
                           "Several conditions narrow each other. Statuses:\n%1.\n"
                           "Outcomes: %2.")
                            .arg(statusCodes().replace(u", awaiting"_s, u",\nawaiting"_s), outcomeCodes()),
                .arguments = {registerArgument()},
                .options = {{.name = u"semester"_s,
                             .valueName = tr("SEMESTER"),
                             .description = tr("Only from 2023-VT, or 2022-HT..2023-VT.")},
                            {.name = u"status"_s,
                             .valueName = tr("STATUS"),
                             .description = tr("Only with this status; several with commas between.")},
                            {.name = u"actor"_s,
                             .valueName = tr("NAME"),
                             .description = tr("Only those that concern the actor or one of its units.")},
                            {.name = u"theme"_s,
                             .valueName = tr("NAME"),
                             .description = tr("Only with this theme; several with commas between.")},
                            {.name = u"outcome"_s,
                             .valueName = tr("OUTCOME"),
                             .description = tr("Only with this outcome; several with commas between.")},
                            {.name = u"search"_s,
                             .valueName = tr("TEXT"),
                             .description = tr("Only those with these words, in any inflection.")},
                            jsonOption(),
                            {.name = u"out"_s,
                             .valueName = tr("FILE"),
                             .description = tr("Write the list to a file instead: .xlsx, .csv or .json.")},
                            profileOption(PaperKind::CaseList),
                            gateOption()},
                .examples = {u"list provbygden.heller --semester 2026-HT --status new"_s,
                             u"list provbygden.heller --actor AMC --search \"väntan praktik\""_s,
                             u"list provbygden.heller --semester 2026-HT --out avvikelser.xlsx"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Expected<CaseFilter> filterFrom(const Words& words, const QList<Actor>& actors, const QList<Theme>& themes);
    static Expected<QList<Status>> statusesIn(const QString& typed);
    static Expected<QList<ActorId>> actorsIn(const QString& typed, const QList<Actor>& actors);
    static Expected<QList<ThemeId>> themesIn(const QString& typed, const QList<Theme>& themes);
    static Expected<QList<heller::Outcome>> outcomesIn(const QString& typed);
    static Outcome checkWords(const Words& words);
    static Outcome writeTable(service::Register& reg, const CaseFilter& filter, const Words& words, Console& console);
    static Outcome printRows(const service::Cases& cases, const CaseFilter& filter, Console& console);
    static Outcome printJson(const service::Cases& cases, const CaseFilter& filter, const QList<Actor>& actors,
                             Console& console);
};

Expected<QList<Status>> ListCommand::statusesIn(const QString& typed)
{
    QList<Status> statuses;
    for (const QString& code : typed.split(u',')) {
        const auto status = statusFrom(code.trimmed());
        if (!status)
            return usedWrongly(tr("“%1” is no status.").arg(code.trimmed()),
                               tr("The statuses are %1.").arg(statusCodes()));
        statuses.append(*status);
    }
    return statuses;
}

Expected<QList<ActorId>> ListCommand::actorsIn(const QString& typed, const QList<Actor>& actors)
{
    const ActorMatches matches = resolveActors(typed, actors);
    if (!matches.unknown.isEmpty() || matches.actors.isEmpty())
        return failed(ErrorCode::NotFound, tr("There is no actor “%1” in the register.").arg(typed),
                      tr("Write the name, or another name it is known by, as in the register."));
    return matches.actors;
}

Expected<QList<ThemeId>> ListCommand::themesIn(const QString& typed, const QList<Theme>& themes)
{
    QList<ThemeId> ids;
    for (const QString& name : typed.split(u',')) {
        const auto same = [&](const Theme& theme) {
            return swedish::searchFold(theme.name) == swedish::searchFold(name);
        };
        const auto found = std::ranges::find_if(themes, same);
        if (found == themes.end())
            return failed(ErrorCode::NotFound, tr("There is no theme “%1” in the register.").arg(name.trimmed()));
        ids.append(found->id);
    }
    return ids;
}

Expected<QList<heller::Outcome>> ListCommand::outcomesIn(const QString& typed)
{
    QList<heller::Outcome> outcomes;
    for (const QString& code : typed.split(u',')) {
        const auto outcome = outcomeFrom(code.trimmed());
        if (!outcome)
            return usedWrongly(tr("“%1” is no outcome.").arg(code.trimmed()),
                               tr("The outcomes are %1.").arg(outcomeCodes()));
        outcomes.append(*outcome);
    }
    return outcomes;
}

Expected<CaseFilter> ListCommand::filterFrom(const Words& words, const QList<Actor>& actors, const QList<Theme>& themes)
{
    CaseFilter filter;
    filter.search = words.value(u"search"_s);
    if (words.has(u"semester"_s)) {
        const auto semesters = semestersIn(words.value(u"semester"_s));
        if (!semesters)
            return std::unexpected(semesters.error());
        filter.semesters = *semesters;
    }
    if (words.has(u"status"_s)) {
        const auto statuses = statusesIn(words.value(u"status"_s));
        if (!statuses)
            return std::unexpected(statuses.error());
        filter.statuses = *statuses;
    }
    if (words.has(u"actor"_s)) {
        const auto found = actorsIn(words.value(u"actor"_s), actors);
        if (!found)
            return std::unexpected(found.error());
        filter.actors = *found;
    }
    if (words.has(u"theme"_s)) {
        const auto found = themesIn(words.value(u"theme"_s), themes);
        if (!found)
            return std::unexpected(found.error());
        filter.themes = *found;
    }
    if (words.has(u"outcome"_s)) {
        const auto outcomes = outcomesIn(words.value(u"outcome"_s));
        if (!outcomes)
            return std::unexpected(outcomes.error());
        filter.outcomes = *outcomes;
    }
    return filter;
}

Outcome ListCommand::checkWords(const Words& words)
{
    if (!words.has(u"out"_s)) {
        if (words.has(u"profile"_s) || words.has(u"stop-on-personal-data"_s))
            return usedWrongly(tr("--profile and --stop-on-personal-data are of a list that is written to a file."),
                               tr("Add --out FILE, or leave them out."));
        return {};
    }
    if (words.has(u"json"_s))
        return usedWrongly(tr("--json prints the list and --out writes it to a file."),
                           tr("Choose one of them; --out list.json writes JSON."));
    if (const auto format = service::tableFormatOf(words.value(u"out"_s)); !format)
        return std::unexpected(Failure(format.error(), UsedWrongly));
    return {};
}

Outcome ListCommand::writeTable(service::Register& reg, const CaseFilter& filter, const Words& words, Console& console)
{
    const QString out = words.value(u"out"_s);
    const auto profile = profileIn(words, PaperKind::CaseList);
    if (!profile)
        return std::unexpected(profile.error());
    QStringList diaryNumbers;
    Allowance allowance(*profile);
    allowance.add(reg.association());
    const service::CaseTableRequest request{
        .filter = filter, .profile = *profile, .allowance = isGated(words) ? &allowance : nullptr};
    const auto write = [&](const QString& path) -> Result<> {
        const auto written = service::CaseTables(reg).write(request, path);
        diaryNumbers = written.value_or(QStringList());
        return withoutValue(written);
    };
    const auto left = leave(reg,
                            {.out = out,
                             .about = {.kind = codeOf(PaperKind::CaseList), .profile = codeOf(*profile)},
                             .mayStand = [&](const QString& text) { return allowance.covers(text); },
                             .write = write,
                             .diaryNumbers = [&] { return diaryNumbers; }},
                            words, console);
    if (left)
        console.printLine(tr("Wrote %n case(s) to %1.", nullptr, static_cast<int>(diaryNumbers.size())).arg(out));
    return left;
}

Outcome ListCommand::run(const Words& words, Console& console) const
{
    if (const auto checked = checkWords(words); !checked)
        return checked;
    const auto reg = openForReading(words.argument(0));
    if (!reg)
        return std::unexpected(reg.error());
    const auto actors = service::Actors(**reg).all();
    if (!actors)
        return failed(actors);
    const auto themes = service::Themes(**reg).all();
    if (!themes)
        return failed(themes);
    const auto filter = filterFrom(words, *actors, *themes);
    if (!filter)
        return std::unexpected(filter.error());
    if (words.has(u"out"_s))
        return writeTable(**reg, *filter, words, console);
    const service::Cases cases(**reg);
    return words.has(u"json"_s) ? printJson(cases, *filter, *actors, console) : printRows(cases, *filter, console);
}

/// Every row of the list, a page at a time. `each` returns false to stop.
Outcome forEachRow(const service::Cases& cases, const CaseFilter& filter,
                   const std::function<Outcome(const CaseRow&)>& each)
{
    for (int offset = 0;; offset += pageSize) {
        const auto page = cases.list(filter, CaseOrder::Newest, offset, pageSize);
        if (!page)
            return failed(page);
        for (const CaseRow& row : page->rows)
            if (const auto done = each(row); !done)
                return done;
        if (page->rows.size() < pageSize)
            return {};
    }
}

Outcome ListCommand::printRows(const service::Cases& cases, const CaseFilter& filter, Console& console)
{
    qsizetype statusWidth = 0;
    for (const Status status : allStatuses())
        statusWidth = std::max(statusWidth, nameOf(status).size());

    int count = 0;
    const auto printed = forEachRow(cases, filter, [&](const CaseRow& row) -> Outcome {
        const QString semester = row.semester ? row.semester->shortName() : QString();
        console.printLine(row.diaryNumber.leftJustified(13) + semester.leftJustified(9) +
                          nameOf(row.status).leftJustified(statusWidth + 2) + row.title);
        if (!row.snippet.isEmpty())
            console.printLine(u"    "_s + readable(row.snippet).simplified());
        ++count;
        return {};
    });
    if (printed && count == 0)
        console.printLine(tr("No cases."));
    return printed;
}

Outcome ListCommand::printJson(const service::Cases& cases, const CaseFilter& filter, const QList<Actor>& actors,
                               Console& console)
{
    bool first = true;
    const auto print = [&](const QJsonObject& object) {
        console.printBytes(report::jsonElement(object, first));
        first = false;
    };
    console.print(u"{\"cases\": ["_s);
    Outcome printed;
    if (filter.search.isEmpty()) {
        const auto read = cases.forEach(filter, CaseOrder::Newest, [&](const CaseFile& file) {
            print(report::jsonOf(file, actors));
            return true;
        });
        if (!read)
            printed = failed(read);
    } else {
        printed = forEachRow(cases, filter, [&](const CaseRow& row) -> Outcome {
            const auto file = cases.load(row.id);
            if (!file)
                return failed(file);
            QJsonObject object = report::jsonOf(*file, actors);
            object.insert(u"snippet"_s, readable(row.snippet));
            print(object);
            return {};
        });
    }
    console.print(u"\n]}\n"_s);
    return printed;
}

} // namespace

std::unique_ptr<Command> listCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace heller::cli
