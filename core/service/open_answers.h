#pragma once

#include "core/service/feedback.h"
#include "core/store/stores.h"

namespace heller::service {

/// As Feedback::awaited(), as the store has them: without the cases' numbers and titles, in no order.
[[nodiscard]] Result<QList<AwaitedAnswer>> openAnswers(store::Stores& stores, int answerDays, QDate today);

/// Likewise as it was when an earlier day ended, as far as the register knows. It reads whole cases.
[[nodiscard]] Result<QList<AwaitedAnswer>> openAnswersOn(store::Stores& stores, int answerDays, QDate day);

} // namespace heller::service
