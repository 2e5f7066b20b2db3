#include "core/model/deadlines.h"

#include "core/model/working_days.h"

namespace heller {

QDate handOverBy(QDate meeting, int handOverDays)
{
    return meeting.addDays(-handOverDays);
}

QDate answerDueBy(QDate askedOn, QDate dueOn, int answerDays)
{
    return dueOn.isValid() ? dueOn : addWorkingDays(askedOn, answerDays);
}

} // namespace heller
