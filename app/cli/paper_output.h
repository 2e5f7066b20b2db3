#pragma once

#include "app/cli/command.h"
#include "core/render/document.h"

namespace heller::cli {

// What the commands that write papers share.

/// Asked before anything is read: a name that says nothing, or asks for what cannot be, is a wrong use.
[[nodiscard]] Outcome checkOut(const QString& out, bool hasTemplate = false);
[[nodiscard]] Outcome writePaper(const render::Document& document, const QString& out,
                                 const QString& templatePath = {});
[[nodiscard]] Option outOption(bool required);
[[nodiscard]] Option dateOption(); ///< the paper's; today unless said

} // namespace heller::cli
