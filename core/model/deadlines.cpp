#include "core/model/deadlines.h"

#include "core/model/meeting.h"

namespace heller {

QDate handOverBy(QDate meeting, int handOverDays)
{
    return meeting.addDays(-handOverDays);
}

QDate handOverBy(const Meeting& meeting, int handOverDays)
{
    return meeting.handOverOn.isValid() ? meeting.handOverOn : handOverBy(meeting.date, handOverDays);
}

} // namespace heller
