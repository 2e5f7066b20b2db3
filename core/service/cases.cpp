#include "core/service/cases.h"

#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::CaseCondition;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

constexpr Status alwaysToDo[] = {Status::New, Status::Ready, Status::FeedbackReceived};
constexpr Status toDoUntilTold[] = {Status::Settled};

store::CaseSelection selectionOf(const CaseFilter& filter)
{
    store::CaseSelection selection{filter.semesters,      filter.withoutSemester, filter.statuses, filter.actors,
                                   filter.municipalities, filter.themes,          filter.outcomes};
    if (filter.toDo) {
        selection.whateverTold = {std::begin(alwaysToDo), std::end(alwaysToDo)};
        selection.untold = {std::begin(toDoUntilTold), std::end(toDoUntilTold)};
    }
    if (filter.lacking)
        selection.settledWithout = *filter.lacking == Lacking::ReporterTold ? store::SettledWithout::ReporterTold
                                                                            : store::SettledWithout::Publication;
    selection.besidePublic = filter.besidePublic;
    return selection;
}

store::CaseSort sortOf(CaseArrangement arrangement)
{
    using store::CaseKey;
    static const QHash<CaseOrder, std::pair<CaseKey, bool>> keys{
        {CaseOrder::Newest, {CaseKey::Date, true}},
        {CaseOrder::Oldest, {CaseKey::Date, false}},
        {CaseOrder::DiaryNumber, {CaseKey::DiaryNumber, false}},
        {CaseOrder::DiaryNumberDown, {CaseKey::DiaryNumber, true}},
        {CaseOrder::Title, {CaseKey::Title, false}},
        {CaseOrder::TitleDown, {CaseKey::Title, true}},
        {CaseOrder::Status, {CaseKey::Status, false}},
        {CaseOrder::StatusDown, {CaseKey::Status, true}},
        {CaseOrder::Outcome, {CaseKey::Outcome, false}},
        {CaseOrder::OutcomeDown, {CaseKey::Outcome, true}},
        {CaseOrder::Actors, {CaseKey::Actors, false}},
        {CaseOrder::ActorsDown, {CaseKey::Actors, true}},
        {CaseOrder::Themes, {CaseKey::Themes, false}},
        {CaseOrder::ThemesDown, {CaseKey::Themes, true}},
    };
    const auto [key, descending] = keys.value(arrangement.order, {CaseKey::Date, true});
    return {key, descending,
            arrangement.grouping == CaseGrouping::None       ? store::CaseGroupKey::None
            : arrangement.grouping == CaseGrouping::Semester ? store::CaseGroupKey::Semester
                                                             : store::CaseGroupKey::Status};
}

CaseRow rowFrom(store::CaseListRow row)
{
    return {row.id,
            std::move(row.diaryNumber),
            std::move(row.title),
            row.status,
            row.received,
            row.semester,
            std::move(row.actorNames),
            row.outcome,
            std::move(row.themeNames),
            {}};
}

/// The ids of a page and how many there are in all, the groups, and what was searched for (empty: nothing).
struct Found
{
    QList<DeviationId> ids = {};
    int total = 0;
    store::SearchQuery query = {};
    QList<store::CaseListGroup> groups = {};
};

Result<Found> findPage(Stores& stores, const CaseFilter& filter, CaseArrangement arrangement, int offset, int limit)
{
    Found found;
    found.query = store::searchQuery(filter.search);
    // Marks without a word are in no case; only blanks are no search.
    if (found.query.isEmpty() && !QStringView(filter.search).trimmed().isEmpty())
        return found;
    const store::CaseSelection selection = selectionOf(filter);
    const bool ranked = !found.query.isEmpty() && arrangement == CaseArrangement();
    if (ranked) {
        auto page = stores.caseSearch.find(found.query, store::CaseList::conditionOf(selection), offset, limit);
        if (!page)
            return fail(page);
        found.ids = std::move(page->ids);
        found.total = page->total;
        return found;
    }
    QList<CaseCondition> conditions{store::CaseList::conditionOf(selection)};
    if (!found.query.isEmpty()) {
        auto hits = stores.caseSearch.conditionOf(found.query);
        if (!hits)
            return fail(hits);
        conditions.append(std::move(*hits));
    }
    const store::CaseSort sort = sortOf(arrangement);
    auto ids = stores.caseList.ids(conditions, sort, offset, limit);
    if (!ids)
        return fail(ids);
    auto groups = stores.caseList.groups(conditions, sort);
    if (!groups)
        return fail(groups);
    const auto total = stores.caseList.count(conditions);
    if (!total)
        return fail(total);
    found.ids = std::move(*ids);
    found.groups = std::move(*groups);
    found.total = *total;
    return found;
}

} // namespace

QString codeOf(Lacking lacking)
{
    return lacking == Lacking::ReporterTold ? u"reporter-told"_s : u"publication"_s;
}

std::optional<Lacking> lackingFrom(QStringView code)
{
    for (const Lacking lacking : {Lacking::ReporterTold, Lacking::Publication}) {
        if (code == codeOf(lacking))
            return lacking;
    }
    return std::nullopt;
}

bool isToDo(Status status, bool reporterTold)
{
    const auto isOf = [status](const auto& statuses) {
        return std::ranges::find(statuses, status) != std::ranges::end(statuses);
    };
    return isOf(alwaysToDo) || (isOf(toDoUntilTold) && !reporterTold);
}

Result<CasePage> Cases::list(const CaseFilter& filter, CaseArrangement arrangement, int offset, int limit,
                             const CaseWanted& wanted) const
{
    Stores& stores = m_register.stores();
    // Of one moment, and without asking for the file's lock again for every row.
    const auto moment = store::Transaction::begin(stores.connection(), store::Transaction::Kind::Read);
    if (!moment)
        return fail(moment);
    // From the first page on both are found at once: most of a search's time goes to finding, little to counting off.
    const bool together = !wanted.id.isNull() && offset == 0;
    auto found = findPage(stores, filter, arrangement, offset, together ? std::max(limit, wanted.among) : limit);
    if (!found)
        return fail(found);
    CasePage page;
    page.total = found->total;
    if (together) {
        page.wantedPlace = static_cast<int>(found->ids.indexOf(wanted.id));
        found->ids = found->ids.first(std::min<qsizetype>(limit, found->ids.size()));
    } else if (!wanted.id.isNull()) {
        const auto all = findPage(stores, filter, arrangement, 0, wanted.among);
        if (!all)
            return fail(all);
        page.wantedPlace = static_cast<int>(all->ids.indexOf(wanted.id));
    }
    auto rows = stores.caseList.rows(found->ids);
    if (!rows)
        return fail(rows);
    for (const store::CaseListGroup& group : found->groups)
        page.groups.append({group.semester, group.status, group.count});
    page.rows.reserve(rows->size());
    for (store::CaseListRow& stored : *rows) {
        CaseRow row = rowFrom(std::move(stored));
        if (!found->query.isEmpty()) {
            auto snippet = stores.caseSearch.snippet(found->query, row.id);
            if (!snippet)
                return fail(snippet);
            row.snippet = std::move(*snippet);
        }
        page.rows.append(std::move(row));
    }
    return page;
}

Result<QList<DeviationId>> Cases::ids(const CaseFilter& filter, CaseArrangement arrangement, int offset,
                                      int limit) const
{
    Stores& stores = m_register.stores();
    auto found =
        store::ofOneMoment(stores.connection(), [&] { return findPage(stores, filter, arrangement, offset, limit); });
    if (!found)
        return fail(found);
    return std::move(found->ids);
}

Result<int> Cases::count(const CaseFilter& filter) const
{
    const auto found = findPage(m_register.stores(), filter, CaseOrder::Newest, 0, 0);
    if (!found)
        return fail(found);
    return found->total;
}

Result<QList<Semester>> Cases::semesters() const
{
    return m_register.stores().caseList.semesters();
}

Result<> Cases::forEach(const CaseFilter& filter, CaseOrder order,
                        const std::function<bool(const CaseFile&)>& each) const
{
    // The numbers first and then one short read for each: a long export must not hold up somebody's commit.
    Stores& stores = m_register.stores();
    const auto found = store::ofOneMoment(stores.connection(), [&] { return findPage(stores, filter, order, 0, -1); });
    if (!found)
        return fail(found);
    for (const DeviationId id : found->ids) {
        const auto file = load(id);
        if (!file && file.error().code == ErrorCode::NotFound)
            continue; // gone since
        if (!file)
            return fail(file);
        if (!each(*file))
            return {};
    }
    return {};
}

Result<QDate> Cases::publishedOn(DeviationId id) const
{
    const auto publication = m_register.stores().publications.ofCase(id);
    if (!publication)
        return fail(publication);
    return *publication ? (*publication)->publishedOn : QDate();
}

Result<CaseFile> Cases::load(DeviationId id) const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&] { return stores.cases.load(id); });
}

Result<DeviationId> Cases::find(const QString& diaryNumber) const
{
    const QString normalised = normalisedDiaryNumber(diaryNumber);
    const auto id = m_register.stores().deviations.find(normalised.isEmpty() ? diaryNumber.trimmed() : normalised);
    if (!id)
        return fail(id);
    if (id->isNull())
        return fail(ErrorCode::NotFound, Text::tr("There is no case %1 in the register.").arg(diaryNumber.trimmed()));
    return *id;
}

Result<QList<DeviationId>> Cases::findAllSame(const QString& title, const QString& challenge) const
{
    constexpr int most = 100;
    return m_register.stores().cases.findAllByFingerprint(store::fingerprintOf(title, challenge), most);
}

Result<QList<DeviationId>> Cases::findTitled(const QString& title) const
{
    constexpr int most = 10;
    return m_register.stores().cases.findByTitle(title, most);
}

Result<QList<DeviationId>> Cases::findOfDay(QDate day) const
{
    constexpr int most = 200;
    return m_register.stores().cases.findByDay(day, most);
}

} // namespace heller::service
