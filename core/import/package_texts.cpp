#include "core/import/package_texts.h"

#include "core/import/limits.h"
#include "core/import/office_package.h"
#include "core/import/source_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::importing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::FileTexts)
};

bool isXml(const QString& part)
{
    return part.endsWith(".xml"_L1) || part.endsWith(".rels"_L1) || part.endsWith(".vml"_L1);
}

/// What says of a part only how it looks: names of fonts and styles are nobody's.
bool isAppearance(const QString& part)
{
    static const QStringList parts = {u"fonttable.xml"_s, u"styles.xml"_s,      u"[content_types].xml"_s,
                                      u"theme1.xml"_s,    u"websettings.xml"_s, u"numbering.xml"_s};
    return parts.contains(part.section(u'/', -1));
}

/// ECMA-376's names of what ends a line of text: paragraphs, cells, shared strings.
bool endsLine(QStringView element)
{
    static const QStringList elements = {u"p"_s,  u"si"_s, u"is"_s,      u"c"_s,    u"row"_s, u"tc"_s,
                                         u"br"_s, u"cr"_s, u"comment"_s, u"text"_s, u"v"_s};
    return elements.contains(element);
}

bool isBetweenWords(QStringView element)
{
    return element == "tab"_L1 || element == "ptab"_L1 || element == "noBreakHyphen"_L1;
}

/// Attributes that a person writes or that name one; the others are numbers, identifiers and looks.
bool isWritten(QStringView attribute)
{
    static const QStringList written = {u"author"_s,   u"initials"_s,    u"descr"_s,          u"title"_s,
                                        u"alt"_s,      u"tooltip"_s,     u"userId"_s,         u"displayName"_s,
                                        u"prompt"_s,   u"promptTitle"_s, u"lastModifiedBy"_s, u"userName"_s,
                                        u"sheetName"_s};
    return written.contains(attribute);
}

/// Values that are written where the element says so: titles of content controls, names of sheets, links out of it.
bool isWritten(QStringView element, const QXmlStreamAttribute& attribute, const QXmlStreamAttributes& all)
{
    const QStringView name = attribute.name();
    if (isWritten(name))
        return true;
    if (name == "val"_L1)
        return element == "alias"_L1 || element == "docPart"_L1;
    if (name == "name"_L1)
        return element == "sheet"_L1 || element == "definedName"_L1;
    return element == "Relationship"_L1 && name == "Target"_L1 && all.value("TargetMode"_L1) == "External"_L1;
}

/// Reads a part's texts, a paragraph a line, what stands in attributes and comments below them.
class PartReader
{
public:
    PartReader(QIODevice& device, const QString& part)
        : m_xml(&device)
        , m_part(part)
        , m_properties(part.startsWith("docprops/"_L1) || part.startsWith("customxml/"_L1))
    {}

    [[nodiscard]] Result<QString> read();

private:
    void begin();
    void end();

    QXmlStreamReader m_xml;
    QString m_part;
    bool m_properties; ///< a value in each element
    QString m_text;
    QStringList m_values;
    int m_depth = 0;
};

void PartReader::begin()
{
    ++m_depth;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (!attribute.value().isEmpty() && isWritten(m_xml.name(), attribute, attributes))
            m_values.append(attribute.value().toString());
    }
    if (isBetweenWords(m_xml.name()))
        m_text += u' ';
}

void PartReader::end()
{
    --m_depth;
    if ((m_properties || endsLine(m_xml.name())) && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
}

Result<QString> PartReader::read()
{
    while (!m_xml.atEnd() && m_depth < limits::xmlDepth && m_text.size() < limits::characters) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            begin();
        else if (token == QXmlStreamReader::EndElement)
            end();
        else if (token == QXmlStreamReader::Characters && (!m_xml.isWhitespace() || m_xml.text() == " "_L1))
            m_text += m_xml.text();
        else if (token == QXmlStreamReader::Comment)
            m_values.append(m_xml.text().toString());
    }
    if (m_xml.hasError() || !m_xml.atEnd())
        return fail(ErrorCode::UnsupportedFormat, Text::tr("A part of the file cannot be read: %1.").arg(m_part),
                    Text::tr("Open the file in the program that made it and save it again."), m_xml.errorString());
    m_values.removeDuplicates();
    return m_text + (m_text.isEmpty() || m_text.endsWith(u'\n') ? QString() : u"\n"_s) + m_values.join(u'\n');
}

QString placeOf(const QString& part)
{
    const QString file = part.section(u'/', -1);
    if (file == "document.xml"_L1 || file == "sharedstrings.xml"_L1 || file.startsWith("sheet"_L1))
        return Text::tr("the text");
    if (file.startsWith("header"_L1))
        return Text::tr("a header");
    if (file.startsWith("footer"_L1))
        return Text::tr("a footer");
    if (file.startsWith("comments"_L1))
        return Text::tr("the comments");
    if (file.startsWith("footnotes"_L1) || file.startsWith("endnotes"_L1))
        return Text::tr("the notes");
    if (file.endsWith(".rels"_L1))
        return Text::tr("the targets of its links");
    if (part.startsWith("docprops/"_L1))
        return Text::tr("the file's properties");
    return part;
}

} // namespace

Result<QList<FileText>> textsOfPackage(const QString& path)
{
    const bool workbook = QFileInfo(path).suffix().toLower().startsWith("xl"_L1);
    auto package =
        OfficePackage::openFile(path, workbook ? OfficePackage::Kind::Workbook : OfficePackage::Kind::Document);
    if (!package)
        return fail(package);
    static const QStringList mains = {u"[content_types].xml"_s, u"word/document.xml"_s, u"xl/workbook.xml"_s};
    const QStringList parts = package->parts();
    if (std::ranges::none_of(mains, [&](const QString& main) { return parts.contains(main); })) // any archive
        return fail(ErrorCode::UnsupportedFormat, Text::tr("What “%1” holds cannot be read.").arg(sourceName(path)),
                    Text::tr("It is no Word or Excel document. Unpack it, and search what was in it."));
    QList<FileText> texts;
    QStringList unread;
    for (const QString& part : parts) {
        if (isAppearance(part) || part.endsWith(u'/'))
            continue;
        if (!isXml(part)) {
            unread.append(part.section(u'/', -1));
            continue;
        }
        QString text;
        const auto read = package->read(part, [&](QIODevice& device) -> Result<> {
            auto found = PartReader(device, part).read();
            if (!found)
                return fail(found);
            text = std::move(*found);
            return {};
        });
        if (!read)
            return fail(read);
        if (!text.trimmed().isEmpty())
            texts.append({placeOf(part), text});
    }
    if (!unread.isEmpty()) // of pictures and the like only what they are called can be read
        texts.append({Text::tr("the names of what is embedded"), unread.join(u'\n')});
    return texts;
}

} // namespace heller::importing
