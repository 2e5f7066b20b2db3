#pragma once

#include "core/import/text_sheet.h"

#include <QByteArrayView>

namespace heller::importing {

/// A table as text with separators (.csv, .tsv) in whatever encoding: semicolons, commas or tabs, by what stands
/// between the cells; quotation marks around cells that hold separators, quotation marks or line breaks (RFC 4180).
[[nodiscard]] Result<TextTable> readCsv(const QString& path);
[[nodiscard]] Result<TextTable> readCsv(QByteArrayView bytes, const QString& name);

/// What separates the cells of a text; null where nothing does.
[[nodiscard]] QChar separatorOf(QStringView text);

} // namespace heller::importing
