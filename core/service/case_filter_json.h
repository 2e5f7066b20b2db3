#pragma once

#include "core/model/actor.h"
#include "core/model/theme.h"
#include "core/service/cases.h"

namespace heller::service {

/// What a filter names by their lasting numbers, so that a saved one means the same in a copy of the register.
struct FilterNames
{
    QList<Actor> actors = {};
    QList<Theme> themes = {};
};

/// A filter as it is kept: an object with only what narrows.
[[nodiscard]] QString filterJson(const CaseFilter& filter, const FilterNames& names);
/// And back. What it names and is no more becomes a null id, which no case has: the filter does not grow wider by it.
/// What cannot be understood is left out.
[[nodiscard]] CaseFilter filterFromJson(const QString& json, const FilterNames& names);

} // namespace heller::service
