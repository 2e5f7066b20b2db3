#include "core/service/dispatches.h"

#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::Dispatches)
};

} // namespace

Result<QList<Dispatch>> Dispatches::latest(int most) const
{
    return m_register.stores().dispatches.latest(most);
}

Result<> Dispatches::note(Dispatch dispatch)
{
    dispatch.at = m_register.environment().clock->now().toUTC();
    dispatch.author = m_register.environment().user;
    return withoutValue(m_register.write(Text::tr("Note what left the house"),
                                         [&](store::Stores& stores) { return stores.dispatches.append(dispatch); }));
}

Result<Dispatch> dispatchOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::InputOutput,
                    Text::tr("“%1” cannot be read again, and is not in the log of what left the house.")
                        .arg(QFileInfo(path).fileName()),
                    file.errorString());
    return Dispatch{.fileName = QFileInfo(path).fileName(), .size = file.size(), .sha256 = hash.result()};
}

} // namespace heller::service
