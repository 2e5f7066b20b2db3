#pragma once

#include "core/model/actor.h"
#include "core/service/meeting_board.h"
#include "core/service/meeting_material.h"
#include "ui/models/following_reader.h"

#include <optional>

namespace heller::ui {

/// What the page of the meetings shows.
struct MeetingView
{
    QList<Meeting> meetings = {};               ///< by date, without people and agenda
    std::optional<MeetingMaterial> chosen = {}; ///< none where there is no meeting
    service::MeetingBoard board = {};
    int openItems = 0; ///< left open at the chosen, which no later meeting goes on with
    QList<Actor> actors = {};
};

/// Reads the meetings, and of one all there is.
class MeetingReader : public FollowingReader
{
    Q_OBJECT

public:
    explicit MeetingReader(Session& session, QObject* parent = nullptr);

    /// Another meeting; null: the next one, else the latest.
    void choose(MeetingId id);

Q_SIGNALS:
    void answered(const heller::ui::MeetingView& view);

private:
    void read() override;

    MeetingId m_wanted;
};

} // namespace heller::ui
