#include "core/service/backups.h"
#include "core/service/cases.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// A register in a folder of its own, a day that can be moved, and what its backups hold.
struct BackedUp
{
    quint64 idSeed = 1;
    QTemporaryDir folder = {};
    QString path = folder.filePath(u"väst.heller"_s);
    QString backups = folder.filePath(u"väst.backups"_s);
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0))};
    Environment environment{&clock, u"Prov Person"_s, idSeed};
    std::unique_ptr<Register> reg = must(Register::create(path, {}, environment));

    DeviationId add(const QString& title)
    {
        Deviation deviation;
        deviation.title = title;
        return must(Cases(*reg).create(deviation));
    }

    [[nodiscard]] QStringList files() const { return QDir(backups).entryList(QDir::Files, QDir::Name); }

    [[nodiscard]] QStringList titlesIn(const QString& file) const
    {
        const auto other = must(Register::openReadOnly(file, environment));
        QStringList titles;
        for (const CaseRow& row : must(Cases(*other).list({}, CaseOrder::Title, 0, 100)).rows)
            titles += row.title;
        return titles;
    }

    void close() { reg.reset(); }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray halfOf(const QString& path)
{
    const QByteArray whole = contentOf(path);
    return whole.left(whole.size() / 2);
}

} // namespace

TEST_CASE("The day's backup is made beforehand, beside whoever writes, unless nothing has changed since the newest")
{
    BackedUp it;
    it.add(u"ett"_s);
    REQUIRE(it.files().size() == 1);
    const auto modified = [](const QString& path, int hour) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime(QDate(2026, 11, 21), QTime(hour, 0)), QFileDevice::FileModificationTime));
    };
    modified(QDir(it.backups).filePath(it.files().first()), 10);
    const QDate nextDay(2026, 11, 22);
    SECTION("unchanged")
    {
        modified(it.path, 9);
        must(Backups::makeBeforehand(it.path, nextDay));
        CHECK(it.files().size() == 1);
    }
    SECTION("changed")
    {
        modified(it.path, 11);
        must(Backups::makeBeforehand(it.path, nextDay));
        must(Backups::makeBeforehand(it.path, nextDay));
        REQUIRE(it.files() == QStringList{u"väst-backup-2026-11-21.heller"_s, u"väst-backup-2026-11-22.heller"_s});
        it.clock.advanceDays(1);
        it.add(u"två"_s);
        CHECK(it.files().size() == 2);
        CHECK(it.titlesIn(QDir(it.backups).filePath(it.files().last())) == QStringList{u"ett"_s});
    }
}

TEST_CASE("The first change of a day leaves a backup of what was before it")
{
    BackedUp it;
    it.add(u"ett"_s);
    CHECK(it.files() == QStringList{u"väst-backup-2026-11-21.heller"_s});
    it.add(u"två"_s);
    CHECK(it.files().size() == 1);
    it.clock.advanceDays(1);
    it.add(u"tre"_s);
    REQUIRE(it.files() == QStringList{u"väst-backup-2026-11-21.heller"_s, u"väst-backup-2026-11-22.heller"_s});
    CHECK(it.titlesIn(it.backups + u"/väst-backup-2026-11-21.heller"_s).isEmpty());
    CHECK(it.titlesIn(it.backups + u"/väst-backup-2026-11-22.heller"_s) == QStringList{u"ett"_s, u"två"_s});

    it.close();
    it.reg = must(Register::open(it.path, it.environment));
    it.add(u"fyra"_s);
    CHECK(it.files().size() == 2); // the day has its backup, whoever made it
}

TEST_CASE("Reading and opening leave no backup")
{
    BackedUp it;
    it.close();
    it.reg = must(Register::open(it.path, it.environment));
    must(Cases(*it.reg).list({}, CaseOrder::Newest, 0, 10));
    CHECK(it.files().isEmpty());
}

TEST_CASE("The newest ten backups and the last of each of the ten newest days are kept, and other files let alone")
{
    BackedUp it;
    REQUIRE(QDir().mkdir(it.backups));
    overwrite(it.backups + u"/anteckning.txt"_s, "kvar");
    overwrite(it.backups + u"/väst-backup-mall.heller"_s, "kvar");
    for (int day = 0; day < 12; ++day) {
        it.add(u"dag %1"_s.arg(day));
        it.clock.advanceDays(1);
    }
    for (int i = 0; i < 3; ++i)
        must(Backups(*it.reg).make());
    const QList<BackupFile> kept = must(Backups(*it.reg).list());
    QStringList names;
    for (const BackupFile& file : kept)
        names += QFileInfo(file.path).fileName();
    REQUIRE(names.size() == 12);
    CHECK(names.mid(0, 4) == QStringList{u"väst-backup-2026-12-03-3.heller"_s, u"väst-backup-2026-12-03-2.heller"_s,
                                         u"väst-backup-2026-12-03.heller"_s, u"väst-backup-2026-12-02.heller"_s});
    CHECK(names.last() == u"väst-backup-2026-11-24.heller");
    CHECK(it.files().size() == 14);
    for (int i = 0; i < 20; ++i)
        must(Backups(*it.reg).make());
    CHECK(it.files().filter(u"2026-12-03"_s).size() == 10);
    CHECK(it.files().filter(u"2026-11-24"_s).size() == 1);
}

TEST_CASE("A backup is for its owner only and has nothing beside it")
{
    BackedUp it;
    it.add(u"ett"_s);
    const QString file = must(Backups(*it.reg).make(it.folder.filePath(u"kopia.heller"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(file) & others) == QFile::Permissions());
    CHECK((QFile::permissions(it.backups) & others) == QFile::Permissions());
    CHECK(it.titlesIn(file) == QStringList{u"ett"_s});
    CHECK(QDir(it.folder.path()).entryList({u"kopia*"_s}, QDir::Files | QDir::Hidden) ==
          QStringList{u"kopia.heller"_s});
}

TEST_CASE("Who may use a shared register may use its backups")
{
    BackedUp it;
    const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    REQUIRE(QFile::setPermissions(it.path, shared));
    it.add(u"ett"_s);
    const QString backup = it.backups + u'/' + it.files().value(0);
    CHECK(QFile::permissions(it.backups).testFlag(QFile::WriteGroup));
    CHECK(QFile::permissions(it.backups).testFlag(QFile::ExeGroup));
    CHECK(QFile::permissions(backup).testFlag(QFile::ReadGroup));
    CHECK_FALSE(QFile::permissions(backup).testFlag(QFile::ReadOther));
    it.close();
    it.reg = must(Register::open(it.path, it.environment));
    CHECK(QFile::permissions(it.folder.filePath(u".väst.heller.lock"_s)).testFlag(QFile::WriteGroup));
}

TEST_CASE("Registers whose names differ only in their ending have backups apart")
{
    BackedUp it;
    const QString otherPath = it.folder.filePath(u"väst.db"_s);
    const auto other = must(Register::create(otherPath, {}, it.environment));
    it.add(u"ett"_s);
    must(Cases(*other).create(Deviation{.title = u"annat"_s}));
    CHECK(must(Backups(*it.reg).list()).size() == 1);
    CHECK(must(Backups(*other).list()).size() == 1);
    CHECK(must(Backups(*other).list()).first().path.contains(u"väst.db.backups"_s));
}

TEST_CASE("A backup never overwrites")
{
    BackedUp it;
    const QString target = it.folder.filePath(u"viktigt.heller"_s);
    overwrite(target, "viktigt");
    const auto made = Backups(*it.reg).make(target);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::AlreadyExists);
    CHECK(contentOf(target) == "viktigt");
    const auto nowhere = Backups(*it.reg).make(it.folder.filePath(u"finns inte/x.heller"_s));
    CHECK_FALSE(nowhere);
}

TEST_CASE("A backup that cannot be made is told, and the change is stored")
{
    BackedUp it;
    overwrite(it.backups, "a file stands where the folder should");
    QList<Error> told;
    QObject::connect(it.reg.get(), &Register::backupFailed, it.reg.get(), [&](const Error& why) { told += why; });
    it.add(u"ett"_s);
    it.add(u"två"_s);
    REQUIRE(told.size() == 1);
    CHECK(told.first().message.contains(it.backups));
    CHECK(told.first().message.contains(u"stored all the same"));
    CHECK(it.titlesIn(it.path) == QStringList{u"ett"_s, u"två"_s});
}

TEST_CASE("A backup is restored and what stood there is kept")
{
    BackedUp it;
    it.add(u"ett"_s);
    const QString backup = must(Backups(*it.reg).make(it.folder.filePath(u"kopia.heller"_s)));
    it.add(u"två"_s);
    it.close();
    const QString former = must(Backups::restore(it.path, backup, QDateTime(QDate(2031, 2, 3), QTime(9, 0))));
    CHECK(former.endsWith(u"-2031-02-03.heller"_s));
    CHECK(it.titlesIn(former) == QStringList{u"ett"_s, u"två"_s});
    CHECK(it.titlesIn(it.path) == QStringList{u"ett"_s});
    it.reg = must(Register::open(it.path, it.environment));
    CHECK(it.reg->access() == Access::ReadWrite);
    CHECK(must(it.reg->check()).isEmpty());
    const QList<BackupFile> kept = must(Backups(*it.reg).list());
    const bool found = std::ranges::any_of(
        kept, [&](const BackupFile& file) { return it.titlesIn(file.path) == QStringList{u"ett"_s, u"två"_s}; });
    CHECK(found);
    CHECK(QFile::exists(backup));
}

TEST_CASE("A damaged register is restored and its bytes are kept")
{
    BackedUp it;
    it.add(u"ett"_s);
    const QString backup = must(Backups(*it.reg).make());
    it.close();
    const QByteArray broken = GENERATE(QByteArray("inget register"), QByteArray(), QByteArray("half"));
    const QByteArray content = broken == "half" ? halfOf(it.path) : broken;
    overwrite(it.path, content);
    overwrite(it.path + u"-journal"_s, "what a crash left");
    must(Backups::restore(it.path, backup, it.clock.now()));
    CHECK(it.titlesIn(it.path) == QStringList{u"ett"_s});
    const QStringList kept = it.files().filter(u"damaged"_s);
    REQUIRE_FALSE(kept.isEmpty());
    CHECK(contentOf(it.backups + u'/' + kept.first()) == content);
    // Where SQLite could open the file it has seen for itself that the journal is none.
    if (broken != "half") {
        REQUIRE(kept.size() == 2);
        CHECK(contentOf(it.backups + u'/' + kept.last()) == "what a crash left");
    }
}

TEST_CASE("A register that is gone is restored")
{
    BackedUp it;
    it.add(u"ett"_s);
    const QString backup = must(Backups(*it.reg).make());
    it.close();
    REQUIRE(QFile::remove(it.path));
    CHECK(must(Backups::restore(it.path, backup, it.clock.now())).isEmpty());
    CHECK(it.titlesIn(it.path) == QStringList{u"ett"_s});
}

TEST_CASE("A damaged or foreign backup is refused and nothing touched")
{
    BackedUp it;
    it.add(u"ett"_s);
    const QString backup = must(Backups(*it.reg).make(it.folder.filePath(u"kopia.heller"_s)));
    it.close();
    const QByteArray before = contentOf(it.path);
    const QStringList files = it.files();
    SECTION("cut off")
    {
        overwrite(backup, halfOf(backup));
    }
    SECTION("no register")
    {
        overwrite(backup, "inget register");
    }
    SECTION("missing")
    {
        REQUIRE(QFile::remove(backup));
    }
    SECTION("a page overwritten")
    {
        QByteArray bytes = contentOf(backup);
        bytes.replace(4096 * 3, 4096, QByteArray(4096, 'x'));
        overwrite(backup, bytes);
    }
    CHECK_FALSE(Backups::restore(it.path, backup, it.clock.now()));
    CHECK(contentOf(it.path) == before);
    CHECK(it.files() == files);
}

TEST_CASE("A backup of another register is restored only when that is meant")
{
    BackedUp it;
    it.add(u"ett"_s);
    it.close();
    BackedUp other{.idSeed = 2};
    other.add(u"annat"_s);
    const QString backup = must(Backups(*other.reg).make());
    const QByteArray before = contentOf(it.path);
    const QStringList files = it.files();
    const auto restored = Backups::restore(it.path, backup, it.clock.now());
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::InvalidInput);
    CHECK(restored.error().message.contains(u"another register"));
    CHECK(contentOf(it.path) == before);
    CHECK(it.files() == files);
    must(Backups::restore(it.path, backup, it.clock.now(), Restoring::AnyRegister));
    CHECK(it.titlesIn(it.path) == QStringList{u"annat"_s});
}

TEST_CASE("A register that is open for writing is not restored")
{
    BackedUp it;
    it.add(u"ett"_s);
    const QString backup = must(Backups(*it.reg).make());
    it.add(u"två"_s);
    const auto restored = Backups::restore(it.path, backup, it.clock.now());
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::LockedByOther);
    CHECK(it.titlesIn(it.path) == QStringList{u"ett"_s, u"två"_s});
    const auto itself = Backups::restore(it.path, it.path, it.clock.now());
    REQUIRE_FALSE(itself);
    CHECK(itself.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A newer Heller's register is not copied, and leaves nothing behind")
{
    BackedUp it;
    it.add(u"ett"_s);
    must(it.reg->stores().connection().execute(u"PRAGMA user_version = 99"_s));
    it.close();
    REQUIRE(QDir(it.backups).removeRecursively());
    it.reg = must(Register::openReadOnly(it.path, it.environment));
    const QStringList before = QDir(it.folder.path()).entryList(QDir::Files);
    const QString target = GENERATE(u""_s, u"kopia.heller"_s);
    const Error error = mustFail(Backups(*it.reg).make(target.isEmpty() ? target : it.folder.filePath(target)));
    CHECK(error.code == ErrorCode::NewerRegister);
    CHECK(error.message.contains(it.path));
    CHECK_FALSE(sentenceOf(error).contains(u"another backup"_s));
    CHECK_FALSE(QDir(it.backups).exists());
    CHECK(QDir(it.folder.path()).entryList(QDir::Files) == before);
}

TEST_CASE("A copy that cannot be made is named as it was asked for")
{
    BackedUp it;
    it.add(u"ett"_s);
    const Error noFolder = mustFail(Backups(*it.reg).make(it.folder.filePath(u"finns inte/kopia.heller"_s)));
    CHECK(noFolder.code == ErrorCode::NotFound);
    CHECK(noFolder.message.contains(it.folder.filePath(u"finns inte"_s)));
    CHECK_FALSE(noFolder.message.contains(u".part"_s));
    const Error tooLong = mustFail(Backups(*it.reg).make(it.folder.filePath(QString(250, u'a') + u".heller"_s)));
    CHECK_FALSE(tooLong.message.contains(u".part"_s));
}
