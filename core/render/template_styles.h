#pragma once

#include "core/render/docx_style_names.h"
#include "core/render/style_properties.h"
#include "core/render/template_package.h"

#include <QHash>
#include <QSet>

namespace heller::render {

/// A template's styles in our terms.
struct TemplateStyles
{
    StyleIds ids = {}; ///< the template's own ids where it has the style, else ids free to be used
    Look look = {};    ///< looks as the template says; `page` is left alone
    QHash<QString, TextLook> paragraphLooks = {}; ///< of all its paragraph styles, by id
    ThemeFonts theme = {};
    QSet<QString> newIds = {};           ///< of the styles that the template lacks
    bool bulletsNumbered = false;        ///< its "List Bullet" brings a list of its own
    QSet<Style> contentsWithoutTab = {}; ///< its contents styles that lack a right tab
};

/// Reads styles.xml (and the theme's fonts): docDefaults, the "based on" chain, the properties that decide how much
/// room text takes. Not read: conditional formats, table styles, numbering's own indents.
[[nodiscard]] TemplateStyles templateStyles(const TemplatePackage& package);

} // namespace heller::render
