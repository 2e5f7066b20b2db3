#pragma once

#include "core/import/office_package.h"

namespace heller::importing {

/// A .docx: the parts of the package that a report's text is read from.
class DocxPackage
{
public:
    /// Names of those parts; empty when the document has no such part.
    struct Parts
    {
        QString document = {};
        QString styles = {};
        QString numbering = {};
        QString footnotes = {};
        QString endnotes = {};
    };

    /// Refuses what is no Word document with a sentence that names what it is: a spreadsheet, a presentation, and
    /// whatever OfficePackage refuses. `name` stands in errors.
    [[nodiscard]] static Result<DocxPackage> open(std::unique_ptr<QIODevice> device, const QString& name);
    [[nodiscard]] static Result<DocxPackage> openFile(const QString& path);

    [[nodiscard]] const QString& name() const { return m_package.name(); }
    [[nodiscard]] const Parts& parts() const { return m_parts; }

    /// Hands the unpacked bytes of a part to `reader`; fails if the part lies about its size or checksum.
    [[nodiscard]] Result<> read(const QString& part, const std::function<Result<>(QIODevice&)>& reader)
    {
        return m_package.read(part, reader);
    }

private:
    explicit DocxPackage(OfficePackage package) : m_package(std::move(package)) {}
    [[nodiscard]] static Result<DocxPackage> of(Result<OfficePackage> package);
    Result<> findParts();
    [[nodiscard]] Result<> checkKind(const QString& documentPart) const;

    OfficePackage m_package;
    Parts m_parts;
};

} // namespace heller::importing
