#include "ui/widgets/marked_text.h"

#include <QFontMetrics>
#include <QPainter>

namespace heller::ui {

void paintMarked(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QColor& mark,
                 const MarkedText& marked)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(marked.text, Qt::ElideRight, rect.width());
    const auto kept = shown == marked.text ? shown.size() : shown.size() - 1;
    for (const Hit& hit : marked.hits) {
        if (hit.start >= kept)
            continue;
        const int left = metrics.horizontalAdvance(shown.left(hit.start));
        const int right = metrics.horizontalAdvance(shown.left(std::min<qsizetype>(hit.start + hit.length, kept)));
        painter.fillRect(QRect(rect.left() + left, rect.top(), right - left, metrics.height()), mark);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace heller::ui
