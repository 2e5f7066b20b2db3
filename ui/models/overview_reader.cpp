#include "ui/models/overview_reader.h"

#include "ui/session/session.h"

namespace heller::ui {
namespace {

constexpr int linesOfPart = 5;

} // namespace

OverviewReader::OverviewReader(Session& session, QObject* parent) : FollowingReader(session, parent)
{
    begin();
}

void OverviewReader::read()
{
    inThread<service::Overview>(
        [today = session().clock().today(), goOn = goOn()](service::Register& reg) {
            return service::readOverview(reg, today, linesOfPart, goOn);
        },
        [this](const service::Overview& overview) { Q_EMIT answered(overview); });
}

} // namespace heller::ui
