#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QHash>
#include <QString>

namespace heller::service {

class Register;

/// Who noted a case's steps in the register, by the name they work under; empty where that is not known.
struct StepAuthors
{
    QString handedOver = {};
    QString closed = {};
    QString reporterTold = {};
    QString published = {};
    QHash<FeedbackRoundId, QString> assessed = {};

    bool operator==(const StepAuthors&) const = default;
};

[[nodiscard]] Result<StepAuthors> stepAuthorsOf(Register& reg, DeviationId id);

} // namespace heller::service
