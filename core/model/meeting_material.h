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
    bool isExcerpt = false; ///< what was said and decided, and by whom, is not for the readers, which is said
};

} // namespace heller
