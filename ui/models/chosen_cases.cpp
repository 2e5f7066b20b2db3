#include "ui/models/chosen_cases.h"

namespace heller::ui {

int ChosenCases::count() const
{
    int all = static_cast<int>(ids.size());
    for (const CaseSpan& span : spans)
        all += span.count;
    return all;
}

Result<QList<DeviationId>> ChosenCases::read(service::Register& reg) const
{
    QList<DeviationId> found = ids;
    const service::Cases cases(reg);
    for (const CaseSpan& span : spans) {
        const auto part = cases.ids(filter, arrangement, span.first, span.count);
        if (!part)
            return fail(part);
        found += *part;
    }
    return found;
}

} // namespace heller::ui
