#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QIODevice>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

class QuaZip;

namespace heller::importing {

/// A file of Word or Excel as a container of parts (Open Packaging Conventions, ECMA-376 part 2). Nothing is unpacked
/// to the disk; a part is streamed, and stopped at limits.h.
class OfficePackage
{
public:
    /// What the file is wanted to be: words the errors.
    enum class Kind { Document, Workbook };

    /// From one part to another.
    struct Relationship
    {
        QString id = {};
        QString kind = {};   ///< last word of its type: "worksheet"
        QString target = {}; ///< the other part's name
    };

    /// Refuses what is no such container with a sentence that names what it is: a password-protected file, an old .doc
    /// or .xls, a file that was cut off. `name` stands in errors.
    [[nodiscard]] static Result<OfficePackage> open(std::unique_ptr<QIODevice> device, const QString& name, Kind kind);
    [[nodiscard]] static Result<OfficePackage> openFile(const QString& path, Kind kind);

    ~OfficePackage();
    OfficePackage(OfficePackage&&) noexcept;
    OfficePackage& operator=(OfficePackage&&) noexcept;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool has(const QString& part) const { return m_entries.contains(part.toLower()); }
    [[nodiscard]] QStringList parts() const;                   ///< their names in lower case, sorted
    [[nodiscard]] bool hasFolder(const QString& folder) const; ///< "xl/"

    /// Those to other parts of the package; of the package itself where `of` is empty.
    [[nodiscard]] Result<QList<Relationship>> relationships(const QString& of);
    /// Hands the unpacked bytes of a part to `reader`; fails if the part lies about its size or checksum.
    [[nodiscard]] Result<> read(const QString& part, const std::function<Result<>(QIODevice&)>& reader);

private:
    struct Entry
    {
        QString storedName = {};
        qint64 packed = 0;
        qint64 unpacked = 0;
    };

    OfficePackage(std::unique_ptr<QIODevice> device, QString name, Kind kind);
    Result<> readDirectory();

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QuaZip> m_zip;
    QString m_name;
    Kind m_kind = Kind::Document;
    QHash<QString, Entry> m_entries; ///< by lower-case part name, without the leading slash
};

/// The target of the first relationship of a kind; `fallback` where there is none.
[[nodiscard]] QString targetOf(const QList<OfficePackage::Relationship>& relationships, const QString& kind,
                               const QString& fallback);

} // namespace heller::importing
