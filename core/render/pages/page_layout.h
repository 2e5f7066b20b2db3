#pragma once

#include "core/base/result.h"
#include "core/render/docx_writer.h"
#include "core/render/pages/pdf_update.h"

#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;

namespace heller::render {

/// The one layout of pages: the preview, the printer, the PDF and the contents list's numbers all come from it.
/// Needs a QGuiApplication (any platform, "offscreen" too) for fonts.
class PageLayout
{
public:
    /// `own`: page size and margins (and heights of header and footer) of the association's template, else A4.
    /// `progress` is called with 0…100 and stops the work by returning false (then the error is Cancelled).
    [[nodiscard]] static Result<PageLayout> of(const Document& document, const Template* own = nullptr,
                                               const std::function<bool(int)>& progress = {});
    ~PageLayout();
    PageLayout(PageLayout&&) noexcept;
    PageLayout& operator=(PageLayout&&) noexcept;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] HeadingPages headingPages() const; ///< from 1
    [[nodiscard]] QSizeF pageSize() const;           ///< points
    /// The headings of the contents list, and what can be followed on each page (its entries and the text's links).
    [[nodiscard]] QList<OutlineEntry> outline() const;
    [[nodiscard]] QList<QList<PageLink>> links() const;
    /// Draws one page (from 0) in points, origin at the paper's upper left corner. A layout may be made in any thread;
    /// what paints it, or asks for its links, keeps to one.
    void paint(QPainter& painter, int page) const;

private:
    struct Private;
    explicit PageLayout(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// The layout as PDF, with title, outline and exact page numbers. Same input, same bytes.
[[nodiscard]] Result<QByteArray> toPdf(const Document& document, const PageLayout& layout);

} // namespace heller::render
