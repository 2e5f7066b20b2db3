#pragma once

#include "core/service/similar_cases.h"
#include "ui/jobs/register_thread.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace heller::ui {

class CaseEditor;
class Session;

/// Finds the cases that are like the one in the editor, in a thread of its own and through a connection of its own: as
/// soon as she rests on a case, and again when anything has been stored.
class SimilarFinder : public QObject
{
    Q_OBJECT

public:
    SimilarFinder(Session& session, CaseEditor& editor, QObject* parent = nullptr);
    ~SimilarFinder() override;

    /// Of the case that is shown; empty while they are looked for.
    [[nodiscard]] const service::SimilarFindings& findings() const { return m_findings; }
    [[nodiscard]] bool isSearching() const { return m_timer.isActive() || m_asked != m_answered; }

Q_SIGNALS:
    void found(); ///< findings() are others than before

private:
    void open();
    void close();
    void ask();
    void take(int number, const Result<service::SimilarFindings>& answer);
    void show(const service::SimilarFindings& findings);

    Session& m_session;
    CaseEditor& m_editor;
    service::SimilarFindings m_findings;
    QTimer m_timer;
    std::shared_ptr<std::atomic<int>> m_newest; ///< number of the question that is still of interest
    int m_asked = 0;
    int m_answered = 0;
    RegisterThread m_thread;
};

} // namespace heller::ui
