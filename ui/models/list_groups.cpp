#include "ui/models/list_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::ListGroups)
};

int lastNotAbove(const QList<int>& firsts, int value)
{
    return static_cast<int>(std::upper_bound(firsts.cbegin(), firsts.cend(), value) - firsts.cbegin()) - 1;
}

} // namespace

ListGroups::ListGroups(QList<service::CaseGroup> groups) : m_groups(std::move(groups))
{
    int cases = 0;
    for (const service::CaseGroup& group : std::as_const(m_groups)) {
        m_firstRows.append(cases + static_cast<int>(m_firstRows.size()));
        m_firstCases.append(cases);
        cases += group.count;
    }
}

int ListGroups::groupOfRow(int row) const
{
    return lastNotAbove(m_firstRows, row);
}

int ListGroups::headingAt(int row) const
{
    const int group = groupOfRow(row);
    return group >= 0 && m_firstRows.at(group) == row ? group : -1;
}

int ListGroups::caseAt(int row) const
{
    return headingAt(row) >= 0 ? -1 : row - groupOfRow(row) - 1;
}

int ListGroups::casesBefore(int row) const
{
    return row - groupOfRow(row - 1) - 1;
}

int ListGroups::rowOf(int number) const
{
    return number + lastNotAbove(m_firstCases, number) + 1;
}

QString ListGroups::nameOf(int group) const
{
    const service::CaseGroup& named = m_groups.at(group);
    if (named.status)
        return heller::nameOf(*named.status);
    return named.semester ? named.semester->shortName() : Text::tr("Without semester");
}

} // namespace heller::ui
