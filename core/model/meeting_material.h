#pragma once

#include "core/model/association.h"
#include "core/model/case_file.h"

#include <QHash>

namespace heller {

/// A meeting with all that its papers are written from.
struct MeetingMaterial
{
    Meeting meeting = {};
    QHash<DeviationId, CaseFile> cases = {}; ///< of its agenda
    QHash<ActorId, QString> actorNames = {}; ///< of everybody it names
    Association association = {};
};

} // namespace heller
