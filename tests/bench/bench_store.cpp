// The register file: opening a large one beside a small one, storing one edit beside one bare durable commit, paging
// through lists. `bench_store [CASES [FOLDER]]`; the folder should lie on the disk that is asked about.

#include "core/service/cases.h"
#include "core/service/history.h"
#include "core/service/register.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(sentenceOf(result.error())),
                     qUtf8Printable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The median of several runs, in milliseconds.
template<typename Work>
double milliseconds(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

class Cases100
{
public:
    explicit Cases100(int count) : m_left(count) {}

    std::optional<CaseFile> operator()()
    {
        if (m_left-- == 0)
            return std::nullopt;
        CaseFile file;
        Deviation& deviation = file.deviation;
        deviation.title = words(6);
        deviation.received = QDate(2000, 1, 1).addDays(static_cast<int>(m_random() % 9000));
        deviation.reporter = {words(2), u"namn@example.org"_s, words(2)};
        deviation.cooperatingActors = {ActorId(1 + static_cast<qint64>(m_random() % 3))};
        deviation.challenge = words(90);
        deviation.consequences = words(70);
        deviation.proposal = words(30);
        if (m_random() % 3 != 0) {
            FeedbackRound round;
            round.askedOn = deviation.received.addDays(30);
            round.text = m_random() % 2 ? words(60) : QString();
            if (m_random() % 2)
                round.assessment = Assessment::Settled;
            Answer answer;
            answer.actor = ActorId(1);
            round.answers = {answer};
            file.rounds = {round};
        }
        return file;
    }

private:
    QString words(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += u"ord%1 "_s.arg(m_random() % 8000);
        return text.trimmed();
    }

    int m_left;
    std::mt19937 m_random{1};
};

QString makeRegister(const QString& folder, int cases)
{
    const QString path = folder + u"/bench-%1.heller"_s.arg(cases);
    if (QFile::exists(path))
        return path;
    QElapsedTimer timer;
    timer.start();
    const auto reg = must(Register::create(path, {}, {nullptr, u"Bench"_s, 1}));
    Cases100 next(cases);
    must(Cases(*reg).fill(std::ref(next)));
    std::printf("%-44s %9.0f ms, %.0f MB\n", qPrintable(u"a register of %1 cases filled"_s.arg(cases)),
                static_cast<double>(timer.elapsed()), static_cast<double>(QFile(path).size()) / 1e6);
    return path;
}

double openingTime(const QString& path, bool withList)
{
    return milliseconds(41, [&](int) {
        const auto reg = must(Register::open(path, {}));
        if (withList)
            static_cast<void>(must(Cases(*reg).list({}, CaseOrder::Newest, 0, 50)));
    });
}

/// One durable commit of one row with nothing around it: what the disk takes.
double bareCommitTime(const QString& folder)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(folder + u"/bare.db"_s);
    database.open();
    QSqlQuery query(database);
    for (const QString& sql : {u"PRAGMA journal_mode = TRUNCATE"_s, u"PRAGMA synchronous = FULL"_s,
                               u"CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, text TEXT)"_s,
                               u"INSERT OR IGNORE INTO t VALUES (1, 'text')"_s})
        query.exec(sql);
    return milliseconds(201, [&](int run) { query.exec(u"UPDATE t SET text = 'text %1' WHERE id = 1"_s.arg(run)); });
}

double editTime(Register& reg)
{
    Cases cases(reg);
    const QList<CaseRow> rows = must(cases.list({}, CaseOrder::Newest, 0, 201)).rows;
    return milliseconds(static_cast<int>(rows.size()), [&](int run) {
        Deviation deviation = must(cases.load(rows[run].id)).deviation;
        deviation.title += u" ändrad"_s;
        must(cases.update(deviation, u"Ändra titel"_s));
    });
}

void pages(Register& reg)
{
    const Cases cases(reg);
    CaseFilter semesters;
    semesters.semesters = SemesterRange{{2010, Semester::Term::Spring}, {2011, Semester::Term::Autumn}};
    CaseFilter statuses;
    statuses.statuses = {Status::New, Status::Settled};
    CaseFilter actors;
    actors.actors = {ActorId(2)};
    CaseFilter all = semesters;
    all.statuses = statuses.statuses;
    all.actors = actors.actors;
    const std::pair<const char*, CaseFilter> filters[] = {
        {"all", {}}, {"semesters", semesters}, {"statuses", statuses}, {"actor", actors}, {"all three", all}};
    const std::pair<const char*, CaseOrder> orders[] = {{"newest", CaseOrder::Newest},
                                                        {"diary", CaseOrder::DiaryNumber},
                                                        {"title", CaseOrder::Title},
                                                        {"status", CaseOrder::Status}};
    for (const auto& [filterName, filter] : filters) {
        for (const auto& [orderName, order] : orders) {
            const int total = must(cases.count(filter));
            const double first =
                milliseconds(9, [&](int) { static_cast<void>(must(cases.list(filter, order, 0, 50))); });
            const double last =
                milliseconds(9, [&](int) { static_cast<void>(must(cases.list(filter, order, total - 50, 50))); });
            std::printf("list %-10s by %-8s %8d: first page %7.2f ms, last page %7.2f ms\n", filterName, orderName,
                        total, first, last);
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"100000"_s).toInt();
    const QTemporaryDir temporary;
    const QString folder = arguments.value(2, temporary.path());

    const QString large = makeRegister(folder, count);
    const QString small = makeRegister(folder, 100);
    openingTime(small, true);
    for (const bool withList : {false, true}) {
        const double smallTime = openingTime(small, withList);
        const double largeTime = openingTime(large, withList);
        const QString what =
            u"opening%1, 100 and %2 cases"_s.arg(withList ? u" to the first list"_s : QString()).arg(count);
        std::printf("%-44s %9.2f and %.2f ms, %.2f times\n", qPrintable(what), smallTime, largeTime,
                    largeTime / smallTime);
    }
    const double bare = bareCommitTime(folder);
    std::printf("%-44s %9.2f ms\n", "one bare durable commit", bare);
    for (const QString& path : {small, large}) {
        const auto reg = must(Register::open(path, {}));
        const double edit = editTime(*reg);
        std::printf("%-44s %9.2f ms, %.2f times\n", qPrintable(u"one edit in %1"_s.arg(QFileInfo(path).fileName())),
                    edit, edit / bare);
    }
    pages(*must(Register::openReadOnly(large, {})));
    return 0;
}
