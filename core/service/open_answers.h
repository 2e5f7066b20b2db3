#pragma once

#include "core/service/feedback.h"
#include "core/store/stores.h"

namespace heller::service {

/// As Feedback::awaited(), as the store has them: without the cases' numbers and titles, in no order.
[[nodiscard]] Result<QList<AwaitedAnswer>> openAnswers(store::Stores& stores, int answerDays, QDate today);

} // namespace heller::service
