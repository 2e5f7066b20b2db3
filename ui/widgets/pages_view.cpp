#include "ui/widgets/pages_view.h"

#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr double gap = 18;
constexpr double leastPageWidth = 300;
constexpr double widestPage = 620;

} // namespace

PagesView::PagesView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"pagesGround"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pages"));
}

void PagesView::setLayoutOfPages(std::shared_ptr<render::PageLayout> layout)
{
    m_layout = std::move(layout);
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
    fitScrollBar();
    viewport()->update();
}

int PagesView::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

QSizeF PagesView::pageSize() const
{
    return m_layout ? m_layout->pageSize() : QSizeF();
}

int PagesView::columns() const
{
    const int fitting = static_cast<int>((viewport()->width() - gap) / (leastPageWidth + gap));
    return std::clamp(fitting, 1, pageCount() > 1 ? 2 : 1);
}

double PagesView::scale() const
{
    const double room = (viewport()->width() - gap * (columns() + 1)) / columns();
    return std::min(room, widestPage) / m_layout->pageSize().width();
}

QRectF PagesView::pageRect(int page) const
{
    const QSizeF size = m_layout->pageSize() * scale();
    const int row = page / columns();
    const double left = (viewport()->width() - columns() * (size.width() + gap) + gap) / 2;
    return {left + (page % columns()) * (size.width() + gap),
            gap + row * (size.height() + gap) - verticalScrollBar()->value(), size.width(), size.height()};
}

void PagesView::fitScrollBar()
{
    const int rows = (pageCount() + columns() - 1) / columns();
    const double height = m_layout ? gap + rows * (m_layout->pageSize().height() * scale() + gap) : 0;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
}

void PagesView::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.sideBar);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.save();
        painter.setPen(tokens.line);
        painter.setBrush(Qt::white); // paper is white, also in the dark
        painter.drawRect(rect);
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_layout->paint(painter, page);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace heller::ui
