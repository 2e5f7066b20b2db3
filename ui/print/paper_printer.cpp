#include "ui/print/paper_printer.h"

#include "core/render/pages/page_layout.h"
#include "ui/print/paper_layout.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int whole = 100;      // of a progress
constexpr int layoutShare = 50; // of it; the rest is drawing

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::PaperPrinter)
};

std::unexpected<Error> notPrinted(const QPrinter& printer)
{
    return fail(ErrorCode::InputOutput,
                Texts::tr("The printer “%1” did not take the paper.").arg(printer.printerName()),
                Texts::tr("Is it switched on and reachable? Saved as a PDF it can be printed later."));
}

} // namespace

QList<int> pagesFor(const QPrinter& printer, int count)
{
    const QPageRanges ranges = printer.pageRanges();
    const bool all = printer.printRange() != QPrinter::PageRange || ranges.isEmpty();
    QList<int> pages;
    for (int page = 1; page <= count; ++page)
        if (all || ranges.contains(page))
            pages.append(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    if (printer.supportsMultipleCopies())
        return pages;
    QList<int> copies;
    for (int copy = 0; copy < printer.copyCount(); ++copy)
        copies += pages;
    return copies;
}

Result<> printPaper(const render::Document& document, const QString& templatePath, QPrinter& printer,
                    const Job::Progress& progress)
{
    const auto layout =
        layOut(document, templatePath, [&](int percent) { return progress(percent * layoutShare / whole); });
    if (!layout)
        return fail(layout);
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted(printer);
    const QSizeF paper = printer.paperRect(QPrinter::DevicePixel).size();
    const QSizeF page = (*layout)->pageSize();
    const double scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    const QList<int> pages = pagesFor(printer, (*layout)->pageCount());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return notPrinted(printer);
        if (!progress(static_cast<int>(layoutShare + i * (whole - layoutShare) / pages.size()))) {
            printer.abort();
            return fail(ErrorCode::Cancelled, Texts::tr("Cancelled. Nothing was printed."));
        }
        painter.save();
        painter.scale(scale, scale);
        (*layout)->paint(painter, pages.at(i));
        painter.restore();
    }
    if (!painter.end())
        return notPrinted(printer);
    return {};
}

} // namespace heller::ui
