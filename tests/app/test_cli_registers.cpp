// Making, keeping and undoing: new, example, synth, undo, redo, history, backup, restore, check.

#include "core/service/register.h"
#include "tests/app/cli_process.h"
#include "tests/app/raw_sql.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

void breakSearch(const QString& path)
{
    runSql(path, u"INSERT INTO search_word (search_word) VALUES ('delete-all')"_s);
}

} // namespace

TEST_CASE("a new register is empty and whole, and is not overwritten")
{
    const Workplace workplace;
    const QString path = workplace.path(u"nytt.heller"_s);
    REQUIRE(cli({u"new"_s, path, u"--association"_s, u"Samordningsförbundet Å"_s}).exitCode == 0);
    CHECK(cli({u"list"_s, path, u"--json"_s}).json().value(u"cases"_s).toArray().isEmpty());
    CHECK(cli({u"check"_s, path}).exitCode == 0);

    const QByteArray before = workplace.bytes(u"nytt.heller"_s);
    for (const QStringList& words : QList<QStringList>{
             {u"new"_s, path}, {u"example"_s, path}, {u"synth"_s, path, u"--cases"_s, u"1"_s, u"--seed"_s, u"1"_s}}) {
        const CliRun again = cli(words);
        CHECK(again.exitCode == 1);
        CHECK(again.complaint().contains(u"nytt.heller"_s));
    }
    CHECK((workplace.bytes(u"nytt.heller"_s) == before));
}

TEST_CASE("the example register has every status, three semesters and nothing to undo")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QJsonArray cases = cli({u"list"_s, path, u"--json"_s}).json().value(u"cases"_s).toArray();
    CHECK(cases.size() >= 12);
    CHECK(cases.size() <= 20);
    QSet<QString> statuses;
    QSet<QString> semesters;
    qsizetype mostRounds = 0;
    for (const QJsonValue value : cases) {
        statuses.insert(value[u"status"_s].toString());
        semesters.insert(value[u"semester"_s].toString());
        mostRounds = std::max(mostRounds, value[u"rounds"_s].toArray().size());
    }
    CHECK(statuses == QSet<QString>{u"new"_s, u"supplement-requested"_s, u"ready"_s, u"raised"_s,
                                    u"awaiting-feedback"_s, u"feedback-received"_s, u"settled"_s, u"continued"_s,
                                    u"dismissed"_s, u"transferred"_s});
    CHECK(semesters == QSet<QString>{u"2025-HT"_s, u"2026-VT"_s, u"2026-HT"_s});
    CHECK(mostRounds >= 2);
    CHECK(cli({u"check"_s, path}).exitCode == 0);
    CHECK(cli({u"undo"_s, path}).exitCode == 1);
}

TEST_CASE("a synthetic register: the same seed gives the same content, another seed another")
{
    const Workplace workplace;
    const auto cases = [&workplace](const QString& name, const QString& seed) {
        const QString path = workplace.path(name);
        REQUIRE(cli({u"synth"_s, path, u"--cases"_s, u"60"_s, u"--seed"_s, seed}).exitCode == 0);
        CHECK(cli({u"check"_s, path}).exitCode == 0);
        return cli({u"list"_s, path, u"--json"_s}).json().value(u"cases"_s).toArray();
    };
    const QJsonArray one = cases(u"ett.heller"_s, u"7"_s);
    CHECK(one.size() == 60);
    CHECK(cases(u"lika.heller"_s, u"7"_s) == one);
    CHECK(cases(u"annat.heller"_s, u"8"_s) != one);
}

TEST_CASE("a register in which nothing has been done has a history that says so")
{
    const Workplace workplace;
    const QString path = workplace.example();
    CHECK(cli({u"history"_s, path}).text() == u"Nothing has been changed yet.\n"_s);
    CHECK(cli({u"history"_s, path, u"2026-3"_s}).text() == u"Nothing has been changed yet.\n"_s);
}

TEST_CASE("undo takes a whole import back, redo does it again, history tells of all three")
{
    const Workplace workplace;
    const QString source = workplace.example();
    const QString report = workplace.path(u"rapport.docx"_s);
    REQUIRE(cli({u"report"_s, source, u"--semesters"_s, u"2025-HT"_s, u"--out"_s, report}).exitCode == 0);
    const QString path = workplace.path(u"nytt.heller"_s);
    REQUIRE(cli({u"new"_s, path}).exitCode == 0);
    REQUIRE(cli({u"import"_s, path, report}).exitCode == 0);
    const auto count = [&path] {
        return cli({u"list"_s, path, u"--json"_s}).json().value(u"cases"_s).toArray().size();
    };
    const qsizetype imported = count();
    REQUIRE(imported > 0);

    CHECK(cli({u"undo"_s, path}).exitCode == 0);
    CHECK(count() == 0);
    CHECK(cli({u"redo"_s, path}).exitCode == 0);
    CHECK(count() == imported);

    const CliRun nothing = cli({u"redo"_s, path});
    CHECK(nothing.exitCode == 1);
    CHECK_FALSE(nothing.err.isEmpty());

    const QString history = cli({u"history"_s, path}).text();
    CHECK(history.count(u'\n') >= 1);
    CHECK(history.contains(u"Did again: "_s));
    CHECK(history.contains(u"Undid: "_s));
    const QString first = cli({u"list"_s, path, u"--json"_s}).json()[u"cases"_s][0][u"diaryNumber"_s].toString();
    CHECK_FALSE(cli({u"history"_s, path, first}).out.isEmpty());
}

TEST_CASE("a day's backup that cannot be made is told, and what was asked is done")
{
    const Workplace workplace;
    const QString report = workplace.path(u"rapport.docx"_s);
    REQUIRE(cli({u"report"_s, workplace.example(), u"--semesters"_s, u"2025-HT"_s, u"--out"_s, report}).exitCode == 0);
    const QString path = workplace.path(u"nytt.heller"_s);
    REQUIRE(cli({u"new"_s, path}).exitCode == 0);
    workplace.write(u"nytt.backups"_s, "a file stands where the folder should");
    for (const QStringList& words : QList<QStringList>{{u"import"_s, path, report}, {u"undo"_s, path}}) {
        const CliRun run = cli(words);
        CHECK(run.exitCode == 0);
        CHECK(run.complaint().contains(u"heller-cli: Today's backup of the register could not be made; "_s));
        CHECK(run.complaint().count(u"nytt.backups"_s) == 1);
    }
}

TEST_CASE("a backup is never overwritten and brings a register back")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString copy = workplace.path(u"kopia.heller"_s);
    REQUIRE(cli({u"backup"_s, path, u"--out"_s, copy}).exitCode == 0);
    CHECK(cli({u"backup"_s, path, u"--out"_s, copy}).exitCode == 1);
    const QByteArray before = cli({u"list"_s, path, u"--json"_s}).out;

    workplace.write(u"exempel.heller"_s, "wrecked");
    CHECK(cli({u"list"_s, path}).exitCode == 1);
    REQUIRE(cli({u"restore"_s, path, copy}).exitCode == 0);
    CHECK((cli({u"list"_s, path, u"--json"_s}).out == before));

    const CliRun dated = cli({u"backup"_s, path});
    CHECK(dated.exitCode == 0);
    CHECK(dated.text().contains(u"exempel.backups"_s));
}

TEST_CASE("a register that somebody writes in can be read, and writing says who has it")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const SystemClock clock;
    const auto held = service::Register::open(path, {.clock = &clock, .user = u"Petra på kontoret"_s});
    REQUIRE(held);
    REQUIRE((*held)->isWritable());

    CHECK(cli({u"list"_s, path}).exitCode == 0);
    CHECK(cli({u"show"_s, path, u"2025-2"_s}).exitCode == 0);
    CHECK(cli({u"report"_s, path, u"--semesters"_s, u"2025-HT"_s, u"--out"_s, workplace.path(u"a.html"_s)}).exitCode ==
          0);
    for (const QStringList& words : QList<QStringList>{{u"undo"_s, path}, {u"redo"_s, path}}) {
        const CliRun run = cli(words);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(run.complaint().contains(u"Petra på kontoret"_s));
    }
}

TEST_CASE("check sees a broken search index, and --repair mends it")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto found = [&path] {
        return cli({u"list"_s, path, u"--search"_s, u"remiss"_s, u"--json"_s}).json().value(u"cases"_s).toArray();
    };
    const QJsonArray before = found();
    REQUIRE_FALSE(before.isEmpty());
    breakSearch(path);
    REQUIRE(found().isEmpty());

    const CliRun checked = cli({u"check"_s, path});
    CHECK(checked.exitCode == 1);
    CHECK(checked.complaint().contains(u"--repair"_s));
    CHECK_FALSE(checked.complaint().contains(u"restore"_s));
    const CliRun repaired = cli({u"check"_s, path, u"--repair"_s});
    CHECK(repaired.exitCode == 0);
    CHECK(repaired.err.isEmpty());
    CHECK(cli({u"check"_s, path}).exitCode == 0);
    CHECK(found() == before);
    CHECK(cli({u"undo"_s, path}).exitCode == 1); // no step of the history
    const QByteArray whole = workplace.bytes(u"exempel.heller"_s);
    CHECK(cli({u"check"_s, path, u"--repair"_s}).exitCode == 0);
    CHECK((workplace.bytes(u"exempel.heller"_s) == whole)); // nothing to mend
}
