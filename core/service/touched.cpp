#include "core/service/touched.h"

#include "core/store/stores.h"

#include <QCoreApplication>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

/// Beyond this many cases a notice says "everything": a view that refreshes wholly is faster than one that looks each
/// up.
constexpr qsizetype mostListedCases = 200;

const QSet<QString> actorTables{u"actor"_s, u"actor_name"_s, u"contact"_s};
const QSet<QString> meetingTables{u"meeting"_s, u"agenda_item"_s, u"agenda_item_actor"_s, u"participant"_s};
const QSet<QString> taskTables{u"recurring_task"_s, u"recurring_task_done"_s};

Result<> refreshStates(store::Stores& stores, const QSet<DeviationId>& cases, const std::function<bool(int)>& casesDone)
{
    int done = 0;
    for (const DeviationId id : cases) {
        const auto state = stores.cases.refreshState(id);
        if (!state && state.error().code != ErrorCode::NotFound)
            return fail(state);
        if (casesDone && !casesDone(++done))
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled: nothing was changed."));
    }
    return {};
}

} // namespace

Result<store::Touched> refreshTouched(store::Stores& stores, const std::function<bool(int)>& progress)
{
    auto touched = stores.changes.takeTouched();
    if (!touched)
        return fail(touched);
    const qint64 all = 2 * touched->cases.size(); // each is gone through twice
    std::function<bool(int)> statesDone;
    std::function<bool(int)> textsDone;
    if (progress) {
        statesDone = [&](int done) { return progress(static_cast<int>(done * 100LL / all)); };
        textsDone = [&](int done) { return progress(static_cast<int>(50 + done * 100LL / all)); };
    }
    if (const auto done = refreshStates(stores, touched->cases, statesDone); !done)
        return fail(done);
    if (const auto done = stores.searchIndex.refresh(touched->cases, textsDone); !done)
        return fail(done);
    return touched;
}

ChangeNotice noticeFor(const QString& label, const store::Touched& touched)
{
    ChangeNotice notice;
    notice.label = label;
    notice.everything = touched.cases.size() > mostListedCases;
    if (!notice.everything)
        notice.deviations = touched.cases;
    notice.actors = touched.tables.intersects(actorTables);
    notice.meetings = touched.tables.intersects(meetingTables);
    notice.tasks = touched.tables.intersects(taskTables);
    notice.themes = touched.tables.contains(u"theme"_s);
    notice.views = touched.tables.contains(u"saved_view"_s);
    notice.settings = touched.tables.contains(u"setting"_s);
    return notice;
}

} // namespace heller::service
