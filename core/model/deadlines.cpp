#include "core/model/deadlines.h"

namespace heller {

QDate handOverBy(QDate meeting, int handOverDays)
{
    return meeting.addDays(-handOverDays);
}

} // namespace heller
