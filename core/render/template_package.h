#pragma once

#include "core/base/result.h"
#include "core/render/template.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace heller::render {

/// One arrow between parts (ECMA-376 part 2, 9.3).
struct Relationship
{
    QString id = {};
    QString type = {};   ///< the last word of the type's address: "styles", "header", "image"
    QString target = {}; ///< a part's name, or an address when external
    bool external = false;
};

/// A Word file taken apart: its parts by name, how they refer to each other, what kinds they are.
class TemplatePackage
{
public:
    [[nodiscard]] static Result<TemplatePackage> open(const Template& file);

    [[nodiscard]] const QString& documentPart() const { return m_document; }
    [[nodiscard]] QByteArray part(const QString& name) const { return m_parts.value(name); }
    [[nodiscard]] bool has(const QString& name) const { return m_parts.contains(name); }
    [[nodiscard]] QList<Relationship> relationships(const QString& part) const;
    /// The part the main document refers to as `type`; empty: none.
    [[nodiscard]] QString documentsPart(QStringView type) const;
    [[nodiscard]] QString contentType(const QString& part) const;
    /// The names of `part` and of every part it leads to, its relationship files among them.
    [[nodiscard]] QStringList closure(const QString& part) const;

private:
    [[nodiscard]] Result<> readContentTypes(const QString& fileName);
    void collect(const QString& part, QStringList& names, QSet<QString>& seen) const;

    QHash<QString, QByteArray> m_parts;
    QHash<QString, QString> m_defaultTypes;  ///< by extension, lower case
    QHash<QString, QString> m_overrideTypes; ///< by part
    QString m_document;
};

/// "word/document.xml" → "word/_rels/document.xml.rels".
[[nodiscard]] QString relationshipsPartOf(const QString& part);

/// Word's own namespace (transitional).
[[nodiscard]] QStringView wordNamespace();

} // namespace heller::render
