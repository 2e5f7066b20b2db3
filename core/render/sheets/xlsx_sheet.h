#pragma once

#include "core/render/sheets/sheet.h"
#include "core/render/zip_container.h"

#include <QSaveFile>

namespace heller::render {

/// See xlsxSheet(). Written by hand and not by libxlsxwriter: that one and QuaZip each bring minizip's functions under
/// the same names, and in one process the one calls the other's.
class XlsxSheet final : public Sheet
{
public:
    XlsxSheet(const QString& path, SheetHead head);

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> add(const QList<SheetCell>& row) override;
    [[nodiscard]] Result<> finish() override;

private:
    [[nodiscard]] bool writePart(const QString& name, const QByteArray& bytes);
    [[nodiscard]] Result<> doneIf(bool whole);

    QSaveFile m_file;
    ZipWriter m_zip;
    SheetHead m_head;
    int m_rows = 0; ///< with the heading row
};

} // namespace heller::render
