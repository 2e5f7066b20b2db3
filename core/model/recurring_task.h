#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

#include <optional>

namespace heller {

enum class Recurrence { Month, Quarter, HalfYear, Year };

/// A task of the association's that comes back: "Verksamhetsberättelse till styrelsen", every year.
struct RecurringTask
{
    RecurringTaskId id = {};
    QUuid uuid = {};
    QString title = {};
    QString note = {};
    QDate firstOn = {};
    Recurrence every = Recurrence::Year;
    QDate endedOn = {};             ///< the last day it can fall on; null: it goes on
    QMap<QDate, QDate> doneOn = {}; ///< by the day it fell on: when it was done

    bool operator==(const RecurringTask&) const = default;
};

/// The days it falls on, both ends included. A day that a month does not have is that month's last.
[[nodiscard]] QList<QDate> daysOf(const RecurringTask& task, QDate from, QDate to);

[[nodiscard]] QString codeOf(Recurrence every); ///< "month", "quarter", "half-year", "year"
[[nodiscard]] std::optional<Recurrence> recurrenceFrom(QStringView code);

} // namespace heller
