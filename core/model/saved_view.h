#pragma once

#include "core/model/ids.h"

#include <QString>
#include <QUuid>

namespace heller {

/// A filter of the list under a name.
struct SavedView
{
    SavedViewId id = {};
    QUuid uuid = {};
    QString name = {};
    int position = 0;    ///< from 1
    QString filter = {}; ///< JSON, as service::filterJson() writes it

    bool operator==(const SavedView&) const = default;
};

} // namespace heller
