#include "core/service/holding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

QString sentenceOn(const store::LockHolder& holder, const QString& path)
{
    if (!holder.since.isValid() || holder.host.isEmpty())
        return Text::tr("%1 is open for writing elsewhere.").arg(path);
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    if (holder.user.isEmpty())
        return Text::tr("%1 has been open for writing since %2, on the computer %3.").arg(path, since, holder.host);
    return Text::tr("%1 has been open for writing since %2, by %3 on the computer %4.")
        .arg(path, since, holder.user, holder.host);
}

} // namespace

QString systemUserName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
    // A job run by the system has none of them.
    const QFileInfo home(QDir::homePath());
    if (const QString owner = home.owner(); !owner.isEmpty())
        return owner;
    return home.fileName().isEmpty() ? Text::tr("unknown") : home.fileName();
}

Error heldBy(const store::LockHolder& holder, const QString& path, const QString& advice)
{
    return {ErrorCode::LockedByOther, sentenceOn(holder, path), advice};
}

} // namespace heller::service
