// The part of Letters that says which cases a letter could be about.

#include "core/report/letter_cases.h"
#include "core/service/cases.h"
#include "core/service/letters.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace heller::service {

using store::Stores;

namespace {

constexpr int mostOffered = 200; // cases beside the one that a letter begins with

bool fitsReporter(LetterKind kind, const CaseFile& file)
{
    const bool ended = report::hasEnded(file);
    switch (kind) {
    case LetterKind::Outcome:
    case LetterKind::Settled:
        return ended && !file.deviation.reporterToldOn.isValid();
    case LetterKind::Thanks:
        return !ended && std::ranges::none_of(file.letters,
                                              [](const Letter& letter) { return letter.kind == LetterKind::Thanks; });
    case LetterKind::Supplement: // what is unclear in one is not in the other
    case LetterKind::Question:
    case LetterKind::Reminder:
        return false;
    }
    return false;
}

bool fitsActor(LetterKind kind, const CaseFile& file, Status status, ActorId actor, QDate today)
{
    const auto asking = report::askingOf(file, actor, today, 0);
    switch (kind) {
    case LetterKind::Reminder:
        return asking && !asking->stands;
    case LetterKind::Question:
        return !asking && (status == Status::Raised || status == Status::Continued);
    default:
        return false;
    }
}

/// Whether a case belongs in the list at all that a letter to the actor is chosen from.
bool concerns(LetterKind kind, const CaseFile& file, Status status, ActorId actor, QDate today)
{
    if (kind == LetterKind::Reminder)
        return report::askingOf(file, actor, today, 0).has_value();
    if (kind == LetterKind::Settled)
        return status == Status::Settled;
    return status == Status::New || status == Status::Ready || status == Status::Raised || status == Status::Continued;
}

/// The cases that the actor has to do with, by the list's own filter.
Result<QList<DeviationId>> casesOf(Register& reg, LetterKind kind, ActorId actor)
{
    CaseFilter filter{.actors = {actor}};
    if (kind == LetterKind::Settled)
        filter.statuses = {Status::Settled};
    else
        filter.statuses = {Status::New, Status::Ready, Status::Raised, Status::Continued};
    return Cases(reg).ids(filter, CaseOrder::Newest, 0, mostOffered);
}

/// All that one reporter has reported, as far as it can be told: from the same e-mail address.
Result<QList<DeviationId>> casesOfReporter(Stores& stores, DeviationId about)
{
    const auto deviation = stores.deviations.load(about);
    return deviation ? stores.deviations.reportedFrom(deviation->reporter.email) : fail(deviation);
}

Result<QList<DeviationId>> awaitedOf(Stores& stores, ActorId actor)
{
    const auto open = stores.overview.openAnswers();
    if (!open)
        return fail(open);
    QList<DeviationId> ids;
    for (const store::OpenAnswer& each : *open) {
        if (each.answer.actor == actor && !ids.contains(each.deviation))
            ids.append(each.deviation);
    }
    return ids;
}

} // namespace

Result<QList<LetterCase>> Letters::casesFor(LetterKind kind, ActorId actor, DeviationId about, QDate today) const
{
    Stores& stores = m_register.stores();
    auto ids = actor.isNull()                 ? casesOfReporter(stores, about)
               : kind == LetterKind::Reminder ? awaitedOf(stores, actor)
                                              : casesOf(m_register, kind, actor);
    if (!ids)
        return fail(ids);
    if (!about.isNull()) {
        ids->removeOne(about);
        ids->prepend(about);
    }
    return store::ofOneMoment(stores.connection(), [&]() -> Result<QList<LetterCase>> {
        QList<LetterCase> found;
        for (const DeviationId id : ids->first(std::min<qsizetype>(ids->size(), mostOffered))) {
            const auto file = stores.cases.load(id);
            if (!file)
                return fail(file);
            const Status status = statusOf(*file);
            if (!actor.isNull() && id != about && !concerns(kind, *file, status, actor, today))
                continue;
            const bool fits = actor.isNull() ? fitsReporter(kind, *file) : fitsActor(kind, *file, status, actor, today);
            found.append({id, file->deviation.diaryNumber, file->deviation.title, status, fits || id == about});
        }
        return found;
    });
}

} // namespace heller::service
