#include "core/service/report_drafts.h"

#include "core/report/semester_report.h"
#include "core/service/cases.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

QString basisKey(SemesterRange period)
{
    return u"report.letter_basis."_s + period.code();
}

QString profileKey(SemesterRange period)
{
    return u"report.profile."_s + period.code();
}

/// Writes only what is another than before.
Result<> keep(store::Stores& stores, const QString& key, const QString& value)
{
    const auto known = stores.settings.value(key);
    if (!known)
        return fail(known);
    return *known == value ? Result<>() : stores.settings.store(key, value);
}

Result<ReportDraft> draftIn(store::Stores& stores, SemesterRange period)
{
    auto row = stores.reportDrafts.load(period);
    if (!row)
        return fail(row);
    if (!*row)
        return ReportDraft{};
    auto basis = stores.settings.value(basisKey(period));
    if (!basis)
        return fail(basis);
    const auto profile = stores.settings.value(profileKey(period));
    if (!profile)
        return fail(profile);
    return ReportDraft{.letter = std::move((*row)->letter),
                       .order = std::move((*row)->order),
                       .pagePerCase = (*row)->pagePerCase,
                       .letterBasis = std::move(*basis),
                       .leftOut = std::move((*row)->leftOut),
                       .added = std::move((*row)->added),
                       .profile = profileFrom(*profile).value_or(Profile::Members)};
}

} // namespace

QString basisOf(const QString& ownLetter)
{
    return QString::fromLatin1(QCryptographicHash::hash(ownLetter.toUtf8(), QCryptographicHash::Sha1).toHex());
}

Result<ReportDraft> ReportDrafts::load(SemesterRange period) const
{
    store::Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&] { return draftIn(stores, period); });
}

Result<> ReportDrafts::store(SemesterRange period, const ReportDraft& draft)
{
    return withoutValue(m_register.write(
        Text::tr("Change the report of %1").arg(period.inLetter()), [&](store::Stores& stores) -> Result<> {
            if (const auto kept = keep(stores, basisKey(period), draft.letterBasis); !kept)
                return kept;
            const bool usual = draft.profile == Profile::Members;
            if (const auto kept = keep(stores, profileKey(period), usual ? QString() : codeOf(draft.profile)); !kept)
                return kept;
            return stores.reportDrafts.store(
                period, {draft.letter, draft.order, draft.pagePerCase, draft.leftOut, draft.added});
        }));
}

Result<QList<CaseFile>> ReportDrafts::candidates(SemesterRange period, const ReportDraft& draft,
                                                 const std::function<bool()>& goOn) const
{
    QList<CaseFile> files;
    const Cases cases(m_register);
    const auto read = cases.forEach({.semesters = period}, CaseOrder::DiaryNumber, [&](const CaseFile& file) {
        files.append(file);
        return !goOn || goOn();
    });
    if (!read)
        return fail(read);
    for (const DeviationId id : draft.added) {
        // Its semester may have become one of the period's since it was added.
        if (std::ranges::any_of(files, [&](const CaseFile& file) { return file.deviation.id == id; }))
            continue;
        auto file = cases.load(id);
        if (file)
            files.append(std::move(*file));
        else if (file.error().code != ErrorCode::NotFound) // else taken away since the draft was read
            return fail(file);
    }
    return report::inChosenOrder(std::move(files), draft.order);
}

Result<QList<CaseFile>> ReportDrafts::cases(SemesterRange period, const ReportDraft& draft) const
{
    auto files = candidates(period, draft);
    if (files)
        files->removeIf([&](const CaseFile& file) { return draft.leftOut.contains(file.deviation.id); });
    return files;
}

} // namespace heller::service
