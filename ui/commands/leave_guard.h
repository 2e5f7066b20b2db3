#pragma once

#include "core/base/result.h"

#include <QObject>

namespace heller::ui {

class Dialogs;
class DraftKeeper;
class Session;
class WritingPlace;

/// Asked before the register is closed: stores what is being typed, and when that cannot be done loses nothing
/// unasked: try again, save the text as a file, or close and have the text offered the next time.
class LeaveGuard : public QObject
{
    Q_OBJECT

public:
    LeaveGuard(Session& session, DraftKeeper& keeper, Dialogs& dialogs, QObject* parent = nullptr);

    /// Whether the register may be closed now.
    [[nodiscard]] bool mayLeave();

private:
    enum class Leaving {
        Stay,
        Stored,
        Keep,  ///< saved as a draft
        GiveUp ///< or saved elsewhere
    };

    [[nodiscard]] bool mayStopJob();
    /// What becomes of what is written there; as yet nothing is let go of, as she may stay for another place's sake.
    [[nodiscard]] Leaving ask(const WritingPlace& place);
    void leave(WritingPlace& place, Leaving how);
    /// False when she thought better of it.
    [[nodiscard]] Result<bool> saveText(const WritingPlace& place);

    Session& m_session;
    DraftKeeper& m_keeper;
    Dialogs& m_dialogs;
};

} // namespace heller::ui
