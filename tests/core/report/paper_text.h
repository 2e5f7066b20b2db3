#pragma once

#include "core/render/document.h"
#include "tests/support/catch.h"

#include <QStringList>

namespace heller::report {

/// Everything that stands on the paper, a line a block, cells with bars between.
inline QString textOf(const render::Document& document)
{
    using namespace Qt::StringLiterals;
    const auto flat = [](const render::Runs& runs) {
        QString text;
        for (const render::Run& run : runs)
            text += run.text;
        return text;
    };
    QStringList lines;
    for (const render::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<render::Paragraph>(&block))
            lines.append(flat(paragraph->runs));
        else if (const auto* heading = std::get_if<render::Heading>(&block))
            lines.append(u"# "_s + heading->text);
        else if (const auto* table = std::get_if<render::Table>(&block))
            for (const auto& row : table->rows) {
                CHECK(row.size() == table->columnShares.size());
                QStringList cells;
                for (const render::Runs& cell : row)
                    cells.append(flat(cell));
                lines.append(cells.join(u'|'));
            }
    }
    return lines.join(u'\n');
}

} // namespace heller::report
