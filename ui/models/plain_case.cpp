#include "ui/models/plain_case.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::PlainCase)
};

void add(QStringList& parts, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        parts.append(name.isEmpty() ? text : name + u'\n' + text);
}

void addRound(QStringList& parts, const FeedbackRound& round)
{
    add(parts, {}, Text::tr("Feedback, round %1").arg(round.number));
    add(parts, Text::tr("Heading in the report"), round.heading);
    for (const Answer& answer : round.answers)
        add(parts, answer.actorText, answer.text);
    add(parts, Text::tr("Joint answer"), round.text);
    add(parts, Text::tr("Why it was assessed so"), round.assessmentNote);
}

} // namespace

QString plainText(const CaseFile& file)
{
    const Deviation& deviation = file.deviation;
    QStringList parts{u"%1 %2"_s.arg(deviation.diaryNumber, deviation.title)};
    add(parts, Text::tr("Name"), deviation.reporter.name);
    add(parts, Text::tr("E-mail"), deviation.reporter.email);
    add(parts, Text::tr("Where do you work?"), deviation.reporter.workplace);
    add(parts, Text::tr("Cooperating parties/organisations"), deviation.cooperatingText);
    add(parts, Text::tr("Challenge"), deviation.challenge);
    add(parts, Text::tr("Consequences"), deviation.consequences);
    add(parts, Text::tr("Proposed solution"), deviation.proposal);
    add(parts, Text::tr("Other text"), deviation.otherText);
    add(parts, Text::tr("What came out of it"), deviation.outcomeNote);
    add(parts, Text::tr("Reason"), deviation.closure ? deviation.closure->reason : QString());
    for (const FeedbackRound& round : file.rounds)
        addRound(parts, round);
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace heller::ui
