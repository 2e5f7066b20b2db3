#include "core/base/kept_folder.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Only what differs is written, and what is not wanted any more goes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"webb"_s); // made where there is none
    const FolderUpdate first =
        must(updateFolder(path, {{u"a.html"_s, "A"}, {u"b.html"_s, "B"}}, u"list.txt"_s, u"mine"_s));
    CHECK(first.written == QStringList{u"a.html"_s, u"b.html"_s});
    const FolderUpdate second =
        must(updateFolder(path, {{u"a.html"_s, "A2"}, {u"c.html"_s, "C"}}, u"list.txt"_s, u"mine"_s));
    CHECK(second.written == QStringList{u"a.html"_s, u"c.html"_s});
    CHECK(second.left.isEmpty());
    CHECK(second.removed == QStringList{u"b.html"_s});
    CHECK(QDir(path).entryList(QDir::Files) == QStringList{u"a.html"_s, u"c.html"_s, u"list.txt"_s});
    const FolderUpdate third =
        must(updateFolder(path, {{u"a.html"_s, "A2"}, {u"c.html"_s, "C"}}, u"list.txt"_s, u"mine"_s));
    CHECK(third.left.size() == 2);
    CHECK(third.written.isEmpty());
}

TEST_CASE("A file of ours that somebody else has changed is written anew, and named")
{
    const QTemporaryDir folder;
    const QString list = u"list.txt"_s;
    must(updateFolder(folder.path(), {{u"a.html"_s, "A"}, {u"b.html"_s, "B"}}, list, u"mine"_s));
    CHECK(read(folder.filePath(list)) ==
          "# Heller mine\n"
          "559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd  a.html\n"
          "df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c  b.html\n"); // as sha256sum has it
    write(folder.filePath(u"a.html"_s), "somebody's");
    const FolderUpdate update =
        must(updateFolder(folder.path(), {{u"a.html"_s, "A"}, {u"b.html"_s, "B2"}}, list, u"mine"_s));
    CHECK(update.written == QStringList{u"a.html"_s, u"b.html"_s});
    CHECK(update.changed == QStringList{u"a.html"_s});
    CHECK(read(folder.filePath(u"a.html"_s)) == "A");

    write(folder.filePath(list), "a.html\nb.html\n"); // as a Heller before wrote it: nobody knows
    CHECK(must(updateFolder(folder.path(), {{u"a.html"_s, "A2"}}, list, u"mine"_s)).changed.isEmpty());
    CHECK_FALSE(QFile::exists(folder.filePath(u"b.html"_s)));
}

TEST_CASE("What others have put into the folder stays as it is")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"index.html"_s), "somebody's");
    write(folder.filePath(u"other.txt"_s), "somebody's");
    const Error refused = mustFail(
        updateFolder(folder.path(), {{u"a.html"_s, "A"}, {u"index.html"_s, "ours"}}, u"list.txt"_s, u"mine"_s));
    CHECK(refused.code == ErrorCode::AlreadyExists);
    CHECK(refused.message.contains(u"index.html"_s));
    CHECK(read(folder.filePath(u"index.html"_s)) == "somebody's");
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.html"_s)));

    must(updateFolder(folder.path(), {{u"a.html"_s, "A"}}, u"list.txt"_s, u"mine"_s));
    must(updateFolder(folder.path(), {}, u"list.txt"_s, u"mine"_s));
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.html"_s)));
    CHECK(read(folder.filePath(u"other.txt"_s)) == "somebody's");
}

TEST_CASE("A list that was tampered with leads nowhere")
{
    const QTemporaryDir folder;
    const QString outside = folder.filePath(u"outside.txt"_s);
    write(outside, "kept");
    const QString path = folder.filePath(u"webb"_s);
    REQUIRE(QDir().mkpath(path));
    write(path + u"/list.txt"_s, "../outside.txt\n/etc/hostname\n..\n");
    CHECK(must(updateFolder(path, {}, u"list.txt"_s, u"mine"_s)).removed.isEmpty());
    CHECK(read(outside) == "kept");
}

TEST_CASE("What was written from another register is left as it is")
{
    const QTemporaryDir folder;
    const QString list = u"list.txt"_s;
    must(updateFolder(folder.path(), {{u"a.html"_s, "A"}}, list, u"theirs"_s));
    const Error refused = mustFail(updateFolder(folder.path(), {{u"b.html"_s, "B"}}, list, u"mine"_s));
    CHECK(refused.code == ErrorCode::AlreadyExists);
    CHECK(read(folder.filePath(u"a.html"_s)) == "A");
    CHECK_FALSE(QFile::exists(folder.filePath(u"b.html"_s)));
    write(folder.filePath(list), "a.html\n"); // of a Heller before: nobody knows whose
    CHECK(must(updateFolder(folder.path(), {{u"b.html"_s, "B"}}, list, u"mine"_s)).removed == QStringList{u"a.html"_s});
}
