#include "core/service/step_authors.h"

#include "core/service/register.h"
#include "core/store/stores.h"

namespace heller::service {

using namespace Qt::StringLiterals;

Result<StepAuthors> stepAuthorsOf(Register& reg, DeviationId id)
{
    const auto written = reg.stores().changes.lastWritten(
        id, {u"handed_over_on"_s, u"closed_on"_s, u"reporter_told_on"_s, u"published_on"_s, u"assessed_on"_s});
    if (!written)
        return fail(written);
    StepAuthors authors;
    for (const store::Written& each : *written) {
        if (each.column == "handed_over_on"_L1)
            authors.handedOver = each.author;
        else if (each.column == "closed_on"_L1)
            authors.closed = each.author;
        else if (each.column == "reporter_told_on"_L1)
            authors.reporterTold = each.author;
        else if (each.column == "published_on"_L1)
            authors.published = each.author;
        else if (each.entity == "feedback_round"_L1)
            authors.assessed.insert(FeedbackRoundId(each.row), each.author);
    }
    return authors;
}

} // namespace heller::service
