#pragma once

class QEvent;

namespace heller::ui {

/// A field claims undo and redo for what is typed in it. With nothing left there they belong to the register: true when
/// `event` asks whether the field wants such a key, which has then been declined.
[[nodiscard]] bool leavesUndoToRegister(QEvent& event, bool canUndo, bool canRedo);

} // namespace heller::ui
