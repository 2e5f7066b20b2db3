#include "core/model/date_doubts.h"

namespace heller {

namespace {

constexpr int firstYear = 2004; // in which the law on the associations came into force

bool isWrongYear(QDate day, QDate today)
{
    return day.year() < firstYear || day > today.addYears(1);
}

} // namespace

DateDoubt doubtOfReceived(QDate received, QDate today)
{
    if (!received.isValid())
        return DateDoubt::None;
    if (isWrongYear(received, today))
        return DateDoubt::WrongYear;
    return received > today ? DateDoubt::Ahead : DateDoubt::None;
}

DateDoubt doubtOfStep(QDate step, QDate received, QDate today)
{
    const DateDoubt doubt = doubtOfReceived(step, today);
    const bool isEarly = step.isValid() && received.isValid() && step < received;
    return doubt == DateDoubt::None && isEarly ? DateDoubt::TooEarly : doubt;
}

} // namespace heller
