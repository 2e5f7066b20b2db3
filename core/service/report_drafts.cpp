#include "core/service/report_drafts.h"

#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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
    return ReportDraft{.letter = std::move((*row)->letter),
                       .order = std::move((*row)->order),
                       .pagePerCase = (*row)->pagePerCase,
                       .letterBasis = std::move(*basis)};
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
            const auto known = stores.settings.value(basisKey(period));
            if (!known)
                return fail(known);
            if (*known != draft.letterBasis) {
                if (const auto kept = stores.settings.store(basisKey(period), draft.letterBasis); !kept)
                    return kept;
            }
            return stores.reportDrafts.store(period, {draft.letter, draft.order, draft.pagePerCase});
        }));
}

} // namespace heller::service
