#include "core/service/new_register.h"
#include "core/service/public_bodies.h"
#include "core/service/register_opening.h"
#include "core/store/migrator.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

Result<> fillNew(store::Stores& stores, const NewRegister& wanted)
{
    auto transaction = store::Transaction::begin(stores.connection(), store::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction);
    if (const auto done = stores.settings.storeAssociation(wanted.association); !done)
        return fail(done);
    for (const Actor& actor : wanted.members) {
        if (const auto done = stores.actors.insert(actor); !done)
            return fail(done);
    }
    return transaction->commit();
}

/// A whole new register at `path`, closed again.
Result<> makeFile(const QString& path, const NewRegister& wanted, quint64 idSeed)
{
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return fail(connection);
    const store::Migration migration = store::migrate(**connection);
    if (migration.outcome != store::MigrationOutcome::Upgraded)
        return std::unexpected(migration.error);
    auto stores = store::Stores::open(std::move(*connection), idSeed);
    if (!stores)
        return fail(stores);
    return fillNew(**stores, wanted);
}

std::unexpected<Error> alreadyThere(const QString& path)
{
    return fail(ErrorCode::AlreadyExists, Text::tr("There is already a file %1.").arg(path),
                Text::tr("Choose another name."));
}

} // namespace

Result<> makeRegister(const QString& path, const NewRegister& wanted, const Environment& environment)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return alreadyThere(path);
    // Made under another name and given its own when it is whole: a crash leaves no half register of that name.
    const QString unfinished =
        info.absolutePath() + u"/.%1.%2"_s.arg(info.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8));
    const auto made = makeFile(unfinished, wanted, environment.idSeed);
    QFile::remove(unfinished + u"-journal"_s);
    if (!made) {
        QFile::remove(unfinished);
        Error error = made.error();
        error.message.replace(unfinished, path);
        return std::unexpected(std::move(error));
    }
    if (QFile file(unfinished); !file.rename(info.absoluteFilePath())) {
        const QString why = file.errorString();
        QFile::remove(unfinished);
        if (QFileInfo::exists(path))
            return alreadyThere(path);
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be created.").arg(path), {}, why);
    }
    return {};
}

Result<OpenRegister> createRegister(const QString& path, const Association& association, const Environment& environment)
{
    if (const auto made = makeRegister(path, {association, usualMembers()}, environment); !made)
        return fail(made);
    return openRegister(path, environment);
}

} // namespace heller::service
