#pragma once

#include "core/privacy/finding.h"

#include <QStringList>

namespace heller::privacy {

/// What may stand instead of a finding in `text`, the likeliest first, in Swedish as the texts are: a role for
/// somebody, of which office where the register or the text says it, the month for an exact day. An empty text: it is
/// best taken away. None: it takes other words.
[[nodiscard]] QStringList proposalsFor(const Finding& finding, const QString& text);

} // namespace heller::privacy
