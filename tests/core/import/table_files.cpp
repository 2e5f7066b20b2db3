#include "tests/core/import/table_files.h"

#include "tests/support/docx_builder.h"

using namespace Qt::StringLiterals;

namespace heller::importing {
namespace {

constexpr auto space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

QByteArray element(const QString& name, const QString& inner)
{
    return u"<?xml version=\"1.0\"?><%1 %2>%3</%1>"_s.arg(name, QString::fromLatin1(space), inner).toUtf8();
}

} // namespace

QByteArray XlsxParts::build() const
{
    const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
    const QString package = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
    const auto relation = [&](const QString& id, const QString& kind, const QString& target) {
        return u"<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(id, office, kind, target);
    };
    const auto relations = [&](const QString& inner) {
        return u"<Relationships xmlns=\"%1\">%2</Relationships>"_s.arg(package, inner).toUtf8();
    };
    const QString workbook =
        u"<workbookPr%1/><sheets><sheet name=\"Svar\" sheetId=\"1\" r:id=\"rId1\" xmlns:r=\"%2\"/></sheets>"_s.arg(
            from1904 ? u" date1904=\"1\""_s : QString(), office);
    return zipOf(
        {{u"_rels/.rels"_s, relations(relation(u"rId1"_s, u"officeDocument"_s, u"xl/workbook.xml"_s))},
         {u"xl/workbook.xml"_s, element(u"workbook"_s, workbook)},
         {u"xl/_rels/workbook.xml.rels"_s, relations(relation(u"rId1"_s, u"worksheet"_s, u"worksheets/sheet1.xml"_s) +
                                                     relation(u"rId2"_s, u"sharedStrings"_s, u"sharedStrings.xml"_s) +
                                                     relation(u"rId3"_s, u"styles"_s, u"styles.xml"_s))},
         {u"xl/worksheets/sheet1.xml"_s, element(u"worksheet"_s, u"<sheetData>%1</sheetData>"_s.arg(rows))},
         {u"xl/sharedStrings.xml"_s, element(u"sst"_s, strings)},
         {u"xl/styles.xml"_s, element(u"styleSheet"_s, styles)}});
}

QByteArray xlsxOf(const QList<QStringList>& rows)
{
    XlsxParts parts;
    for (const QStringList& cells : rows) {
        parts.rows += u"<row>"_s;
        for (const QString& cell : cells)
            parts.rows +=
                u"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">%1</t></is></c>"_s.arg(cell.toHtmlEscaped());
        parts.rows += u"</row>"_s;
    }
    return parts.build();
}

QByteArray csvOf(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& cells : rows) {
        QStringList quoted;
        for (QString cell : cells)
            quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        text += quoted.join(u';') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QList<QStringList> formRows()
{
    return {{u"ID"_s, u"Starttid"_s, u"Slutförandetid"_s, u"E-post"_s, u"Namn"_s, u"Var arbetar du?"_s,
             u"Samverkande part/organisationer"_s, u"Samverkansutmaning (kort beskrivning)"_s,
             u"Vilka konsekvenser blev det för den enskilde?"_s, u"Ge gärna förslag till lösning"_s,
             u"Får vi ringa dig?"_s},
            {u"1"_s, u"2025-03-03 08:00:01"_s, u"2025-03-03 08:12:44"_s, u"anonymous"_s, u""_s, u"Vuxenenheten"_s,
             u"Arbetsförmedlingen;Lindens kommun;"_s,
             u"Deltagaren bor där ingen buss går.\n\n- Inte före nio\n- Inte på kvällen"_s, u"Hon kommer för sent."_s,
             u"En bil."_s, u"Ja, på 070-000 00 00"_s},
            {u"2"_s, u"2025-03-04 10:00:00"_s, u"2025-03-05 09:30:00"_s, u"sten@example.org"_s, u"Sten Sten"_s,
             u"Regionen"_s, u"Regionen"_s, u"Två blanketter frågar efter samma sak hos två myndigheter."_s, u""_s,
             u""_s, u"Nej"_s},
            {u"3"_s, u"2025-09-01 10:00:00"_s, u"2025-09-01 10:09:00"_s, u"britt@example.org"_s, u"Britt Berg"_s,
             u"Af"_s, u"Försäkringskassan"_s, u"Ingen vet vem som svarar när två handläggare slutar."_s,
             u"Ärendet står stilla."_s, u"Utse en kontakt."_s, u""_s}};
}

} // namespace heller::importing
