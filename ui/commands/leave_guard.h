#pragma once

#include "core/base/result.h"

#include <QObject>

namespace heller::ui {

class CaseEditor;
class Dialogs;
class Session;

/// Asked before the register is closed: stores what is being typed, and when that cannot be done loses nothing
/// unasked: try again, save the text as a file, or close anyway.
class LeaveGuard : public QObject
{
    Q_OBJECT

public:
    LeaveGuard(Session& session, Dialogs& dialogs, CaseEditor& editor, QObject* parent = nullptr);

    /// Whether the register may be closed now.
    [[nodiscard]] bool mayLeave();

private:
    [[nodiscard]] bool mayStopJob();
    /// False when she thought better of it.
    [[nodiscard]] Result<bool> saveText();
    bool discard();

    Session& m_session;
    Dialogs& m_dialogs;
    CaseEditor& m_editor;
};

} // namespace heller::ui
