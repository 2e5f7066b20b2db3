#include "core/render/sheets/sheet.h"

#include "core/render/sheets/csv_sheet.h"
#include "core/render/sheets/xlsx_sheet.h"

namespace heller::render {

namespace {

template<typename T>
Result<std::unique_ptr<Sheet>> opened(const QString& path, const SheetHead& head)
{
    auto sheet = std::make_unique<T>(path, head);
    if (const auto done = sheet->open(); !done)
        return fail(done);
    return sheet;
}

} // namespace

Result<std::unique_ptr<Sheet>> xlsxSheet(const QString& path, const SheetHead& head)
{
    return opened<XlsxSheet>(path, head);
}

Result<std::unique_ptr<Sheet>> csvSheet(const QString& path, const SheetHead& head)
{
    return opened<CsvSheet>(path, head);
}

} // namespace heller::render
