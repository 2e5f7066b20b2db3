#include "core/service/register.h"

#include "core/service/dated_backup.h"
#include "core/service/register_opening.h"
#include "core/service/touched.h"
#include "core/store/backup.h"
#include "core/store/backup_folder.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"
#include "core/store/recorded_tables.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDebug>
#include <QScopedValueRollback>

#include <algorithm>
#include <limits>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

/// Of the work of a step back or forward, the part that is done when its rows are; what follows from them is the rest.
constexpr int rowsPercent = 40;

/// Counts rows to 0 … rowsPercent.
std::function<bool(int)> rowsTo(const Register::Progress& progress, qsizetype rows)
{
    if (!progress)
        return {};
    return [&progress, rows](int done) {
        return progress(static_cast<int>(qint64(done) * rowsPercent / std::max<qsizetype>(rows, 1)));
    };
}

/// Tells what follows from the rows as the rest, to 100.
Register::Progress restOf(const Register::Progress& progress)
{
    if (!progress)
        return {};
    return [&progress](int percent) { return progress(rowsPercent + percent * (100 - rowsPercent) / 100); };
}

} // namespace

struct Register::Private : OpenRegister
{
    explicit Private(OpenRegister opened) : OpenRegister(std::move(opened)) {}

    bool writing = false;
    bool watched = false;  ///< see store::watchTables()
    QDate backedUpOn = {}; ///< or tried to
    std::function<bool(int)> again = {};
    Progress progress = {}; ///< of what follows from the change that is being made
};

Register::Register(std::unique_ptr<Private> p) : d(std::move(p)) {}

Register::~Register()
{
    // The emptied journal goes, so that nothing lies beside a register that is closed. One that cannot go harms nobody.
    // A job's register leaves it to the one that holds the lock.
    if (d->stores && d->lock)
        static_cast<void>(d->stores->connection().execute(u"PRAGMA journal_mode = DELETE"_s));
}

Result<std::unique_ptr<Register>> Register::create(const QString& path, const Association& association,
                                                   const Environment& environment)
{
    auto opened = createRegister(path, association, environment);
    if (!opened)
        return fail(opened);
    return std::unique_ptr<Register>(new Register(std::make_unique<Private>(std::move(*opened))));
}

void Register::prepare()
{
    store::prepareSchemaCheck();
}

Result<std::unique_ptr<Register>> Register::open(const QString& path, const Environment& environment)
{
    auto opened = openRegister(path, environment);
    if (!opened)
        return fail(opened);
    return std::unique_ptr<Register>(new Register(std::make_unique<Private>(std::move(*opened))));
}

Result<std::unique_ptr<Register>> Register::openReadOnly(const QString& path, const Environment& environment)
{
    auto opened = openRegisterForReading(path, environment);
    if (!opened)
        return fail(opened);
    return std::unique_ptr<Register>(new Register(std::make_unique<Private>(std::move(*opened))));
}

Result<std::unique_ptr<Register>> Register::openForJob(const QString& path, const Environment& environment)
{
    auto opened = openRegisterForJob(path, environment);
    if (!opened)
        return fail(opened);
    return std::unique_ptr<Register>(new Register(std::make_unique<Private>(std::move(*opened))));
}

QString Register::path() const
{
    return d->path;
}

Access Register::access() const
{
    return d->access;
}

Error Register::whyReadOnly() const
{
    return d->whyReadOnly;
}

std::optional<Holder> Register::holder() const
{
    return d->holder;
}

const Environment& Register::environment() const
{
    return d->environment;
}

void Register::stopWhen(std::function<bool()> stop)
{
    stores().connection().stopWhen(std::move(stop));
}

void Register::setPatience(std::chrono::milliseconds patience, std::function<bool(int)> again)
{
    stores().connection().setPatience(patience);
    d->again = std::move(again);
}

store::Stores& Register::stores()
{
    return *d->stores;
}

Result<QString> Register::identity() const
{
    return store::registerIdentity(d->stores->connection());
}

Association Register::association() const
{
    // Read anew, for another process may have changed it; what cannot be read just now is as it was last.
    // check() tells of what cannot be read.
    if (auto read = d->stores->settings.association())
        d->association = std::move(*read);
    else
        qWarning().noquote() << sentenceOf(read.error()) << read.error().detail;
    return d->association;
}

Result<> Register::setAssociation(const Association& association)
{
    const auto step = write(tr("Change the association's settings"),
                            [&](store::Stores& stores) { return stores.settings.storeAssociation(association); });
    if (!step)
        return fail(step);
    return {};
}

Result<RegisterFaults> Register::check()
{
    if (const auto settings = d->stores->settings.association(); !settings)
        return fail(settings);
    auto faults = store::checkIntegrity(*d->stores);
    if (!faults)
        return fail(faults);
    return RegisterFaults{std::move(faults->lasting), std::move(faults->derived)};
}

Result<> Register::repair()
{
    ChangeNotice notice;
    notice.label = tr("Repair the register");
    notice.everything = true;
    if (const auto done = change(notice.label, store::makeDerivedAnew); !done)
        return done;
    Q_EMIT changed(notice);
    return {};
}

Result<ChangeSetId> Register::startStep(store::Stores& stores, const QString& label, ChangeSetId into)
{
    const auto resumed = stores.changes.resumeRecording(into);
    if (!resumed)
        return fail(resumed);
    if (*resumed)
        return into;
    return stores.changes.startRecording(label, d->environment.user, d->environment.clock->now());
}

Result<ChangeSetId> Register::write(const QString& label, const std::function<Result<>(store::Stores&)>& work,
                                    ChangeSetId into)
{
    ChangeSetId step;
    const auto done = change(label, [&](store::Stores& stores) -> Result<> {
        const auto started = startStep(stores, label, into);
        if (!started)
            return fail(started);
        if (const auto worked = work(stores); !worked)
            return fail(worked);
        if (const auto stopped = stores.changes.stopRecording(); !stopped)
            return fail(stopped);
        const auto changed = stores.changes.hasEffect(*started);
        if (!changed)
            return fail(changed);
        if (!*changed)
            return stores.changes.forget(*started);
        step = *started;
        return stores.changes.dropUndone();
    });
    if (!done)
        return fail(done);
    return step;
}

/// What is to be forgotten is not copied beside the register first. The next change makes the day's backup, without it.
Result<> Register::withoutBackup(const std::function<Result<>()>& step)
{
    const QDate before = std::exchange(d->backedUpOn, d->environment.clock->today());
    auto done = step();
    d->backedUpOn = done ? QDate() : before;
    return done;
}

std::optional<Error> Register::backUpOncePerDay()
{
    const QDate today = d->environment.clock->today();
    if (!isWritable() || d->writing || d->backedUpOn == today)
        return std::nullopt;
    d->backedUpOn = today;
    if (store::BackupFolder(d->path).hasOneOf(today))
        return std::nullopt;
    const auto made = makeDatedBackup(d->stores->connection(), d->path, today);
    return made ? std::nullopt : std::optional(made.error());
}

template<typename Attempt>
auto Register::waiting(const QString& label, const Attempt& attemptIt) -> decltype(attemptIt())
{
    auto done = attemptIt();
    const auto isHeld = [&done] { return !done && done.error().code == ErrorCode::LockedByOther; };
    const auto again = d->again; // a copy: while it waits another may be set
    int attempt = 1;
    for (; isHeld() && again && again(attempt); ++attempt)
        done = attemptIt();
    if (isHeld() && attempt > 1)
        return fail(ErrorCode::LockedByOther,
                    tr("“%1” was not done: the register is being used by another program.").arg(label),
                    tr("Try again in a moment."), done.error().detail);
    return done;
}

Result<> Register::change(const QString& label, const std::function<Result<>(store::Stores&)>& work)
{
    return waiting(label, [&] { return tryChange(label, work); });
}

Result<> Register::tryChange(const QString& label, const std::function<Result<>(store::Stores&)>& work)
{
    const auto failedBackup = backUpOncePerDay();
    if (failedBackup && failedBackup->code == ErrorCode::LockedByOther) { // then the change cannot be stored either
        d->backedUpOn = {};
        return std::unexpected(*failedBackup);
    }
    const auto done = transact(label, work);
    if (failedBackup) {
        Error why = *failedBackup;
        why.message = tr("Today's backup of the register could not be made; changes are stored all the same. %1")
                          .arg(why.message);
        Q_EMIT backupFailed(why); // after the change, so that what is said of that does not hide this
    }
    return done;
}

Result<> Register::transact(const QString& label, const std::function<Result<>(store::Stores&)>& work)
{
    if (!isWritable())
        return std::unexpected(whyReadOnly());
    if (d->writing)
        return fail(ErrorCode::Internal, tr("A change was begun inside another: %1.").arg(label));
    if (!d->watched) { // with the first change: opening does not wait for it
        if (const auto watched = store::watchTables(d->stores->connection()); !watched)
            return watched;
        d->watched = true;
    }
    d->writing = true;
    const auto done = commitWork(*d->stores, work, d->progress);
    d->writing = false;
    if (!done)
        return fail(done);
    if (!done->tables.isEmpty())
        Q_EMIT changed(noticeFor(label, *done));
    return {};
}

Result<store::Touched> Register::commitWork(store::Stores& stores, const std::function<Result<>(store::Stores&)>& work,
                                            const Progress& progress)
{
    auto transaction = store::Transaction::begin(stores.connection(), store::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction);
    if (const auto worked = work(stores); !worked)
        return fail(worked);
    auto touched = refreshTouched(stores, progress);
    if (!touched)
        return fail(touched);
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed);
    return touched;
}

Result<ChangeSetId> Register::writeMany(
    const QString& label, qsizetype rows, const Progress& progress,
    const std::function<Result<>(store::Stores&, const std::function<bool(int)>& rowsDone)>& work)
{
    const QScopedValueRollback whole(d->progress, restOf(progress));
    return write(label, [&](store::Stores& stores) { return work(stores, rowsTo(progress, rows)); });
}

Result<> Register::seed(const std::function<Result<bool>(store::Stores&)>& batch)
{
    const auto history = d->stores->changes.steps(0, 1);
    if (!history)
        return fail(history);
    if (!history->isEmpty())
        return fail(ErrorCode::InvalidInput, tr("%1 is in use and cannot be filled with an example.").arg(d->path),
                    tr("Make a new register for it."));
    bool more = true;
    while (more) {
        const auto done = transact(tr("Fill the register"), [&](store::Stores& stores) -> Result<> {
            const auto went = batch(stores);
            if (!went)
                return fail(went);
            more = *went;
            return {};
        });
        if (!done)
            return fail(done);
    }
    return {};
}

Result<> Register::walk(const store::ChangeSet& step, const Progress& progress,
                        const std::function<Result<>(const std::function<bool(int)>&)>& take)
{
    const QScopedValueRollback whole(d->progress, restOf(progress));
    return change(step.label, [&](store::Stores& stores) -> Result<> {
        const auto rows = stores.changes.size(step.id, std::numeric_limits<int>::max());
        return rows ? take(rowsTo(progress, *rows)) : fail(rows);
    });
}

Result<QString> Register::undo(const Progress& progress)
{
    const auto step = waiting(tr("Undo"), [this] { return d->stores->changes.lastDone(); });
    if (!step)
        return fail(step);
    if (!*step)
        return fail(ErrorCode::NotFound, tr("There is nothing to undo."));
    const auto done = walk(**step, progress, [this, &step](const std::function<bool(int)>& rowsDone) {
        return d->stores->changes.undo(**step, d->environment.user, d->environment.clock->now(), rowsDone);
    });
    if (!done)
        return fail(done);
    return (*step)->label;
}

Result<QString> Register::redo(const Progress& progress)
{
    const auto step = waiting(tr("Redo"), [this] { return d->stores->changes.lastUndone(); });
    if (!step)
        return fail(step);
    if (!*step)
        return fail(ErrorCode::NotFound, tr("There is nothing to redo."));
    const auto done = walk(**step, progress, [this, &step](const std::function<bool(int)>& rowsDone) {
        return d->stores->changes.redo(**step, d->environment.user, d->environment.clock->now(), rowsDone);
    });
    if (!done)
        return fail(done);
    return (*step)->label;
}

} // namespace heller::service
