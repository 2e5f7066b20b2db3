#include "core/model/meeting.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

template<typename Value, size_t n>
using Codes = std::array<std::pair<Value, QLatin1StringView>, n>;

constexpr Codes<MeetingKind, 4> kinds{{{MeetingKind::Preparatory, "preparatory"_L1},
                                       {MeetingKind::Visit, "visit"_L1},
                                       {MeetingKind::Dialogue, "dialogue"_L1},
                                       {MeetingKind::Other, "other"_L1}}};

constexpr Codes<Attendance, 3> attendances{
    {{Attendance::Invited, "invited"_L1}, {Attendance::Present, "present"_L1}, {Attendance::Absent, "absent"_L1}}};

template<typename Value, size_t n>
std::optional<Value> valueFrom(const Codes<Value, n>& codes, QStringView code)
{
    for (const auto& [value, known] : codes)
        if (code == known)
            return value;
    return std::nullopt;
}

template<typename Value, size_t n>
QString codeIn(const Codes<Value, n>& codes, Value value)
{
    for (const auto& [known, code] : codes)
        if (known == value)
            return QString(code);
    Q_UNREACHABLE();
}

} // namespace

QList<AgendaItem> openItems(const Meeting& meeting, const QList<AgendaItem>& later)
{
    QList<AgendaItem> open;
    for (const AgendaItem& item : meeting.agenda)
        if (item.leftOpen && std::ranges::find(later, item.id, &AgendaItem::carriedFrom) == later.end())
            open.append(item);
    return open;
}

QList<AgendaItem> movedTo(QList<AgendaItem> agenda, AgendaItemId item, qsizetype place)
{
    const auto found = std::ranges::find(agenda, item, &AgendaItem::id);
    if (found == agenda.end())
        return agenda;
    agenda.move(found - agenda.begin(), std::clamp<qsizetype>(place, 0, agenda.size() - 1));
    for (qsizetype i = 0; i < agenda.size(); ++i)
        agenda[i].position = static_cast<int>(i) + 1;
    return agenda;
}

QString codeOf(MeetingKind kind)
{
    return codeIn(kinds, kind);
}

std::optional<MeetingKind> meetingKindFrom(QStringView code)
{
    return valueFrom(kinds, code);
}

QString codeOf(Attendance attendance)
{
    return codeIn(attendances, attendance);
}

std::optional<Attendance> attendanceFrom(QStringView code)
{
    return valueFrom(attendances, code);
}

} // namespace heller
