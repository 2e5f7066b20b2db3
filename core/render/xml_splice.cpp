#include "core/render/xml_splice.h"

#include "core/render/style_properties.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr QByteArrayView wordDeclaration = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Our elements, able to stand in a file that gives Word's namespace another prefix.
QByteArray standingAlone(QByteArray elements, const char* tag)
{
    const QByteArray open = QByteArray("<w:") + tag + ' ';
    return elements.replace(open, QByteArray("<w:") + tag + wordDeclaration.toByteArray() + ' ');
}

QByteArray beforeEnd(const QByteArray& xml, const QByteArray& addition)
{
    const qsizetype end = xml.lastIndexOf("</");
    if (end >= 0)
        return xml.first(end) + addition + xml.sliced(end);
    // "<w:styles …/>": the root is all there is
    const qsizetype close = xml.lastIndexOf("/>");
    const qsizetype open = xml.lastIndexOf('<');
    if (close < 0 || open < 0)
        return {};
    const qsizetype nameEnd = std::min(xml.indexOf(' ', open), close);
    const QByteArray name = xml.mid(open + 1, (nameEnd < 0 ? close : nameEnd) - open - 1);
    return xml.first(close) + '>' + addition + "</" + name + '>';
}

} // namespace

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QByteArray withStyles(const QByteArray& stylesXml, const QByteArray& styles)
{
    return styles.isEmpty() ? stylesXml : beforeEnd(stylesXml, standingAlone(styles, "style"));
}

QByteArray withLanguage(const QByteArray& stylesXml, const QString& language)
{
    const qsizetype from = stylesXml.indexOf("rPrDefault>");
    const qsizetype to = from < 0 ? -1 : stylesXml.indexOf("rPrDefault>", from + 1);
    if (to < 0)
        return stylesXml;
    const QByteArray defaults = stylesXml.sliced(from, to - from);
    static const QRegularExpression lang(uR"((<\w+:lang\b[^>]*?\bval=")[^"]*")"_s);
    const QString changed = QString::fromUtf8(defaults).replace(lang, u"\\1"_s + language + u'"');
    return stylesXml.first(from) + changed.toUtf8() + stylesXml.sliced(to);
}

NumberingIds freeNumberingIds(const QByteArray& numberingXml)
{
    NumberingIds ids;
    QXmlStreamReader xml(numberingXml);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"abstractNum")
            ids.abstractNumber = std::max(ids.abstractNumber, wordAttribute(xml, u"abstractNumId").toInt() + 1);
        else if (xml.name() == u"num")
            ids.number = std::max(ids.number, wordAttribute(xml, u"numId").toInt() + 1);
    }
    return ids;
}

QByteArray withNumbering(const QByteArray& numberingXml, const QByteArray& abstractNumbering, const NumberingIds& ids)
{
    const QByteArray number = "<w:num" + wordDeclaration.toByteArray() + " w:numId=\"" +
                              QByteArray::number(ids.number) + "\"><w:abstractNumId w:val=\"" +
                              QByteArray::number(ids.abstractNumber) + "\"/></w:num>";
    const QByteArray abstract = standingAlone(abstractNumbering, "abstractNum");
    if (numberingXml.isEmpty())
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering" +
               wordDeclaration.toByteArray() + '>' + abstract + number + "</w:numbering>";
    // The schema wants every abstractNum before the first num, and numIdMacAtCleanup last of all.
    static const QRegularExpression firstNumber(uR"(<(\w+:)?num[\s>])"_s);
    static const QRegularExpression cleanup(uR"(<(\w+:)?numIdMacAtCleanup\b)"_s);
    QString text = QString::fromUtf8(numberingXml);
    if (const auto match = cleanup.match(text); match.hasMatch())
        text.insert(match.capturedStart(), QString::fromUtf8(number));
    else
        text = QString::fromUtf8(beforeEnd(text.toUtf8(), number));
    const auto match = firstNumber.match(text);
    return text.insert(match.capturedStart(), QString::fromUtf8(abstract)).toUtf8();
}

} // namespace heller::render
