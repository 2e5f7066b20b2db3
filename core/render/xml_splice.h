#pragma once

#include <QByteArray>
#include <QString>

namespace heller::render {

// Additions to a template's parts. They leave every byte of the template as it is and put ours in between; the result
// is read through once more before it is used.

[[nodiscard]] bool isWellFormed(const QByteArray& xml);

/// styles.xml with more <w:style> elements at its end.
[[nodiscard]] QByteArray withStyles(const QByteArray& stylesXml, const QByteArray& styles);

/// styles.xml whose document defaults say `language`: the text is ours, whatever language the template was made in.
[[nodiscard]] QByteArray withLanguage(const QByteArray& stylesXml, const QString& language);

/// Numbers that numbering.xml does not use yet.
struct NumberingIds
{
    int abstractNumber = 0;
    int number = 1;
};
[[nodiscard]] NumberingIds freeNumberingIds(const QByteArray& numberingXml);

/// numbering.xml (or, when empty, a new one) with one more list.
[[nodiscard]] QByteArray withNumbering(const QByteArray& numberingXml, const QByteArray& abstractNumbering,
                                       const NumberingIds& ids);

} // namespace heller::render
