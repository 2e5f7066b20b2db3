#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace heller {

/// What was weeded out for good, by whose decision. Names nobody.
struct Retention
{
    QUuid uuid = {};
    QDateTime at = {}; ///< UTC
    QString author = {};
    QString kind = {};         ///< "cases", "person"
    QString decision = {};     ///< its reference: "Beslut 2026-14"
    QJsonObject protocol = {}; ///< counts; "lastStep": the history's last step then, behind which nothing is undone

    bool operator==(const Retention&) const = default;
};

} // namespace heller
