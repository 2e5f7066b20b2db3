#include "core/service/case_joining.h"

#include "core/base/swedish.h"
#include "core/model/joining.h"
#include "core/service/case_rules.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

QString lineOver(const Deviation& later)
{
    return later.received.isValid() ? Text::tr("Also reported on %1:").arg(swedish::dateInWords(later.received))
                                    : Text::tr("Also reported:");
}

Result<> moveBelongings(Stores& stores, const CaseFile& later, const CaseFile& earlier)
{
    const DeviationId id = earlier.deviation.id;
    for (const ThemeId theme : later.themes) {
        if (earlier.themes.contains(theme))
            continue;
        if (const auto added = stores.themes.addToCase(id, theme); !added)
            return added;
    }
    for (Attachment attachment : later.attachments) {
        const auto isSame = [&](const Attachment& one) {
            return one.sha256 == attachment.sha256 && one.fileName == attachment.fileName;
        };
        if (std::ranges::any_of(earlier.attachments, isSame))
            continue;
        attachment.id = {};
        attachment.uuid = {};
        attachment.deviation = id;
        if (const auto added = stores.attachments.insert(attachment); !added)
            return fail(added);
    }
    QList<Leftover> leftovers = later.leftovers;
    for (Leftover& leftover : leftovers)
        leftover.uuid = {};
    if (const auto kept = stores.leftovers.append(id, leftovers); !kept)
        return kept;
    QList<AcceptedFinding> accepted = later.accepted;
    for (AcceptedFinding& each : accepted)
        each.uuid = {};
    return stores.acceptedFindings.append(id, accepted);
}

Result<> joinStored(Stores& stores, DeviationId laterId, DeviationId earlierId)
{
    const auto later = stores.cases.load(laterId);
    if (!later)
        return fail(later);
    const auto earlier = stores.cases.load(earlierId);
    if (!earlier)
        return fail(earlier);
    if (laterId == earlierId || !isOnlyReported(*later))
        return fail(
            ErrorCode::InvalidInput,
            Text::tr("%1 cannot be joined to another case: it has been worked with.").arg(later->deviation.diaryNumber),
            Text::tr("Write in one of the two that it is the same matter."));
    const auto joined = asUpdate(stores, joinedWith(earlier->deviation, later->deviation, lineOver(later->deviation)));
    if (!joined)
        return fail(joined);
    if (const auto updated = stores.deviations.update(*joined); !updated)
        return updated;
    if (const auto moved = moveBelongings(stores, *later, *earlier); !moved)
        return moved;
    if (const auto moved = stores.letters.addLettersOf(laterId, earlierId); !moved)
        return moved;
    return stores.deviations.remove(laterId);
}

} // namespace

Result<> CaseJoining::join(DeviationId later, DeviationId into)
{
    Stores& stores = m_register.stores();
    const auto number = stores.deviations.diaryNumberOf(later);
    if (!number)
        return fail(number);
    const auto target = stores.deviations.diaryNumberOf(into);
    if (!target)
        return fail(target);
    return withoutValue(m_register.write(Text::tr("Join %1 to %2").arg(*number, *target),
                                         [&](Stores& inside) { return joinStored(inside, later, into); }));
}

} // namespace heller::service
