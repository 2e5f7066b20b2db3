#include "core/store/backup_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

/// What a folder needs so that those who have these rights to a file can do the same in it.
QFile::Permissions folderRights(QFile::Permissions file)
{
    QFile::Permissions folder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (file.testFlag(QFile::ReadGroup))
        folder |= QFile::ReadGroup | QFile::ExeGroup;
    if (file.testFlag(QFile::WriteGroup))
        folder |= QFile::WriteGroup;
    if (file.testFlag(QFile::ReadOther))
        folder |= QFile::ReadOther | QFile::ExeOther;
    if (file.testFlag(QFile::WriteOther))
        folder |= QFile::WriteOther;
    return folder;
}

} // namespace

BackupFolder::BackupFolder(const QString& registerPath) : m_register(registerPath)
{
    const QFileInfo info(registerPath);
    // With its ending unless that is the usual one: "väst.heller" and "väst.db" beside it are two registers.
    m_name = info.suffix() == u"heller" ? info.completeBaseName() : info.fileName();
    m_path = info.absoluteDir().filePath(m_name + u".backups"_s);
}

QList<BackupFolder::Entry> BackupFolder::entries() const
{
    const QRegularExpression pattern(
        u"^%1-backup-(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{1,6}))?\\.heller$"_s.arg(QRegularExpression::escape(m_name)));
    QList<Entry> entries;
    for (const QFileInfo& info : QDir(m_path).entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(info.fileName());
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (!date.isValid())
            continue;
        const int ofDay = match.capturedLength(2) > 0 ? match.captured(2).toInt() : 1;
        entries.append({info.filePath(), date, ofDay, info.lastModified(), info.size()});
    }
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return std::pair(a.date, a.ofDay) > std::pair(b.date, b.ofDay);
    });
    return entries;
}

bool BackupFolder::hasOneOf(QDate day) const
{
    return QFileInfo::exists(fileName(u"backup"_s, day, 1)) ||
           std::ranges::any_of(entries(), [day](const Entry& entry) { return entry.date == day; });
}

Result<QString> BackupFolder::newFile(QDate day) const
{
    if (const auto made = make(); !made)
        return fail(made);
    return freeName(u"backup"_s, day);
}

Result<QString> BackupFolder::newDamagedFile(QDate day) const
{
    if (const auto made = make(); !made)
        return fail(made);
    return freeName(u"damaged"_s, day);
}

Result<> BackupFolder::keepNewest(int count) const
{
    QSet<QDate> days;
    const QList<Entry> all = entries();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Entry& entry = all.at(i);
        const bool lastOfDay = !days.contains(entry.date);
        days.insert(entry.date);
        if (i < count || (lastOfDay && days.size() <= count))
            continue;
        QFile file(entry.path);
        if (!file.remove())
            return fail(ErrorCode::InputOutput, Text::tr("The old backup %1 cannot be deleted.").arg(entry.path),
                        Text::tr("Check that you may write in the folder."), file.errorString());
    }
    return {};
}

Result<> BackupFolder::make() const
{
    if (QFileInfo(m_path).isDir())
        return {};
    if (!QDir().mkdir(m_path))
        return fail(ErrorCode::ReadOnly, Text::tr("The folder %1 for the backups cannot be created.").arg(m_path),
                    Text::tr("Check that you may write in the folder where the register lies."));
    // Whoever may write in the register makes its backups; nobody else sees them. Where the file system knows no such
    // rights, the folder above decides.
    QFile::setPermissions(m_path, folderRights(QFile::permissions(m_register)));
    return {};
}

QString BackupFolder::fileName(const QString& kind, QDate day, int ofDay) const
{
    const QString suffix = ofDay > 1 ? u"-%1"_s.arg(ofDay) : QString();
    return m_path + u'/' + m_name + u'-' + kind + u'-' + day.toString(Qt::ISODate) + suffix + u".heller"_s;
}

/// After the last one of the day, so that a deleted one leaves a gap and not a younger file with an older one's name.
QString BackupFolder::freeName(const QString& kind, QDate day) const
{
    int ofDay = 1;
    for (const Entry& entry : entries()) {
        if (entry.date == day)
            ofDay = std::max(ofDay, entry.ofDay + 1);
    }
    while (QFileInfo::exists(fileName(kind, day, ofDay)))
        ++ofDay;
    return fileName(kind, day, ofDay);
}

} // namespace heller::store
