#pragma once

#include "core/privacy/finding.h"

namespace heller::privacy {

/// Where it can be understood without a name who is meant: somebody with something rare, in a place: "den enda
/// veterinären i Småby", "en 47-årig tvåbarnsmor i Småby", "mannen i Småby med cystisk fibros".
[[nodiscard]] QList<Finding> pointingOut(const QString& text);

} // namespace heller::privacy
