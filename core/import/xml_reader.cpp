#include "core/import/xml_reader.h"

#include "core/import/limits.h"

#include <QCoreApplication>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::XmlReader)
};

// Transitional and strict namespaces of ECMA-376; both are read.
constexpr QStringView wordSpaces[] = {u"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                      u"http://purl.oclc.org/ooxml/wordprocessingml/main"};
constexpr QStringView mathSpaces[] = {u"http://schemas.openxmlformats.org/officeDocument/2006/math",
                                      u"http://purl.oclc.org/ooxml/officeDocument/math"};
constexpr QStringView compatibilitySpace = u"http://schemas.openxmlformats.org/markup-compatibility/2006";
constexpr QStringView packageStart = u"http://schemas.openxmlformats.org/package/2006/";

} // namespace

XmlReader::XmlReader(QIODevice& device, QString file, QString part)
    : m_xml(&device)
    , m_file(std::move(file))
    , m_part(std::move(part))
{}

bool XmlReader::next()
{
    if (m_xml.atEnd() || m_refusedType || m_tooDeep)
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        m_tooDeep = ++m_depth > limits::xmlDepth;
        return !m_tooDeep;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_refusedType = true;
        return false;
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        return true;
    }
}

XmlReader::Space XmlReader::space() const
{
    const QStringView uri = m_xml.namespaceUri();
    if (uri == wordSpaces[0] || uri == wordSpaces[1])
        return Space::Word;
    if (uri == mathSpaces[0] || uri == mathSpaces[1])
        return Space::Math;
    if (uri == compatibilitySpace)
        return Space::Compatibility;
    return uri.startsWith(packageStart) ? Space::Package : Space::Other;
}

QString XmlReader::attribute(QStringView localName) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& each : attributes) {
        if (each.name() == localName)
            return each.value().toString();
    }
    return {};
}

bool XmlReader::isOn() const
{
    const QString value = attribute(u"val");
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1 && value != "none"_L1;
}

void XmlReader::skipTo(int depth)
{
    while (m_depth >= depth && next()) {
    }
}

Result<> XmlReader::result() const
{
    if (m_refusedType)
        return fail(ErrorCode::UnsupportedFormat,
                    Texts::tr("“%1” was not read: it defines XML entities, which no office program does.").arg(m_file),
                    Texts::tr("Open it in the program it was made with and save it again, if you trust where it comes "
                              "from."),
                    m_part);
    if (m_tooDeep)
        return fail(ErrorCode::TooLarge,
                    Texts::tr("“%1” was not read: its content is nested more than %2 levels deep.")
                        .arg(m_file)
                        .arg(limits::xmlDepth),
                    Texts::tr("Open it in the program it was made with and save it again."), m_part);
    if (m_xml.hasError())
        return fail(
            ErrorCode::UnsupportedFormat, Texts::tr("“%1” is damaged: its text cannot be read.").arg(m_file),
            Texts::tr("Open it in the program it was made with, which may be able to repair it, and save it again."),
            u"%1:%2: %3"_s.arg(m_part).arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    return {};
}

} // namespace heller::importing
