#include "ui/dialogs/paste_dialog.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/pasted_text.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int dialogWidth = 640;
constexpr int textHeight = 240;
constexpr int leastTextHeight = 48;
constexpr int roomAround = 60; // of the screen, for the window's frame

} // namespace

PasteDialog::PasteDialog(QWidget* parent)
    : QDialog(parent)
    , m_text(new TextField(tr("Text"), TextField::Lines::Many, this))
    , m_go(makeButton(tr("Go on"), {}, ButtonKind::Primary, this))
{
    setWindowTitle(tr("Import pasted text"));
    auto* what =
        makeLabel(tr("Paste a mail or another text that tells of a deviation. Where it has the form's headings, "
                     "each text finds its field. Nothing is written before you have looked at it."),
                  TextKind::Hint, this);
    what->setWordWrap(true);
    m_text->setProperty("kind", u"framed"_s);
    m_text->setHeightBetween(textHeight, textHeight);
    auto* cancel = makeButton(tr("Cancel"), {}, ButtonKind::Plain, this);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch(1);
    column->setSizeConstraint(QLayout::SetNoConstraint); // the text gives way, see resizeEvent()
    const QSize room = screen()->availableSize() - QSize(roomAround, roomAround);
    const int width = std::min(dialogWidth, room.width());
    resize(width, std::min(column->totalHeightForWidth(width), room.height()));

    const auto update = [this] { m_go->setEnabled(!text().trimmed().isEmpty()); };
    connect(m_text, &TextField::edited, this, update);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    takeClipboard();
    update();
    m_text->setFocus(Qt::OtherFocusReason);
}

/// The text has what room there is, and scrolls in it.
void PasteDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    const int others = layout()->totalHeightForWidth(width()) - m_text->height();
    const int room = std::max(leastTextHeight, height() - others);
    if (room != m_text->height())
        m_text->setHeightBetween(room, room);
}

void PasteDialog::takeClipboard()
{
    if (const QMimeData* copied = QApplication::clipboard()->mimeData(); copied && !copied->hasUrls())
        m_text->setStored(pastedText(*copied));
    m_text->selectAll();
}

QString PasteDialog::text() const
{
    return m_text->text();
}

} // namespace heller::ui
