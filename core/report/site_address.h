#pragma once

#include <QString>
#include <QStringList>

namespace heller::report {

/// The name of a published case's page, without ending: "Gråzon mellan aktörer" → "grazon-mellan-aktorer". Small ASCII
/// letters, digits and '-', at most 60, never empty, none of `taken` and none of the site's own files.
[[nodiscard]] QString siteAddress(const QString& title, const QStringList& taken);

} // namespace heller::report
