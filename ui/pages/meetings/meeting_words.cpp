#include "ui/pages/meetings/meeting_words.h"

#include "core/base/swedish.h"
#include "core/report/wording_meetings.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heller::ui::meetings {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Meetings)
};

QString reasonOf(const service::BoardLine& line, const QString& day)
{
    switch (line.reason) {
    case BoardReason::HandedOver:
        return Texts::tr("handed over %1").arg(day);
    case BoardReason::ToBeHandedOver:
        return Texts::tr("not handed over yet");
    case BoardReason::TakenUpBefore:
        return line.status == Status::Raised ? Texts::tr("raised before, nobody asked") : Texts::tr("to be continued");
    case BoardReason::Answered:
        return Texts::tr("the answers are there, to be assessed");
    case BoardReason::AwaitsReporter:
        return day.isEmpty() ? Texts::tr("the reporter has been asked")
                             : Texts::tr("the reporter was asked %1").arg(day);
    case BoardReason::CameTooLate:
        return Texts::tr("came after the day of handing over");
    case BoardReason::HandedTooLate:
        return Texts::tr("handed over %1, after the day").arg(day);
    case BoardReason::NotHandedOver:
        return Texts::tr("was not handed over in time");
    }
    Q_UNREACHABLE();
}

} // namespace

QString headingOf(const Meeting& meeting, const QString& meetingName)
{
    return report::wording::meetingHeading(meeting, meetingName);
}

QString kindName(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Preparatory:
        return Texts::tr("Preparing group");
    case MeetingKind::Visit:
        return Texts::tr("Visit");
    case MeetingKind::Dialogue:
        return Texts::tr("Dialogue");
    case MeetingKind::Other:
        return Texts::tr("Other meeting");
    }
    Q_UNREACHABLE();
}

QString handOverLine(const Meeting& meeting, QDate handOverBy, QDate today)
{
    if (meeting.held)
        return Texts::tr("The meeting has been held");
    if (meeting.kind != MeetingKind::Preparatory || !handOverBy.isValid())
        return kindName(meeting.kind);
    const QString day = swedish::dateInWords(handOverBy);
    const auto left = static_cast<int>(today.daysTo(handOverBy));
    if (left < 0)
        return Texts::tr("The last day to hand over was %1").arg(day);
    if (left == 0)
        return Texts::tr("Today is the last day to hand over");
    return Texts::tr("Hand over by %1, %n day(s) left", nullptr, left).arg(day);
}

Line boardLine(const service::BoardLine& line, QDate today)
{
    const QString day = line.on.isValid() ? swedish::shortDate(line.on, today) : QString();
    return {.id = line.id.value(),
            .title = line.title.isEmpty() ? line.diaryNumber : line.title,
            .second = Texts::tr("%1, %2").arg(line.diaryNumber, reasonOf(line, day)),
            .icon = u"grip-vertical"_s};
}

QTime parseTypedTime(const QString& text)
{
    static const QRegularExpression form(u"^(?:kl(?:ockan|\\.)? ?)?(\\d{1,2})(?:[.:]?(\\d\\d))?$"_s);
    const auto match = form.match(text.simplified());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

} // namespace heller::ui::meetings
