#include "ui/pages/publishing/page_pane.h"

#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace heller::ui {

PagePane::PagePane(QWidget* parent) : TallText(tr("The page as it will be"), parent) {}

void PagePane::show(const report::PublishedCase& published)
{
    m_published = published;
    write();
}

void PagePane::write()
{
    const Tokens tokens = tokensOf(palette());
    document()->setDefaultStyleSheet(
        u"h1, h2, h3, h4, a { color: %1; } h1, h2 { font-size: large; } h3, h4 { font-size: medium; } "
        "p, li { line-height: 125%; }"_s.arg(tokens.accent.name()));
    setHtml(QString::fromUtf8(report::caseFragment(m_published)));
    updateGeometry();
}

} // namespace heller::ui
