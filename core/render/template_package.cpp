#include "core/render/template_package.h"

#include "core/render/zip_container.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

struct TemplateFile
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::TemplateFile)
};

constexpr qint64 largestFile = 32LL * 1024 * 1024;

std::unexpected<Error> notWord(const QString& fileName, const QString& detail = {})
{
    return fail(ErrorCode::UnsupportedFormat,
                TemplateFile::tr("%1 is not a Word document, or it is damaged.").arg(fileName),
                TemplateFile::tr("Open it in Word and save it as .docx or .dotx."), detail);
}

std::unexpected<Error> tooLarge(const QString& fileName)
{
    return fail(ErrorCode::TooLarge, TemplateFile::tr("%1 is too large to be a template.").arg(fileName),
                TemplateFile::tr("A template may be 32 MB, and 64 MB unpacked. Make its pictures smaller."));
}

/// Old Word files and encrypted new ones are both OLE files.
bool isOle(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

QString lastWord(QStringView address)
{
    return address.sliced(address.lastIndexOf(u'/') + 1).toString();
}

QString resolved(const QString& part, const QString& target)
{
    const QString decoded = QUrl::fromPercentEncoding(target.toUtf8());
    const QString path = decoded.startsWith(u'/') ? decoded : u'/' + part.left(part.lastIndexOf(u'/') + 1) + decoded;
    return QDir::cleanPath(path).mid(1);
}

} // namespace

QStringView wordNamespace()
{
    return u"http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}

QString relationshipsPartOf(const QString& part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.left(name) + u"_rels/"_s + part.mid(name) + u".rels"_s;
}

Result<TemplatePackage> TemplatePackage::open(const Template& file)
{
    if (isOle(file.bytes))
        return fail(ErrorCode::UnsupportedFormat,
                    TemplateFile::tr("%1 is protected with a password, or it is an old Word document (.doc).")
                        .arg(file.fileName),
                    TemplateFile::tr("Open it in Word, remove the password and save it as .docx or .dotx."));
    Result<QList<Part>> parts = unpackZip(file.bytes);
    if (!parts)
        return parts.error().code == ErrorCode::TooLarge ? tooLarge(file.fileName)
                                                         : notWord(file.fileName, parts.error().detail);
    TemplatePackage package;
    for (const Part& part : *parts)
        package.m_parts.insert(part.name, part.bytes);
    if (const Result<> types = package.readContentTypes(file.fileName); !types)
        return fail(types);
    for (const Relationship& each : package.relationships({}))
        if (each.type == u"officeDocument"_s && !each.external)
            package.m_document = each.target;

    const QString type = package.contentType(package.m_document);
    if (type.contains(u"macroEnabled"_s))
        return fail(ErrorCode::UnsupportedFormat, TemplateFile::tr("%1 holds macros.").arg(file.fileName),
                    TemplateFile::tr("Save it in Word as a template without macros (.dotx)."));
    const QByteArray document = package.part(package.m_document);
    if (!type.contains(u"wordprocessingml"_s) || document.isEmpty())
        return notWord(file.fileName);
    if (document.contains("http://purl.oclc.org/ooxml/wordprocessingml/main"))
        return fail(ErrorCode::UnsupportedFormat,
                    TemplateFile::tr("%1 is saved as Strict Open XML.").arg(file.fileName),
                    TemplateFile::tr("Save it in Word as an ordinary .docx or .dotx."));
    return package;
}

Result<> TemplatePackage::readContentTypes(const QString& fileName)
{
    QXmlStreamReader xml(part(u"[Content_Types].xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("ContentType"_L1).toString();
        if (xml.name() == u"Default")
            m_defaultTypes.insert(attributes.value("Extension"_L1).toString().toLower(), type);
        else if (xml.name() == u"Override")
            m_overrideTypes.insert(attributes.value("PartName"_L1).toString().mid(1), type);
    }
    if (xml.hasError())
        return notWord(fileName, xml.errorString());
    return {};
}

QList<Relationship> TemplatePackage::relationships(const QString& part) const
{
    QList<Relationship> all;
    QXmlStreamReader xml(m_parts.value(part.isEmpty() ? u"_rels/.rels"_s : relationshipsPartOf(part)));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        Relationship each;
        each.id = attributes.value("Id"_L1).toString();
        each.type = lastWord(attributes.value("Type"_L1));
        each.external = attributes.value("TargetMode"_L1) == u"External";
        each.target = attributes.value("Target"_L1).toString();
        if (!each.external)
            each.target = resolved(part, each.target);
        all.append(each);
    }
    return all;
}

QString TemplatePackage::documentsPart(QStringView type) const
{
    for (const Relationship& each : relationships(m_document))
        if (!each.external && each.type == type && has(each.target))
            return each.target;
    return {};
}

QString TemplatePackage::contentType(const QString& part) const
{
    const auto own = m_overrideTypes.find(part);
    if (own != m_overrideTypes.end())
        return own.value();
    return m_defaultTypes.value(part.mid(part.lastIndexOf(u'.') + 1).toLower());
}

QStringList TemplatePackage::closure(const QString& part) const
{
    QStringList names;
    QSet<QString> seen = {m_document}; // nothing leads back into the text that is left behind
    collect(part, names, seen);
    return names;
}

void TemplatePackage::collect(const QString& part, QStringList& names, QSet<QString>& seen) const
{
    if (!has(part) || seen.contains(part))
        return;
    seen.insert(part);
    names.append(part);
    if (has(relationshipsPartOf(part)))
        names.append(relationshipsPartOf(part));
    for (const Relationship& each : relationships(part))
        if (!each.external)
            collect(each.target, names, seen);
}

Result<Template> readTemplate(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, TemplateFile::tr("The template %1 does not exist.").arg(path));
    if (!QFileInfo(path).isFile())
        return notWord(name);
    QFile file(path);
    if (file.size() > largestFile)
        return tooLarge(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InputOutput, TemplateFile::tr("The template %1 cannot be read.").arg(path), {},
                    file.errorString());
    Template own{file.read(largestFile + 1), name};
    if (own.bytes.size() > largestFile)
        return tooLarge(name);
    if (const auto package = TemplatePackage::open(own); !package)
        return fail(package);
    return own;
}

} // namespace heller::render
