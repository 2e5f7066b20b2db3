#include "core/service/case_rules.h"

#include <QCoreApplication>
#include <QSet>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

// What semesters can be written of (parseSemester); there were no coordination associations before.
constexpr int firstYear = 2000;
constexpr int lastYear = 2099;

bool isOfThisEra(QDate date)
{
    return date.isNull() || (date.year() >= firstYear && date.year() <= lastYear);
}

Result<> checkActor(store::Stores& stores, ActorId actor)
{
    const auto exists = stores.actors.exists(actor);
    if (!exists)
        return fail(exists);
    if (!*exists)
        return fail(ErrorCode::InvalidInput, Text::tr("An actor of the case is no longer in the register."),
                    Text::tr("Choose the actors anew."), QString::number(actor.value()));
    return {};
}

Result<> checkPauses(const QList<Pause>& pauses)
{
    QDate earliest;
    for (const Pause& pause : pauses) {
        if (const auto dates = checkDates({pause.from, pause.to}); !dates)
            return fail(dates);
        const bool lasts = !pause.to.isValid() && &pause != &pauses.last();
        if (!pause.from.isValid() || lasts || (earliest.isValid() && pause.from < earliest) ||
            (pause.to.isValid() && pause.to < pause.from))
            return fail(ErrorCode::InvalidInput, Text::tr("A pause must have ended before the next begins."));
        earliest = pause.to;
    }
    return {};
}

} // namespace

Result<> checkDates(std::initializer_list<QDate> dates)
{
    for (const QDate date : dates) {
        if (!isOfThisEra(date))
            return fail(ErrorCode::InvalidInput, Text::tr("The year %1 cannot be right.").arg(date.year()),
                        Text::tr("Check the dates."));
    }
    return {};
}

Result<> checkDeviation(store::Stores& stores, const Deviation& deviation)
{
    const auto dates = checkDates({deviation.received, deviation.supplementRequestedOn, deviation.supplementReceivedOn,
                                   deviation.handedOverOn, deviation.reporterToldOn,
                                   deviation.closure ? deviation.closure->on : QDate(),
                                   deviation.semester ? deviation.semester->firstDay() : QDate()});
    if (!dates)
        return fail(dates);
    if (deviation.closure && deviation.closure->reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A case that is dismissed or transferred needs a reason."),
                    Text::tr("Write down why, and try again."));
    QSet<ActorId> seen;
    for (const ActorId actor : deviation.cooperatingActors) {
        if (seen.contains(actor))
            return fail(ErrorCode::InvalidInput, Text::tr("The same actor is named twice."));
        seen.insert(actor);
        if (const auto known = checkActor(stores, actor); !known)
            return fail(known);
    }
    return {};
}

Result<> checkRound(store::Stores& stores, const FeedbackRound& round)
{
    if (round.number < 0)
        return fail(ErrorCode::InvalidInput, Text::tr("A feedback round cannot have the number %1.").arg(round.number));
    if (const auto dates = checkDates({round.askedOn, round.dueOn, round.assessedOn}); !dates)
        return fail(dates);
    for (const Answer& answer : round.answers) {
        if (answer.reminders < 0)
            return fail(ErrorCode::InvalidInput, Text::tr("There cannot be fewer than no reminders."));
        if (const auto dates = checkDates({answer.askedOn, answer.dueOn, answer.answeredOn, answer.lastRemindedOn});
            !dates)
            return fail(dates);
        if (const auto pauses = checkPauses(answer.pauses); !pauses)
            return fail(pauses);
        if (answer.actor.isNull())
            continue;
        if (const auto known = checkActor(stores, answer.actor); !known)
            return fail(known);
    }
    return {};
}

Result<Deviation> withDiaryNumber(store::Stores& stores, Deviation deviation, QDate today)
{
    if (deviation.diaryNumber.trimmed().isEmpty()) {
        const auto semester = semesterOf(deviation);
        const auto number = stores.deviations.nextDiaryNumber(semester ? semester->year : today.year());
        if (!number)
            return fail(number);
        deviation.diaryNumber = *number;
        return deviation;
    }
    const QString normalised = normalisedDiaryNumber(deviation.diaryNumber);
    deviation.diaryNumber = normalised.isEmpty() ? deviation.diaryNumber.trimmed() : normalised;
    const auto other = stores.deviations.find(deviation.diaryNumber);
    if (!other)
        return fail(other);
    if (!other->isNull())
        return fail(ErrorCode::AlreadyExists, Text::tr("There is already a case %1.").arg(deviation.diaryNumber),
                    Text::tr("Give the new case another diary number, or none."));
    if (const auto noted = stores.deviations.noteDiaryNumber(deviation.diaryNumber); !noted)
        return fail(noted);
    return deviation;
}

Result<Deviation> asUpdate(store::Stores& stores, Deviation deviation)
{
    auto stored = stores.deviations.diaryNumberOf(deviation.id);
    if (!stored)
        return fail(stored);
    deviation.diaryNumber = std::move(*stored);
    return deviation;
}

} // namespace heller::service
