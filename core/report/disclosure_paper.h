#pragma once

#include "core/model/association.h"
#include "core/render/document.h"
#include "core/report/masking.h"

namespace heller::report {

/// The copy that is handed out: the masked cases, each on its page, and last what every mask is grounded on.
[[nodiscard]] render::Document disclosurePaper(const MaskedCases& cases, const QString& reference,
                                               const Association& association, QDate date);

/// For the log: the reference and how many masks there are by which ground. Names nobody.
[[nodiscard]] QString disclosureNote(const QList<Mask>& masks, const QString& reference);

} // namespace heller::report
