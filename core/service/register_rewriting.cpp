#include "core/service/register.h"
#include "core/store/integrity.h"
#include "core/store/stores.h"

using namespace Qt::StringLiterals;

namespace heller::service {

namespace {

Result<> runAll(store::Connection& connection, const QStringList& statements)
{
    for (const QString& sql : statements) {
        if (const auto done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> Register::rewrite(const QString& label, const std::function<Result<>(store::Stores&)>& work,
                           const std::function<void()>& committed)
{
    if (!isWritable())
        return std::unexpected(whyReadOnly());
    store::Connection& connection = stores().connection();
    // The file first: what lies in its free pages goes, and one that has no room for that is not begun with. SQLite
    // copies it in memory (temp_store): a copy in the temporary folder would be another trace.
    if (const auto room = runAll(connection, {u"PRAGMA secure_delete = ON"_s, u"VACUUM"_s}); !room)
        return room;
    const auto rewritten = withoutBackup([&] {
        return change(label, [&](store::Stores& stores) -> Result<> {
            if (const auto worked = work(stores); !worked)
                return worked;
            return store::makeDerivedAnew(stores);
        });
    });
    if (!rewritten)
        return rewritten;
    if (committed)
        committed();
    // Before anybody is told and reads: it needs the file for itself.
    const auto compacted =
        runAll(connection, {u"VACUUM"_s, u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA journal_mode = TRUNCATE"_s});
    ChangeNotice notice;
    notice.label = label;
    notice.everything = true;
    notice.actors = notice.meetings = notice.tasks = notice.themes = notice.views = notice.settings = true;
    Q_EMIT changed(notice);
    if (!compacted)
        return fail(compacted.error().code,
                    tr("“%1” was done, but the file %2 could not be rewritten after it: parts of it may still hold "
                       "what was there.")
                        .arg(label, path()),
                    tr("Make room on the disk, close other programs that use the register, and do it again."),
                    compacted.error().detail);
    return {};
}

} // namespace heller::service
