// Looking: list, show.

#include "tests/app/cli_process.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

QJsonArray list(const QString& path, const QStringList& conditions)
{
    return cli(QStringList{u"list"_s, path, u"--json"_s} + conditions).json().value(u"cases"_s).toArray();
}

QStringList sortedKeys(const QJsonObject& object)
{
    return object.keys(); // QJsonObject keeps them sorted
}

QJsonObject titled(const QJsonArray& cases, const QString& title)
{
    for (const QJsonValue value : cases)
        if (value[u"title"_s].toString() == title)
            return value.toObject();
    FAIL("no case is called " << title.toStdString());
    return {};
}

} // namespace

TEST_CASE("the keys of a case are as promised, no more and no less")
{
    const Workplace workplace;
    const QJsonArray cases = list(workplace.example(), {});
    for (const QJsonValue value : cases)
        CHECK(sortedKeys(value.toObject()) == QStringList{u"challenge"_s, u"consequences"_s, u"cooperatingActors"_s,
                                                          u"cooperatingText"_s, u"diaryNumber"_s, u"otherText"_s,
                                                          u"outcome"_s, u"proposal"_s, u"received"_s, u"reporter"_s,
                                                          u"rounds"_s, u"semester"_s, u"status"_s, u"title"_s});

    const QJsonObject one = titled(cases, u"Glapp mellan förrehabilitering och arbetsprövning"_s);
    CHECK(sortedKeys(one[u"reporter"_s].toObject()) == QStringList{u"email"_s, u"name"_s, u"workplace"_s});
    const QJsonObject round = one[u"rounds"_s][1].toObject();
    CHECK(sortedKeys(round) ==
          QStringList{u"answers"_s, u"askedOn"_s, u"assessment"_s, u"dueOn"_s, u"heading"_s, u"number"_s, u"text"_s});
    CHECK(sortedKeys(round[u"answers"_s][0].toObject()) == QStringList{u"actor"_s, u"answeredOn"_s, u"text"_s});
}

TEST_CASE("the values of a case")
{
    const Workplace workplace;
    const QJsonObject one =
        titled(list(workplace.example(), {}), u"Glapp mellan förrehabilitering och arbetsprövning"_s);

    CHECK(one[u"diaryNumber"_s].toString() == u"LH 2025-002"_s);
    CHECK(one[u"status"_s].toString() == u"settled"_s);
    CHECK(one[u"received"_s].toString() == u"2025-09-08"_s);
    CHECK(one[u"semester"_s].toString() == u"2025-HT"_s);
    CHECK(one[u"outcome"_s].toString() == u"partly"_s);
    CHECK(one[u"reporter"_s][u"email"_s].toString() == u"bjorn.mallqvist@example.org"_s);
    CHECK(one[u"cooperatingText"_s].toString() == u"Samtliga i förbundet"_s);
    CHECK(one[u"cooperatingActors"_s].toArray().size() == 6);
    CHECK(one[u"challenge"_s].toString().count(u"\n\n"_s) == 1);

    const QJsonArray rounds = one[u"rounds"_s].toArray();
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0][u"number"_s].toInt() == 1);
    CHECK(rounds[0][u"heading"_s].toString() == u"Återkoppling Glapp mellan förrehabilitering och arbetsprövning"_s);
    CHECK(rounds[0][u"askedOn"_s].toString() == u"2025-11-24"_s);
    CHECK(rounds[0][u"dueOn"_s].toString() == u"2025-12-22"_s);
    CHECK(rounds[0][u"assessment"_s].toString() == u"continue"_s);
    CHECK(rounds[0][u"text"_s].toString().contains(u"\n\n- Två insatser"_s));
    CHECK(rounds[1][u"answers"_s][0][u"actor"_s].toString() == u"Arbetsförmedlingen"_s);
    CHECK(rounds[1][u"answers"_s][0][u"answeredOn"_s].toString() == u"2026-03-18"_s);
    CHECK(rounds[1][u"answers"_s][1][u"answeredOn"_s].toString() == u"2026-03-24"_s);

    const QJsonObject fresh =
        titled(list(workplace.path(u"exempel.heller"_s), {}), u"Telefontiderna hos parterna möts aldrig"_s);
    CHECK(fresh[u"outcome"_s].isNull());
    CHECK(fresh[u"rounds"_s].toArray().isEmpty());
    CHECK(fresh[u"proposal"_s].toString() == u"- En gemensam telefontid för professionen en eftermiddag i veckan.\n"
                                             "- En säker meddelandeväg som alla parter har."_s);
}

TEST_CASE("conditions narrow the list, each by itself and together")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const qsizetype all = list(path, {}).size();

    const QJsonArray autumn = list(path, {u"--semester"_s, u"HT 2026"_s});
    CHECK(autumn.size() > 0);
    CHECK(autumn.size() < all);
    for (const QJsonValue value : autumn)
        CHECK(value[u"semester"_s].toString() == u"2026-HT"_s);
    CHECK(list(path, {u"--semester"_s, u"2025-HT..2026-HT"_s}).size() == all);

    for (const QJsonValue value : list(path, {u"--status"_s, u"new,ready"_s}))
        CHECK(QStringList{u"new"_s, u"ready"_s}.contains(value[u"status"_s].toString()));
    CHECK(list(path, {u"--status"_s, u"new,ready"_s}).size() == 3);

    const QJsonArray region = list(path, {u"--actor"_s, u"Regionen"_s});
    CHECK(region.size() > list(path, {u"--actor"_s, u"Psykiatrin"_s}).size());
    CHECK(list(path, {u"--actor"_s, u"Regionen"_s, u"--semester"_s, u"2026-HT"_s}).size() < region.size());
}

TEST_CASE("an unknown actor fails, an unknown status is used wrongly")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const CliRun actor = cli({u"list"_s, path, u"--actor"_s, u"Månförvaltningen"_s});
    CHECK(actor.exitCode == 1);
    CHECK(actor.complaint().contains(u"Månförvaltningen"_s));
    const CliRun status = cli({u"list"_s, path, u"--status"_s, u"glad"_s});
    CHECK(status.exitCode == 2);
    CHECK(status.complaint().contains(u"awaiting-feedback"_s));
}

TEST_CASE("a search meets inflections and marks the words in a snippet")
{
    const Workplace workplace;
    const QJsonArray hits = list(workplace.example(), {u"--search"_s, u"läkarutlåtande"_s});
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits[0][u"title"_s].toString() == u"Väntan på läkarutlåtande inför lönebidrag"_s);
    for (const QJsonValue hit : hits) {
        const QString snippet = hit[u"snippet"_s].toString();
        INFO(snippet.toStdString());
        CHECK(snippet.contains(u'['));
        CHECK(snippet.contains(u']'));
    }
    CHECK(list(workplace.path(u"exempel.heller"_s), {u"--search"_s, u"xyzzyqwerty"_s}).isEmpty());
}

TEST_CASE("the list for people has a line for each case")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const CliRun run = cli({u"list"_s, path});
    CHECK(run.exitCode == 0);
    CHECK(run.text().count(u'\n') == list(path, {}).size());
    CHECK(run.text().contains(u"LH 2026-0"_s));
    CHECK(run.text().contains(u"Väntan på läkarutlåtande inför lönebidrag"_s));
    CHECK(cli({u"list"_s, path, u"--search"_s, u"xyzzyqwerty"_s}).text() == u"No cases.\n"_s);
}

TEST_CASE("the list goes to a table with its conditions, and names reporters only when asked")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto write = [&](const QString& name, const QStringList& more = {}) {
        const CliRun run =
            cli(QStringList{u"list"_s, path, u"--semester"_s, u"2026-VT"_s, u"--out"_s, workplace.path(name)} + more);
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        return QString::fromUtf8(workplace.bytes(name));
    };
    const QJsonArray listed = list(path, {u"--semester"_s, u"2026-VT"_s});
    REQUIRE(listed.size() > 3);

    const QString csv = write(u"a.csv"_s);
    CHECK_FALSE(csv.contains(u"example.org"_s));
    for (const QJsonValue value : listed)
        CHECK(csv.contains(u"\r\n\"%1\";"_s.arg(value[u"diaryNumber"_s].toString())));
    const QByteArray log = cli({u"dispatches"_s, path, u"--json"_s}).out;
    const QJsonArray logged = QJsonDocument::fromJson(log).array().at(0)[u"cases"_s].toArray();
    CHECK(logged.size() == listed.size());
    for (const QJsonValue value : listed)
        CHECK(logged.contains(value[u"diaryNumber"_s]));
    CHECK(write(u"a.csv"_s, {u"--profile"_s, u"internal"_s}).contains(u"example.org"_s));

    write(u"a.xlsx"_s);
    CHECK(workplace.bytes(u"a.xlsx"_s).startsWith("PK"));

    CHECK_FALSE(write(u"a.json"_s).contains(u"example.org"_s));
    write(u"b.json"_s, {u"--profile"_s, u"internal"_s});
    const QJsonArray written =
        QJsonDocument::fromJson(workplace.bytes(u"b.json"_s)).object().value(u"cases"_s).toArray();
    CHECK(written == listed);
}

TEST_CASE("show finds a case by its number as people type it")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QJsonObject one = cli({u"show"_s, path, u"2025-2"_s, u"--json"_s}).json();
    CHECK(one[u"diaryNumber"_s].toString() == u"LH 2025-002"_s);
    CHECK(one == cli({u"show"_s, path, u"lh 2025-002"_s, u"--json"_s}).json());

    const QString text = cli({u"show"_s, path, u"LH 2025-002"_s}).text();
    CHECK(text.contains(u"\n\nVar arbetar du?\n"_s));
    CHECK(text.contains(u"\n\nNamn:\n"_s));
    CHECK(text.startsWith(u"Glapp mellan förrehabilitering och arbetsprövning\n====="_s));
    CHECK(text.contains(u"Beslut: Gemensamt svar"_s));

    const CliRun missing = cli({u"show"_s, path, u"2025-99"_s});
    CHECK(missing.exitCode == 1);
    CHECK(missing.complaint().contains(u"2025-99"_s));
}

TEST_CASE("outcomes and themes narrow the list, and a word that is none is said")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QJsonArray solved = list(path, {u"--outcome"_s, u"solved"_s});
    CHECK(!solved.isEmpty());
    for (const QJsonValue value : solved)
        CHECK(value[u"outcome"_s].toString() == u"solved"_s);
    CHECK(list(path, {u"--outcome"_s, u"solved, partly"_s}).size() > solved.size());
    CHECK(cli({u"list"_s, path, u"--outcome"_s, u"lagom"_s}).exitCode == 2);
    CHECK(cli({u"list"_s, path, u"--theme"_s, u"Finns inte"_s}).exitCode == 1);
}
