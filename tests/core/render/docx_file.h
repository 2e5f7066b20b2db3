#pragma once

#include "core/render/zip_container.h"
#include "tests/support/result.h"

#include <QMap>
#include <QRegularExpression>

namespace heller::render {

/// A written .docx, looked into.
class DocxFile
{
public:
    explicit DocxFile(const QByteArray& bytes)
    {
        for (const Part& part : must(unpackZip(bytes))) {
            order.append(part.name);
            parts.insert(part.name, QString::fromUtf8(part.bytes));
        }
    }

    [[nodiscard]] QString body() const { return parts.value(QStringLiteral("word/document.xml")); }
    [[nodiscard]] QString styles() const { return parts.value(QStringLiteral("word/styles.xml")); }
    /// First captures of a pattern in the body, in order.
    [[nodiscard]] QStringList all(const QString& pattern) const { return matches(pattern, body()); }

    [[nodiscard]] static QStringList matches(const QString& pattern, const QString& text)
    {
        QStringList found;
        const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
        for (auto it = expression.globalMatch(text); it.hasNext();)
            found.append(it.next().captured(1));
        return found;
    }

    QMap<QString, QString> parts;
    QStringList order;
};

/// The <w:style> element of that id.
[[nodiscard]] inline QString styleElement(const DocxFile& file, const QString& id)
{
    for (const QString& style : DocxFile::matches(QStringLiteral("(<w:style [^>]*>.*?</w:style>)"), file.styles()))
        if (style.contains(QStringLiteral("w:styleId=\"%1\"").arg(id)))
            return style;
    return {};
}

} // namespace heller::render
