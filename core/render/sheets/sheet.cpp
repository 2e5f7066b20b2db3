#include "core/render/sheets/sheet.h"

#include "core/render/sheets/csv_sheet.h"
#include "core/render/sheets/xlsx_sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace heller::render {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::Sheet)
};

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

std::unexpected<Error> sheetNotWritten(const QString& path, const QString& detail)
{
    const QString advice =
        QFileInfo(path).absoluteDir().exists()
            ? Texts::tr("Close it if it is open in another program; may you write in the folder, and is there room?")
            : Texts::tr("There is no such folder.");
    return fail(ErrorCode::InputOutput, Texts::tr("“%1” could not be written.").arg(QDir::toNativeSeparators(path)),
                advice, detail);
}

} // namespace heller::render
