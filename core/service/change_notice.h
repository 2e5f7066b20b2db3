#pragma once

#include "core/model/ids.h"

#include <QSet>
#include <QString>

namespace heller::service {

/// What a commit changed: told to the windows after it, so that they refresh what they show and no more.
struct ChangeNotice
{
    QString label = {}; ///< in the user's words: "Ändra titel på LH 2023-001"
    QSet<DeviationId> deviations = {};
    bool actors = false;
    bool meetings = false;
    bool tasks = false;  ///< the year's, that come back
    bool themes = false; ///< which there are, or what they are called
    bool views = false;  ///< saved ones
    bool settings = false;
    bool everything = false; ///< too much to list (an import, a restore)
};

} // namespace heller::service
