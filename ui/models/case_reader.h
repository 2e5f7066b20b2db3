#pragma once

#include "core/service/cases.h"
#include "ui/jobs/register_thread.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace heller::ui {

/// A page of a list, asked of the register by somebody who does not wait for it.
struct CaseQuestion
{
    int generation = 0; ///< of the list: what is asked for an older one is no longer of interest
    service::CaseFilter filter = {};
    service::CaseArrangement arrangement = {};
    int offset = 0;
    int limit = 0;
    DeviationId wanted = {}; ///< null: none; else its place in the list is looked for
    bool anywhere = false;   ///< also far down, however long the list is

    bool operator==(const CaseQuestion&) const = default;
};

struct CaseAnswer
{
    CaseQuestion question = {};
    service::CasePage page = {};
};

/// Reads lists and searches in a thread of its own, through a connection of its own. One question at a time is on its
/// way; of those that wait, the newest goes first, and those of an older list are dropped.
class CaseReader : public QObject
{
    Q_OBJECT

public:
    explicit CaseReader(QObject* parent = nullptr);

    void open(const QString& registerPath, const service::Environment& environment);
    /// Returns when the thread has let go of the file.
    void close();
    void ask(const CaseQuestion& question);
    [[nodiscard]] bool isBusy() const { return m_asked.has_value(); }

Q_SIGNALS:
    void answered(const heller::ui::CaseAnswer& answer);
    void failed(const heller::Error& error);

private:
    void send(const CaseQuestion& question);
    void take(const Result<CaseAnswer>& answer);

    std::optional<CaseQuestion> m_asked;
    QList<CaseQuestion> m_waiting;
    std::shared_ptr<std::atomic<int>> m_newest; ///< generation; the thread leaves out what is older
    RegisterThread m_thread;
};

} // namespace heller::ui
