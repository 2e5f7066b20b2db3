#include "core/model/joining.h"

#include "core/base/swedish.h"

#include <algorithm>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

/// Whether `text` says nothing that `known` does not say, whatever the blanks, marks and capitals.
bool saysNothingNew(const QString& text, const QString& known)
{
    return text.trimmed().isEmpty() || swedish::searchWords(text) == swedish::searchWords(known);
}

/// "Anna Berg; Bo Ek"; one that stands there already is not told twice.
void addName(QString& names, const QString& name)
{
    for (const QString& known : names.split(u';')) {
        if (saysNothingNew(name, known))
            return;
    }
    names = names.trimmed().isEmpty() ? name : u"%1; %2"_s.arg(names, name);
}

void addText(QString& text, const QString& later, const QString& line)
{
    if (saysNothingNew(later, text))
        return;
    const QString added = line + u"\n\n"_s + later;
    text = text.trimmed().isEmpty() ? added : text + u"\n\n"_s + added;
}

} // namespace

bool isOnlyReported(const CaseFile& file)
{
    const Deviation& deviation = file.deviation;
    const bool nothingDated = deviation.supplementRequestedOn.isNull() && deviation.supplementReceivedOn.isNull() &&
                              deviation.handedOverOn.isNull() && deviation.reporterToldOn.isNull();
    return nothingDated && file.rounds.isEmpty() && file.raisings.isEmpty() && !deviation.raisedBeforeRegister &&
           !deviation.closure && !deviation.outcome && deviation.outcomeNote.isEmpty();
}

Deviation joinedWith(const Deviation& earlier, const Deviation& later, const QString& line)
{
    Deviation joined = earlier;
    addName(joined.reporter.name, later.reporter.name);
    addName(joined.reporter.email, later.reporter.email);
    addName(joined.reporter.workplace, later.reporter.workplace);
    addName(joined.cooperatingText, later.cooperatingText);
    for (const ActorId actor : later.cooperatingActors) {
        if (!joined.cooperatingActors.contains(actor))
            joined.cooperatingActors.append(actor);
    }
    addText(joined.challenge, later.challenge, line);
    addText(joined.consequences, later.consequences, line);
    addText(joined.proposal, later.proposal, line);
    addText(joined.otherText, later.otherText, line);
    return joined;
}

Answer joinedAnswer(const Answer& kept, const Answer& other)
{
    const auto weight = [](const Answer& answer) {
        switch (answer.manner) {
        case AnswerManner::Written:
            return 3;
        case AnswerManner::WordOfMouth:
            return 2;
        case AnswerManner::NotConcerned:
            return 1;
        case AnswerManner::Pending:
            break;
        }
        return 0;
    };
    const Answer& stronger = weight(other) > weight(kept) ? other : kept;
    Answer joined = kept;
    joined.manner = stronger.manner;
    joined.answeredOn = stronger.answeredOn;
    joined.answeredBy = stronger.answeredBy;
    joined.pauses = stronger.pauses;
    joined.dueOn = stronger.dueOn;
    // Null is when the round was asked, before whoever was asked later.
    const bool bothLater = kept.askedOn.isValid() && other.askedOn.isValid();
    joined.askedOn = bothLater ? std::min(kept.askedOn, other.askedOn) : QDate();
    joined.reminders = std::max(kept.reminders, other.reminders);
    joined.lastRemindedOn = std::max(kept.lastRemindedOn, other.lastRemindedOn);
    if (joined.text.isEmpty())
        joined.text = other.text;
    else if (!other.text.isEmpty() && other.text != joined.text)
        joined.text += u"\n\n"_s + other.text;
    return joined;
}

} // namespace heller
