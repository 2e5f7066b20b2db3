#include "ui/models/finding_counts.h"

#include "core/service/cases.h"
#include "core/service/personal_data.h"
#include "ui/session/session.h"

#include <algorithm>
#include <utility>

namespace heller::ui {
namespace {

constexpr int casesKept = 2000;
constexpr qsizetype mostAtOnce = 24; // about what a window shows; what has been scrolled past is not counted
constexpr int restMs = 120;          // those of a list that is being painted come together

using Counts = QList<std::pair<DeviationId, int>>;

/// One that is gone by now has none.
Counts countIn(service::Register& reg, const QList<DeviationId>& ids, const privacy::Finder& finder)
{
    Counts counts;
    for (const DeviationId id : ids) {
        const auto file = service::Cases(reg).load(id);
        if (file)
            counts.append({id, static_cast<int>(service::personalDataIn(*file, finder).size())});
    }
    return counts;
}

} // namespace

FindingCounts::FindingCounts(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_counts(casesKept)
    , m_thread(QThread::LowPriority)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &FindingCounts::count);
    connect(&session, &Session::opened, this, &FindingCounts::open);
    connect(&session, &Session::changed, this, &FindingCounts::note);
    connect(&session, &Session::closing, this, [this] {
        m_thread.close();
        m_counting = false;
        m_soon.stop();
        m_wanted.clear();
        m_changed.clear();
        m_counts.clear();
    });
}

void FindingCounts::open()
{
    m_thread.open(m_session.path(), m_session.environment());
}

void FindingCounts::setFinder(const std::shared_ptr<const privacy::Finder>& finder)
{
    if (finder == m_finder)
        return;
    m_finder = finder;
    ++m_generation;
    if (!m_finder)
        m_counts.clear();
    Q_EMIT counted(); // whoever shows them asks anew
}

void FindingCounts::note(const service::ChangeNotice& notice)
{
    if (notice.everything)
        ++m_generation;
    if (m_counting)
        m_changed.unite(notice.deviations);
    for (const DeviationId id : notice.deviations)
        if (Count* known = m_counts.object(id.value()))
            known->generation = 0;
    Q_EMIT counted();
}

std::optional<int> FindingCounts::of(DeviationId id)
{
    if (!m_finder || id.isNull())
        return std::nullopt;
    const Count* known = m_counts.object(id.value());
    if (!known || known->generation != m_generation) {
        m_wanted.removeOne(id);
        m_wanted.append(id);
        if (m_wanted.size() > mostAtOnce)
            m_wanted.removeFirst();
        if (!m_counting && !m_soon.isActive())
            m_soon.start();
    }
    return known ? std::optional(known->findings) : std::nullopt;
}

void FindingCounts::count()
{
    if (m_wanted.isEmpty() || !m_finder || !m_session.isOpen())
        return;
    m_counting = true;
    m_thread.ask<Counts>(
        this,
        [ids = std::exchange(m_wanted, {}), finder = m_finder](service::Register& reg) -> Result<Counts> {
            return countIn(reg, ids, *finder);
        },
        [this, generation = m_generation](const Result<Counts>& counts) {
            m_counting = false;
            const QSet<DeviationId> changed = std::exchange(m_changed, {});
            if (counts) // else it is asked for again when it is looked at again
                for (const auto& [id, findings] : *counts)
                    m_counts.insert(id.value(), new Count{findings, changed.contains(id) ? 0 : generation});
            if (!m_wanted.isEmpty())
                m_soon.start();
            if (counts && !counts->isEmpty())
                Q_EMIT counted();
        });
}

} // namespace heller::ui
