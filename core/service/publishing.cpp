#include "core/report/site_address.h"
#include "core/service/publications.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>

namespace heller::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service::Publications)
};

Result<> checkFindings(const QList<CaseFinding>& findings)
{
    if (findings.isEmpty())
        return {};
    const auto count = static_cast<int>(findings.size());
    return fail(ErrorCode::InvalidInput,
                Text::tr("%n place(s) may be personal data; the first is “%1” under “%2”.", nullptr, count)
                    .arg(findings.first().text, findings.first().name),
                Text::tr("Replace what is found, or let it stand with a reason."));
}

} // namespace

Result<> checkWhole(const Publication& twin)
{
    for (const PublicationField& field : publicationFields()) {
        const bool isNeeded = field.text == &Publication::title || field.text == &Publication::challenge ||
                              field.text == &Publication::feedback;
        if (isNeeded && (twin.*field.text).trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput,
                        Text::tr("The public version lacks its text under “%1”.").arg(field.name),
                        Text::tr("Write it first."));
    }
    return {};
}

Result<> Publications::publish(DeviationId id, QDate on, const privacy::Finder& finder)
{
    const auto state = of(id);
    if (!state)
        return fail(state);
    auto twin = twinOf(id);
    if (!twin)
        return fail(twin);
    if (const auto whole = checkWhole(*twin); !whole)
        return whole;
    if (const auto clean = checkFindings(personalDataIn(*twin, state->file.accepted, finder)); !clean)
        return clean;
    if (twin->address.isEmpty()) {
        const auto all = m_register.stores().publications.all();
        if (!all)
            return fail(all);
        QStringList taken;
        for (const Publication& each : *all)
            taken.append(each.address);
        twin->address = report::siteAddress(twin->title, taken);
    }
    twin->publishedOn = on;
    return store(Text::tr("Publish (%1)"), *twin);
}

} // namespace heller::service
