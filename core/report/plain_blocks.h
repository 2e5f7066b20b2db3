#pragma once

#include "core/render/document.h"

namespace heller::report {

/// Text of one look; no run for an empty one.
[[nodiscard]] inline render::Runs plain(const QString& text)
{
    return text.isEmpty() ? render::Runs() : render::Runs{render::Run{.text = text}};
}

[[nodiscard]] inline render::Paragraph paragraph(render::ParagraphStyle style, const QString& text)
{
    return {.style = style, .runs = plain(text)};
}

} // namespace heller::report
