// The rules of layers.h, held to the sources and to what CMake links.
#include "tests/house/layers.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace heller::house;
using namespace Qt::StringLiterals;

namespace {

QString read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

const QDir& top()
{
    static const QDir dir(QStringLiteral(HELLER_SOURCE_DIR));
    return dir;
}

// Every text file of the project by its path from the top, and what is in it.
const QHash<QString, QString>& sources()
{
    static const QHash<QString, QString> all = [] {
        static const QRegularExpression text(
            u"(\\.(h|cpp|cmake|sql|md|ts|qrc|sh|py|js|json|yml)|CMakeLists\\.txt|/run[^/.]*)$"_s);
        QHash<QString, QString> found;
        for (const QString& folder :
             {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"cmake"_s, u"packaging"_s, u"resources"_s}) {
            QDirIterator it(top().filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = top().relativeFilePath(it.next());
                if (path.contains(text))
                    found.insert(path, read(top().filePath(path)));
            }
        }
        for (const QString& name : top().entryList({u"*.md"_s, u"*.txt"_s, u"*.json"_s, u"run*"_s}, QDir::Files))
            found.insert(name, read(top().filePath(name)));
        return found;
    }();
    return all;
}

QSet<QString> paths()
{
    const QStringList keys = sources().keys();
    return {keys.begin(), keys.end()};
}

bool isCode(const QString& path)
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

const QList<Target>& targets()
{
    static const QList<Target> all = readTargets(read(QStringLiteral(HELLER_TARGETS_FILE)));
    return all;
}

void checkNone(const QStringList& wrong)
{
    for (const QString& sentence : wrong)
        UNSCOPED_INFO(sentence.toStdString());
    CHECK(wrong.isEmpty());
}

} // namespace

TEST_CASE("The sources and the targets are seen at all")
{
    CHECK(sources().contains(u"core/base/result.h"_s));
    CHECK(sources().contains(u"tests/house/run-tidy"_s));
    CHECK(sources().contains(u"run-tests"_s));
    QStringList names;
    for (const Target& target : targets())
        names.append(target.name);
    for (const QString& name : {u"heller_base"_s, u"heller_model"_s, u"heller_render"_s, u"heller_pages"_s,
                                u"heller_report"_s, u"heller_store"_s, u"heller_service"_s, u"heller_import"_s})
        CHECK(names.contains(name));
}

TEST_CASE("No include goes against the arrows or past the link line")
{
    QStringList wrong;
    for (auto it = sources().begin(); it != sources().end(); ++it) {
        if (isCode(it.key()) && !roomOf(it.key()).isEmpty())
            wrong += wrongIncludes(it.key(), it.value(), targets(), paths());
    }
    checkNone(wrong);
}

TEST_CASE("No link line goes against the arrows")
{
    QStringList wrong;
    for (const Target& target : targets()) {
        if (!target.folder.startsWith("tests/"_L1))
            wrong += wrongLinks(target, targets());
    }
    checkNone(wrong);
}

TEST_CASE("The tests of core link core only")
{
    QStringList wrong;
    int seen = 0;
    for (const Target& target : targets()) {
        if (!target.folder.startsWith("tests/core"_L1))
            continue;
        ++seen;
        const QSet<QString> reached = reachableFrom(target, targets());
        for (const QString& name : {u"heller_ui"_s, u"Qt6::Widgets"_s, u"Qt6::PrintSupport"_s}) {
            if (reached.contains(name))
                wrong.append(u"%1 links %2"_s.arg(target.name, name));
        }
    }
    CHECK(seen > 1);
    checkNone(wrong);
}

TEST_CASE("Every file keeps the rules of text")
{
    QStringList wrong;
    for (auto it = sources().begin(); it != sources().end(); ++it)
        wrong += wrongText(it.key(), it.value(), paths());
    checkNone(wrong);
}

TEST_CASE("Every source is built by a target of its folder or one above")
{
    QStringList wrong;
    for (const QString& path : paths()) {
        if (roomOf(path).isEmpty() || !path.endsWith(".cpp"_L1))
            continue;
        bool named = false;
        for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty() && !named;
             folder = folder.section(u'/', 0, -2)) {
            const QString inside = path.mid(folder.size() + 1);
            const QRegularExpression word(u"(^|\\s)"_s + QRegularExpression::escape(inside) + u"(\\s|\\)|$)"_s);
            named = sources().value(folder + u"/CMakeLists.txt"_s).contains(word);
        }
        if (!named)
            wrong.append(u"%1 is in no CMakeLists.txt"_s.arg(path));
    }
    checkNone(wrong);
}
