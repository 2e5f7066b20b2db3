// The first and the last page of every order under the filters there are. bench_lists [CASES [REGISTER]]: REGISTER is
// made when it is missing and kept.

#include "core/service/cases.h"
#include "core/service/examples.h"
#include "core/service/register.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

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
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
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
            const double first = milliseconds(9, [&] { static_cast<void>(must(cases.list(filter, order, 0, 50))); });
            const double last =
                milliseconds(9, [&] { static_cast<void>(must(cases.list(filter, order, total - 50, 50))); });
            std::printf("list %-10s by %-8s %8d: first page %7.2f ms, last page %7.2f ms\n", filterName, orderName,
                        total, first, last);
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"100000"_s).toInt();
    const QTemporaryDir temporary;
    const QString path = arguments.value(2, temporary.filePath(u"lists.heller"_s));
    if (!QFile::exists(path))
        must(fillWithSynthetic(*must(Register::create(path, {}, {nullptr, u"Bench"_s, 1})), count, 1));
    pages(*must(Register::openReadOnly(path, {})));
    return 0;
}
