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
    static const QRegularExpression defaults(uR"(<(\w+:)?docDefaults\b[^>]*(?<!/)>.*?</(\w+:)?docDefaults>)"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression said(uR"((<(?:\w+:)?lang\b[^>]*?\bval=")[^"]*")"_s);
    static const QRegularExpression endOfRuns(uR"(</(\w+:)?rPr>(?=\s*</(\w+:)?rPrDefault>))"_s);
    static const QRegularExpression noRuns(
        uR"(<(\w+:)?rPrDefault\s*(/>|>\s*(<(\w+:)?rPr\s*/>\s*)?</(\w+:)?rPrDefault>))"_s);
    static const QRegularExpression noDefaults(uR"(<(\w+:)?docDefaults\s*/>)"_s);
    static const QRegularExpression root(uR"(<(\w+:)?styles\b[^>]*[^/]>)"_s);
    const QString own = QString::fromLatin1(wordDeclaration);
    const QString lang = u"<w:lang"_s + own + u" w:val=\""_s + language + u"\"/>"_s;
    const QString runs = u"<w:rPrDefault"_s + own + u"><w:rPr>"_s + lang + u"</w:rPr></w:rPrDefault>"_s;

    QString xml = QString::fromUtf8(stylesXml);
    const auto match = defaults.match(xml);
    if (!match.hasMatch()) {
        xml.remove(noDefaults);
        if (const auto open = root.match(xml); open.hasMatch())
            xml.insert(open.capturedEnd(), u"<w:docDefaults"_s + own + u'>' + runs + u"</w:docDefaults>"_s);
        return xml.toUtf8();
    }
    QString part = match.captured();
    if (said.match(part).hasMatch())
        part.replace(said, u"\\1"_s + language + u'"');
    else if (const auto end = endOfRuns.match(part); end.hasMatch())
        part.insert(end.capturedStart(), lang);
    else
        part.remove(noRuns).insert(part.indexOf(u'>') + 1, runs);
    return xml.replace(match.capturedStart(), match.capturedLength(), part).toUtf8();
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
