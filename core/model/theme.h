#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

namespace heller {

/// What recurs between cases.
struct Theme
{
    ThemeId id = {};
    QUuid uuid = {};
    QString name = {};
    QString description = {};

    bool operator==(const Theme&) const = default;
};

/// What is done about a theme.
struct Measure
{
    MeasureId id = {};
    QUuid uuid = {};
    ThemeId theme = {};
    QString title = {};
    QString description = {};
    QDate decidedOn = {};
    QDate doneOn = {};

    bool operator==(const Measure&) const = default;
};

} // namespace heller
