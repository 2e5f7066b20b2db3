#pragma once

#include "core/model/dispatch.h"
#include "core/service/disclosures.h"

namespace heller::importing {

/// Writes the copy in the format its name asks for, once the finished file has been read part by part and none of what
/// is masked was found in it; a PDF, which cannot be read so, by the same paper as a page. InvalidInput names what was
/// found, and nothing is written. Returns what the log is to say.
[[nodiscard]] Result<Dispatch> writeDisclosure(const service::DisclosureCopy& copy, const QString& path);

/// InvalidInput where one of the masked texts can be read in the file.
[[nodiscard]] Result<> checkMasked(const QString& path, const QStringList& maskedTexts);

} // namespace heller::importing
