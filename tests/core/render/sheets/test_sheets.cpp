#include "core/render/sheets/sheet.h"
#include "core/render/zip_container.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

namespace {

struct Folder
{
    QTemporaryDir dir;

    QString path(const QString& name) const { return dir.filePath(name); }
    QStringList names() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
};

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

SheetHead head()
{
    return {.title = u"Avvikelser: [prov]"_s,
            .date = QDate(2026, 11, 22),
            .columns = {{u"Rubrik"_s, 20, true}, {u"Inkom"_s}, {u"Omgångar"_s}}};
}

QList<SheetCell> row(const QString& text)
{
    return {text, QDate(2023, 5, 31), 2};
}

QMap<QString, QByteArray> partsOf(const QString& path)
{
    QMap<QString, QByteArray> parts;
    for (const Part& part : must(unpackZip(bytesIn(path))))
        parts.insert(part.name, part.bytes);
    return parts;
}

void writeRows(Sheet& sheet, const QStringList& texts)
{
    for (const QString& text : texts)
        must(sheet.add(row(text)));
    must(sheet.finish());
}

QString sheetXml(const QString& path)
{
    return QString::fromUtf8(partsOf(path).value(u"xl/worksheets/sheet1.xml"_s));
}

} // namespace

TEST_CASE("an .xlsx has texts as texts, dates as dates and numbers as numbers")
{
    const Folder folder;
    const QString path = folder.path(u"a.xlsx"_s);
    writeRows(*must(xlsxSheet(path, head())), {u"Väntan & <långa> köer\n\n- en punkt"_s, u"=HYPERLINK(\"x\")"_s});
    const QString xml = sheetXml(path);
    CHECK(xml.contains(u"Väntan &amp; &lt;långa&gt; köer\n\n- en punkt"_s));
    CHECK_FALSE(xml.contains(u"<f>"_s)); // a formula
    CHECK(xml.contains(u"=HYPERLINK("_s));
    CHECK(xml.contains(u"<v>45077</v>"_s)); // 31 May 2023 in Excel's days
    CHECK(xml.contains(u"<v>2</v>"_s));
    CHECK(xml.contains(u"<autoFilter ref=\"A1:C3\"/>"_s));
    CHECK(xml.contains(u"state=\"frozen\""_s));
    const auto parts = partsOf(path);
    CHECK(parts.value(u"xl/workbook.xml"_s).contains("name=\"Avvikelser prov\""));
    CHECK_FALSE(parts.value(u"docProps/core.xml"_s).contains("creator"));
    CHECK(parts.value(u"docProps/core.xml"_s).contains("2026-11-22T00:00:00Z"));
}

TEST_CASE("the same rows give the same bytes, and nothing else is left in the folder")
{
    const Folder folder;
    for (const QString& name : {u"a.xlsx"_s, u"b.xlsx"_s})
        writeRows(*must(xlsxSheet(folder.path(name), head())), {u"ett"_s, u"två"_s});
    CHECK(bytesIn(folder.path(u"a.xlsx"_s)) == bytesIn(folder.path(u"b.xlsx"_s)));
    CHECK(folder.names() == QStringList{u"a.xlsx"_s, u"b.xlsx"_s});
}

TEST_CASE("a text that Excel has no room for is cut between two characters")
{
    const Folder folder;
    const QString path = folder.path(u"a.xlsx"_s);
    const QString before(32765, u'x');
    writeRows(*must(xlsxSheet(path, head())), {before + u"🙂🙂"_s});
    const QString xml = sheetXml(path);
    CHECK(xml.contains(before + u"…</t>"_s));
    CHECK_FALSE(xml.contains(QChar::ReplacementCharacter));
}

TEST_CASE("a .csv is what Excel in Sweden opens by a double click")
{
    const Folder folder;
    const QString path = folder.path(u"a.csv"_s);
    writeRows(*must(csvSheet(path, head())), {u"Väntan; \"köer\"\noch mer"_s});
    CHECK(bytesIn(path) == QByteArray("\xEF\xBB\xBF\"Rubrik\";\"Inkom\";\"Omg\xC3\xA5ngar\"\r\n"
                                      "\"V\xC3\xA4ntan; \"\"k\xC3\xB6"
                                      "er\"\"\noch mer\";2023-05-31;2\r\n"));
}

TEST_CASE("a cell that a spreadsheet would reckon is a text in a .csv")
{
    const QString text = GENERATE(u"=1+1"_s, u"+46"_s, u"- en punkt"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s);
    const Folder folder;
    const QString path = folder.path(u"a.csv"_s);
    writeRows(*must(csvSheet(path, head())), {text});
    CHECK(QString::fromUtf8(bytesIn(path)).contains(u"\"'"_s + text + u'"'));
}

TEST_CASE("a sheet that is not finished leaves what stood there")
{
    const Folder folder;
    const QString path = folder.path(GENERATE(u"a.xlsx"_s, u"a.csv"_s));
    {
        QFile before(path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("gammalt");
    }
    {
        auto sheet = must(path.endsWith(u"csv"_s) ? csvSheet(path, head()) : xlsxSheet(path, head()));
        must(sheet->add(row(u"ett"_s)));
    }
    CHECK(bytesIn(path) == "gammalt");
    CHECK(folder.names().size() == 1);
}

TEST_CASE("a folder that is not there is named as such")
{
    const Folder folder;
    for (const auto& sheet :
         {xlsxSheet(folder.path(u"borta/a.xlsx"_s), head()), csvSheet(folder.path(u"borta/a.csv"_s), head())}) {
        REQUIRE(!sheet);
        CHECK((sheet.error().code == ErrorCode::InputOutput));
        CHECK(sheet.error().advice.contains(u"no such folder"_s));
    }
}
