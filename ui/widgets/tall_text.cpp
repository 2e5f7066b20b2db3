#include "ui/widgets/tall_text.h"

#include <QEvent>
#include <QWheelEvent>

#include <cmath>

namespace heller::ui {
namespace {

constexpr int leastWidth = 200;

} // namespace

TallText::TallText(const QString& name, QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleName(name);
}

QSize TallText::sizeHint() const
{
    return {leastWidth, static_cast<int>(std::ceil(document()->size().height())) + 2};
}

void TallText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        write();
}

void TallText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    updateGeometry();
}

void TallText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace heller::ui
