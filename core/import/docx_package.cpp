#include "core/import/docx_package.h"

#include "core/import/limited_device.h"
#include "core/import/limits.h"
#include "core/import/xml_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::DocxPackage)
};

QString saveAgain()
{
    return Texts::tr("Open it in Word and save it as a Word document (.docx).");
}

std::unexpected<Error> damaged(const QString& name, const QString& detail = {})
{
    return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is damaged or was cut off.").arg(name),
                Texts::tr("Fetch the file again, or open it in Word, which may be able to repair it."), detail);
}

std::unexpected<Error> tooLarge(const QString& name, const QString& detail = {})
{
    return fail(ErrorCode::TooLarge,
                Texts::tr("“%1” was not read: it is larger, or unpacks to more, than a report can be.").arg(name),
                Texts::tr("If it is a report, divide it into several documents."), detail);
}

/// An OLE container: what Word before 2007 wrote, and the wrapping of an encrypted .docx ([MS-CFB], [MS-OFFCRYPTO]).
bool isOle(const QByteArray& start)
{
    return start.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
}

std::unexpected<Error> refuseOle(QIODevice& device, const QString& name)
{
    // The directory of the container names its streams in UTF-16; it stands anywhere in the file.
    constexpr char16_t stream[] = u"EncryptedPackage";
    const QByteArrayView wanted(static_cast<const char*>(static_cast<const void*>(stream)),
                                sizeof stream - sizeof *stream);
    constexpr qint64 chunk = 1 << 20;
    device.seek(0);
    QByteArray window;
    for (qint64 read = 0; read < limits::fileBytes && !device.atEnd(); read += chunk) {
        window = window.right(wanted.size()) + device.read(chunk);
        if (window.contains(wanted))
            return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is protected with a password.").arg(name),
                        Texts::tr("Open it in Word, take the password away and save it again."));
    }
    return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is in Word's old format (.doc).").arg(name), saveAgain());
}

/// Refuses what by its first bytes cannot be a zip container.
Result<> checkStart(QIODevice& device, const QString& name)
{
    if (device.size() == 0)
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is empty.").arg(name));
    if (device.size() > limits::fileBytes)
        return tooLarge(name);
    const QByteArray start = device.peek(8);
    if (isOle(start))
        return refuseOle(device, name);
    if (!start.startsWith("PK"))
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is not a Word document.").arg(name), saveAgain());
    return {};
}

QString partName(const QString& stored)
{
    QString name = stored;
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name;
}

/// The target of a relationship, seen from the part it belongs to.
QString resolvedTarget(const QString& from, const QString& target)
{
    if (target.startsWith(u'/'))
        return partName(QDir::cleanPath(target));
    return partName(QDir::cleanPath(from.left(from.lastIndexOf(u'/') + 1) + target));
}

QString relationshipPart(const QString& of)
{
    const qsizetype slash = of.lastIndexOf(u'/') + 1;
    return of.left(slash) + u"_rels/"_s + of.mid(slash) + u".rels"_s;
}

} // namespace

DocxPackage::DocxPackage(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device))
    , m_zip(std::make_unique<QuaZip>(m_device.get()))
    , m_name(std::move(name))
{
    m_zip->setAutoClose(false);
}

DocxPackage::~DocxPackage() = default;
DocxPackage::DocxPackage(DocxPackage&&) noexcept = default;
DocxPackage& DocxPackage::operator=(DocxPackage&&) noexcept = default;

Result<DocxPackage> DocxPackage::openFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(ErrorCode::NotFound, Texts::tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is a folder, not a Word document.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::InputOutput, Texts::tr("“%1” could not be opened.").arg(path), {}, file->errorString());
    return open(std::move(file), name);
}

Result<DocxPackage> DocxPackage::open(std::unique_ptr<QIODevice> device, const QString& name)
{
    if (const Result<> start = checkStart(*device, name); !start)
        return fail(start);
    device->seek(0);
    DocxPackage package(std::move(device), name);
    if (!package.m_zip->open(QuaZip::mdUnzip))
        return damaged(name, u"zip: %1"_s.arg(package.m_zip->getZipError()));
    if (const Result<> directory = package.readDirectory(); !directory)
        return fail(directory);
    if (const Result<> parts = package.findParts(); !parts)
        return fail(parts);
    return package;
}

Result<> DocxPackage::readDirectory()
{
    if (m_zip->getEntriesCount() > limits::entries)
        return tooLarge(m_name, u"zip entries: %1"_s.arg(m_zip->getEntriesCount()));
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info))
            return damaged(m_name, u"zip: %1"_s.arg(m_zip->getZipError()));
        const Entry entry{info.name, static_cast<qint64>(info.compressedSize),
                          static_cast<qint64>(info.uncompressedSize)};
        const QString key = partName(info.name).toLower();
        // Two parts of one name: which is the document is anybody's guess, and has been used to smuggle.
        if (m_entries.contains(key))
            return damaged(m_name, u"two parts named %1"_s.arg(info.name));
        if (!(info.flags & 1u)) // bit 0: encrypted by the zip container itself
            m_entries.insert(key, entry);
        else
            return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is protected with a password.").arg(m_name),
                        Texts::tr("Open it in Word, take the password away and save it again."));
    }
    if (m_zip->getZipError() != UNZ_OK && m_zip->getZipError() != UNZ_END_OF_LIST_OF_FILE)
        return damaged(m_name, u"zip: %1"_s.arg(m_zip->getZipError()));
    return {};
}

Result<QHash<QString, QString>> DocxPackage::relationships(const QString& of)
{
    QHash<QString, QString> targets; // last word of the type → part
    const QString part = relationshipPart(of);
    if (!has(part))
        return targets;
    const Result<> done = read(part, [&](QIODevice& device) {
        XmlReader xml(device, m_name, part);
        while (xml.next()) {
            if (!xml.isStart() || xml.name() != "Relationship"_L1 || xml.attribute(u"TargetMode") == "External"_L1)
                continue;
            const QString type = xml.attribute(u"Type");
            const QString kind = type.mid(type.lastIndexOf(u'/') + 1);
            if (!targets.contains(kind))
                targets.insert(kind, resolvedTarget(of, xml.attribute(u"Target")));
        }
        return xml.result();
    });
    if (!done)
        return fail(done);
    return targets;
}

Result<> DocxPackage::findParts()
{
    const auto roots = relationships(QString());
    if (!roots)
        return fail(roots);
    m_parts.document = roots->value(u"officeDocument"_s, u"word/document.xml"_s);
    if (const Result<> kind = checkKind(m_parts.document); !kind)
        return kind;
    const auto related = relationships(m_parts.document);
    if (!related)
        return fail(related);
    const QString folder = m_parts.document.left(m_parts.document.lastIndexOf(u'/') + 1);
    const auto find = [&](const QString& kind) {
        const QString part = related->value(kind, folder + kind + u".xml"_s);
        return has(part) ? part : QString();
    };
    m_parts.styles = find(u"styles"_s);
    m_parts.numbering = find(u"numbering"_s);
    m_parts.footnotes = find(u"footnotes"_s);
    m_parts.endnotes = find(u"endnotes"_s);
    return {};
}

Result<> DocxPackage::checkKind(const QString& documentPart)
{
    const auto isKind = [&](const QString& folder) {
        return documentPart.startsWith(folder, Qt::CaseInsensitive) ||
               (!has(documentPart) &&
                std::ranges::any_of(m_entries.keys(), [&](const QString& name) { return name.startsWith(folder); }));
    };
    if (isKind(u"xl/"_s))
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is a spreadsheet, not a Word document.").arg(m_name));
    if (isKind(u"ppt/"_s))
        return fail(ErrorCode::UnsupportedFormat,
                    Texts::tr("“%1” is a presentation, not a Word document.").arg(m_name));
    if (has(documentPart))
        return {};
    if (has(u"content.xml"_s))
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is an OpenDocument file.").arg(m_name), saveAgain());
    return fail(ErrorCode::UnsupportedFormat,
                Texts::tr("“%1” is not a Word document: the part that holds the text is missing.").arg(m_name),
                saveAgain(), documentPart);
}

Result<> DocxPackage::read(const QString& part, const std::function<Result<>(QIODevice&)>& reader)
{
    const auto found = m_entries.constFind(part.toLower());
    if (found == m_entries.cend())
        return damaged(m_name, part);
    const bool suspicious =
        found->unpacked > limits::ratioFreeBytes && found->unpacked / limits::partRatio > found->packed;
    if (found->unpacked > limits::partBytes || suspicious)
        return tooLarge(m_name, part);
    m_zip->setCurrentFile(found->storedName, QuaZip::csSensitive);
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return damaged(m_name, u"%1: zip %2"_s.arg(part).arg(file.getZipError()));
    LimitedDevice limited(file, limits::partBytes);
    const Result<> read = reader(limited);
    if (limited.exceeded())
        return tooLarge(m_name, part);
    if (!read)
        return read;
    char rest[4096];
    while (limited.read(rest, sizeof rest) > 0) {
    }
    file.close();
    if (file.getZipError() != UNZ_OK || limited.count() != found->unpacked)
        return damaged(m_name, u"%1: %2 of %3 bytes, zip %4"_s.arg(part)
                                   .arg(limited.count())
                                   .arg(found->unpacked)
                                   .arg(file.getZipError()));
    return {};
}

} // namespace heller::importing
