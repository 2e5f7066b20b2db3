// What the size of a register costs: opening, searching and storing in one of 100,000 cases, each beside its peer in
// the same run. bench_register [CASES [REGISTER]]: REGISTER is made when it is missing and kept; without it both go
// afterwards.
#include "core/base/result.h"
#include "core/service/cases.h"
#include "core/service/examples.h"
#include "core/service/register.h"
#include "core/store/case_search.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

constexpr int smallCases = 100;
constexpr int pageLength = 50;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        out() << sentenceOf(result.error()) << " [" << result.error().detail << "]" << Qt::endl;
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(const std::vector<double>& measured)
{
    std::vector<double> values = measured;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double least(const std::vector<double>& values)
{
    return std::ranges::min(values);
}

struct Pair
{
    double first = 0;  ///< milliseconds
    double second = 0; ///< milliseconds
};

/// Both in turn, so that what else the machine does falls on both alike. `of` is median() for what waits for the disk
/// and least() for what only computes.
Pair inTurn(int runs, double (*of)(const std::vector<double>&), const std::function<void()>& first,
            const std::function<void()>& second)
{
    std::vector<double> firsts;
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) {
        firsts.push_back(timed(first));
        seconds.push_back(timed(second));
    }
    return {of(firsts), of(seconds)};
}

void tell(const QString& what, const Pair& times, const QString& peer, double target)
{
    const double ratio = times.first / times.second;
    out() << what.leftJustified(44) << QString::number(times.first, 'f', 2).rightJustified(8) << " ms, "
          << peer.leftJustified(34) << QString::number(times.second, 'f', 2).rightJustified(8)
          << " ms: " << QString::number(ratio, 'f', 2).rightJustified(5)
          << u"×  (target %1×%2)"_s.arg(target, 0, 'f', 1).arg(ratio <= target ? QString() : u", MISSED"_s) << Qt::endl;
}

Environment environment()
{
    static const SystemClock clock;
    return {&clock, u"Mätning"_s, 7};
}

std::unique_ptr<Register> filled(const QString& path, int cases)
{
    if (QFileInfo::exists(path))
        return must(Register::open(path, environment()));
    auto reg = must(Register::create(path, {}, environment()));
    const double milliseconds = timed([&] { must(fillWithSynthetic(*reg, cases, 1)); });
    out() << cases << " cases made in " << QString::number(milliseconds / 1000, 'f', 1) << " s, "
          << QFileInfo(path).size() / 1'000'000 << " MB" << Qt::endl;
    return reg;
}

void benchOpening(const QString& small, const QString& large)
{
    const auto open = [](const QString& path) { return [path] { must(Register::open(path, environment())); }; };
    const auto openAndList = [](const QString& path) {
        return [path] {
            const auto reg = must(Register::open(path, environment()));
            must(Cases(*reg).list({}, CaseOrder::Newest, 0, pageLength));
        };
    };
    tell(u"opening the large register"_s, inTurn(31, least, open(large), open(small)), u"opening one of 100 cases"_s,
         1.2);
    tell(u"opening it and its first 50 cases"_s, inTurn(31, least, openAndList(large), openAndList(small)),
         u"the same with 100 cases"_s, 1.2);
}

/// What one run of the statements costs in a sqlite3 shell, its start taken off.
double shellMilliseconds(const QString& path, const QString& sql)
{
    constexpr double longEnough = 300;
    constexpr int mostTimes = 500;
    const auto run = [&path](const QString& script) {
        return timed([&] {
            QProcess shell;
            shell.start(u"sqlite3"_s, {u"-readonly"_s, path});
            shell.write(script.toUtf8());
            shell.closeWriteChannel();
            shell.waitForFinished(-1);
            if (shell.exitCode() != 0)
                out() << shell.readAllStandardError() << Qt::endl;
        });
    };
    const double once = run(sql);
    const int times =
        std::clamp(static_cast<int>(longEnough / std::max(0.1, run(sql.repeated(11)) - once) * 10), 10, mostTimes);
    return std::max(0.001, (run(sql.repeated(times + 1)) - once) / times);
}

/// The best 50 of a search and the number of all, beside the shell's bare query for the typed words and what begins
/// with them. Ours also finds inflections and insides, and ranks whole words first. Then what the list makes of it.
void benchSearch(Register& reg, store::Connection& connection, store::CaseSearch& search, const QString& typed)
{
    QStringList words;
    for (const QString& word : typed.split(u' '))
        words += u"\"%1\"*"_s.arg(word);
    const QString match = u"FROM search_word WHERE search_word MATCH '%1'"_s.arg(words.join(u" AND "_s));
    const QString sql = u"SELECT rowid %1 ORDER BY rank LIMIT %2; SELECT count(*) %1;\n"_s.arg(match).arg(pageLength);
    const store::SearchQuery query = store::searchQuery(typed);
    CaseFilter filter;
    filter.search = typed;
    int total = 0;
    Pair best{1e9, 1e9};
    double page = 1e9;
    for (int round = 0; round < 9; ++round) {
        best.first = std::min(best.first, timed([&] {
                                  const auto moment =
                                      must(store::Transaction::begin(connection, store::Transaction::Kind::Read));
                                  total = must(search.find(query, {}, 0, pageLength)).total;
                              }));
        page = std::min(page, timed([&] { must(Cases(reg).list(filter, CaseOrder::Newest, 0, pageLength)); }));
        if (round % 3 == 0)
            best.second = std::min(best.second, shellMilliseconds(reg.path(), sql));
    }
    tell(u"search %1, %2 hits"_s.arg(typed).arg(total), best, u"bare FTS5 in the shell"_s, 2);
    out() << u"    the list's first page, snippets included: %1 ms"_s.arg(page, 0, 'f', 2) << Qt::endl;
}

void benchSearches(Register& reg)
{
    const auto connection = must(store::Connection::open(reg.path(), store::Connection::Mode::Read));
    store::CaseSearch search(*connection);
    for (const QString& typed :
         {u"och"_s, u"kommun"_s, u"tid"_s, u"svar kommun"_s, u"handläggningstid"_s, u"rehabilitering"_s})
        benchSearch(reg, *connection, search, typed);
}

void benchEdit(Register& reg, const QString& folder)
{
    const auto bare = must(store::Connection::open(folder + u"/bare.db"_s, store::Connection::Mode::Create));
    must(bare->execute(u"CREATE TABLE one (id INTEGER PRIMARY KEY, n INTEGER)"_s));
    must(bare->execute(u"INSERT INTO one VALUES (1, 0)"_s));
    Cases cases(reg);
    const DeviationId id = must(cases.list({}, CaseOrder::Title, 500, 1)).rows.first().id;
    int n = 0;
    const auto edit = [&] {
        CaseFile file = must(cases.load(id));
        file.deviation.title = u"Ändrad rubrik nummer %1"_s.arg(++n);
        must(cases.update(file.deviation, u"Ändra titel"_s));
    };
    edit(); // the day's backup comes with the first
    tell(u"storing one edit"_s, inTurn(41, median, edit, [&] { must(bare->execute(u"UPDATE one SET n = n + 1"_s)); }),
         u"one bare durable commit"_s, 3);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int many = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const QTemporaryDir folder;
    const QString small = folder.filePath(u"small.heller"_s);
    const QString large = arguments.value(2, folder.filePath(u"large.heller"_s));
    filled(small, smallCases).reset();
    filled(large, many).reset();
    benchOpening(small, large);
    const auto reg = must(Register::open(large, environment()));
    benchSearches(*reg);
    benchEdit(*reg, folder.path());
    return 0;
}
