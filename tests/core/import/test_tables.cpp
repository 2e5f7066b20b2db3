#include "core/import/csv_reader.h"
#include "core/import/limits.h"
#include "core/import/text_encoding.h"
#include "core/import/xlsx_reader.h"
#include "tests/core/import/table_files.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"

#include <QBuffer>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

Result<TextTable> read(const QByteArray& workbook)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(workbook);
    device->open(QIODevice::ReadOnly);
    return readXlsx(std::move(device), u"svar.xlsx"_s);
}

QList<QStringList> rowsOf(const XlsxParts& parts)
{
    return must(read(parts.build())).sheets.value(0).rows;
}

QList<QStringList> rowsOfText(const QByteArray& bytes)
{
    return must(readCsv(bytes, u"svar.csv"_s)).sheets.value(0).rows;
}

const QList<QStringList> twoByTwo{{u"Namn"_s, u"Ärende"_s}, {u"Bo Ek"_s, u"På åkern"_s}};

} // namespace

TEST_CASE("Cells are read however the workbook holds their text")
{
    XlsxParts parts;
    parts.strings = u"<si><t>Delad</t></si><si><r><t>I två </t></r><r><rPr><b/></rPr><t>delar</t></r>"
                    "<rPh sb=\"0\" eb=\"1\"><t>uttal</t></rPh></si>"_s;
    parts.rows = u"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                 "<row r=\"2\"><c r=\"A2\"/></row>"
                 "<row r=\"7\" hidden=\"1\"><c r=\"A7\" t=\"inlineStr\"><is><t>Inuti</t></is></c>"
                 "<c r=\"B7\" t=\"str\"><f>A1&amp;\"x\"</f><v>Delad_x000D_\nx</v></c><c r=\"C7\" t=\"b\"><v>1</v></c>"
                 "<c r=\"D7\"><v>12.5</v></c><c r=\"E7\" t=\"s\"><v>99</v></c><c r=\"F7\"><v>3</v></c></row>"_s;
    CHECK(rowsOf(parts) == QList<QStringList>{{u"Delad"_s, u""_s, u"I två delar"_s},
                                              {u"Inuti"_s, u"Delad\nx"_s, u"Ja"_s, u"12,5"_s, u""_s, u"3"_s}});
}

TEST_CASE("Numbers are dates where their format says so")
{
    XlsxParts parts;
    parts.styles =
        u"<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot;d&quot;\"/><numFmt numFmtId=\"166\" formatCode=\"[Red]h:mm\"/>"
        "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        "<xf numFmtId=\"166\"/></cellXfs>"_s;
    parts.rows = u"<row><c s=\"0\"><v>45000</v></c><c s=\"1\"><v>45000</v></c><c s=\"2\"><v>45000.5</v></c>"
                 "<c s=\"3\"><v>45000</v></c><c s=\"4\"><v>0.25</v></c><c s=\"1\"><v>59</v></c><c s=\"9\"><v>1</v></c>"
                 "<c s=\"1\"><v>1e300</v></c></row>"_s;
    const QStringList row = rowsOf(parts).value(0);
    CHECK(row.mid(0, 7) == QStringList{u"45000"_s, u"2023-03-15"_s, u"2023-03-15 12:00"_s, u"45000"_s, u"06:00"_s,
                                       u"1900-02-28"_s, u"1"_s});
    parts.from1904 = true;
    CHECK(rowsOf(parts).value(0).value(1) == u"2027-03-16"_s);
}

TEST_CASE("A text with separators is read as it was written")
{
    const QByteArray plain = "Namn;Ärende\r\nBo Ek;På åkern\r\n";
    CHECK(rowsOfText(plain) == twoByTwo);
    CHECK(rowsOfText("\xEF\xBB\xBF" + plain) == twoByTwo);
    CHECK(rowsOfText("sep=;\n" + plain) == twoByTwo);
    CHECK(rowsOfText("Namn\t\xC4rende\r\nBo Ek\tP\xE5 \xE5kern") == twoByTwo); // Windows-1252
    CHECK(rowsOfText("Namn,\"Ärende\"\n\"Bo Ek\",På åkern\n\n\n") == twoByTwo);
    const QString text = u"Namn;Ärende\nBo Ek;På åkern\n"_s;
    const auto* utf16 = static_cast<const char*>(static_cast<const void*>(text.utf16()));
    const QByteArray little(utf16, text.size() * 2);
    CHECK(rowsOfText(little) == twoByTwo);
    CHECK(rowsOfText("\xFF\xFE" + little) == twoByTwo);

    CHECK(rowsOfText("Fråga, med komma;Svar\n\"ett \"\"två\"\"; tre\nfyra\";x\n") ==
          QList<QStringList>{{u"Fråga, med komma"_s, u"Svar"_s}, {u"ett \"två\"; tre\nfyra"_s, u"x"_s}});
    CHECK(rowsOfText("Bara en kolumn\nsvar\n") == QList<QStringList>{{u"Bara en kolumn"_s}, {u"svar"_s}});
}

TEST_CASE("What is no table, or more than one can be, is refused in a sentence")
{
    const auto saysOf = [](const Result<TextTable>& result) { return mustFail(result).message; };
    CHECK(saysOf(read("inget")).contains(u"is not an Excel workbook"_s));
    CHECK(saysOf(read({})).contains(u"is empty"_s));
    CHECK(saysOf(read(zipOf({{u"xl/annat.xml"_s, "<a/>"}}))).contains(u"no sheet"_s));
    CHECK(saysOf(read(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'))).contains(u".xls"_s));
    const char16_t stream[] = u"EncryptedPackage";
    const QByteArray encrypted = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) +
                                 QByteArray(static_cast<const char*>(static_cast<const void*>(stream)), sizeof stream);
    CHECK(saysOf(read(encrypted)).contains(u"password"_s));
    CHECK(saysOf(read(XlsxParts{.rows = u"<row><c>"_s}.build())).contains(u"damaged"_s));
    CHECK(saysOf(read(zipOf({{u"_rels/.rels"_s, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"}})))
              .contains(u"entities"_s));
    CHECK(saysOf(read(XlsxParts{.rows = u"<row><c r=\"NTP1\" t=\"str\"><v>x</v></c></row>"_s}.build()))
              .contains(u"columns"_s));
    CHECK(rowsOf({.rows = u"<row><c t=\"str\"><v>x</v></c><c r=\"NTP1\"/></row>"_s}).value(0) == QStringList{u"x"_s});

    CHECK(saysOf(readCsv(QByteArray("\x7F"
                                    "ELF\x02\x01\x01\0\0\0\0\0\0",
                                    13),
                         u"program.csv"_s))
              .contains(u"no text"_s));
    CHECK(saysOf(readCsv("a;b\n\"c;d\n", u"svar.csv"_s)).contains(u"line 2"_s));
    CHECK(saysOf(readCsv("a;" + QByteArray(10'000'000, 'x'), u"svar.csv"_s)).contains(u"characters"_s));
    CHECK(saysOf(readCsv(QByteArray(10'000, ';') + "x", u"svar.csv"_s)).contains(u"columns"_s));
    CHECK(rowsOfText("x" + QByteArray(10'000, ';')) == QList<QStringList>{{u"x"_s}});
    CHECK(saysOf(readCsv(QByteArray("a;b\n").repeated(static_cast<int>(limits::tableRows) + 1), u"svar.csv"_s))
              .contains(u"rows"_s));
}

TEST_CASE("A million rows are refused while they are read")
{
    const QString row = u"<row><c t=\"str\"><v>x</v></c></row>"_s;
    CHECK(mustFail(read(XlsxParts{.rows = row.repeated(1'000'000)}.build())).code == ErrorCode::TooLarge);
}

TEST_CASE("A text's encoding is known by its look")
{
    CHECK(textIn("åäö") == u"åäö"_s);
    CHECK(textIn("\xE5\xE4\xF6 \x96 \x80") == u"åäö – €"_s);
    CHECK(textIn("rad\r\nrad\rrad") == u"rad\nrad\nrad"_s);
    CHECK_FALSE(textIn(QByteArray("a\0b", 3)));
}
