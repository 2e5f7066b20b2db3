#pragma once

#include "core/base/result.h"

namespace heller::service {

class Register;

/// Fills a new register with the example: 12–20 cases over three semesters in every status
/// (resources/example).
[[nodiscard]] Result<> fillWithExample(Register& reg);

/// Fills a new register with `cases` believable invented cases. Same seed, same content. Not undoable: there
/// is nothing to go back to. In bounded memory, also for 100,000.
[[nodiscard]] Result<> fillWithSynthetic(Register& reg, int cases, quint64 seed);

} // namespace heller::service
