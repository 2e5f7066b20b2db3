#pragma once

#include "core/model/case_file.h"

#include <QString>

namespace heller::ui {

/// All texts of a case under their names, for a plain text file: nothing of what was written is left out.
[[nodiscard]] QString plainText(const CaseFile& file);

} // namespace heller::ui
