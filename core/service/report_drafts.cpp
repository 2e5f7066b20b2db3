#include "core/service/report_drafts.h"

#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace heller::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

} // namespace

Result<ReportDraft> ReportDrafts::load(SemesterRange period) const
{
    store::Stores& stores = m_register.stores();
    auto row = store::ofOneMoment(stores.connection(), [&] { return stores.reportDrafts.load(period); });
    if (!row)
        return fail(row);
    if (!*row)
        return ReportDraft{};
    return ReportDraft{std::move((*row)->letter), std::move((*row)->order), (*row)->pagePerCase};
}

Result<> ReportDrafts::store(SemesterRange period, const ReportDraft& draft)
{
    return withoutValue(
        m_register.write(Text::tr("Change the report of %1").arg(period.inLetter()), [&](store::Stores& stores) {
            return stores.reportDrafts.store(period, {draft.letter, draft.order, draft.pagePerCase});
        }));
}

} // namespace heller::service
