#include "core/service/backups.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "core/store/backup.h"
#include "core/store/backup_folder.h"
#include "core/store/case_store.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
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

constexpr qint64 longestMs = 8000;
constexpr int mostRounds = 60;
constexpr int fewestRounds = 10;
constexpr int fewestMidway = 5; // kills that struck before the child was done

Environment environment()
{
    return faultEnvironment(u"Prov"_s);
}

/// What the random points follow from: printed by each test, and given again by the environment.
quint32 seed()
{
    static const quint32 chosen = [] {
        bool given = false;
        const int number = qEnvironmentVariableIntValue("HELLER_FAULT_SEED", &given);
        return given ? static_cast<quint32>(number) : QRandomGenerator::global()->generate() / 2;
    }();
    return chosen;
}

/// A point that no clock of ours is in step with.
void letItRun(QRandomGenerator& random, qint64 mostMicroseconds)
{
    QThread::usleep(static_cast<unsigned long>(random.bounded(mostMicroseconds)));
}

/// How long the child needs from saying `first` to its end, in microseconds, when nobody kills it.
qint64 timeOf(ChildProcess& child, const QString& first)
{
    REQUIRE(child.waitFor(first));
    QElapsedTimer timer;
    timer.start();
    REQUIRE(child.finish());
    return std::max<qint64>(timer.nsecsElapsed() / 1000, 1);
}

/// Heller's first version's register, before there was a search, with so many cases more than it was frozen with.
void makeFirstVersion(const QString& path, int cases)
{
    REQUIRE(QFile::copy(QStringLiteral(HELLER_TEST_DATA "/registers/version-1.heller"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto connection = must(store::Connection::open(path, store::Connection::Mode::ReadWrite));
    auto transaction = must(store::Transaction::begin(*connection, store::Transaction::Kind::Write));
    for (int n = 0; n < cases; ++n) {
        CaseFile file;
        file.deviation.diaryNumber = u"Gammal %1"_s.arg(n);
        file.deviation.title = u"Ärende %1"_s.arg(n);
        file.deviation.challenge = u"Väntan på provsvar "_s.repeated(50);
        store::Query added(*connection,
                           u"INSERT INTO deviation (uuid, diary_number, title, challenge) VALUES (?, ?, ?, ?)"_s);
        const Deviation& deviation = file.deviation;
        added.bind(QUuid::createUuid()).bind(deviation.diaryNumber).bind(deviation.title).bind(deviation.challenge);
        must(added.run());
        const store::CaseState state = store::stateOf(file);
        store::Query kept(*connection, u"INSERT INTO case_state (deviation, status, ordered_on, diary_key, title_key, "
                                       "fingerprint) VALUES (?, ?, ?, ?, ?, ?)"_s);
        kept.bind(added.insertedId()).bind(codeOf(state.status)).bind(state.orderedOn);
        must(kept.bind(state.diaryKey).bind(state.titleKey).bind(state.fingerprint).run());
    }
    must(transaction.commit());
}

} // namespace

TEST_CASE("A killed writer loses nothing that it said was stored")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"register.heller"_s);
    must(CountedRegister(*must(Register::create(path, {}, environment()))).begin());
    QRandomGenerator random(seed());
    INFO("HELLER_FAULT_SEED=" << seed());
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    int cutOff = 0;
    int rounds = 0;
    for (; rounds < mostRounds && (rounds < fewestRounds || timer.elapsed() < longestMs); ++rounds) {
        ChildProcess child({u"write"_s, path, QString::number(done + 1)});
        const int stepsFirst = random.bounded(4);
        REQUIRE(child.waitFor(stepsFirst == 0 ? u"access 0"_s : u"stored %1"_s.arg(done + stepsFirst)));
        letItRun(random, 30000);
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
    WARN("HELLER_FAULT_SEED=" << seed() << ": killed " << rounds << " times in " << done << " steps; " << cutOff
                              << " stored but not yet told");
    CHECK(done >= rounds / 2);
}

TEST_CASE("A migration that is killed leaves the register as it was or as it shall be")
{
    const QTemporaryDir folder;
    constexpr int cases = 150;
    const QString old = folder.filePath(u"old.heller"_s);
    makeFirstVersion(old, cases);
    QRandomGenerator random(seed());
    INFO("HELLER_FAULT_SEED=" << seed());
    const QString whole = folder.filePath(u"whole.heller"_s);
    REQUIRE(QFile::copy(old, whole));
    ChildProcess unharmed({u"open"_s, whole});
    const qint64 longest = timeOf(unharmed, u"opening"_s);
    int midway = 0;
    for (int round = 0; round < mostRounds && (round < fewestRounds || midway < fewestMidway); ++round) {
        const QString path = folder.filePath(u"register-%1.heller"_s.arg(round));
        REQUIRE(QFile::copy(old, path));
        ChildProcess child({u"open"_s, path});
        REQUIRE(child.waitFor(u"opening"_s));
        letItRun(random, longest);
        child.kill();
        midway += child.said(u"access"_s).isEmpty() ? 1 : 0;

        const auto reg = must(Register::open(path, environment()));
        REQUIRE(reg->access() == Access::ReadWrite);
        CaseFilter search;
        search.search = u"provsvaret vänta"_s;
        REQUIRE(must(Cases(*reg).count({})) == cases + 3); // and the frozen ones
        REQUIRE(must(Cases(*reg).count(search)) == cases);
        REQUIRE(must(reg->check()).all() == QStringList());
        const QList<store::BackupFolder::Entry> backups = store::BackupFolder(path).entries();
        REQUIRE_FALSE(backups.isEmpty());
        for (const store::BackupFolder::Entry& backup : backups)
            must(store::checkBackup(backup.path));
    }
    CHECK(midway >= fewestMidway);
}

TEST_CASE("A restore that is killed leaves the old register or the new one")
{
    const QTemporaryDir folder;
    const QString old = folder.filePath(u"old.heller"_s);
    QString backup;
    {
        const auto reg = must(Register::create(old, {}, environment()));
        CountedRegister counted(*reg);
        must(counted.begin());
        backup = must(Backups(*reg).make(folder.filePath(u"backup.heller"_s)));
        for (int n = 1; n <= 8; ++n)
            must(counted.step(n));
    }
    QRandomGenerator random(seed());
    INFO("HELLER_FAULT_SEED=" << seed());
    const QString whole = folder.filePath(u"whole.heller"_s);
    REQUIRE(QFile::copy(old, whole));
    ChildProcess unharmed({u"restore"_s, whole, backup});
    const qint64 longest = timeOf(unharmed, u"restoring"_s);
    int midway = 0;
    for (int round = 0; round < mostRounds && (round < fewestRounds || midway < fewestMidway); ++round) {
        const QString path = folder.filePath(u"register-%1.heller"_s.arg(round));
        REQUIRE(QFile::copy(old, path));
        ChildProcess child({u"restore"_s, path, backup});
        REQUIRE(child.waitFor(u"restoring"_s));
        letItRun(random, longest);
        child.kill();
        midway += child.ended() ? 0 : 1;
        const auto reg = must(Register::open(path, environment()));
        const CountedRegister::State state = must(CountedRegister(*reg).state());
        REQUIRE((state == CountedRegister::after(0) || state == CountedRegister::after(8)));
        if (child.ended())
            REQUIRE(state == CountedRegister::after(0));
        REQUIRE(must(reg->check()).all() == QStringList());
    }
    CHECK(midway >= fewestMidway);
}
