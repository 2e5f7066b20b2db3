#include "core/import/office_package.h"

#include "core/import/limited_device.h"
#include "core/import/limits.h"
#include "core/import/source_file.h"
#include "core/import/xml_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

using Kind = OfficePackage::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::OfficePackage)
};

QString programOf(Kind kind)
{
    return kind == Kind::Document ? u"Word"_s : u"Excel"_s;
}

std::unexpected<Error> damaged(const QString& name, Kind kind, const QString& detail = {})
{
    return fail(
        ErrorCode::UnsupportedFormat, Texts::tr("“%1” is damaged or was cut off.").arg(name),
        Texts::tr("Fetch the file again, or open it in %1, which may be able to repair it.").arg(programOf(kind)),
        detail);
}

std::unexpected<Error> tooLarge(const QString& name, const QString& detail = {})
{
    return fail(ErrorCode::TooLarge,
                Texts::tr("“%1” was not read: it is larger, or unpacks to more, than a report can be.").arg(name),
                Texts::tr("If it is a report, divide it into several documents."), detail);
}

std::unexpected<Error> locked(const QString& name, Kind kind)
{
    return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is protected with a password.").arg(name),
                Texts::tr("Open it in %1, take the password away and save it again.").arg(programOf(kind)));
}

/// An OLE container: what Office before 2007 wrote, and the wrapping of an encrypted file ([MS-CFB], [MS-OFFCRYPTO]).
std::unexpected<Error> refuseOle(QIODevice& device, const QString& name, Kind kind)
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
            return locked(name, kind);
    }
    return kind == Kind::Document
               ? fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is in Word's old format (.doc).").arg(name),
                      Texts::tr("Open it in Word and save it as a Word document (.docx)."))
               : fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is in Excel's old format (.xls).").arg(name),
                      Texts::tr("Open it in Excel and save it as a workbook (.xlsx)."));
}

/// Refuses what by its first bytes cannot be a zip container.
Result<> checkStart(QIODevice& device, const QString& name, Kind kind)
{
    if (device.size() == 0)
        return fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is empty.").arg(name));
    if (device.size() > limits::fileBytes)
        return tooLarge(name);
    const QByteArray start = device.peek(8);
    if (isOle(start))
        return refuseOle(device, name, kind);
    if (start.startsWith("PK"))
        return {};
    return kind == Kind::Document
               ? fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is not a Word document.").arg(name),
                      Texts::tr("Open it in Word and save it as a Word document (.docx)."))
               : fail(ErrorCode::UnsupportedFormat, Texts::tr("“%1” is not an Excel workbook.").arg(name),
                      Texts::tr("Open it in Excel and save it as a workbook (.xlsx)."));
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

OfficePackage::OfficePackage(std::unique_ptr<QIODevice> device, QString name, Kind kind)
    : m_device(std::move(device))
    , m_zip(std::make_unique<QuaZip>(m_device.get()))
    , m_name(std::move(name))
    , m_kind(kind)
{
    m_zip->setAutoClose(false);
}

OfficePackage::~OfficePackage() = default;
OfficePackage::OfficePackage(OfficePackage&&) noexcept = default;
OfficePackage& OfficePackage::operator=(OfficePackage&&) noexcept = default;

Result<OfficePackage> OfficePackage::openFile(const QString& path, Kind kind)
{
    auto file = openSource(path);
    if (!file)
        return fail(file);
    return open(std::move(*file), sourceName(path), kind);
}

Result<OfficePackage> OfficePackage::open(std::unique_ptr<QIODevice> device, const QString& name, Kind kind)
{
    if (const Result<> start = checkStart(*device, name, kind); !start)
        return fail(start);
    device->seek(0);
    OfficePackage package(std::move(device), name, kind);
    if (!package.m_zip->open(QuaZip::mdUnzip))
        return damaged(name, kind, u"zip: %1"_s.arg(package.m_zip->getZipError()));
    if (const Result<> directory = package.readDirectory(); !directory)
        return fail(directory);
    return package;
}

Result<> OfficePackage::readDirectory()
{
    if (m_zip->getEntriesCount() > limits::entries)
        return tooLarge(m_name, u"zip entries: %1"_s.arg(m_zip->getEntriesCount()));
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info))
            return damaged(m_name, m_kind, u"zip: %1"_s.arg(m_zip->getZipError()));
        const Entry entry{info.name, static_cast<qint64>(info.compressedSize),
                          static_cast<qint64>(info.uncompressedSize)};
        const QString key = partName(info.name).toLower();
        // Two parts of one name: which is the document is anybody's guess, and has been used to smuggle.
        if (m_entries.contains(key))
            return damaged(m_name, m_kind, u"two parts named %1"_s.arg(info.name));
        if (!(info.flags & 1u)) // bit 0: encrypted by the zip container itself
            m_entries.insert(key, entry);
        else
            return locked(m_name, m_kind);
    }
    if (m_zip->getZipError() != UNZ_OK && m_zip->getZipError() != UNZ_END_OF_LIST_OF_FILE)
        return damaged(m_name, m_kind, u"zip: %1"_s.arg(m_zip->getZipError()));
    return {};
}

Result<QList<OfficePackage::Relationship>> OfficePackage::relationships(const QString& of)
{
    QList<Relationship> found;
    const QString part = relationshipPart(of);
    if (!has(part))
        return found;
    const Result<> done = read(part, [&](QIODevice& device) {
        XmlReader xml(device, m_name, part);
        while (xml.next()) {
            if (!xml.isStart() || xml.name() != "Relationship"_L1 || xml.attribute(u"TargetMode") == "External"_L1)
                continue;
            const QString type = xml.attribute(u"Type");
            found.append({xml.attribute(u"Id"), type.mid(type.lastIndexOf(u'/') + 1),
                          resolvedTarget(of, xml.attribute(u"Target"))});
        }
        return xml.result();
    });
    if (!done)
        return fail(done);
    return found;
}

QStringList OfficePackage::parts() const
{
    QStringList names = m_entries.keys();
    names.sort();
    return names;
}

bool OfficePackage::hasFolder(const QString& folder) const
{
    return std::ranges::any_of(m_entries.keys(), [&](const QString& name) { return name.startsWith(folder); });
}

Result<> OfficePackage::read(const QString& part, const std::function<Result<>(QIODevice&)>& reader)
{
    const auto found = m_entries.constFind(part.toLower());
    if (found == m_entries.cend())
        return damaged(m_name, m_kind, part);
    const bool suspicious =
        found->unpacked > limits::ratioFreeBytes && found->unpacked / limits::partRatio > found->packed;
    if (found->unpacked > limits::partBytes || suspicious)
        return tooLarge(m_name, part);
    m_zip->setCurrentFile(found->storedName, QuaZip::csSensitive);
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return damaged(m_name, m_kind, u"%1: zip %2"_s.arg(part).arg(file.getZipError()));
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
        return damaged(m_name, m_kind,
                       u"%1: %2 of %3 bytes, zip %4"_s.arg(part)
                           .arg(limited.count())
                           .arg(found->unpacked)
                           .arg(file.getZipError()));
    return {};
}

QString targetOf(const QList<OfficePackage::Relationship>& relationships, const QString& kind, const QString& fallback)
{
    const auto found = std::ranges::find(relationships, kind, &OfficePackage::Relationship::kind);
    return found == relationships.end() ? fallback : found->target;
}

} // namespace heller::importing
