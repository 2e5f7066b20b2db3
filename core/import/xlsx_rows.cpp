#include "core/import/xlsx_rows.h"

#include "core/import/limits.h"

#include <QRegularExpression>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

/// The characters of the element just started; past its end.
QString elementText(XmlReader& xml)
{
    QString text;
    const int depth = xml.depth();
    while (xml.next()) {
        // A cell beyond the limit is refused by who gathers it; it need not be kept in whole for that.
        if (xml.isText() && text.size() <= limits::cellCharacters)
            text += xml.text();
        if (xml.isEnd() && xml.depth() < depth)
            break;
    }
    return text;
}

/// "_x000D_" is how a control character is written (22.9.2.19).
QString unescaped(QString text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto each = escape.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).sliced(from);
    return plain;
}

QString cleaned(QString text)
{
    return unescaped(std::move(text)).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QString cellText(const QString& kind, const QString& value, int style, const XlsxContext& context)
{
    if (kind == "s"_L1) {
        bool isNumber = false;
        const qsizetype index = value.toInt(&isNumber);
        return isNumber && index >= 0 && index < context.strings.size() ? context.strings.at(index) : QString();
    }
    if (kind == "b"_L1)
        return value == "1"_L1 ? u"Ja"_s : u"Nej"_s;
    if (kind == "d"_L1) // ISO 8601: "2023-03-01T10:15:00"
        return QString(value).replace(u'T', u' ').section(u':', 0, 1).remove(" 00:00"_L1);
    if (kind == "str"_L1 || kind == "e"_L1)
        return cleaned(value);
    return value.isEmpty() ? value : context.formats.shown(value, style);
}

/// The cell just started; past its end.
QString readCell(XmlReader& xml, const XlsxContext& context)
{
    const QString kind = xml.attribute(u"t");
    const int style = xml.attribute(u"s").toInt();
    QString value;
    QString within;
    xml.forEachStart([&] {
        if (xml.name() == "v"_L1)
            value = elementText(xml);
        else if (xml.name() == "is"_L1)
            within = richText(xml);
        else
            xml.skip();
    });
    return kind == "inlineStr"_L1 ? within : cellText(kind, value, style, context);
}

} // namespace

qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar character : reference) {
        const char16_t letter = character.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > 100'000)
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column - 1;
}

QString richText(XmlReader& xml)
{
    QString text;
    xml.forEachStart([&] {
        if (xml.name() == "t"_L1)
            text += elementText(xml);
        else if (xml.name() == "rPh"_L1)
            xml.skip();
    });
    return cleaned(text);
}

Result<> readRows(XmlReader& xml, const XlsxContext& context, SheetCollector& into)
{
    Result<> stored;
    while (stored && xml.next()) {
        if (!xml.isStart() || xml.name() != "row"_L1)
            continue;
        QStringList cells;
        bool wide = false;
        xml.forEachStart([&] {
            if (xml.name() != "c"_L1)
                return;
            const qsizetype named = columnOf(xml.attribute(u"r"));
            const QString text = readCell(xml, context);
            const qsizetype column = named < 0 ? cells.size() : named;
            if (text.isEmpty() && named >= 0)
                return;
            if (column >= limits::tableColumns) {
                wide = wide || !text.trimmed().isEmpty();
                return;
            }
            while (cells.size() <= column)
                cells.append(QString());
            cells[column] = text;
        });
        if (wide)
            return into.tooWide();
        stored = into.add(cells);
    }
    return stored ? xml.result() : stored;
}

} // namespace heller::importing
