#pragma once

#include "core/render/sheets/sheet.h"

#include <QSaveFile>

namespace heller::render {

/// See csvSheet().
class CsvSheet final : public Sheet
{
public:
    CsvSheet(const QString& path, SheetHead head) : m_file(path), m_head(std::move(head)) {}

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> add(const QList<SheetCell>& row) override;
    [[nodiscard]] Result<> finish() override;

private:
    [[nodiscard]] Result<> write(const QByteArray& bytes);

    QSaveFile m_file;
    SheetHead m_head;
};

} // namespace heller::render
