#pragma once

#include "core/render/docx_style_names.h"
#include "core/render/docx_writer.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace heller::render {

/// word/document.xml and what it refers to.
struct DocxBody
{
    QByteArray xml = {};
    QStringList links = {}; ///< targets of the external links; the first has relationship id `firstLinkId`
};

struct DocxBodyInput
{
    const Document& document;
    const HeadingPages& pages;
    const StyleIds& styles;
    const PageLook& page;
    QByteArray sectionProperties;        ///< a whole <w:sectPr> element
    int firstLinkId = 100;               ///< links become rId<firstLinkId>, …
    QSet<Style> contentsWithoutTab = {}; ///< the contents styles that have no right tab of their own
    QByteArray bulletProperties = {};    ///< what the bullet style does not say
};

[[nodiscard]] DocxBody docxBody(const DocxBodyInput& input);

} // namespace heller::render
