#include "core/service/case_rules.h"

#include <QCoreApplication>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

bool isOfThisEra(QDate date)
{
    return date.isNull() || (date.year() >= firstYear && date.year() <= lastYear);
}

Result<> checkDates(const Deviation& deviation)
{
    const QDate dates[] = {deviation.received,
                           deviation.supplementRequestedOn,
                           deviation.supplementReceivedOn,
                           deviation.handedOverOn,
                           deviation.reporterToldOn,
                           deviation.closure ? deviation.closure->on : QDate(),
                           deviation.semester ? deviation.semester->firstDay() : QDate()};
    for (const QDate date : dates) {
        if (!isOfThisEra(date))
            return fail(ErrorCode::InvalidInput, Text::tr("The year %1 cannot be right.").arg(date.year()),
                        Text::tr("Check the dates of the case."));
    }
    return {};
}

} // namespace

Result<> checkDeviation(store::Stores& stores, const Deviation& deviation)
{
    if (const auto dates = checkDates(deviation); !dates)
        return fail(dates);
    if (deviation.closure && deviation.closure->reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A case that is dismissed or transferred needs a reason."),
                    Text::tr("Write down why, and try again."));
    QSet<ActorId> seen;
    for (const ActorId actor : deviation.cooperatingActors) {
        if (seen.contains(actor))
            return fail(ErrorCode::InvalidInput, Text::tr("The same actor is named twice."));
        seen.insert(actor);
        const auto exists = stores.actors.exists(actor);
        if (!exists)
            return fail(exists);
        if (!*exists)
            return fail(ErrorCode::InvalidInput, Text::tr("An actor of the case is no longer in the register."),
                        Text::tr("Choose the actors anew."), QString::number(actor.value()));
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
