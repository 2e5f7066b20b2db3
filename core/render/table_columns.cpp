#include "core/render/table_columns.h"

#include <algorithm>
#include <utility>

namespace heller::render {
namespace {

constexpr qsizetype mostColumnsUpright = 5;

} // namespace

QList<Twips> columnWidths(const Table& table, Twips textWidth)
{
    qsizetype columns = 0;
    for (const QList<Runs>& row : table.rows)
        columns = std::max(columns, row.size());

    QList<qint64> shares;
    qint64 sum = 0;
    for (qsizetype column = 0; column < columns; ++column) {
        shares.append(std::max(1, table.columnShares.value(column, 1)));
        sum += shares.last();
    }

    if (sum == 0)
        return {};

    QList<Twips> widths;
    qint64 before = 0;
    for (const qint64 share : shares) { // differences of rounded edges, so that no rounding is lost
        const qint64 left = before * textWidth / sum;
        before += share;
        widths.append(static_cast<Twips>(before * textWidth / sum - left));
    }
    return widths;
}

PageLook pageFor(const Document& document, PageLook page)
{
    const auto isWide = [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table && table->columnShares.size() > mostColumnsUpright;
    };
    if (std::ranges::any_of(document.blocks, isWide))
        std::swap(page.width, page.height);
    return page;
}

} // namespace heller::render
