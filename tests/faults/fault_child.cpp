// The program that is killed, locked out and starved. It says what happened on stdout, a line each, before it does
// anything else: "stored 7" is a promise that must hold whatever comes next.
#include "core/service/backups.h"
#include "core/service/cases.h"
#include "core/store/connection.h"
#include "tests/faults/counted_register.h"
#include "tests/faults/posix_limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

const Environment& environment()
{
    static const Environment self = faultEnvironment(u"Barnprocess"_s);
    return self;
}

void say(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void sayError(const Error& error)
{
    say(u"error %1 %2"_s.arg(static_cast<int>(error.code)).arg(sentenceOf(error)));
}

/// Steps from `first` on until one fails; the last that was stored.
int writeOn(Register& reg, int first, int last)
{
    CountedRegister counted(reg);
    for (int n = first; n <= last; ++n) {
        const auto stored = counted.step(n);
        if (!stored) {
            sayError(stored.error());
            return n - 1;
        }
        say(u"stored %1"_s.arg(n));
    }
    return last;
}

/// What a register holds and whether it is sound.
void sayState(Register& reg)
{
    const auto state = CountedRegister(reg).state();
    if (!state)
        return sayError(state.error());
    say(u"state %1 %2 %3"_s.arg(state->changed).arg(state->rounds).arg(state->cases));
    const auto complaints = reg.check();
    if (!complaints)
        return sayError(complaints.error());
    for (const QString& complaint : complaints->all())
        say(u"complaint "_s + complaint);
}

std::unique_ptr<Register> opened(const QString& path)
{
    say(u"opening"_s);
    auto reg = Register::open(path, environment());
    if (!reg) {
        sayError(reg.error());
        return nullptr;
    }
    say(u"access %1"_s.arg(static_cast<int>((*reg)->access())));
    return std::move(*reg);
}

std::unique_ptr<Register> created(const QString& path)
{
    auto reg = Register::create(path, {}, environment());
    if (reg) {
        if (const auto begun = CountedRegister(**reg).begin(); !begun)
            reg = fail(begun);
    }
    if (!reg) {
        sayError(reg.error());
        return nullptr;
    }
    return std::move(*reg);
}

/// Writes until somebody stops it.
void writeForever(const QString& path, int first)
{
    if (const auto reg = opened(path))
        writeOn(*reg, first, 1000000);
}

void hold(const QString& path)
{
    const auto reg = opened(path);
    std::getchar(); // until the other side closes the pipe
}

void restore(const QString& path, const QString& backup)
{
    say(u"restoring"_s);
    if (const auto restored = Backups::restore(path, backup, QDateTime::currentDateTime()); !restored)
        sayError(restored.error());
}

/// Fills a small disk (or comes to the size limit) and says what is there then, and after opening it again.
void fillUp(const QString& path)
{
    {
        const auto reg = created(path);
        if (reg == nullptr)
            return;
        const int last = writeOn(*reg, 1, 1000);
        say(u"last %1"_s.arg(last));
        sayState(*reg);
        if (const auto backup = Backups(*reg).make(path + u".copy"_s); !backup)
            sayError(backup.error());
    }
    if (const auto reg = opened(path))
        sayState(*reg);
    for (const QString& name : QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden))
        say(u"file "_s + name);
}

void fillUpLimited(const QString& path, quint64 bytes)
{
    limitFileSize(bytes);
    fillUp(path);
}

/// Opens what it may not write to, and tries to.
void writeProtected(const QString& path)
{
    const auto reg = opened(path);
    if (reg == nullptr)
        return;
    sayError(reg->whyReadOnly());
    writeOn(*reg, 1, 1);
    sayState(*reg);
}

/// Whether somebody is writing in the register's file at this moment, by SQLite's own locks.
void sayWhetherWritten(const QString& path)
{
    const auto connection = store::Connection::open(path, store::Connection::Mode::ReadWrite);
    if (!connection)
        return sayError(connection.error());
    static_cast<void>((*connection)->execute(u"PRAGMA busy_timeout = 0"_s));
    say((*connection)->execute(u"BEGIN IMMEDIATE"_s) ? u"free"_s : u"being written"_s);
}

/// The folder becomes read-only while the register is open, and writable again.
void losesFolder(const QString& folder)
{
    const QString path = folder + u"/register.heller"_s;
    QDir().mkdir(folder);
    const auto reg = created(path);
    if (reg == nullptr)
        return;
    const QFile::Permissions rights = QFile::permissions(folder);
    QFile::remove(path + u"-journal"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    int last = writeOn(*reg, 1, 1);
    sayState(*reg);
    QFile::setPermissions(folder, rights);
    last = writeOn(*reg, last + 1, last + 3);
    say(u"last %1"_s.arg(last));
    sayState(*reg);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    const QString path = arguments.value(2);
    if (command == "write"_L1)
        writeForever(path, arguments.value(3).toInt());
    else if (command == "hold"_L1)
        hold(path);
    else if (command == "restore"_L1)
        restore(path, arguments.value(3));
    else if (command == "open"_L1)
        static_cast<void>(opened(path));
    else if (command == "being-written"_L1)
        sayWhetherWritten(path);
    else if (command == "fill"_L1)
        fillUp(path);
    else if (command == "limited"_L1)
        fillUpLimited(path, arguments.value(3).toULongLong());
    else if (command == "protected"_L1 && dropRoot())
        writeProtected(path);
    else if (command == "loses-folder"_L1 && dropRoot())
        losesFolder(path);
    else
        return 2;
    say(u"end"_s);
    return 0;
}
