#include "ui/commands/text_commands.h"

#include "ui/actions/action_registry.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTextEdit>

#include <algorithm>

namespace heller::ui {
namespace {

void onFocused(const char* slot)
{
    QWidget* focused = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    if (focused && focused->metaObject()->indexOfSlot(signature.constData()) >= 0)
        QMetaObject::invokeMethod(focused, slot);
}

struct FieldKey
{
    const char* text; ///< Qt's, in the menu of a text field
    QKeySequence::StandardKey key;
};

constexpr FieldKey keysOfFields[] = {{"&Undo", QKeySequence::Undo},
                                     {"&Redo", QKeySequence::Redo},
                                     {"Cu&t", QKeySequence::Cut},
                                     {"&Copy", QKeySequence::Copy},
                                     {"&Paste", QKeySequence::Paste}};

bool isOf(const QAction& action, const FieldKey& field)
{
    return std::ranges::any_of(
        std::initializer_list<const char*>{"QLineEdit", "QWidgetTextControl"},
        [&](const char* kind) { return action.text() == QCoreApplication::translate(kind, field.text); });
}

void showKeys(const QMenu& menu)
{
    for (QAction* action : menu.actions()) {
        const auto* found =
            std::ranges::find_if(keysOfFields, [&](const FieldKey& field) { return isOf(*action, field); });
        if (action->shortcut().isEmpty() && found != std::end(keysOfFields))
            action->setText(action->text() + u'\t' + QKeySequence(found->key).toString(QKeySequence::NativeText));
    }
}

} // namespace

TextCommands::TextCommands(const ActionRegistry& actions, QMenu& menu) : QObject(&menu), m_actions(actions)
{
    actions.onTriggered(ActionId::Cut, this, [] { onFocused("cut"); });
    actions.onTriggered(ActionId::Copy, this, [] { onFocused("copy"); });
    actions.onTriggered(ActionId::Paste, this, [] { onFocused("paste"); });
    connect(&menu, &QMenu::aboutToShow, this, &TextCommands::offer);
    QApplication::instance()->installEventFilter(this);
    // The keys ask the text itself.
    connect(&menu, &QMenu::aboutToHide, this,
            [this] { m_actions.setEnabled({ActionId::Cut, ActionId::Copy, ActionId::Paste}, true); });
}

bool TextCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish) { // before it is measured
        if (const auto* menu = qobject_cast<QMenu*>(watched))
            showKeys(*menu);
    }
    return QObject::eventFilter(watched, event);
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
