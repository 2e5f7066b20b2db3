#pragma once

#include "core/model/association.h"
#include "core/model/person_findings.h"
#include "core/render/document.h"

#include <QJsonObject>

namespace heller::report {

/// The extract that somebody may ask for (GDPR, article 15): the person's own fields in whole, every other text with
/// what stands around the name, files and backups; and what article 15.1 asks for besides. `name` as the person is
/// called.
[[nodiscard]] render::Document personPaper(const PersonFindings& findings, const QString& name,
                                           const Association& association, QDate date);

/// The same for machines, every text in whole.
[[nodiscard]] QJsonObject personJson(const PersonFindings& findings);

} // namespace heller::report
