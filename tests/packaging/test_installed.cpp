// The files that make Heller a program of the desktop, as `cmake --install` puts them there.
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString out = {};
    QString err = {};
};

Ended run(const QString& program, const QStringList& words, const QString& folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, words);
    INFO(program.toStdString());
    REQUIRE(process.waitForFinished(120'000));
    return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

// Installed once for all the tests of this program.
QString installed(const QString& path)
{
    static const QTemporaryDir root;
    static const bool done = [] {
        const Ended ended = run(QStringLiteral(HELLER_CMAKE),
                                {u"--install"_s, QStringLiteral(HELLER_BUILD_DIR), u"--prefix"_s, root.path()});
        INFO(ended.err.toStdString());
        REQUIRE(ended.code == 0);
        return true;
    }();
    REQUIRE(done);
    const QString found = root.filePath(path);
    INFO(found.toStdString());
    REQUIRE(QFileInfo::exists(found));
    return found;
}

QString hellerCli()
{
    return installed(u"bin/heller-cli"_s);
}

void checkSilent(const Ended& ended)
{
    INFO(ended.out.toStdString() << ended.err.toStdString());
    CHECK(ended.code == 0);
    CHECK(ended.err.isEmpty());
}

QStringList commands()
{
    static const QRegularExpression row(u"^  ([a-z][a-z-]*) "_s, QRegularExpression::MultilineOption);
    const Ended help = run(hellerCli(), {u"--help"_s, u"--language"_s, u"en"_s});
    QStringList names;
    for (const auto& match : row.globalMatch(help.out.section(u"Commands:"_s, 1).section(u"\n\n"_s, 0, 0)))
        names.append(match.captured(1));
    return names;
}

// What bash would offer after these words, the last of which is being typed.
QStringList offered(const QStringList& words, const QString& folder = {})
{
    const QString script = u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _heller_cli; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const QString completion = installed(u"share/bash-completion/completions/heller-cli"_s);
    const Ended ended =
        run(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s, completion, u"heller-cli"_s} + words, folder);
    checkSilent(ended);
    QStringList lines = ended.out.split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("The desktop entry is valid and what it names is installed")
{
    const QString entry = installed(u"share/applications/heller.desktop"_s);
    const Ended ended = run(u"desktop-file-validate"_s, {entry});
    checkSilent(ended);
    CHECK(ended.out.isEmpty());

    QSettings read(entry, QSettings::IniFormat);
    read.beginGroup(u"Desktop Entry"_s);
    CHECK(QFileInfo(installed(u"bin/"_s + read.value(u"Exec"_s).toString().section(u' ', 0, 0))).isExecutable());
    CHECK(QFileInfo(installed(u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(read.value(u"Icon"_s).toString())))
              .size() > 0);
}

TEST_CASE("The metainfo is valid and is of this desktop entry")
{
    const QString metainfo = installed(u"share/metainfo/org.example.heller.metainfo.xml"_s);
    const Ended ended = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--pedantic"_s, metainfo});
    INFO(ended.out.toStdString());
    checkSilent(ended);

    QFile file(metainfo);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u">heller.desktop</launchable>"_s));
    CHECK_FALSE(text.contains(u'@' + u"PROJECT_VERSION"_s));
    const QString version = run(hellerCli(), {u"--version"_s}).out.section(u' ', 1).trimmed();
    CHECK(text.contains(u"version=\"%1\""_s.arg(version)));
}

TEST_CASE("A register is known by its ending, and by what is in it without one")
{
    const QString package = installed(u"share/mime/packages/heller.xml"_s);
    const QString share = QDir::cleanPath(QFileInfo(package).path() + u"/../.."_s);
    // Beside the system's own types in one folder, as under /usr.
    REQUIRE(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s,
                        share + u"/mime/packages/freedesktop.org.xml"_s));
    qputenv("XDG_DATA_DIRS", share.toLocal8Bit());
    qputenv("XDG_DATA_HOME", share.toLocal8Bit());
    checkSilent(run(u"update-mime-database"_s, {share + u"/mime"_s}));

    const QTemporaryDir folder;
    const QString named = folder.filePath(u"prov.heller"_s);
    const QString nameless = folder.filePath(u"prov"_s);
    const QString other = folder.filePath(u"annat"_s);
    REQUIRE(run(hellerCli(), {u"new"_s, named}).code == 0);
    REQUIRE(QFile::copy(named, nameless));
    REQUIRE(QFile::copy(named, other));
    QFile file(other);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(68)); // the application_id
    REQUIRE(file.write("HLLX") == 4);
    file.close();

    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForFile(named, QMimeDatabase::MatchExtension);
    CHECK(type.name() == u"application/x-heller-register"_s);
    CHECK(types.mimeTypeForFile(nameless, QMimeDatabase::MatchContent).name() == type.name());
    CHECK(types.mimeTypeForFile(other, QMimeDatabase::MatchContent).name() == u"application/vnd.sqlite3"_s);
    CHECK(type.inherits(u"application/vnd.sqlite3"_s));
    CHECK(QFileInfo(installed(u"share/icons/hicolor/scalable/mimetypes/%1.svg"_s.arg(type.iconName()))).size() > 0);

    QFile entry(installed(u"share/applications/heller.desktop"_s));
    REQUIRE(entry.open(QIODevice::ReadOnly));
    CHECK(entry.readAll().contains("\nMimeType=" + type.name().toUtf8() + ";\n"));
}

TEST_CASE("The manual pages are read without a warning and tell every command, in both languages")
{
    REQUIRE(commands().size() > 10);
    for (const QString& folder : {u"share/man/man1/"_s, u"share/man/sv/man1/"_s}) {
        for (const QString& name : {u"heller.1.gz"_s, u"heller-cli.1.gz"_s}) {
            const QString page = installed(folder + name);
            INFO(page.toStdString());
            checkSilent(run(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-Tutf8"_s, u"-Z"_s, u"-l"_s, page}));
        }
        const QString text = run(u"gzip"_s, {u"-dc"_s, installed(folder + u"heller-cli.1.gz"_s)}).out;
        for (const QString& command : commands())
            CHECK(text.contains(u"\n.SS "_s + command + u'\n'));
        CHECK(text.contains(u"\\fB\\-\\-dry\\-run\\fR"_s));
    }
}

TEST_CASE("bash offers commands, their options, the words an option takes and the files that fit")
{
    QStringList all = commands() + QStringList{u"--help"_s, u"--language"_s, u"--version"_s};
    all.sort();
    CHECK(offered({u""_s}) == all);
    CHECK(offered({u"re"_s}) ==
          QStringList{u"redo"_s, u"remind"_s, u"report"_s, u"restore"_s, u"resume"_s, u"retention"_s});
    CHECK(offered({u"report"_s, u"prov.heller"_s, u"--c"_s}) == QStringList{u"--cases"_s, u"--check"_s});
    CHECK(offered({u"list"_s, u"prov.heller"_s, u"--status"_s, u"r"_s}) == QStringList{u"raised"_s, u"ready"_s});
    CHECK(offered({u"list"_s, u"prov.heller"_s, u"--outcome"_s, u"so"_s}) == QStringList{u"solved"_s});

    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"p mapp"_s));
    for (const QString& name : {u"prov.heller"_s, u"prov rapport.docx"_s, u"prov.odt"_s}) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(offered({u"show"_s, u"p"_s}, folder.path()) == QStringList{u"p mapp"_s, u"prov.heller"_s});
    CHECK(offered({u"import"_s, u"prov.heller"_s, u"p"_s}, folder.path()) ==
          QStringList{u"p mapp"_s, u"prov rapport.docx"_s});
    CHECK(offered({u"list"_s, u"prov.heller"_s, u"--search"_s, u"p"_s}, folder.path()).isEmpty());
}

TEST_CASE("The window starts and shows a register's list, or says why not")
{
    const QTemporaryDir folder;
    const QString full = folder.filePath(u"prov.heller"_s);
    const QString empty = folder.filePath(u"tomt.heller"_s);
    REQUIRE(run(hellerCli(), {u"example"_s, full}).code == 0);
    REQUIRE(run(hellerCli(), {u"new"_s, empty}).code == 0);
    qputenv("HOME", folder.path().toLocal8Bit()); // the window's settings
    qunsetenv("XDG_CONFIG_HOME");
    const QString window = installed(u"bin/heller"_s);
    for (const QString& path : {full, empty}) {
        const Ended ended = run(window, {u"--measure-start"_s, path});
        INFO(ended.err.toStdString());
        CHECK(ended.code == 0);
        CHECK(ended.out.trimmed().toInt() > 0);
    }
    const Ended ended = run(window, {u"--measure-start"_s, folder.filePath(u"finns-inte.heller"_s)});
    CHECK(ended.code == 1);
    CHECK(ended.out.isEmpty());
    CHECK(ended.err.contains(u"finns-inte.heller"_s));
    CHECK(run(window, {u"--measure-start"_s}).code == 2);
}
