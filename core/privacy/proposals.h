#pragma once

#include "core/privacy/finding.h"

#include <QStringList>

namespace heller::privacy {

/// What may stand instead of a finding that reads `found`, the likeliest first, in Swedish as the texts are: a role for
/// somebody, the month for an exact day. An empty text: it is best taken away. None: it takes other words.
[[nodiscard]] QStringList proposalsFor(const Finding& finding, const QString& found);

} // namespace heller::privacy
