#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QString>
#include <QUuid>

namespace heller {

/// The public twin of an answered case: rewritten, not blanked. No reporter.
struct Publication
{
    PublicationId id = {};
    QUuid uuid = {};
    DeviationId deviation = {};
    QString title = {}; ///< more general than the case's own
    QString challenge = {};
    QString consequences = {};
    QString proposal = {};
    QString feedback = {};
    QDate publishedOn = {}; ///< null while it is a draft

    bool operator==(const Publication&) const = default;
};

} // namespace heller
