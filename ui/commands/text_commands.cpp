#include "ui/commands/text_commands.h"

#include "ui/actions/action_registry.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTextEdit>

namespace heller::ui {
namespace {

void onFocused(const char* slot)
{
    QWidget* focused = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    if (focused && focused->metaObject()->indexOfSlot(signature.constData()) >= 0)
        QMetaObject::invokeMethod(focused, slot);
}

} // namespace

TextCommands::TextCommands(const ActionRegistry& actions, QMenu& menu) : QObject(&menu), m_actions(actions)
{
    actions.onTriggered(ActionId::Cut, this, [] { onFocused("cut"); });
    actions.onTriggered(ActionId::Copy, this, [] { onFocused("copy"); });
    actions.onTriggered(ActionId::Paste, this, [] { onFocused("paste"); });
    connect(&menu, &QMenu::aboutToShow, this, &TextCommands::offer);
    // The keys ask the text itself.
    connect(&menu, &QMenu::aboutToHide, this,
            [this] { m_actions.setEnabled({ActionId::Cut, ActionId::Copy, ActionId::Paste}, true); });
}

void TextCommands::offer() const
{
    bool selected = false;
    bool writable = false;
    if (const auto* text = qobject_cast<QTextEdit*>(QApplication::focusWidget())) {
        selected = text->textCursor().hasSelection();
        writable = !text->isReadOnly();
    } else if (const auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        selected = line->hasSelectedText();
        writable = !line->isReadOnly();
    }
    m_actions.setEnabled({ActionId::Copy}, selected);
    m_actions.setEnabled({ActionId::Cut}, selected && writable);
    m_actions.setEnabled({ActionId::Paste}, writable && QApplication::clipboard()->mimeData()->hasText());
}

} // namespace heller::ui
