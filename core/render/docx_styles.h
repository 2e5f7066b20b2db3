#pragma once

#include "core/render/docx_style_names.h"

#include <QByteArray>
#include <QSet>

namespace heller::render {

/// word/styles.xml of our own look.
[[nodiscard]] QByteArray ownStylesXml(const Look& look, const QString& language);

/// The <w:style> elements of our look, each by itself, in a fixed order; for a template that lacks some.
/// `ids`: what our styles and their parents are called in that file.
struct StyleXml
{
    QString id = {};
    QByteArray xml = {};
};
[[nodiscard]] QList<StyleXml> ownStyles(const Look& look, const StyleIds& ids);

/// The bullet list's <w:abstractNum>; `styleId`: the paragraph style it belongs to, if any.
[[nodiscard]] QByteArray bulletAbstractNumbering(const Look& look, const QString& styleId, int abstractId);
[[nodiscard]] QByteArray ownNumberingXml(const Look& look);

} // namespace heller::render
