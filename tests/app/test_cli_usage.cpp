#include "tests/app/cli_process.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

const QStringList commands = {u"new"_s,  u"example"_s, u"synth"_s, u"import"_s,  u"list"_s,   u"show"_s,    u"report"_s,
                              u"case"_s, u"undo"_s,    u"redo"_s,  u"history"_s, u"backup"_s, u"restore"_s, u"check"_s};

} // namespace

TEST_CASE("the overall help names every command and the exit statuses")
{
    const CliRun run = cli({u"--help"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    for (const QString& command : commands)
        CHECK(run.text().contains(u"\n  "_s + command + u' '));
    CHECK(run.text().contains(u"used wrongly"_s));
}

TEST_CASE("every command explains itself, also when the rest is missing")
{
    for (const QString& command : commands) {
        const CliRun run = cli({command, u"--help"_s});
        INFO(command.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(run.err.isEmpty());
        CHECK(run.text().startsWith(u"Usage: heller-cli %1 REGISTER"_s.arg(command)));
        CHECK(run.text().contains(u"\n  heller-cli "_s + command));
    }
}

TEST_CASE("the version is told")
{
    const CliRun run = cli({u"--version"_s});
    CHECK(run.exitCode == 0);
    CHECK(run.text() == u"heller-cli %1\n"_s.arg(QStringLiteral(HELLER_VERSION)));
}

TEST_CASE("what is used wrongly exits with 2 and says what is wrong")
{
    const QList<QPair<QStringList, QString>> table = {
        {{}, u"A command is missing."_s},
        {{u"dance"_s}, u"There is no command “dance”."_s},
        {{u"--loud"_s}, u"There is no option --loud."_s},
        {{u"--language"_s, u"fr"_s, u"list"_s}, u"Heller does not speak “fr”."_s},
        {{u"list"_s}, u"REGISTER is missing."_s},
        {{u"list"_s, u"a.heller"_s, u"b.heller"_s}, u"“b.heller” is one word too many."_s},
        {{u"list"_s, u"a.heller"_s, u"--colour"_s}, u"There is no option --colour."_s},
        {{u"list"_s, u"a.heller"_s, u"--search"_s}, u"A value is missing after --search."_s},
        {{u"list"_s, u"a.heller"_s, u"--json=1"_s}, u"--json takes no value."_s},
        {{u"list"_s, u"a.heller"_s, u"--out"_s, u"a.odt"_s}, u"The name “a.odt” does not say what to write."_s},
        {{u"list"_s, u"a.heller"_s, u"--out"_s, u"a.csv"_s, u"--json"_s},
         u"--json prints the list and --out writes it to a file."_s},
        {{u"list"_s, u"a.heller"_s, u"--profile"_s, u"internal"_s},
         u"--profile and --stop-on-personal-data are of a list that is written to a file."_s},
        {{u"import"_s, u"a.heller"_s}, u"FILE is missing."_s},
        {{u"show"_s, u"a.heller"_s}, u"CASE is missing."_s},
        {{u"report"_s, u"a.heller"_s, u"--out"_s, u"a.docx"_s}, u"--semesters is missing."_s},
        {{u"report"_s, u"a.heller"_s, u"--semesters"_s, u"2023-VT"_s}, u"--out is missing."_s},
        {{u"report"_s, u"a.heller"_s, u"--semesters"_s, u"sommaren"_s, u"--out"_s, u"a.docx"_s},
         u"“sommaren” names no semesters."_s},
        {{u"report"_s, u"a.heller"_s, u"--semesters"_s, u"2023-VT..2022-HT"_s, u"--out"_s, u"a.docx"_s},
         u"“2023-VT..2022-HT” names no semesters."_s},
        {{u"report"_s, u"a.heller"_s, u"--semesters"_s, u"2023-VT"_s, u"--out"_s, u"a.docx"_s, u"--date"_s, u"1/6"_s},
         u"“1/6” is no date."_s},
        {{u"report"_s, u"a.heller"_s, u"--semesters"_s, u"2023-VT"_s, u"--out"_s, u"a.odt"_s},
         u"The name “a.odt” does not say what to write."_s},
        {{u"case"_s, u"a.heller"_s, u"2023-1"_s, u"--out"_s, u"a"_s}, u"The name “a” does not say what to write."_s},
        {{u"synth"_s, u"a.heller"_s, u"--cases"_s, u"many"_s, u"--seed"_s, u"1"_s},
         u"--cases needs a whole number from 0 to 1000000, not “many”."_s},
        {{u"list"_s, u"a.heller"_s, u"--status"_s, u"new"_s, u"--status"_s, u"settled"_s},
         u"--status is given more than once."_s},
        {{u"new"_s, QString()}, u"REGISTER is empty."_s},
        {{u"new"_s, u" "_s}, u"REGISTER is empty."_s},
        {{u"show"_s, u"a.heller"_s, QString()}, u"CASE is empty."_s},
        {{u"import"_s, u"a.heller"_s, u"b.docx"_s, QString()}, u"FILE is empty."_s},
        {{u"import"_s, u"a.heller"_s, u"b.docx"_s, u"--semester"_s, u"2023"_s}, u"“2023” is no semester."_s},
    };
    for (const auto& [words, message] : table) {
        const CliRun run = cli(words);
        INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.complaint().startsWith(u"heller-cli: "_s + message));
    }
}

TEST_CASE("a register that is not there is named, with exit status 1")
{
    const Workplace workplace;
    for (const QStringList& words : QList<QStringList>{{u"list"_s}, {u"undo"_s}, {u"history"_s}, {u"check"_s}}) {
        const CliRun run = cli(words + QStringList{workplace.path(u"saknas.heller"_s)});
        CHECK(run.exitCode == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.complaint().contains(u"saknas.heller"_s));
    }
    CHECK_FALSE(workplace.has(u"saknas.heller"_s));
}

TEST_CASE("a file that is no register is named as such and left alone")
{
    const Workplace workplace;
    workplace.write(u"brev.heller"_s, "Hej!\n");
    const CliRun run = cli({u"list"_s, workplace.path(u"brev.heller"_s)});
    CHECK(run.exitCode == 1);
    CHECK(run.complaint().contains(u"brev.heller"_s));
    CHECK(workplace.bytes(u"brev.heller"_s) == "Hej!\n");
}

#ifdef Q_OS_LINUX
TEST_CASE("output that cannot be written is a failure, and is told")
{
    const CliRun run = cli({u"--help"_s}, u"en"_s, u"/dev/full"_s);
    CHECK(run.exitCode == 1);
    CHECK(run.complaint().startsWith(u"heller-cli: The output could not be written in full."_s));
}
#endif
