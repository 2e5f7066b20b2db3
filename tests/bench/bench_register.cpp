// What the size of a register costs: opening, searching and storing in one of 100,000 cases, each beside its peer in
// the same run. bench_register [CASES [REGISTER]]: REGISTER is made when it is missing and kept; without it both go
// afterwards.
#include "core/base/result.h"
#include "core/service/cases.h"
#include "core/service/examples.h"
#include "core/service/register.h"
#include "core/store/connection.h"

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

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Both in turn, so that what else the machine does falls on both alike.
struct Pair
{
    double first = 0;  ///< milliseconds, median
    double second = 0; ///< milliseconds, median
};

Pair inTurn(int runs, const std::function<void()>& first, const std::function<void()>& second)
{
    std::vector<double> firsts;
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) {
        firsts.push_back(timed(first));
        seconds.push_back(timed(second));
    }
    return {median(std::move(firsts)), median(std::move(seconds))};
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
    tell(u"opening the large register"_s, inTurn(31, open(large), open(small)), u"opening one of 100 cases"_s, 1.2);
    tell(u"opening it and its first 50 cases"_s, inTurn(31, openAndList(large), openAndList(small)),
         u"the same with 100 cases"_s, 1.2);
}

/// The same FTS5 query `times` over in one sqlite3 shell; the shell's start is taken off.
double shellMilliseconds(const QString& path, const QString& sql, int times)
{
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
    return std::max(0.001, (run(sql.repeated(times + 1)) - run(sql)) / times);
}

/// A search as the list does it: rank, number of hits, 50 rows with their snippets. Beside it the shell's bare query
/// with the same words, ranked and cut to 50.
void benchSearch(Register& reg, const QString& typed, const QString& expression)
{
    const Cases cases(reg);
    CaseFilter filter;
    filter.search = typed;
    int total = 0;
    const QString sql =
        u"SELECT rowid FROM search_word WHERE search_word MATCH '%1' ORDER BY rank LIMIT %2;\n"_s.arg(expression)
            .arg(pageLength);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int round = 0; round < 5; ++round) {
        ours.push_back(timed([&] { total = must(cases.list(filter, CaseOrder::Newest, 0, pageLength)).total; }));
        bare.push_back(shellMilliseconds(reg.path(), sql, 5));
    }
    tell(u"search %1 (%2 hits)"_s.arg(typed).arg(total), {median(ours), median(bare)}, u"shell: "_s + expression, 2);
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
    tell(u"storing one edit"_s, inTurn(41, edit, [&] { must(bare->execute(u"UPDATE one SET n = n + 1"_s)); }),
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
    benchSearch(*reg, u"handläggningstid"_s, u"\"handläggningstid\""_s);
    benchSearch(*reg, u"kommun"_s, u"\"kommun\"*"_s);
    benchSearch(*reg, u"tid"_s, u"\"tid\"*"_s);
    benchSearch(*reg, u"och"_s, u"\"och\""_s);
    benchSearch(*reg, u"återkoppling läkare"_s, u"\"återkoppling\"* AND \"läkare\"*"_s);
    benchEdit(*reg, folder.path());
    return 0;
}
