#include "core/render/pages/page_layout.h"

#include "core/render/docx_template.h"
#include "core/render/pages/laid_document.h"
#include "core/render/pages/page_links.h"
#include "core/render/pages/page_painter.h"
#include "core/render/table_columns.h"
#include "core/render/template_edges.h"

namespace heller::render {

struct PageLayout::Private
{
    LaidDocument document;
    mutable FontFaces faces; ///< for painting only: fonts belong to the thread they were made in
};

PageLayout::PageLayout(std::unique_ptr<Private> p) : d(std::move(p)) {}

PageLayout::~PageLayout() = default;
PageLayout::PageLayout(PageLayout&&) noexcept = default;
PageLayout& PageLayout::operator=(PageLayout&&) noexcept = default;

Result<PageLayout> PageLayout::of(const Document& document, const Template* own,
                                  const std::function<bool(int)>& progress)
{
    PageDesign design;
    if (own) {
        Result<TemplateFacts> facts = templateFacts(*own);
        if (!facts)
            return fail(facts);
        design = {facts->styles.look, templateEdges(*facts, document.footer)};
    } else {
        design.look = ownLook();
        design.look.page = pageFor(document, design.look.page);
        design.edges.footer = ownFooter(document.footer, design.look.of(Style::Footer));
    }
    FontFaces faces;
    Result<LaidDocument> laid = layOut(document, design, faces, progress);
    if (!laid)
        return fail(laid);
    auto p = std::make_unique<Private>();
    p->document = std::move(*laid);
    return PageLayout(std::move(p));
}

int PageLayout::pageCount() const
{
    return static_cast<int>(d->document.pages.size());
}

HeadingPages PageLayout::headingPages() const
{
    return d->document.headingPages;
}

QSizeF PageLayout::pageSize() const
{
    return {d->document.look.page.width / 20.0, d->document.look.page.height / 20.0};
}

QList<OutlineEntry> PageLayout::outline() const
{
    return outlineOf(d->document);
}

QList<QList<PageLink>> PageLayout::links() const
{
    return linksOf(d->document, d->faces);
}

void PageLayout::paint(QPainter& painter, int page) const
{
    if (page >= 0 && page < pageCount())
        paintPage(painter, d->document, d->faces, page);
}

} // namespace heller::render
