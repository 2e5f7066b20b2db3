#pragma once

#include "core/render/look.h"
#include "core/render/template_package.h"

namespace heller::render {

/// A header or footer that a template's page setup refers to.
struct EdgeReference
{
    bool header = true;
    QString kind = {}; ///< "default", "first", "even"
    QString part = {};
};

/// The page setup of a template: its last section's, headers and footers inherited from the sections before as Word
/// does.
struct TemplateSection
{
    PageLook page = {};
    bool firstPageDiffers = false;   ///< w:titlePg
    bool evenPagesDiffer = false;    ///< w:evenAndOddHeaders of settings.xml
    QList<EdgeReference> edges = {}; ///< headers before footers

    /// The part for a page of that kind; empty: none.
    [[nodiscard]] QString edge(bool header, QStringView kind) const;
};

[[nodiscard]] TemplateSection templateSection(const TemplatePackage& package);

} // namespace heller::render
