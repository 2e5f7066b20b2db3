// The writing half of Cases.

#include "core/service/answer_forms.h"
#include "core/service/case_rules.h"
#include "core/service/cases.h"
#include "core/service/register.h"
#include "core/service/supplement_clocks.h"
#include "core/store/stores.h"

#include <QCoreApplication>
#include <QSet>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

/// How many cases one transaction of fill() takes: enough to make commits cheap, few enough to keep memory flat.
constexpr int casesPerBatch = 1000;

/// "Change title (LH 2023-001)".
QString labelled(const QString& what, const QString& diaryNumber)
{
    return Text::tr("%1 (%2)").arg(what, diaryNumber);
}

Result<> checkFile(Stores& stores, const CaseFile& file)
{
    if (const auto valid = checkDeviation(stores, file.deviation); !valid)
        return fail(valid);
    QSet<int> numbers;
    for (const FeedbackRound& round : file.rounds) {
        if (const auto valid = checkRound(stores, round); !valid)
            return fail(valid);
        if (round.number > 0 && numbers.contains(round.number))
            return fail(
                ErrorCode::InvalidInput,
                Text::tr("%1 has two feedback rounds with the number %2.")
                    .arg(file.deviation.diaryNumber.isEmpty() ? file.deviation.title : file.deviation.diaryNumber)
                    .arg(round.number));
        numbers.insert(round.number);
    }
    return {};
}

/// A new case as it may be stored, number given.
Result<CaseFile> prepared(Stores& stores, CaseFile file, QDate today)
{
    if (const auto valid = checkFile(stores, file); !valid)
        return fail(valid);
    auto numbered = withDiaryNumber(stores, std::move(file.deviation), today);
    if (!numbered)
        return fail(numbered);
    file.deviation = std::move(*numbered);
    return file;
}

Result<DeviationId> insertNew(Stores& stores, const CaseFile& file, QDate today)
{
    const auto ready = prepared(stores, file, today);
    if (!ready)
        return fail(ready);
    return stores.cases.insert(*ready);
}

Result<DeviationId> replaceStored(Stores& stores, CaseFile file)
{
    if (const auto valid = checkFile(stores, file); !valid)
        return fail(valid);
    auto kept = asUpdate(stores, std::move(file.deviation));
    if (!kept)
        return fail(kept);
    file.deviation = std::move(*kept);
    if (const auto replaced = stores.cases.replace(file); !replaced)
        return fail(replaced);
    return file.deviation.id;
}

} // namespace

Result<DeviationId> Cases::create(const Deviation& deviation)
{
    const QDate today = m_register.environment().clock->today();
    DeviationId id;
    const QString title = deviation.title.simplified();
    const QString label = title.isEmpty() ? Text::tr("New case") : Text::tr("New case: %1").arg(title.left(80));
    const auto step = m_register.write(label, [&](Stores& stores) -> Result<> {
        const auto inserted = insertNew(stores, CaseFile{deviation}, today);
        if (!inserted)
            return fail(inserted);
        id = *inserted;
        return {};
    });
    if (!step)
        return fail(step);
    return id;
}

Result<> Cases::update(const Deviation& deviation, const QString& what)
{
    return withoutValue(updateInto({}, deviation, what));
}

Result<ChangeSetId> Cases::updateInto(ChangeSetId into, const Deviation& deviation, const QString& what)
{
    const auto number = m_register.stores().deviations.diaryNumberOf(deviation.id);
    if (!number)
        return fail(number);
    const auto work = [&](Stores& stores) -> Result<> {
        if (const auto valid = checkDeviation(stores, deviation); !valid)
            return fail(valid);
        const auto kept = asUpdate(stores, deviation);
        if (!kept)
            return fail(kept);
        return updateWithClocks(stores, *kept);
    };
    return m_register.write(labelled(what, *number), work, into);
}

Result<> Cases::close(DeviationId id, const Closure& closure)
{
    auto file = load(id);
    if (!file)
        return fail(file);
    file->deviation.closure = closure;
    return update(file->deviation,
                  closure.kind == Closure::Kind::Dismissed ? Text::tr("Dismiss") : Text::tr("Transfer"));
}

Result<> Cases::reopen(DeviationId id)
{
    auto file = load(id);
    if (!file)
        return fail(file);
    file->deviation.closure.reset();
    return update(file->deviation, Text::tr("Take up again"));
}

Result<> Cases::remove(const QList<DeviationId>& ids, const std::function<bool(int)>& progress)
{
    if (ids.isEmpty())
        return {};
    QString label = Text::tr("Delete %n cases", nullptr, static_cast<int>(ids.size()));
    if (ids.size() == 1) {
        const auto number = m_register.stores().deviations.diaryNumberOf(ids.first());
        if (!number)
            return fail(number);
        label = Text::tr("Delete %1").arg(*number);
    }
    return withoutValue(
        m_register.writeMany(label, ids.size(), progress, [&](Stores& stores, const auto& caseDone) -> Result<> {
            int done = 0;
            for (const DeviationId id : ids) {
                if (const auto removed = stores.deviations.remove(id); !removed)
                    return fail(removed);
                if (caseDone && !caseDone(++done))
                    return fail(ErrorCode::Cancelled, Text::tr("Cancelled: nothing was changed."));
            }
            return {};
        }));
}

Result<FeedbackRoundId> Cases::addRound(DeviationId id, const FeedbackRound& round)
{
    const auto number = m_register.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    FeedbackRoundId roundId;
    const auto step =
        m_register.write(labelled(Text::tr("New feedback round"), *number), [&](Stores& stores) -> Result<> {
            if (const auto valid = checkRound(stores, round); !valid)
                return fail(valid);
            const auto inserted = stores.feedback.insert(id, round);
            if (!inserted)
                return fail(inserted);
            roundId = *inserted;
            return {};
        });
    if (!step)
        return fail(step);
    return roundId;
}

Result<> Cases::updateRound(const FeedbackRound& round, const QString& what)
{
    return withoutValue(updateRoundInto({}, round, what));
}

Result<ChangeSetId> Cases::updateRoundInto(ChangeSetId into, const FeedbackRound& round, const QString& what)
{
    Stores& stores = m_register.stores();
    const auto owner = stores.feedback.caseOf(round.id);
    if (!owner)
        return fail(owner);
    const auto number = stores.deviations.diaryNumberOf(*owner);
    if (!number)
        return fail(number);
    const auto work = [&](Stores& inside) -> Result<> {
        if (const auto valid = checkRound(inside, round); !valid)
            return fail(valid);
        return inside.feedback.update(round);
    };
    return m_register.write(labelled(what, *number), work, into);
}

Result<> Cases::removeRound(FeedbackRoundId id)
{
    Stores& stores = m_register.stores();
    const auto owner = stores.feedback.caseOf(id);
    if (!owner)
        return fail(owner);
    const auto number = stores.deviations.diaryNumberOf(*owner);
    if (!number)
        return fail(number);
    return withoutValue(m_register.write(labelled(Text::tr("Delete feedback round"), *number),
                                         [&](Stores& inside) { return inside.feedback.remove(id); }));
}

Result<QList<DeviationId>> Cases::storeAll(const QString& label, const QList<CaseFile>& files,
                                           const std::function<bool(int)>& progress, const StoredBesides& besides)
{
    const QDate today = m_register.environment().clock->today();
    QList<DeviationId> ids;
    const auto step = m_register.write(label, [&](Stores& stores) -> Result<> {
        ids.clear(); // it may be tried anew
        for (const QByteArray& content : besides.attachments) {
            if (const auto kept = stores.attachments.keepContent(content); !kept)
                return fail(kept);
        }
        for (const CaseFile& file : files) {
            const auto id = file.deviation.id.isNull() ? insertNew(stores, file, today) : replaceStored(stores, file);
            if (!id)
                return fail(id);
            ids.append(*id);
            if (progress && !progress(static_cast<int>(ids.size())))
                return fail(ErrorCode::Cancelled, Text::tr("Cancelled: nothing was changed."));
        }
        return rememberForms(stores, besides.forms);
    });
    if (!step)
        return fail(step);
    return ids;
}

Result<> Cases::fill(const std::function<std::optional<CaseFile>()>& next)
{
    const QDate today = m_register.environment().clock->today();
    return m_register.seed([&](Stores& stores) -> Result<bool> {
        for (int i = 0; i < casesPerBatch; ++i) {
            const std::optional<CaseFile> file = next();
            if (!file)
                return false;
            if (const auto id = insertNew(stores, *file, today); !id)
                return fail(id);
        }
        return true;
    });
}

} // namespace heller::service
