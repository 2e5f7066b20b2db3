#pragma once

#include "core/base/result.h"
#include "core/model/year.h"

namespace heller::service {

class Register;

/// The use cases around the year: what comes back, and what is on its days. Each writing is one undoable step.
class Year
{
public:
    explicit Year(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<RecurringTask>> tasks() const; ///< by first day
    /// InvalidInput without a title or a first day, or when it ends before it begins.
    [[nodiscard]] Result<RecurringTaskId> addTask(const RecurringTask& task);
    [[nodiscard]] Result<> updateTask(const RecurringTask& task); ///< the days it was done on stay
    [[nodiscard]] Result<> removeTask(RecurringTaskId id);
    /// Ticks off the day it falls on; `doneOn` null takes that back. InvalidInput when it does not fall on it.
    [[nodiscard]] Result<> setDone(RecurringTaskId id, QDate dueOn, QDate doneOn);

    [[nodiscard]] Result<QList<DayOfYear>> reportDays() const;
    [[nodiscard]] Result<> setReportDays(const QList<DayOfYear>& days);

    /// All that the year is made of.
    [[nodiscard]] Result<YearPlan> plan() const;
    /// Everything of the days from one to another; answers that are late stand on the day they were due.
    [[nodiscard]] Result<QList<YearEntry>> entries(QDate from, QDate to) const;

private:
    [[nodiscard]] Result<> writeTask(const QString& label, const RecurringTask& task, RecurringTaskId* added);

    Register& m_register;
};

} // namespace heller::service
