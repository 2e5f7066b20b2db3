#pragma once

#include "app/cli/command.h"

namespace heller::cli {

/// "heller-cli import REGISTER FILE... [--semester SEMESTER] [--json]"
[[nodiscard]] QString usageOf(const Description& description);

/// What `heller-cli COMMAND --help` prints.
[[nodiscard]] QString helpOn(const Description& description);

/// What `heller-cli --help` prints.
[[nodiscard]] QString overallHelp();

} // namespace heller::cli
