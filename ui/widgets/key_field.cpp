#include "ui/widgets/key_field.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace heller::ui {
namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown ||
           key == 0;
}

bool leaves(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the new keys here"));
}

bool KeyField::event(QEvent* event)
{
    // What is pressed here is to be looked at, not done.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (leaves(*event)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (isModifier(event->key()))
        return;
    if (event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_Escape) {
            Q_EMIT givenUp();
            return;
        }
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            Q_EMIT pressed({});
            return;
        }
    }
    Q_EMIT pressed(QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()))));
}

void KeyField::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept(); // nothing to cut or paste
}

} // namespace heller::ui
