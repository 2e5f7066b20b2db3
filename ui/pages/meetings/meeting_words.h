#pragma once

#include "core/model/meeting.h"
#include "core/service/meeting_board.h"
#include "ui/models/line_model.h"

namespace heller::ui::meetings {

/// "Beredningsgruppen 10 december 2026".
[[nodiscard]] QString headingOf(const Meeting& meeting, const QString& meetingName);
[[nodiscard]] QString kindName(MeetingKind kind);
/// "Last day to hand over 26 November, 4 days left".
[[nodiscard]] QString handOverLine(const Meeting& meeting, QDate handOverBy, QDate today);
[[nodiscard]] Line boardLine(const service::BoardLine& line, QDate today);
/// A time as people type it: 9, 9.30, 09:30, 930; null for anything else.
[[nodiscard]] QTime parseTypedTime(const QString& text);

} // namespace heller::ui::meetings
