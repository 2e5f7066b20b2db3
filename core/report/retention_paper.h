#pragma once

#include "core/model/association.h"
#include "core/model/retention.h"
#include "core/model/retention_proposal.h"
#include "core/render/document.h"

#include <QJsonObject>

namespace heller::report {

/// What would be weeded out, for whoever decides: each rule with its cases, what of them goes, where else it is.
[[nodiscard]] render::Document retentionProposalPaper(const RetentionProposal& proposal,
                                                      const Association& association);
/// The same for machines.
[[nodiscard]] QJsonObject retentionJson(const RetentionProposal& proposal);

/// The protocol of what was weeded out. Names nobody.
[[nodiscard]] render::Document retentionProtocol(const Retention& retention, const Association& association);

} // namespace heller::report
