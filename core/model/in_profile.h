#pragma once

#include "core/model/answer_matrix.h"
#include "core/model/meeting.h"
#include "core/model/profile.h"
#include "core/model/publication.h"
#include "core/model/year.h"

namespace heller {

// What the profile's readers get. `twin` is the case's public version where it is published, else nullptr.

/// nullopt: nothing of the case.
[[nodiscard]] std::optional<CaseFile> inProfile(const CaseFile& file, Profile profile,
                                                const Publication* twin = nullptr);
/// The meeting itself: without its cases, which are for inProfile() of each; an item without one goes with Originals.
[[nodiscard]] Meeting inProfile(Meeting meeting, Profile profile);
[[nodiscard]] MatrixRow inProfile(MatrixRow row, Profile profile);
[[nodiscard]] YearPlan inProfile(YearPlan plan, Profile profile);

} // namespace heller
