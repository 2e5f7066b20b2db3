#include "core/service/backups.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "core/store/backup.h"
#include "core/store/backup_folder.h"
#include "tests/faults/child_process.h"
#include "tests/faults/counted_register.h"
#include "tests/support/result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

constexpr qint64 longestMs = 8000; // for each of the long tests
constexpr int mostRounds = 60;
constexpr int fewestRounds = 10;

Environment environment()
{
    return faultEnvironment(u"Prov"_s);
}

/// A point that no clock of ours is in step with.
void letItRun(int mostMicroseconds)
{
    QThread::usleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(mostMicroseconds)));
}

/// A register as Heller's first version left it, before there was a search, with so many cases.
void makeFirstVersion(const QString& path, int cases)
{
    {
        QList<CaseFile> files(cases);
        for (int n = 0; n < cases; ++n) {
            files[n].deviation.title = u"Ärende %1"_s.arg(n);
            files[n].deviation.challenge = u"Väntan på svar "_s.repeated(50);
        }
        must(Cases(*must(Register::create(path, {}, environment()))).storeAll(u"Import"_s, files));
    }
    const auto connection = must(store::Connection::open(path, store::Connection::Mode::ReadWrite));
    for (const QString& trigger : {u"case_total_insert"_s, u"case_total_delete"_s})
        must(connection->execute(u"DROP TRIGGER "_s + trigger));
    for (const QString& table :
         {u"case_total"_s, u"search_word"_s, u"search_part"_s, u"search_document"_s, u"search_vocabulary"_s})
        must(connection->execute(u"DROP TABLE "_s + table));
    must(connection->execute(u"PRAGMA user_version = 1"_s));
}

} // namespace

TEST_CASE("A killed writer loses nothing that it said was stored")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"register.heller"_s);
    must(CountedRegister(*must(Register::create(path, {}, environment()))).begin());
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    int cutOff = 0;
    int rounds = 0;
    for (; rounds < mostRounds && (rounds < fewestRounds || timer.elapsed() < longestMs); ++rounds) {
        ChildProcess child({u"write"_s, path, QString::number(done + 1)});
        const int stepsFirst = QRandomGenerator::global()->bounded(4);
        REQUIRE(child.waitFor(stepsFirst == 0 ? u"access 0"_s : u"stored %1"_s.arg(done + stepsFirst)));
        letItRun(30000);
        child.kill();
        INFO(child.transcript());
        REQUIRE(child.said(u"error"_s).isEmpty());
        const int promised = std::max(done, child.lastNumber(u"stored"_s));

        const auto reg = must(Register::open(path, environment()));
        REQUIRE(reg->access() == Access::ReadWrite); // the dead one's lock is gone
        CountedRegister counted(*reg);
        const CountedRegister::State state = must(counted.state());
        const bool oneMore = state == CountedRegister::after(promised + 1);
        REQUIRE((oneMore || state == CountedRegister::after(promised)));
        REQUIRE(must(reg->check()).all() == QStringList());
        cutOff += oneMore ? 1 : 0; // stored, and killed before it could say so
        done = oneMore ? promised + 1 : promised;
        if (done > 0) {
            must(History(*reg).undo());
            REQUIRE(must(counted.state()) == CountedRegister::after(done - 1));
            must(History(*reg).redo());
            REQUIRE(must(counted.state()) == CountedRegister::after(done));
        }
    }
    WARN("killed " << rounds << " times in " << done << " steps; " << cutOff << " stored but not yet told");
    CHECK(done >= rounds / 2);
}

TEST_CASE("A migration that is killed leaves the register as it was or as it shall be")
{
    const QTemporaryDir folder;
    constexpr int cases = 150;
    const QString old = folder.filePath(u"old.heller"_s);
    makeFirstVersion(old, cases);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 30 && (round < 6 || timer.elapsed() < longestMs); ++round) {
        const QString path = folder.filePath(u"register-%1.heller"_s.arg(round));
        REQUIRE(QFile::copy(old, path));
        ChildProcess child({u"open"_s, path});
        letItRun(150000);
        child.kill();

        const auto reg = must(Register::open(path, environment()));
        REQUIRE(reg->access() == Access::ReadWrite);
        CaseFilter search;
        search.search = u"svaret vänta"_s;
        REQUIRE(must(Cases(*reg).count({})) == cases);
        REQUIRE(must(Cases(*reg).count(search)) == cases);
        REQUIRE(must(reg->check()).all() == QStringList());
        const QList<store::BackupFolder::Entry> backups = store::BackupFolder(path).entries();
        REQUIRE_FALSE(backups.isEmpty());
        for (const store::BackupFolder::Entry& backup : backups)
            must(store::checkBackup(backup.path));
    }
}

TEST_CASE("A restore that is killed leaves the old register or the new one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"register.heller"_s);
    QString backup;
    {
        const auto reg = must(Register::create(path, {}, environment()));
        CountedRegister counted(*reg);
        must(counted.begin());
        backup = must(Backups(*reg).make(folder.filePath(u"backup.heller"_s)));
        for (int n = 1; n <= 8; ++n)
            must(counted.step(n));
    }
    for (int round = 0; round < 12; ++round) {
        ChildProcess child({u"restore"_s, path, backup});
        letItRun(60000);
        child.kill();
        const auto reg = must(Register::open(path, environment()));
        const CountedRegister::State state = must(CountedRegister(*reg).state());
        REQUIRE((state == CountedRegister::after(0) || state == CountedRegister::after(8)));
        REQUIRE(must(reg->check()).all() == QStringList());
    }
    must(Backups::restore(path, backup));
}
