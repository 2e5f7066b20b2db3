#pragma once

#include "core/import/xml_reader.h"

#include <QHash>
#include <QString>

#include <vector>

namespace heller::importing {

/// Which cells of a workbook show a date: its styles part (ECMA-376 part 1, 18.8), as far as it says so.
class XlsxFormats
{
public:
    [[nodiscard]] Result<> read(QIODevice& device, const QString& file, const QString& part);
    /// Days are counted from 1904, as old Macs did.
    void countFrom1904(bool counted) { m_from1904 = counted; }

    /// A number as it is shown in a cell of this style: "2023-03-01", "2023-03-01 10:15", "10:15", "12,5".
    [[nodiscard]] QString shown(const QString& value, int style) const;

private:
    enum class Shows { Number, Date, Time };

    [[nodiscard]] static Shows showsOf(int format, const QHash<int, QString>& codes);
    [[nodiscard]] static Shows showsOf(const QString& code);
    [[nodiscard]] QString shownDate(double serial) const;

    std::vector<Shows> m_styles;
    bool m_from1904 = false;
};

} // namespace heller::importing
