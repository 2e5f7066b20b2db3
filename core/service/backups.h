#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace heller::service {

class Register;

struct BackupFile
{
    QString path = {};
    QDateTime made = {};
    qint64 size = 0; ///< bytes
};

enum class Restoring {
    OwnBackup,
    AnyRegister, ///< also a copy of another register
};

/// Dated copies beside the register ("<name>-backup-2026-11-21.heller" in the folder "<name>.backups"), each
/// opened and checked before an older one goes; the newest ten are kept, and of each of the ten newest days the last.
class Backups
{
public:
    explicit Backups(Register& reg) : m_register(reg) {}

    /// To `path`, or dated beside the register when empty. Never overwrites. Returns where it is.
    [[nodiscard]] Result<QString> make(const QString& path = {});
    [[nodiscard]] Result<QList<BackupFile>> list() const; ///< newest first
    /// Those of a register that may be damaged or gone.
    [[nodiscard]] static QList<BackupFile> of(const QString& registerPath);
    /// Makes the day's backup, unless there is one or nothing has changed since the newest; else the first change of
    /// the day makes it and is held up by it. For any thread, beside whoever has the register open.
    [[nodiscard]] static Result<> makeBeforehand(const QString& registerPath, QDate day);
    /// Whether SQLite finds the file whole; DamagedRegister when not. Reads all of it, until `stop` says to
    /// (Cancelled). For any thread.
    [[nodiscard]] static Result<> examine(const QString& registerPath, const std::function<bool()>& stop = {});

    /// Puts `backup` in the place of `registerPath`; what stood there is kept as a dated backup first. The
    /// register must not be open for writing anywhere. Works also when the present register is damaged. Returns what
    /// stood there, by its new path; empty when nothing did. InvalidInput for a backup of another register, where the
    /// present one can still be read, unless that is what is wanted. `now`: for the name of what is kept.
    [[nodiscard]] static Result<QString> restore(const QString& registerPath, const QString& backup,
                                                 const QDateTime& now, Restoring which = Restoring::OwnBackup);

private:
    Register& m_register;
};

} // namespace heller::service
