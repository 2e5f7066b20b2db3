#include "core/service/sent_reports.h"

#include "core/model/as_of.h"
#include "core/service/cases.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

namespace {

constexpr qsizetype megabyte = 1 << 20;
constexpr qsizetype largestFile = 50 * megabyte;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

} // namespace

Result<QList<SentReport>> SentReports::all() const
{
    return m_register.stores().sentReports.all();
}

Result<QList<SentCase>> SentReports::casesOf(SentReportId id) const
{
    return m_register.stores().sentReports.casesOf(id);
}

Result<QByteArray> SentReports::content(const SentReport& report) const
{
    return m_register.stores().attachments.content(report.sha256, report.fileName);
}

Result<std::optional<WaitedSince>> SentReports::waitedSince(std::optional<SemesterRange> period, QDate day) const
{
    const auto reports = all();
    if (!reports)
        return fail(reports);
    const auto isBefore = [&](const SentReport& report) { return report.sentOn < day && report.period != period; };
    const auto last = std::ranges::find_if(*reports, isBefore);
    if (last == reports->end())
        return std::nullopt;
    const auto then = casesOf(last->id);
    if (!then)
        return fail(then);
    WaitedSince since{.sentOn = last->sentOn};
    for (const SentCase& each : *then) {
        if (each.deviation.isNull() || isAnswered(each.status))
            continue;
        const auto file = Cases(m_register).load(each.deviation);
        if (!file)
            return fail(file);
        ++since.waited;
        if (isAnswered(statusOf(asOf(*file, day))))
            ++since.answered;
    }
    return since.waited > 0 ? std::optional(since) : std::nullopt;
}

Result<SentReportId> SentReports::keep(SentReport report, const QByteArray& content, const QList<SentCase>& cases)
{
    if (content.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is empty.").arg(report.fileName));
    if (content.size() > largestFile)
        return fail(
            ErrorCode::TooLarge,
            Text::tr("“%1” is larger than %2 MB and is not kept.").arg(report.fileName).arg(largestFile / megabyte));
    SentReportId id;
    const auto written =
        m_register.write(Text::tr("Keep “%1” as sent").arg(report.fileName), [&](store::Stores& stores) -> Result<> {
            auto sha256 = stores.attachments.keepContent(content);
            if (!sha256)
                return fail(sha256);
            report.sha256 = std::move(*sha256);
            report.size = content.size();
            const auto inserted = stores.sentReports.insert(report, cases);
            if (!inserted)
                return fail(inserted);
            id = *inserted;
            return {};
        });
    if (!written)
        return fail(written);
    return id;
}

Result<> SentReports::remove(SentReportId id)
{
    return withoutValue(m_register.write(Text::tr("Take a sent report away"), [&](store::Stores& stores) -> Result<> {
        const auto all = stores.sentReports.all();
        if (!all)
            return fail(all);
        if (std::ranges::find(*all, id, &SentReport::id) == all->end())
            return fail(ErrorCode::NotFound, Text::tr("The sent report is no longer in the register."));
        return stores.sentReports.remove(id);
    }));
}

} // namespace heller::service
