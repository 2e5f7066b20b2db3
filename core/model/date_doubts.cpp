#include "core/model/date_doubts.h"

#include "core/model/working_days.h"

#include <QCoreApplication>

namespace heller {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::DateDoubt)
};

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

QString doubtOfMeetingDay(QDate day)
{
    if (!day.isValid() || isWorkingDay(day))
        return {};
    if (day.dayOfWeek() == Qt::Saturday)
        return Text::tr("That day is a Saturday.");
    if (day.dayOfWeek() == Qt::Sunday)
        return Text::tr("That day is a Sunday.");
    return Text::tr("That day is a public holiday, or an eve on which few are at work.");
}

DateDoubt doubtOfStep(QDate step, QDate received, QDate today)
{
    const DateDoubt doubt = doubtOfReceived(step, today);
    const bool isEarly = step.isValid() && received.isValid() && step < received;
    return doubt == DateDoubt::None && isEarly ? DateDoubt::TooEarly : doubt;
}

} // namespace heller
