#include "core/report/wording_meetings.h"

#include "core/base/swedish.h"

using namespace Qt::StringLiterals;

namespace heller::report::wording {

namespace {

QString clock(QTime time)
{
    return time.toString(u"H.mm"_s);
}

} // namespace

QString meetingName(const Meeting& meeting, const QString& meetingName)
{
    if (!meeting.title.isEmpty())
        return meeting.title;
    switch (meeting.kind) {
    case MeetingKind::Preparatory:
        return swedish::capitalised(meetingName);
    case MeetingKind::Visit:
        return u"Besök"_s;
    case MeetingKind::Dialogue:
        return u"Dialog"_s;
    case MeetingKind::Other:
        return u"Möte"_s;
    }
    Q_UNREACHABLE();
}

QString meetingHeading(const Meeting& meeting, const QString& nameOfGroup)
{
    const QString name = meetingName(meeting, nameOfGroup);
    return meeting.date.isValid() ? name + u' ' + swedish::dateInWords(meeting.date) : name;
}

QString titleAgenda(MeetingKind kind)
{
    return hasQuestions(kind) ? u"Frågor"_s : u"Dagordning"_s;
}

QString titlePapers()
{
    return u"Möteshandlingar"_s;
}

QString titleMinutes()
{
    return u"Mötesanteckningar"_s;
}

QString titleDecisions()
{
    return u"Vad som beslutades"_s;
}

QString titleDecisionsOf(const QString& organisation)
{
    return organisation.isEmpty() ? u"Beslut som ingen är utsedd för"_s : u"Beslut för "_s + organisation;
}

QString contentsOfPapers()
{
    return u"Ärenden"_s;
}

QString nameTime()
{
    return u"Tid"_s;
}

QString timeOf(const Meeting& meeting)
{
    if (!meeting.date.isValid())
        return {};
    QString text = swedish::dateInWords(meeting.date);
    if (!meeting.beginsAt.isValid())
        return text;
    text += u" klockan "_s + clock(meeting.beginsAt);
    return meeting.endsAt.isValid() ? text + u'–' + clock(meeting.endsAt) : text;
}

QString namePlace()
{
    return u"Plats"_s;
}

QString nameHandOver()
{
    return u"Överlämning senast"_s;
}

QString columnItem()
{
    return u"Punkt"_s;
}

QString columnMatter(MeetingKind kind)
{
    return hasQuestions(kind) ? u"Fråga"_s : u"Ärende"_s;
}

QString columnCaseNumber()
{
    return u"Nummer"_s;
}

QString columnStands()
{
    return u"Läge"_s;
}

QString goesOn()
{
    return u"Fortsätter från ett tidigare möte"_s;
}

QString emptyAgenda(MeetingKind kind)
{
    return hasQuestions(kind) ? u"Inga frågor är ställda än."_s : u"Dagordningen är tom."_s;
}

QString headingPresent()
{
    return u"Närvarande"_s;
}

QString headingInvited()
{
    return u"Kallade"_s;
}

QString headingAbsent()
{
    return u"Frånvarande"_s;
}

QString headingItems(MeetingKind kind)
{
    return hasQuestions(kind) ? u"Frågor och svar"_s : u"Ärenden"_s;
}

QString headingNotes()
{
    return u"Övriga anteckningar"_s;
}

QString headingInShort()
{
    return u"Beslut i korthet"_s;
}

QString columnPerson()
{
    return u"Namn"_s;
}

QString columnOrganisation()
{
    return u"Organisation"_s;
}

QString columnRole()
{
    return u"Roll"_s;
}

QString columnDoer()
{
    return u"Vem"_s;
}

QString columnWhat()
{
    return u"Vad"_s;
}

QString columnBy()
{
    return u"Senast"_s;
}

QString nameReply()
{
    return u"Svar"_s;
}

QString nameWho()
{
    return u"Vem svarar"_s;
}

QString nameTogetherWith()
{
    return u"Tillsammans med"_s;
}

QString leftOpen()
{
    return u"Punkten tas upp igen på nästa möte."_s;
}

QString noNotes()
{
    return u"Ingenting är antecknat."_s;
}

QString nobodyYet()
{
    return u"Ingen utsedd"_s;
}

QString notesLeftOut()
{
    return u"Deltagare, anteckningar och beslut är inte med här. Av ärendena är de med som är publicerade."_s;
}

QString noDecisions()
{
    return u"Inget beslut lägger något på någon."_s;
}

} // namespace heller::report::wording
