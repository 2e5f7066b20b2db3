#pragma once

#include "core/base/result.h"
#include "core/model/year.h"

#include <QByteArray>

namespace heller::service {

class Register;

/// The register's year as a calendar file, for other programs.
struct CalendarFile
{
    QByteArray content = {};
    int events = 0;    ///< that are to be
    int cancelled = 0; ///< that were in it once and are no more
};

/// Same register, same file.
[[nodiscard]] Result<CalendarFile> calendarFile(Register& reg);
/// What the file is made of.
[[nodiscard]] Result<CalendarFeed> calendarFeed(Register& reg);

} // namespace heller::service
