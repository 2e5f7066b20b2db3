#include "core/base/clock.h"
#include "core/service/register.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

constexpr int waitMs = 60'000; // a machine with much else to do
constexpr int tickMs = 50;

/// A user of her own, with a home and settings of her own, before no screen.
class Desk
{
public:
    Desk()
    {
        REQUIRE(m_home.isValid());
        REQUIRE(QDir(m_home.path()).mkdir(u"run"_s));
        QFile::setPermissions(m_home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_home.path());
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QStringLiteral(HELLER_WINDOW), arguments);
        REQUIRE(process->waitForStarted(waitMs));
        return process;
    }

    [[nodiscard]] QString makeRegister(const QString& name) const
    {
        QString path = m_home.filePath(name);
        const SystemClock clock;
        must(service::Register::create(path, {}, {&clock}));
        return path;
    }

    /// The register that a window has opened last.
    [[nodiscard]] QString openedLast() const
    {
        const QSettings settings(m_home.filePath(u"Heller/heller.conf"_s), QSettings::IniFormat);
        return settings.value(u"registers/recent"_s).toStringList().value(0);
    }

    /// Until `process` has opened it, or has ended.
    [[nodiscard]] bool waitOpened(QProcess& process, const QString& path) const
    {
        QDeadlineTimer deadline(waitMs);
        while (openedLast() != path && !deadline.hasExpired()) {
            if (process.waitForFinished(tickMs))
                break;
        }
        return openedLast() == path && process.state() == QProcess::Running;
    }

private:
    QTemporaryDir m_home;
};

void kill(QProcess& process)
{
    process.kill();
    REQUIRE(process.waitForFinished(waitMs));
}

} // namespace

TEST_CASE("A second start hands its register to the open window and ends")
{
    const Desk desk;
    const QString first = desk.makeRegister(u"Första.heller"_s);
    const QString second = desk.makeRegister(u"Andra.heller"_s);
    const auto window = desk.start({first});
    REQUIRE(desk.waitOpened(*window, first));

    const auto later = desk.start({u"Andra.heller"_s}); // from the folder it stands in
    REQUIRE(later->waitForFinished(waitMs));
    CHECK(later->exitStatus() == QProcess::NormalExit);
    CHECK(later->exitCode() == 0);
    CHECK(desk.waitOpened(*window, second));

    // Without a file it only brings the window forward.
    const auto bare = desk.start({});
    REQUIRE(bare->waitForFinished(waitMs));
    CHECK(bare->exitCode() == 0);
    CHECK(window->state() == QProcess::Running);
    kill(*window);
}

TEST_CASE("What a killed window left behind keeps no later one from starting")
{
    const Desk desk;
    const QString first = desk.makeRegister(u"Första.heller"_s);
    const QString second = desk.makeRegister(u"Andra.heller"_s);
    const auto window = desk.start({first});
    REQUIRE(desk.waitOpened(*window, first));
    kill(*window);

    const auto later = desk.start({second});
    CHECK(desk.waitOpened(*later, second));
    const auto third = desk.start({first});
    REQUIRE(third->waitForFinished(waitMs));
    CHECK(third->exitCode() == 0);
    CHECK(desk.waitOpened(*later, first));
    kill(*later);
}

TEST_CASE("Two users have a window each")
{
    const Desk desk;
    const Desk other;
    const QString mine = desk.makeRegister(u"Mitt.heller"_s);
    const QString theirs = other.makeRegister(u"Deras.heller"_s);
    const auto window = desk.start({mine});
    REQUIRE(desk.waitOpened(*window, mine));
    const auto otherWindow = other.start({theirs});
    CHECK(other.waitOpened(*otherWindow, theirs));
    CHECK(desk.openedLast() == mine);
    kill(*window);
    kill(*otherWindow);
}

TEST_CASE("Help, version and what is not understood are answered without a display")
{
    struct Start
    {
        QStringList words;
        int code;
        QString out; ///< a part of it
        QString error;
    };
    const Start starts[] = {
        {{u"--help"_s}, 0, u"--measure-start"_s, {}},
        {{u"-platform"_s, u"xcb"_s, u"-h"_s}, 0, u"Väljare:"_s, {}},
        {{u"--version"_s}, 0, QStringLiteral(HELLER_VERSION), {}},
        {{u"--hjälp"_s}, 2, {}, u"hjälp"_s},
        {{u"--date"_s, u"i går"_s}, 2, {}, u"--date"_s},
        {{u"--date"_s}, 2, {}, u"--date"_s},
        {{u"--measure-start"_s}, 2, {}, u"--measure-start"_s},
    };
    for (const Start& start : starts) {
        INFO(start.words.join(u' ').toStdString());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HELLER_WINDOW), start.words);
        REQUIRE(process.waitForFinished(waitMs));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() == start.code);
        const QString out = QString::fromUtf8(process.readAllStandardOutput());
        const QString error = QString::fromUtf8(process.readAllStandardError());
        CHECK(out.contains(start.out));
        CHECK(error.contains(start.error));
        CHECK(error.count(u'\n') == (start.code == 0 ? 0 : 1)); // one sentence
    }
}
