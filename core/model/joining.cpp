#include "core/model/joining.h"

#include "core/base/swedish.h"

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

} // namespace heller
