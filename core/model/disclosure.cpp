#include "core/model/disclosure.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace heller {

namespace {

template<typename Each>
void visitRound(FeedbackRound& round, const QString& field, const Each& each)
{
    each(field + u"text"_s, round.text);
    for (qsizetype place = 0; place < round.answers.size(); ++place) {
        const QString answer = field + u"answers/%1/"_s.arg(place + 1);
        each(answer + u"actor"_s, round.answers[place].actorText);
        each(answer + u"answeredBy"_s, round.answers[place].answeredBy);
        each(answer + u"text"_s, round.answers[place].text);
    }
    each(field + u"assessmentNote"_s, round.assessmentNote);
}

template<typename Each>
void visitRaising(Raising& raising, const QString& field, const Each& each)
{
    each(field + u"notes"_s, raising.item.notes);
    each(field + u"decision"_s, raising.item.decision);
    each(field + u"responsible"_s, raising.item.responsible);
    for (qsizetype place = 0; place < raising.actorNames.size(); ++place)
        each(field + u"actors/%1"_s.arg(place + 1), raising.actorNames[place]);
}

/// Every text that the case's paper prints; what is new there belongs here.
template<typename Each>
void visit(CaseFile& file, const Each& each)
{
    Deviation& deviation = file.deviation;
    each(u"title"_s, deviation.title);
    each(u"reporter/name"_s, deviation.reporter.name);
    each(u"reporter/email"_s, deviation.reporter.email);
    each(u"reporter/workplace"_s, deviation.reporter.workplace);
    each(u"cooperatingText"_s, deviation.cooperatingText);
    for (qsizetype place = 0; place < file.cooperatingActorNames.size(); ++place)
        each(u"cooperatingActors/%1"_s.arg(place + 1), file.cooperatingActorNames[place]);
    each(u"challenge"_s, deviation.challenge);
    each(u"consequences"_s, deviation.consequences);
    each(u"proposal"_s, deviation.proposal);
    each(u"otherText"_s, deviation.otherText);
    for (qsizetype place = 0; place < file.raisings.size(); ++place)
        visitRaising(file.raisings[place], u"meetings/%1/"_s.arg(place + 1), each);
    for (qsizetype place = 0; place < file.rounds.size(); ++place)
        visitRound(file.rounds[place], u"rounds/%1/"_s.arg(place + 1), each);
    each(u"outcomeNote"_s, deviation.outcomeNote);
    if (deviation.closure)
        each(u"closureReason"_s, deviation.closure->reason);
}

} // namespace

QList<DisclosedText> disclosedTexts(const CaseFile& file)
{
    QList<DisclosedText> texts;
    CaseFile copy = file;
    visit(copy, [&texts](const QString& field, const QString& text) { texts.append({field, text}); });
    return texts;
}

CaseFile withDisclosedTexts(CaseFile file, const QList<DisclosedText>& texts)
{
    qsizetype next = 0;
    visit(file, [&](const QString&, QString& text) { text = texts.at(next++).text; });
    return file;
}

} // namespace heller
