#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/store/stores.h"

namespace heller::service {

/// Whether every date is null or of this era: what semesters can be written of. InvalidInput names the year.
[[nodiscard]] Result<> checkDates(std::initializer_list<QDate> dates);

/// What a deviation must be to be stored: a closure has a reason, the actors exist, dates are of this era.
/// InvalidInput.
[[nodiscard]] Result<> checkDeviation(store::Stores& stores, const Deviation& deviation);

/// What a round must be: its actors exist, its number and dates make sense. InvalidInput. Number 0 stands for the next.
[[nodiscard]] Result<> checkRound(store::Stores& stores, const FeedbackRound& round);

/// The deviation with its lasting number: the one it has, tidied and not another case's (AlreadyExists), or the next of
/// the year it was received in, else of its semester, else of today.
[[nodiscard]] Result<Deviation> withDiaryNumber(store::Stores& stores, Deviation deviation, QDate today);

/// The deviation as it may replace the stored one: the diary number stays, whatever is said.
[[nodiscard]] Result<Deviation> asUpdate(store::Stores& stores, Deviation deviation);

} // namespace heller::service
