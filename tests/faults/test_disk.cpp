#include "core/base/error.h"
#include "core/service/register.h"
#include "tests/faults/child_process.h"
#include "tests/faults/counted_register.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

QString said(const CountedRegister::State& state)
{
    return u"%1 %2 %3"_s.arg(state.changed).arg(state.rounds).arg(state.cases);
}

int codeOf(const QString& error)
{
    return error.section(u' ', 0, 0).toInt();
}

/// A folder that others than root may go through.
QString openFolder(const QTemporaryDir& folder)
{
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                           QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(folder.path(), everybody));
    return folder.path();
}

} // namespace

TEST_CASE("A full disk is told and the register stays whole")
{
    // A disk of its own in a namespace of its own: for root as for everybody, and gone with the child.
    const QTemporaryDir folder;
    const QString script = u"mount -t tmpfs -o size=1500k tmpfs \"$0\" && exec \"$1\" fill \"$0/register.heller\""_s;
    ChildProcess child(u"unshare"_s,
                       {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, folder.path()});
    const bool finished = child.finish();
    INFO(child.transcript());
    REQUIRE(finished);

    const int last = child.lastNumber(u"last"_s);
    CHECK(last > 3);
    CHECK(child.lastNumber(u"stored"_s) == last);
    const QStringList errors = child.said(u"error"_s);
    REQUIRE(errors.size() == 2); // the step, and the backup that had no room either
    CHECK(codeOf(errors.first()) == static_cast<int>(ErrorCode::DiskFull));
    CHECK(errors.first().contains(u"register.heller"));
    CHECK(codeOf(errors.last()) == static_cast<int>(ErrorCode::DiskFull));
    CHECK(child.said(u"state"_s) == QStringList(2, said(CountedRegister::after(last))));
    CHECK(child.said(u"complaint"_s).isEmpty());
    CHECK(child.said(u"access"_s) == QStringList{u"0"_s});
    CHECK(child.said(u"file"_s).filter(u".copy"_s).isEmpty()); // no half backup
}

TEST_CASE("A file that may not grow is told and the register stays whole")
{
    const QTemporaryDir folder;
    ChildProcess child({u"limited"_s, folder.filePath(u"register.heller"_s), u"700000"_s});
    const bool finished = child.finish();
    INFO(child.transcript());
    REQUIRE(finished);
    const int last = child.lastNumber(u"last"_s);
    CHECK(last > 3);
    CHECK(last < 1000);
    const QStringList errors = child.said(u"error"_s);
    REQUIRE_FALSE(errors.isEmpty());
    // SQLite does not tell a limit from a disk that fails.
    CHECK(codeOf(errors.first()) == static_cast<int>(ErrorCode::InputOutput));
    CHECK(errors.first().contains(folder.filePath(u"register.heller"_s)));
    CHECK(child.said(u"state"_s) == QStringList(2, said(CountedRegister::after(last))));
    CHECK(child.said(u"complaint"_s).isEmpty());

    const auto reg = must(Register::open(folder.filePath(u"register.heller"_s), faultEnvironment(u"Prov"_s)));
    must(CountedRegister(*reg).step(last + 1)); // without the limit it goes on
    CHECK(must(CountedRegister(*reg).state()) == CountedRegister::after(last + 1));
}

TEST_CASE("A read-only folder is told, read and left alone")
{
    const QTemporaryDir folder;
    const QString path = openFolder(folder) + u"/register.heller"_s;
    must(CountedRegister(*must(Register::create(path, {}, faultEnvironment(u"Prov"_s)))).begin());
    const auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable =
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QFile::Permissions fileRights;
    QFile::Permissions folderRights;
    SECTION("nothing may be written")
    {
        fileRights = readable;
        folderRights = enterable;
    }
    SECTION("the file may, the folder not")
    {
        fileRights = readable | QFile::WriteGroup | QFile::WriteOther;
        folderRights = enterable;
    }
    SECTION("the folder may, the file not")
    {
        fileRights = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        folderRights = QFile::permissions(folder.path());
    }
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
        if (folder.filePath(name) == path)
            REQUIRE(QFile::setPermissions(path, fileRights));
        else
            REQUIRE(QFile::remove(folder.filePath(name))); // as a register lies that was put there by somebody else
    }
    REQUIRE(QFile::setPermissions(folder.path(), folderRights));
    ChildProcess child({u"protected"_s, path});
    const bool finished = child.finish();
    openFolder(folder); // so that it can be removed
    INFO(child.transcript());
    REQUIRE(finished);
    CHECK(child.said(u"access"_s) == QStringList{QString::number(static_cast<int>(Access::ReadOnlyFile))});
    const QStringList errors = child.said(u"error"_s);
    REQUIRE(errors.size() == 2); // why it is read-only, and again when it is written to
    CHECK(codeOf(errors.first()) == static_cast<int>(ErrorCode::ReadOnly));
    CHECK(errors.first().contains(path));
    CHECK(errors.first() == errors.last());
    CHECK(child.said(u"state"_s) == QStringList{said(CountedRegister::after(0))});
    CHECK(child.said(u"complaint"_s).isEmpty());
}

TEST_CASE("A folder that becomes read-only under an open register loses nothing")
{
    const QTemporaryDir outer;
    const QString folder = openFolder(outer) + u"/mapp"_s;
    ChildProcess child(u"sh"_s, {u"-c"_s, u"exec \"$1\" loses-folder \"$0\""_s, folder});
    const bool finished = child.finish();
    INFO(child.transcript());
    REQUIRE(finished);
    REQUIRE(child.said(u"error"_s).size() == 1);
    CHECK(child.said(u"error"_s).first().contains(folder));
    CHECK(child.lastNumber(u"last"_s) == 3);
    CHECK(child.said(u"state"_s) == QStringList{said(CountedRegister::after(0)), said(CountedRegister::after(3))});
    CHECK(child.said(u"complaint"_s).isEmpty());
}
