#include "ui/models/meeting_reader.h"

#include "core/service/actors.h"
#include "core/service/meetings.h"
#include "ui/session/session.h"

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int linesOfColumn = 200;

/// The wanted one, else the next that is to be held, else the latest.
MeetingId chosenOf(const QList<Meeting>& meetings, MeetingId wanted, QDate today)
{
    if (std::ranges::find(meetings, wanted, &Meeting::id) != meetings.end())
        return wanted;
    const auto isNext = [&](const Meeting& meeting) { return !meeting.held && meeting.date >= today; };
    const auto next = std::ranges::find_if(meetings, isNext);
    if (next != meetings.end())
        return next->id;
    return meetings.isEmpty() ? MeetingId() : meetings.last().id;
}

Result<MeetingView> viewOf(service::Register& reg, MeetingId wanted, QDate today)
{
    MeetingView view;
    auto heads = service::Meetings(reg).heads();
    if (!heads)
        return fail(heads);
    view.meetings = std::move(*heads);
    auto actors = service::Actors(reg).all();
    if (!actors)
        return fail(actors);
    view.actors = std::move(*actors);
    const MeetingId id = chosenOf(view.meetings, wanted, today);
    if (id.isNull())
        return view;
    auto material = service::meetingMaterial(reg, id);
    if (!material)
        return fail(material);
    view.chosen = std::move(*material);
    auto board = service::readBoard(reg, id, today, linesOfColumn);
    if (!board)
        return fail(board);
    view.board = std::move(*board);
    const auto open = service::Meetings(reg).openItemsOf(id);
    if (!open)
        return fail(open);
    view.openItems = static_cast<int>(open->size());
    return view;
}

} // namespace

MeetingReader::MeetingReader(Session& session, QObject* parent) : FollowingReader(session, parent)
{
    connect(&session, &Session::closing, this, [this] { m_wanted = {}; });
    begin();
}

void MeetingReader::choose(MeetingId id)
{
    m_wanted = id;
    ask();
}

void MeetingReader::read()
{
    inThread<MeetingView>([today = session().clock().today(),
                           wanted = m_wanted](service::Register& reg) { return viewOf(reg, wanted, today); },
                          [this, asked = m_wanted](const MeetingView& view) {
                              if (asked == m_wanted && view.chosen) // and stays with it, also when it is held
                                  m_wanted = view.chosen->meeting.id;
                              Q_EMIT answered(view);
                          });
}

} // namespace heller::ui
