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
    QString kind = {};     ///< a PaperKind's code, or what else leaves: "site", "fragment", "disclosure", "letter"
    QString profile = {};  ///< Profile's code; empty: its readers are who they are
    QString fileName = {}; ///< without its folder
    qint64 size = 0;       ///< bytes
    QByteArray sha256 = {};
    QString note = {};
    QStringList diaryNumbers = {}; ///< of the cases in it, in its order

    bool operator==(const Dispatch&) const = default;
};

} // namespace heller
