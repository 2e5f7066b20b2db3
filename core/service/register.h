#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/association.h"
#include "core/model/ids.h"
#include "core/service/change_notice.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace heller::store {
class Connection;
class Stores;
struct ChangeSet;
struct Touched;
} // namespace heller::store

namespace heller::service {

/// What the program around the register decides: who writes, what time it is.
struct Environment
{
    const Clock* clock = nullptr; ///< not owned; outlives the register
    QString user = {};            ///< for the history and for "who has it open"; empty: the system's user name
    quint64 idSeed = 0;           ///< 0: random UUIDs; else the same UUIDs every time (examples, tests)
    /// How long opening waits for another program that holds the file before it fails with LockedByOther.
    std::chrono::milliseconds patience = std::chrono::seconds(5);
};

/// What check() found wrong with a register, a sentence each.
struct RegisterFaults
{
    QStringList lasting = {}; ///< of the register itself: a backup has what it should be
    QStringList derived = {}; ///< of what follows from the cases and is kept for speed: repair() mends them

    [[nodiscard]] QStringList all() const { return lasting + derived; }
    [[nodiscard]] bool isEmpty() const { return lasting.isEmpty() && derived.isEmpty(); }
};

/// Who has a register open for writing.
struct Holder
{
    QString user = {};
    QString host = {};
    QDateTime since = {};
};

enum class Access {
    ReadWrite,
    ReadOnlyAsked, ///< opened for reading by choice
    ReadOnlyHeld,  ///< somebody else writes: see holder()
    ReadOnlyNewer, ///< made by a newer Heller
    ReadOnlyFile,  ///< the file or folder forbids writing
};

/// An open register file. The services (cases.h, actors.h, history.h, …) work through it; it alone opens
/// write transactions. One thread: a background job opens its own, for reading or with openForJob().
class Register : public QObject
{
    Q_OBJECT

public:
    /// Does beforehand, in whatever thread, what a program's first opening otherwise waits for.
    static void prepare();
    /// A new register with AF, FK and Region seeded. AlreadyExists if there is a file of that name.
    [[nodiscard]] static Result<std::unique_ptr<Register>> create(const QString& path, const Association& association,
                                                                  const Environment& environment);
    /// Opens for writing where possible, else for reading; access() says which and whyReadOnly() why.
    [[nodiscard]] static Result<std::unique_ptr<Register>> open(const QString& path, const Environment& environment);
    [[nodiscard]] static Result<std::unique_ptr<Register>> openReadOnly(const QString& path,
                                                                        const Environment& environment);
    /// For a job in another thread, while `reg` is open for writing in this process: writes under the same lock. Until
    /// it is closed nothing may be written through `reg`; what it changed is told by its own `changed` only.
    [[nodiscard]] static Result<std::unique_ptr<Register>> openForJob(const QString& path,
                                                                      const Environment& environment);
    ~Register() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] bool isWritable() const { return access() == Access::ReadWrite; }
    [[nodiscard]] Error whyReadOnly() const; ///< one clear sentence; meaningful when not writable
    [[nodiscard]] std::optional<Holder> holder() const;
    [[nodiscard]] const Environment& environment() const;

    /// What it has in common with every copy of it and with no other register; wherever the file is. Empty: none.
    [[nodiscard]] Result<QString> identity() const;
    [[nodiscard]] Association association() const;
    [[nodiscard]] Result<> setAssociation(const Association& association);

    /// Every integrity rule there is: SQLite's own check, foreign keys, statuses against statusOf(), the
    /// search index. Only reads, also beside a process that writes.
    [[nodiscard]] Result<RegisterFaults> check();
    /// Makes anew what follows from the cases: statuses, the number of cases, the search index. No step of the history:
    /// nothing that anybody wrote is touched. `changed` says everything.
    [[nodiscard]] Result<> repair();

    /// The one door. Runs `work` in one transaction recorded as one change set under `label`; an error from
    /// it, or a failed commit, leaves the register as it was. `changed` is emitted after the commit. For the
    /// services only. `into`: an earlier step that this belongs to, joined while nothing came after it. Returns
    /// the step, null when nothing was changed.
    [[nodiscard]] Result<ChangeSetId> write(const QString& label, const std::function<Result<>(store::Stores&)>& work,
                                            ChangeSetId into = {});
    /// For the services only: fills a register that has no history yet, without any: the example, the synthetic. Runs
    /// `batch` in a transaction of its own again and again until it returns false. InvalidInput when there is history.
    [[nodiscard]] Result<> seed(const std::function<Result<bool>(store::Stores&)>& batch);
    /// For the services only: what is stored is rewritten, the history with it, in one transaction that is no step and
    /// is never undone; then the file, so that no page of it holds what was there. Where the file cannot be rewritten
    /// the register is as it was. What follows from the cases is made anew.
    /// Nothing is backed up before. `committed` is called once it is stored, whether or not the file could be
    /// rewritten.
    [[nodiscard]] Result<> rewrite(const QString& label, const std::function<Result<>(store::Stores&)>& work,
                                   const std::function<void()>& committed = {});
    /// Told 0 … 100 as the work goes on; false ends it with Cancelled, and the register is as it was.
    using Progress = std::function<bool(int)>;
    /// As write(), over many rows: `work` tells how many it has done, and ends with Cancelled where that returns false.
    [[nodiscard]] Result<ChangeSetId> writeMany(
        const QString& label, qsizetype rows, const Progress& progress,
        const std::function<Result<>(store::Stores&, const std::function<bool(int)>& rowsDone)>& work);
    /// For the services only: takes one step back or forward. The step's label; NotFound when there is none.
    [[nodiscard]] Result<QString> undo(const Progress& progress = {});
    [[nodiscard]] Result<QString> redo(const Progress& progress = {});
    /// How long it waits for another program that holds the file before it fails with LockedByOther; five seconds
    /// unless told otherwise, here or by the environment. A change is then tried anew for as long as `again` says so,
    /// which is told how often it has been.
    void setPatience(std::chrono::milliseconds patience, std::function<bool(int)> again = {});
    /// Asked now and then while something is read; true ends that with Cancelled. In the register's thread.
    void stopWhen(std::function<bool()> stop);
    /// For the services only: reading.
    [[nodiscard]] store::Stores& stores();

Q_SIGNALS:
    void changed(const heller::service::ChangeNotice& notice);
    /// The day's backup could not be made. The change itself was not held up: it is safer stored without a backup than
    /// not stored. Told once a day; to be shown until the user has seen it.
    void backupFailed(const heller::Error& why);

private:
    struct Private;
    /// A dated backup of what the register was before the first change of a day; why there is none.
    [[nodiscard]] Result<> withoutBackup(const std::function<Result<>()>& step);
    [[nodiscard]] std::optional<Error> backUpOncePerDay();
    /// What the user asked for, tried again for as long as setPatience() says.
    template<typename Attempt>
    [[nodiscard]] auto waiting(const QString& label, const Attempt& attemptIt) -> decltype(attemptIt());
    /// A transaction by the user's doing, see setPatience().
    [[nodiscard]] Result<> change(const QString& label, const std::function<Result<>(store::Stores&)>& work);
    /// The day's backup, transact(), and what is to be said of the backup.
    [[nodiscard]] Result<> tryChange(const QString& label, const std::function<Result<>(store::Stores&)>& work);
    /// One transaction: the work, what follows from it, the commit, the notice. Not recorded by itself.
    [[nodiscard]] Result<> transact(const QString& label, const std::function<Result<>(store::Stores&)>& work);
    [[nodiscard]] Result<ChangeSetId> startStep(store::Stores& stores, const QString& label, ChangeSetId into);
    [[nodiscard]] static Result<store::Touched> commitWork(store::Stores& stores,
                                                           const std::function<Result<>(store::Stores&)>& work,
                                                           const Progress& progress);
    /// A step back or forward: `take` does it, and tells how many rows it has done.
    [[nodiscard]] Result<> walk(const store::ChangeSet& step, const Progress& progress,
                                const std::function<Result<>(const std::function<bool(int)>&)>& take);
    explicit Register(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace heller::service
