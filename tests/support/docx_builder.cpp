#include "tests/support/docx_builder.h"

#include <QBuffer>
#include <QFile>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <algorithm>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

const QString head = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"_s;
const QString spaces = u" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                       u" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                       u" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                       u" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                       u" xmlns:v=\"urn:schemas-microsoft-com:vml\""
                       u" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""_s;

QByteArray contentTypes()
{
    return (head +
            u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            u"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            u"<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            u"<Override PartName=\"/word/document.xml\" ContentType=\"application/"
            u"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"_s)
        .toUtf8();
}

QByteArray relationships(const QList<std::pair<QString, QString>>& targets)
{
    QString xml = head + u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s;
    int id = 0;
    for (const auto& [type, target] : targets)
        xml += u"<Relationship Id=\"rId%1\" "
               u"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%2\" "
               u"Target=\"%3\"/>"_s.arg(QString::number(++id), type, target);
    return (xml + u"</Relationships>"_s).toUtf8();
}

QByteArray styles()
{
    QString xml =
        head + u"<w:styles"_s + spaces +
        u"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"_s;
    for (int level = 1; level <= 4; ++level)
        xml +=
            u"<w:style w:type=\"paragraph\" w:styleId=\"Rubrik%1\"><w:name w:val=\"heading %1\"/><w:basedOn "
            u"w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"%2\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"_s.arg(level)
                .arg(level - 1);
    xml +=
        u"<w:style w:type=\"paragraph\" w:styleId=\"Innehll1\"><w:name w:val=\"toc 1\"/></w:style>"
        u"<w:style w:type=\"character\" w:styleId=\"Stark\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>"
        u"<w:style w:type=\"paragraph\" w:styleId=\"Punktlista\"><w:name w:val=\"List "
        u"Bullet\"/><w:pPr><w:numPr><w:numId "
        u"w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>"_s;
    return xml.toUtf8();
}

QByteArray numbering()
{
    return (head + u"<w:numbering"_s + spaces +
            u"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
            u"w:val=\"bullet\"/>"
            u"<w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">"
            u"<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\">"
            u"<w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText "
            u"w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
            u"<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId "
            u"w:val=\"1\"/></w:num><w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
            u"<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num></w:numbering>"_s)
        .toUtf8();
}

QString paragraphXml(const QString& style, const QString& runProperties, const QString& text)
{
    const QString properties = style.isEmpty() ? QString() : u"<w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>"_s.arg(style);
    return u"<w:p>%1<w:r>%2<w:t xml:space=\"preserve\">%3</w:t></w:r></w:p>"_s.arg(properties, runProperties,
                                                                                   text.toHtmlEscaped());
}

} // namespace

DocxBuilder& DocxBuilder::heading(int level, const QString& text)
{
    return paragraph(text, u"Rubrik%1"_s.arg(level));
}

DocxBuilder& DocxBuilder::paragraph(const QString& text, const QString& style)
{
    return xml(paragraphXml(style, {}, text));
}

DocxBuilder& DocxBuilder::bold(const QString& text)
{
    return xml(paragraphXml({}, u"<w:rPr><w:b/></w:rPr>"_s, text));
}

DocxBuilder& DocxBuilder::xml(const QString& body)
{
    m_body += body;
    return *this;
}

DocxBuilder& DocxBuilder::part(const QString& name, const QByteArray& content)
{
    m_parts.append({name, content});
    return without(name);
}

DocxBuilder& DocxBuilder::without(const QString& name)
{
    m_without.append(name);
    return *this;
}

DocxBuilder& DocxBuilder::footnote(int id, const QString& text)
{
    m_footnotes += u"<w:footnote w:id=\"%1\">%2</w:footnote>"_s.arg(QString::number(id), paragraphXml({}, {}, text));
    return *this;
}

QList<std::pair<QString, QByteArray>> DocxBuilder::parts() const
{
    const QString document = head + u"<w:document"_s + spaces + u"><w:body>"_s + m_body + u"</w:body></w:document>"_s;
    const QString notes = head + u"<w:footnotes"_s + spaces +
                          u"><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"_s + m_footnotes +
                          u"</w:footnotes>"_s;
    QList<std::pair<QString, QByteArray>> all{
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s, relationships({{u"officeDocument"_s, u"word/document.xml"_s}})},
        {u"word/document.xml"_s, document.toUtf8()},
        {u"word/_rels/document.xml.rels"_s, relationships({{u"styles"_s, u"styles.xml"_s},
                                                           {u"numbering"_s, u"numbering.xml"_s},
                                                           {u"footnotes"_s, u"footnotes.xml"_s}})},
        {u"word/styles.xml"_s, styles()},
        {u"word/numbering.xml"_s, numbering()},
        {u"word/footnotes.xml"_s, notes.toUtf8()},
    };
    all.removeIf([this](const auto& each) { return m_without.contains(each.first); });
    return all + m_parts;
}

QByteArray DocxBuilder::build() const
{
    return zipOf(parts());
}

void DocxBuilder::save(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(build()) < 0)
        qFatal("a test document could not be written");
}

QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& entries)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("a test container could not be made");
    for (const auto& [name, content] : entries) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
            qFatal("a test container could not be written");
        file.write(content);
        file.close();
    }
    zip.close();
    return buffer.data();
}

} // namespace heller
