#include "core/render/pages/paper_file.h"
#include "tests/core/render/sample_documents.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

namespace {

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Folder
{
    QTemporaryDir dir;

    QString path(const QString& name) const { return dir.filePath(name); }
    QStringList names() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
};

} // namespace

TEST_CASE("a paper is written in the format its name asks for")
{
    const Folder folder;
    must(writePaper(samples::everything(), folder.path(u"a.docx"_s)));
    must(writePaper(samples::everything(), folder.path(u"a.PDF"_s)));
    must(writePaper(samples::everything(), folder.path(u"a.htm"_s)));
    CHECK(bytesIn(folder.path(u"a.docx"_s)).startsWith("PK"));
    CHECK(bytesIn(folder.path(u"a.PDF"_s)).startsWith("%PDF-"));
    CHECK(bytesIn(folder.path(u"a.htm"_s)).startsWith("<!DOCTYPE html>"));
}

TEST_CASE("a name that says no format is refused and nothing is written")
{
    const Folder folder;
    const QString name = GENERATE(u"a.odt"_s, u"a"_s, u"docx"_s);
    const auto written = writePaper(samples::everything(), folder.path(name));
    REQUIRE(!written);
    CHECK((written.error().code == ErrorCode::InvalidInput));
    CHECK(folder.names().isEmpty());
}

TEST_CASE("a paper stopped half-way leaves what stood there")
{
    const Folder folder;
    const QString path = folder.path(u"a.docx"_s);
    must(writePaper(samples::everything(), path));
    const QByteArray before = bytesIn(path);
    const int stopAt = GENERATE(1, 80);
    const auto written = writePaper(samples::report(5), path, {}, [stopAt](int percent) { return percent < stopAt; });
    REQUIRE(!written);
    CHECK((written.error().code == ErrorCode::Cancelled));
    CHECK(bytesIn(path) == before);
    CHECK(folder.names() == QStringList(u"a.docx"_s));
}

TEST_CASE("a paper does not replace its own template, and an .html file asks for none")
{
    const Folder folder;
    const QString own = folder.path(u"mall.docx"_s);
    must(writePaper(samples::everything(), own));
    const QByteArray before = bytesIn(own);
    const auto written = writePaper(samples::report(2), own, own);
    REQUIRE(!written);
    CHECK((written.error().code == ErrorCode::InvalidInput));
    CHECK(bytesIn(own) == before);
    must(writePaper(samples::report(2), folder.path(u"a.html"_s), own));
}

TEST_CASE("a folder that is not there is named as such")
{
    const Folder folder;
    const auto written = writePaper(samples::everything(), folder.path(u"borta/a.docx"_s));
    REQUIRE(!written);
    CHECK((written.error().code == ErrorCode::InputOutput));
    CHECK(written.error().advice.contains(u"no such folder"_s));
}
