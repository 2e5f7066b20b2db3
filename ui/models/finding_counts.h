#pragma once

#include "core/model/ids.h"
#include "core/privacy/finder.h"
#include "ui/jobs/register_thread.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace heller::service {
struct ChangeNotice;
}

namespace heller::ui {

class Session;

/// How many places in a case's texts may be personal data and are neither replaced nor let stand. Counted beside the
/// window, only for the cases that are looked at; what is known of them is kept within bounds.
class FindingCounts : public QObject
{
    Q_OBJECT

public:
    explicit FindingCounts(Session& session, QObject* parent = nullptr);

    /// Null: nothing is counted.
    void setFinder(const std::shared_ptr<const privacy::Finder>& finder);
    /// None until it is known, which is told by counted(). What has changed since counts as it did until then.
    [[nodiscard]] std::optional<int> of(DeviationId id);

Q_SIGNALS:
    void counted();

private:
    struct Count
    {
        int findings = 0;
        int generation = 0;
    };

    void open();
    void note(const service::ChangeNotice& notice);
    void count();

    Session& m_session;
    std::shared_ptr<const privacy::Finder> m_finder = {};
    QCache<qint64, Count> m_counts;
    QList<DeviationId> m_wanted; ///< the one asked for last stands last
    QSet<DeviationId> m_changed; ///< while others are being counted: what comes of those is of before
    QTimer m_soon;
    int m_generation = 1;
    bool m_counting = false;
    RegisterThread m_thread;
};

} // namespace heller::ui
