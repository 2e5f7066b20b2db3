#include "core/privacy/near_names.h"

#include <algorithm>

namespace heller::privacy {
namespace {

/// The word in whole, and without each of its letters but the first.
QStringList restsOf(const QString& folded)
{
    QStringList rests = {folded};
    for (qsizetype place = 1; place < folded.size(); ++place)
        rests.append(QString(folded).remove(place, 1));
    return rests;
}

/// Whether at most one letter is wrong, missing or too many, or two beside each other changed places.
bool isNear(QStringView one, QStringView other)
{
    while (!one.isEmpty() && !other.isEmpty() && one.front() == other.front()) {
        one = one.sliced(1);
        other = other.sliced(1);
    }
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    if (std::max(one.size(), other.size()) <= 1)
        return true;
    return one.size() == 2 && other.size() == 2 && one.front() == other.back() && one.back() == other.front();
}

} // namespace

void NearNames::insert(const QString& folded)
{
    if (folded.size() < shortest)
        return;
    for (const QString& rest : restsOf(folded))
        m_byRest.insert(rest, folded);
}

QString NearNames::meant(const QString& folded) const
{
    if (m_byRest.isEmpty() || folded.size() + 1 < shortest)
        return {};
    for (const QString& rest : restsOf(folded)) {
        const auto [first, last] = m_byRest.equal_range(rest);
        const auto near = std::find_if(first, last, [&](const QString& name) { return isNear(folded, name); });
        if (near != last)
            return *near;
    }
    return {};
}

} // namespace heller::privacy
