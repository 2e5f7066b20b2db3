#include "ui/models/case_texts.h"

#include "core/model/asking.h"
#include "ui/models/version_text.h"

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

/// Of an answer whose clock stands: begins with its first letter.
const QString pauseReason = u"pause_reason"_s;

/// A text of a case in its place: what entity, row and column say of it, and the text itself.
struct Place
{
    QString entity = {};
    qint64 row = 0;
    QString field = {};
    QString about = {};
    QString* text = nullptr;
    Answer* answer = nullptr;
    FeedbackRoundId round = {};
};

void addOwn(QList<Place>& places, Deviation& deviation)
{
    const std::pair<QString, QString*> texts[] = {{u"title"_s, &deviation.title},
                                                  {u"reporter_name"_s, &deviation.reporter.name},
                                                  {u"reporter_email"_s, &deviation.reporter.email},
                                                  {u"reporter_workplace"_s, &deviation.reporter.workplace},
                                                  {u"cooperating_text"_s, &deviation.cooperatingText},
                                                  {u"challenge"_s, &deviation.challenge},
                                                  {u"consequences"_s, &deviation.consequences},
                                                  {u"proposal"_s, &deviation.proposal},
                                                  {u"other_text"_s, &deviation.otherText},
                                                  {u"outcome_note"_s, &deviation.outcomeNote}};
    for (const auto& [field, text] : texts)
        places.append({u"deviation"_s, deviation.id.value(), field, {}, text});
}

void addAnswer(QList<Place>& places, Answer& answer, FeedbackRoundId round)
{
    const qint64 row = answer.id.value();
    places.append({u"answer"_s, row, u"text"_s, answer.actorText, &answer.text, &answer, round});
    places.append({u"answer"_s, row, u"answered_by"_s, answer.actorText, &answer.answeredBy, nullptr, round});
    if (clockStands(answer))
        places.append({u"answer"_s, row, pauseReason, answer.actorText, &answer.pauses.last().reason, nullptr, round});
}

void addRound(QList<Place>& places, FeedbackRound& round)
{
    const std::pair<QString, QString*> texts[] = {
        {u"heading"_s, &round.heading}, {u"text"_s, &round.text}, {u"assessment_note"_s, &round.assessmentNote}};
    const QString number = QString::number(round.number);
    for (const auto& [field, text] : texts)
        places.append({u"feedback_round"_s, round.id.value(), field, number, text, nullptr, round.id});
    for (Answer& answer : round.answers) {
        if (!answer.id.isNull()) // else it is not in the register yet
            addAnswer(places, answer, round.id);
    }
}

QList<Place> placesOf(CaseFile& file)
{
    QList<Place> places;
    addOwn(places, file.deviation);
    for (FeedbackRound& round : file.rounds)
        addRound(places, round);
    return places;
}

/// Null where there is none.
Place placeOf(CaseFile& file, const KeptText& text)
{
    const QList<Place> places = placesOf(file);
    for (const Place& place : places) {
        if (place.entity == text.entity && place.row == text.row && place.field == text.field)
            return place;
    }
    return {};
}

/// Where it does not stand yet: the reason is what stops it.
void stopClock(CaseFile& file, const KeptText& text, QDate today)
{
    for (FeedbackRound& round : file.rounds) {
        for (Answer& answer : round.answers) {
            if (answer.id.value() == text.row)
                answer = paused(answer, today, {});
        }
    }
}

} // namespace

QList<KeptText> changedTexts(const CaseFile& stored, const CaseFile& now)
{
    CaseFile file = now;
    QList<KeptText> changed;
    const QList<Place> places = placesOf(file);
    for (const Place& place : places) {
        const KeptText text{.entity = place.entity,
                            .row = place.row,
                            .field = place.field,
                            .name = VersionText::nameOf(place.entity, place.field, place.about),
                            .deviation = now.deviation.id.value(),
                            .where = now.deviation.diaryNumber,
                            .text = *place.text};
        if (textAt(stored, text) != text.text)
            changed.append(text);
    }
    return changed;
}

QString textAt(const CaseFile& file, const KeptText& text)
{
    CaseFile copy = file;
    const QString* there = placeOf(copy, text).text;
    return there ? *there : QString();
}

bool putText(CaseFile& file, const KeptText& text, QDate today)
{
    if (text.field == pauseReason && !text.text.isEmpty())
        stopClock(file, text, today);
    const Place place = placeOf(file, text);
    if (!place.text || *place.text == text.text)
        return false;
    *place.text = text.text;
    if (place.answer && place.answer->manner == AnswerManner::Pending && !text.text.isEmpty()) {
        place.answer->manner = AnswerManner::Written;
        place.answer->answeredOn = today;
    }
    return true;
}

FeedbackRoundId roundOfText(const CaseFile& file, const KeptText& text)
{
    CaseFile copy = file;
    return placeOf(copy, text).round;
}

} // namespace heller::ui
