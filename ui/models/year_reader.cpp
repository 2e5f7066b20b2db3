#include "ui/models/year_reader.h"

#include "core/service/year.h"

namespace heller::ui {
namespace {

Result<YearView> viewOf(service::Register& reg)
{
    YearView view;
    auto plan = service::Year(reg).plan();
    if (!plan)
        return fail(plan);
    view.plan = std::move(*plan);
    view.meetingName = reg.association().meetingName;
    return view;
}

} // namespace

YearReader::YearReader(Session& session, QObject* parent) : FollowingReader(session, parent)
{
    begin();
}

void YearReader::read()
{
    inThread<YearView>(viewOf, [this](const YearView& view) { Q_EMIT answered(view); });
}

} // namespace heller::ui
