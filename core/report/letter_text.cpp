#include "core/report/letter_text.h"

#include "core/base/swedish.h"
#include "core/base/text_blocks.h"
#include "core/model/in_profile.h"
#include "core/report/letter_cases.h"
#include "core/report/wording_letters.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

using Values = QHash<QString, QString>; // by placeholder

Values caseValues(const LetterInput& input)
{
    QStringList named;
    QStringList numbers;
    QStringList texts;
    for (const CaseFile& file : input.cases) {
        const CaseFile shown =
            input.actor.isNull() ? file : inProfile(file, Profile::WithoutReporters).value_or(CaseFile());
        named.append(wording::namedCase(shown.deviation.diaryNumber, shown.deviation.title));
        numbers.append(shown.deviation.diaryNumber);
        texts.append(caseText(shown, {input.kind, input.actor, input.on, input.association.answerDays}));
    }
    // Many titles in one sentence are not read; they stand as headings below.
    constexpr int mostTitles = 2;
    return {{wording::placeholderTheCases(), wording::theCases(named.size() > mostTitles ? numbers : named)},
            {wording::placeholderNumbers(), swedish::joinWithAnd(numbers)},
            {wording::placeholderCases(), texts.join(u"\n\n"_s)}};
}

/// How the cases of a letter ended, in its subject.
QString endingOf(const QList<CaseFile>& cases)
{
    QStringList endings;
    for (const CaseFile& file : cases) {
        if (const QString ending = wording::endingName(statusOf(file)); !endings.contains(ending))
            endings.append(ending);
    }
    return endings.size() == 1 ? endings.first() : wording::endedDifferently();
}

Values valuesOf(const LetterInput& input)
{
    const Association& association = input.association;
    Values values = caseValues(input);
    values.insert(wording::placeholderRecipient(), input.person);
    values.insert(wording::placeholderActor(), input.actorName);
    values.insert(wording::placeholderAnswerBy(), swedish::dateInWords(input.due));
    values.insert(wording::placeholderWanted(), input.wanted.isEmpty() ? wording::whatIsWanted() : input.wanted);
    values.insert(wording::placeholderAssociation(),
                  association.name.isEmpty() ? wording::ourAssociation() : association.name);
    values.insert(wording::placeholderCoordinator(), association.coordinator);
    values.insert(wording::placeholderCoordinatorTitle(),
                  association.coordinator.isEmpty() ? QString() : association.coordinatorTitle);
    values.insert(wording::placeholderCoordinatorEmail(), association.coordinatorEmail);
    values.insert(wording::placeholderEnding(), endingOf(input.cases));
    values.insert(wording::placeholderMeeting(), association.meetingName);
    values.insert(wording::placeholderDate(), swedish::dateInWords(input.on));
    return values;
}

/// One line filled. `hollow`: it held placeholders and nothing came of them.
QString filledLine(const QString& line, const Values& values, QStringList& unknown, bool& hollow)
{
    static const QRegularExpression placeholder(u"( ?)\\{([^{}\\n]+)\\}"_s);
    QString filled;
    qsizetype end = 0;
    bool any = false;
    for (auto matches = placeholder.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(line).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        any = true;
        const auto value = values.constFind(match.captured(2).simplified().toLower());
        if (value == values.cend()) {
            if (!unknown.contains(match.captured(2)))
                unknown.append(match.captured(2));
            filled += match.captured(0);
        } else if (!value->isEmpty()) {
            filled += match.captured(1) + *value;
        }
    }
    filled += QStringView(line).sliced(end);
    hollow = any && filled.trimmed().isEmpty();
    return filled;
}

QString filled(const QString& text, const Values& values, QStringList& unknown)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        bool hollow = false;
        const QString done = filledLine(line, values, unknown, hollow);
        if (!hollow)
            lines.append(done);
    }
    return lines.join(u'\n');
}

/// What the template names although such a letter has none: the sentence around it has a hole. A line of nothing else
/// has gone, and who is greeted may be nobody.
QStringList lackingIn(const LetterTemplate& words, const Values& values)
{
    QStringList lacking;
    for (const QString& name : {wording::placeholderAnswerBy(), wording::placeholderActor()}) {
        const QString marked = u'{' + name + u'}';
        if (values.value(name).isEmpty() &&
            (words.subject.contains(marked, Qt::CaseInsensitive) || words.body.contains(marked, Qt::CaseInsensitive)))
            lacking.append(name);
    }
    return lacking;
}

} // namespace

LetterText letterText(const LetterInput& input)
{
    const Values values = valuesOf(input);
    LetterText text;
    text.subject = filled(input.words.subject, values, text.unknown).simplified();
    text.body = tidyText(filled(input.words.body, values, text.unknown));
    text.lacking = lackingIn(input.words, values);
    return text;
}

} // namespace heller::report
