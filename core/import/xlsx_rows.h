#pragma once

#include "core/import/text_sheet.h"
#include "core/import/xlsx_formats.h"
#include "core/import/xml_reader.h"

#include <QStringList>

namespace heller::importing {

/// What the cells of a sheet refer to.
struct XlsxContext
{
    const QStringList& strings; ///< shared ones
    const XlsxFormats& formats;
};

/// Streams a sheet's rows (ECMA-376 part 1, 18.3.1.73) into `into`.
[[nodiscard]] Result<> readRows(XmlReader& xml, const XlsxContext& context, SheetCollector& into);

/// The text of the element just started that holds runs (18.4.8), without what says how it is spoken; past its end.
[[nodiscard]] QString richText(XmlReader& xml);

/// The column of a reference from 0: "A1" → 0, "AB7" → 27; −1 where it names none.
[[nodiscard]] qsizetype columnOf(QStringView reference);

} // namespace heller::importing
