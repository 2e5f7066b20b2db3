#include "core/service/supplement_clocks.h"

#include "core/model/asking.h"
#include "core/model/status.h"
#include "core/store/stores.h"

namespace heller::service {

namespace {

bool hasCome(const Deviation& deviation)
{
    return deviation.supplementRequestedOn.isValid() && deviation.supplementReceivedOn.isValid() &&
           deviation.supplementReceivedOn >= deviation.supplementRequestedOn;
}

/// The day since which the case would have waited until the supplement came.
QDate waitedSince(CaseFile file, const Deviation& deviation)
{
    file.deviation = deviation;
    file.deviation.supplementReceivedOn = {};
    return awaitsReporterSince(file);
}

FeedbackRound moved(const CaseFile& before, FeedbackRound round, const Deviation& after)
{
    const Deviation& was = before.deviation;
    // Asked anew, the reporter has answered once before, and the clocks stood then.
    const bool askedAnew = after.supplementRequestedOn > was.supplementReceivedOn;
    if (hasCome(was) && !askedAnew)
        round = withoutSupplement(round, was.supplementRequestedOn, was.supplementReceivedOn);
    if (hasCome(after) && waitedSince(before, after).isValid())
        round = withSupplement(round, after.supplementRequestedOn, after.supplementReceivedOn);
    return round;
}

} // namespace

Result<> updateWithClocks(store::Stores& stores, const Deviation& deviation)
{
    const auto before = stores.deviations.load(deviation.id);
    if (!before)
        return fail(before);
    const bool sameDays = before->supplementRequestedOn == deviation.supplementRequestedOn &&
                          before->supplementReceivedOn == deviation.supplementReceivedOn;
    if (!sameDays) {
        const auto file = stores.cases.load(deviation.id);
        if (!file)
            return fail(file);
        const FeedbackRound* last = lastBegun(file->rounds);
        if (const FeedbackRound after = last ? moved(*file, *last, deviation) : FeedbackRound();
            last && after != *last) {
            if (const auto stored = stores.feedback.update(after); !stored)
                return stored;
        }
    }
    return stores.deviations.update(deviation);
}

} // namespace heller::service
