#include "ui/widgets/undo_keys.h"

#include <QKeyEvent>

namespace heller::ui {

bool leavesUndoToRegister(QEvent& event, bool canUndo, bool canRedo)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<QKeyEvent&>(event);
    const bool undo = key.matches(QKeySequence::Undo) && !canUndo;
    const bool redo = key.matches(QKeySequence::Redo) && !canRedo;
    if (undo || redo)
        event.ignore();
    return undo || redo;
}

} // namespace heller::ui
