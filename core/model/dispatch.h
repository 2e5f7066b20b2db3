#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace heller {

/// A file that left the house: what, to whom it was meant by its profile, and what it was to the byte.
struct Dispatch
{
    DispatchId id = {};
    QUuid uuid = {};
    QDateTime at = {}; ///< UTC
    QString author = {};
    QString kind = {};     ///< "site", "report", "case", "list", "disclosure"
    QString profile = {};  ///< Profile's code; empty: none was chosen
    QString fileName = {}; ///< without its folder
    qint64 size = 0;       ///< bytes
    QByteArray sha256 = {};
    QString note = {};
    QStringList diaryNumbers = {}; ///< of the cases in it, in its order

    bool operator==(const Dispatch&) const = default;
};

} // namespace heller
