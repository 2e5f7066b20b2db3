#pragma once

#include "core/render/docx_writer.h"
#include "core/render/template_package.h"
#include "core/render/template_section.h"
#include "core/render/template_styles.h"

namespace heller::render {

/// Everything the layout and the writer need to know of a template, read once.
struct TemplateFacts
{
    TemplatePackage package;
    TemplateStyles styles;
    TemplateSection section;
};

[[nodiscard]] Result<TemplateFacts> templateFacts(const Template& file);

/// The document in a template's clothes.
[[nodiscard]] Result<QByteArray> writeWithTemplate(const Document& document, const HeadingPages& pages,
                                                   const Template& file);

} // namespace heller::render
