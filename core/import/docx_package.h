#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QIODevice>

#include <functional>
#include <memory>

class QuaZip;

namespace heller::importing {

/// A .docx as a container of parts (Open Packaging Conventions, ECMA-376 part 2). Nothing is unpacked to the disk; a
/// part is streamed, and stopped at limits.h.
class DocxPackage
{
public:
    /// Names of the parts that a report's text is read from; empty when the document has no such part.
    struct Parts
    {
        QString document = {};
        QString styles = {};
        QString numbering = {};
        QString footnotes = {};
        QString endnotes = {};
    };

    /// Refuses what is no Word document with a sentence that names what it is: a password-protected file, an old .doc,
    /// a spreadsheet, a file that was cut off. `name` stands in errors.
    [[nodiscard]] static Result<DocxPackage> open(std::unique_ptr<QIODevice> device, const QString& name);
    [[nodiscard]] static Result<DocxPackage> openFile(const QString& path);

    ~DocxPackage();
    DocxPackage(DocxPackage&&) noexcept;
    DocxPackage& operator=(DocxPackage&&) noexcept;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const Parts& parts() const { return m_parts; }

    /// Hands the unpacked bytes of a part to `reader`; fails if the part lies about its size or checksum.
    [[nodiscard]] Result<> read(const QString& part, const std::function<Result<>(QIODevice&)>& reader);

private:
    struct Entry
    {
        QString storedName = {};
        qint64 packed = 0;
        qint64 unpacked = 0;
    };

    DocxPackage(std::unique_ptr<QIODevice> device, QString name);
    Result<> readDirectory();
    Result<> findParts();
    Result<> checkKind(const QString& documentPart);
    Result<QString> relatedPart(const QString& of, QStringView typeEnd);
    Result<QHash<QString, QString>> relationships(const QString& of);
    [[nodiscard]] bool has(const QString& part) const { return m_entries.contains(part.toLower()); }

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QuaZip> m_zip;
    QString m_name;
    QHash<QString, Entry> m_entries; ///< by lower-case part name, without the leading slash
    Parts m_parts;
};

} // namespace heller::importing
