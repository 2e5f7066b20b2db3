#include "core/service/meeting_material.h"

#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

namespace heller::service {

Result<MeetingMaterial> meetingMaterial(Register& reg, MeetingId id)
{
    store::Stores& stores = reg.stores();
    const Association association = reg.association();
    return store::ofOneMoment(stores.connection(), [&]() -> Result<MeetingMaterial> {
        auto meeting = stores.meetings.load(id);
        if (!meeting)
            return fail(meeting);
        MeetingMaterial material{.meeting = std::move(*meeting), .association = association};
        for (const AgendaItem& item : std::as_const(material.meeting.agenda)) {
            if (item.deviation.isNull())
                continue;
            auto file = stores.cases.load(item.deviation);
            if (!file)
                return fail(file);
            // What is said at this meeting is not among what was said before it.
            file->raisings.removeIf([id](const Raising& raising) { return raising.item.meeting == id; });
            material.cases.insert(item.deviation, *file);
        }
        const auto actors = stores.actors.all();
        if (!actors)
            return fail(actors);
        for (const Actor& actor : *actors)
            material.actorNames.insert(actor.id, actor.name);
        return material;
    });
}

} // namespace heller::service
