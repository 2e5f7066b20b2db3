#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace heller::store {

/// The dated backups beside a register: "väst.heller" has "väst.backups/väst-backup-2026-11-21.heller", a second one of
/// the day "väst-backup-2026-11-21-2.heller"; "väst.db" has "väst.db.backups". Files of other names in there are left
/// alone.
class BackupFolder
{
public:
    struct Entry
    {
        QString path = {};
        QDate date = {};
        int ofDay = 1; ///< 1 for the first of its day
        QDateTime made = {};
        qint64 size = 0; ///< bytes
    };

    explicit BackupFolder(const QString& registerPath);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QList<Entry> entries() const; ///< newest first; empty when there is no folder
    [[nodiscard]] bool hasOneOf(QDate day) const;
    /// Makes the folder where it is missing, for those who may use the register, and gives a name in it that is free.
    [[nodiscard]] Result<QString> newFile(QDate day) const;
    /// A free name for what is no sound register and yet is kept.
    [[nodiscard]] Result<QString> newDamagedFile(QDate day) const;
    /// Deletes all but the newest `count`, and the last of each of the newest `count` days: many in a day must not cost
    /// the days before.
    [[nodiscard]] Result<> keepNewest(int count) const;

private:
    [[nodiscard]] Result<> make() const;
    [[nodiscard]] QString fileName(const QString& kind, QDate day, int ofDay) const;
    [[nodiscard]] QString freeName(const QString& kind, QDate day) const;

    QString m_register;
    QString m_path;
    QString m_name; ///< the register's, without ".heller"
};

} // namespace heller::store
