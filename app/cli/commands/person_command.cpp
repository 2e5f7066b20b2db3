#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/import/kept_text.h"
#include "core/report/person_paper.h"
#include "core/report/wording_persons.h"
#include "core/service/persons.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class PersonCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::PersonCommand)

public:
    [[nodiscard]] Description describe() const override;
    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static privacy::Person personIn(const Words& words);
    static void print(const PersonFindings& found, Console& console);
    static Outcome show(const Words& words, Console& console);
    static Outcome replace(const Words& words, Console& console);
};

Description PersonCommand::describe() const
{
    return {
        .name = u"person"_s,
        .summary = tr("Everything about one person: show it, export it, put a pseudonym in its place."),
        .text = tr("ACTION is one of:\n"
                   "  show          every place of the register that says something about the person, the\n"
                   "                history, kept files and backups, too; --json for all of it\n"
                   "  export        the same as a paper to hand out (GDPR, article 15)\n"
                   "  pseudonymise  says what would be touched; with --decision it puts the pseudonym in place of\n"
                   "                the name everywhere, and takes addresses and numbers away. That is never\n"
                   "                undone, and the file holds no trace after it.\n"
                   "NAME is the whole name: each of its names alone, the genitive and initials are found, too.\n"
                   "Without it, an address or a number says who is meant."),
        .arguments = {{.name = tr("ACTION"), .description = tr("What to do, see above.")},
                      registerArgument(),
                      {.name = tr("NAME"),
                       .description = tr("The person's whole name: “Ronja Rapportör”."),
                       .count = Argument::Count::OneOrNone}},
        .options = {{.name = u"email"_s,
                     .valueName = tr("ADDRESSES"),
                     .description = tr("The person's e-mail addresses, a comma between them.")},
                    {.name = u"phone"_s,
                     .valueName = tr("NUMBERS"),
                     .description = tr("The person's phone numbers, a comma between them.")},
                    {.name = u"personal-number"_s,
                     .valueName = tr("NUMBERS"),
                     .description = tr("The person's personal or coordination number; several with a comma between.")},
                    {.name = u"other-names"_s,
                     .valueName = tr("NAMES"),
                     .description = tr("Other names of the person's, a comma between them.")},
                    {.name = u"as"_s,
                     .valueName = tr("PSEUDONYM"),
                     .description =
                         tr("What to write instead; “Person 1”, or the next number that is free, unless said.")},
                    {.name = u"decision"_s,
                     .valueName = tr("REFERENCE"),
                     .description = tr("The decision by which the person is replaced; kept with the day.")},
                    {.name = u"remove-files"_s,
                     .description = tr("Remove attachments and kept reports that hold the person.")},
                    {.name = u"remove-backups"_s, .description = tr("Remove the dated backups beside the register.")},
                    jsonOption(),
                    outOption(false),
                    dateOption()},
        .examples = {u"person show provbygden.heller \"Ronja Rapportör\" --email ronja@example.org"_s,
                     u"person show provbygden.heller --personal-number 19850709-9805"_s,
                     u"person export provbygden.heller \"Ronja Rapportör\" --out utdrag.pdf"_s,
                     u"person pseudonymise provbygden.heller \"Ronja Rapportör\" --decision \"Beslut 2026-14\""_s}};
}

Outcome PersonCommand::run(const Words& words, Console& console) const
{
    const QString action = words.argument(0);
    if (action == "show"_L1 || action == "export"_L1)
        return show(words, console);
    if (action == "pseudonymise"_L1)
        return replace(words, console);
    return usedWrongly(tr("“%1” is nothing that can be done with a person.").arg(action),
                       tr("Write show, export or pseudonymise."));
}

privacy::Person PersonCommand::personIn(const Words& words)
{
    const auto listed = [&words](const QString& option) { return words.value(option).split(u',', Qt::SkipEmptyParts); };
    privacy::Person person{listed(u"other-names"_s), listed(u"email"_s), listed(u"phone"_s),
                           listed(u"personal-number"_s)};
    if (const QString name = words.argument(2).simplified(); !name.isEmpty())
        person.names.prepend(name);
    return person;
}

void PersonCommand::print(const PersonFindings& found, Console& console)
{
    for (const PersonPlace& place : found.places)
        console.printLine(
            u"%1  %2  %3"_s.arg(place.about, report::wording::fieldName(place.table, place.column), place.excerpt));
    for (const PersonFile& file : found.files)
        console.printLine(file.isRead
                              ? tr("The file %1 (%2) holds the person.").arg(file.name, file.about)
                              : tr("The file %1 (%2) cannot be read: look into it.").arg(file.name, file.about));
    for (const QString& backup : found.backups)
        console.printLine(tr("The backup %1 is as it was.").arg(backup));
}

Outcome PersonCommand::show(const Words& words, Console& console)
{
    const QString out = words.value(u"out"_s);
    const bool exports = words.argument(0) == "export"_L1;
    if (exports && out.isEmpty())
        return usedWrongly(tr("--out is missing."));
    if (exports)
        if (const auto checked = checkOut(out); !checked)
            return checked;
    const auto date = dateIn(words.value(u"date"_s));
    if (!date)
        return std::unexpected(date.error());
    const auto reg = openForReading(words.argument(1));
    if (!reg)
        return std::unexpected(reg.error());
    const privacy::Person person = personIn(words);
    const auto found = service::Persons(**reg, importing::textOfKept).find(person);
    if (!found)
        return failed(found);
    if (exports) {
        const auto written =
            leave(**reg, report::personPaper(*found, person.names.value(0), (*reg)->association(), *date),
                  {.kind = u"person"_s}, words, console);
        if (written)
            console.printLine(tr("Wrote %1.").arg(out));
        return written;
    }
    if (words.has(u"json"_s)) {
        console.printBytes(QJsonDocument(report::personJson(*found)).toJson());
        return {};
    }
    print(*found, console);
    console.printLine(
        tr("%n place(s) say something about the person.", nullptr, static_cast<int>(found->places.size())));
    return {};
}

Outcome PersonCommand::replace(const Words& words, Console& console)
{
    const privacy::Person person = personIn(words);
    if (!words.has(u"decision"_s)) {
        if (const auto shown = show(words, console); !shown)
            return shown;
        console.complain(tr("Nothing was changed: say with --decision by which decision it is to be."));
        return {};
    }
    const auto reg = openForWriting(words.argument(1), console);
    if (!reg)
        return std::unexpected(reg.error());
    const QString as = words.value(u"as"_s).simplified();
    const auto left = service::Persons(**reg, importing::textOfKept)
                          .pseudonymise(person, {.pseudonym = as,
                                                 .decision = words.value(u"decision"_s).simplified(),
                                                 .removesFiles = words.has(u"remove-files"_s),
                                                 .removesBackups = words.has(u"remove-backups"_s)});
    if (!left)
        return failed(left);
    console.printLine(tr("The person is replaced everywhere in %1.").arg(words.argument(1)));
    print(*left, console);
    return {};
}

} // namespace

std::unique_ptr<Command> personCommand()
{
    return std::make_unique<PersonCommand>();
}

} // namespace heller::cli
