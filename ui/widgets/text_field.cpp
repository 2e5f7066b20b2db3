#include "ui/widgets/text_field.h"

#include "core/base/text_blocks.h"
#include "ui/privacy/personal_data_marks.h"
#include "ui/privacy/personal_data_menu.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/spelling/speller.h"
#include "ui/spelling/spelling_marks.h"
#include "ui/spelling/spelling_menu.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/in_sight.h"
#include "ui/widgets/pasted_text.h"
#include "ui/widgets/undo_keys.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr double lineHeight = 1.45; // of the letters' size; fonts bring 1.17 (DejaVu) to 1.36 (Noto) of their own
constexpr int frame = 2 * (2 + 2);  // border and padding of the style sheet, above and below
constexpr QStringView bullet = u"• ";

} // namespace

QString shownText(const QString& stored)
{
    QStringList lines = stored.split(u'\n');
    for (QString& line : lines) {
        if (line.startsWith(u"- "))
            line.replace(0, 2, u"• "_s);
    }
    return lines.join(u'\n');
}

QString storedText(const QString& shown)
{
    return tidyText(shown);
}

TextField::TextField(const QString& name, Lines lines, QWidget* parent)
    : QTextEdit(parent)
    , m_lines(lines)
    , m_spelled(lines == Lines::Many)
    , m_watched(lines == Lines::Many)
{
    setProperty("kind", u"inPlace"_s);
    setAccessibleName(name);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::fitHeight);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_setting && !(m_marks && m_marks->isMarking()))
            Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextField::showCursor);
    spaceLines();
}

void TextField::setStored(const QString& text)
{
    const QString shown = shownText(text);
    if (this->text() == formOf(shown))
        return;
    const QScopedValueRollback setting(m_setting, true);
    setPlainText(shown);
    spaceLines();
    if (m_marks)
        m_marks->noteOtherText();
    if (m_personalData)
        m_personalData->noteOtherText();
}

QString TextField::text() const
{
    return formOf(toPlainText());
}

QString TextField::formOf(const QString& shown) const
{
    const QString stored = storedText(shown);
    return m_lines == Lines::One ? stored.simplified() : stored;
}

void TextField::setHint(const QString& text)
{
    setPlaceholderText(text);
    fitHeight();
}

int TextField::hintHeight() const
{
    const QRect room(0, 0, viewport()->width(), QWIDGETSIZE_MAX);
    return document()->isEmpty() ? fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholderText()).height() : 0;
}

void TextField::setHeightBetween(int least, int most)
{
    m_leastHeight = least;
    m_mostHeight = most;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitHeight();
}

bool TextField::replaceFound()
{
    if (!m_personalData || isReadOnly())
        return false;
    const auto found = m_personalData->nextFrom(textCursor().position());
    if (!found)
        return false;
    const QString text = m_personalData->textOf(*found);
    m_personalData->replace(*found, text, m_personalData->proposals(*found).value(0));
    return true;
}

QSize TextField::sizeHint() const
{
    const int content = std::max(static_cast<int>(std::ceil(document()->size().height())), hintHeight());
    return {120, std::clamp(content + frame, m_leastHeight, m_mostHeight)};
}

void TextField::fitHeight()
{
    setFixedHeight(sizeHint().height());
}

void TextField::spaceLines()
{
    // Outside the undo stack: how it looks is nothing that she did.
    const QScopedValueRollback setting(m_setting, true);
    document()->setUndoRedoEnabled(false);
    QTextBlockFormat format;
    const QFontMetricsF metrics(font());
    const double pixels = QFontInfo(font()).pixelSize() * lineHeight;
    format.setLineHeight(std::max(100.0, 100 * pixels / metrics.lineSpacing()), QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(true);
    fitHeight();
}

void TextField::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    if (document()->isEmpty())
        fitHeight(); // the hint may need other lines
    if (hasFocus())  // it may have grown by a line, and the page will with it
        QTimer::singleShot(0, this, &TextField::showCursor);
}

/// The page scrolls, not the field: it has to follow what is being written.
void TextField::showCursor()
{
    if (!hasFocus() || m_setting)
        return;
    QScrollArea* page = pageAround(*this);
    if (!page || !page->widget())
        return;
    const QRect line = cursorRect();
    const QPoint place = viewport()->mapTo(page->widget(), line.center());
    page->ensureVisible(page->horizontalScrollBar()->value(), place.y(), 0, line.height());
}

bool TextField::event(QEvent* event)
{
    if (m_marks && event->type() == QEvent::ReadOnlyChange)
        m_marks->renew();
    if (m_personalData && event->type() == QEvent::ReadOnlyChange)
        m_personalData->renew();
    if (event->type() == QEvent::ToolTip)
        return showWhy(*static_cast<QHelpEvent*>(event));
    return leavesUndoToRegister(*event, document()->isUndoAvailable(), document()->isRedoAvailable()) ||
           QTextEdit::event(event);
}

void TextField::showEvent(QShowEvent* event)
{
    QTextEdit::showEvent(event);
    PersonalDataWatch* watch = m_watched && !m_personalData ? PersonalDataWatch::of(*this) : nullptr;
    if (watch)
        m_personalData = new PersonalDataMarks(*watch, *this);
    Speller* speller = m_spelled && !m_marks ? Speller::of(*this) : nullptr;
    if (!speller)
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_marks = new SpellingMarks(*speller, *this);
}

void TextField::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (m_marks)
        m_marks->noteSeen();
}

void TextField::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor cursor = byKey ? textCursor() : cursorForPosition(event->pos());
    const QPoint where = byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto finding = m_personalData ? m_personalData->findingAt(cursor.position()) : std::nullopt)
        addToMenu(*menu, *m_personalData, *finding);
    if (const auto word = m_marks ? m_marks->doubtfulAt(cursor.position()) : std::nullopt)
        showSpellingMenu(*m_marks, *word, *menu, where);
    else
        menu->popup(where);
}

bool TextField::showWhy(const QHelpEvent& event)
{
    const int position = cursorForPosition(viewport()->mapFromGlobal(event.globalPos())).position();
    const auto finding = m_personalData ? m_personalData->findingAt(position) : std::nullopt;
    if (finding && !m_personalData->isAccepted(*finding))
        QToolTip::showText(event.globalPos(), whyFound(*finding), this);
    else
        QToolTip::hideText();
    return true;
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_lines == Lines::One) {
        event->ignore();
        return;
    }
    if (enter && !isReadOnly() && event->modifiers() == Qt::NoModifier && continueBullet())
        return;
    QTextEdit::keyPressEvent(event);
}

/// Enter in a bullet begins the next; in an empty one it ends the list.
bool TextField::continueBullet()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    if (!line.startsWith(bullet) && !line.startsWith(u"- "))
        return false;
    if (line.size() > 2) {
        cursor.insertText(u"\n• "_s);
    } else {
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.insertText(u"\n"_s);
    }
    setTextCursor(cursor);
    return true;
}

void TextField::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        event->ignore(); // the page scrolls, not the field
    else
        QTextEdit::wheelEvent(event);
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    Q_EMIT left();
    leaveUndoToRegister();
}

void TextField::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        spaceLines();
    if (m_marks && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        m_marks->renew();
}

/// Files are no text: they are for the case around it.
bool TextField::canInsertFromMimeData(const QMimeData* source) const
{
    return filesIn(*source).isEmpty() && QTextEdit::canInsertFromMimeData(source);
}

void TextField::insertFromMimeData(const QMimeData* source)
{
    if (isReadOnly())
        return;
    QString text = shownText(pastedText(*source));
    if (m_lines == Lines::One)
        text = text.simplified();
    textCursor().insertText(text);
}

} // namespace heller::ui
