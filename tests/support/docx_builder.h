#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace heller {

/// Makes a small .docx out of XML that a test writes, with the styles of a Swedish Word: Rubrik1–Rubrik4 ("heading 1"
/// …), Innehll1 ("toc 1"), Punktlista ("List Bullet", bullets), numbering 1 (bullets) and 2 ("1.", "2.").
class DocxBuilder
{
public:
    /// `inner` stands in <w:body>: paragraphs, tables.
    explicit DocxBuilder(const QString& inner = {}) : m_body(inner) {}

    DocxBuilder& heading(int level, const QString& text);
    DocxBuilder& paragraph(const QString& text, const QString& style = {});
    DocxBuilder& bold(const QString& text);
    DocxBuilder& bullet(const QString& text) { return paragraph(text, QStringLiteral("Punktlista")); }
    DocxBuilder& xml(const QString& body);

    /// Another part, or another content of one the builder makes ("word/styles.xml").
    DocxBuilder& part(const QString& name, const QByteArray& content);
    DocxBuilder& without(const QString& name);
    /// The text of footnote `id` (from 1).
    DocxBuilder& footnote(int id, const QString& text);

    [[nodiscard]] QByteArray build() const;
    void save(const QString& path) const;

private:
    [[nodiscard]] QList<std::pair<QString, QByteArray>> parts() const;

    QString m_body;
    QString m_footnotes;
    QList<std::pair<QString, QByteArray>> m_parts;
    QList<QString> m_without;
};

/// A zip container of these entries.
[[nodiscard]] QByteArray zipOf(const QList<std::pair<QString, QByteArray>>& entries);

} // namespace heller
