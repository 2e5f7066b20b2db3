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

/// The actors that every association meets.
QList<Actor> firstActors()
{
    const auto actor = [](ActorKind kind, const QString& name, const QStringList& otherNames) {
        Actor a;
        a.kind = kind;
        a.name = name;
        a.otherNames = otherNames;
        a.member = true;
        return a;
    };
    return {actor(ActorKind::Af, u"Arbetsförmedlingen"_s, {u"AF"_s, u"Af"_s}),
            actor(ActorKind::Fk, u"Försäkringskassan"_s, {u"FK"_s, u"Fk"_s}),
            actor(ActorKind::Region, u"Region"_s, {u"Regionen"_s})};
}

Result<> fillNew(store::Stores& stores, const Association& association)
{
    auto transaction = store::Transaction::begin(stores.connection(), store::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction);
    if (const auto done = stores.settings.storeAssociation(association); !done)
        return fail(done);
    for (const Actor& actor : firstActors()) {
        if (const auto done = stores.actors.insert(actor); !done)
            return fail(done);
    }
    return transaction->commit();
}

/// A whole new register at `path`, closed again.
Result<> makeFile(const QString& path, const Association& association, quint64 idSeed)
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
    return fillNew(**stores, association);
}

std::unexpected<Error> alreadyThere(const QString& path)
{
    return fail(ErrorCode::AlreadyExists, Text::tr("There is already a file %1.").arg(path),
                Text::tr("Choose another name."));
}

} // namespace

Result<OpenRegister> createRegister(const QString& path, const Association& association, const Environment& environment)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return alreadyThere(path);
    // Made under another name and given its own when it is whole: a crash leaves no half register of that name.
    const QString unfinished =
        info.absolutePath() + u"/.%1.%2"_s.arg(info.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8));
    const auto made = makeFile(unfinished, association, environment.idSeed);
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
    return openRegister(path, environment);
}

} // namespace heller::service
