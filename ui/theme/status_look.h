#pragma once

#include "core/model/status.h"
#include "ui/theme/tokens.h"

namespace heller::ui {

/// How a status is shown: an icon, a word and a tone, never the tone alone.
struct StatusLook
{
    QString icon = {};
    QString word = {};
    Tone tone = {};
};

[[nodiscard]] StatusLook lookOf(Status status, const Tokens& tokens);

} // namespace heller::ui
