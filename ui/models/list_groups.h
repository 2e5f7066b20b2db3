#pragma once

#include "core/service/cases.h"

#include <QStringList>

namespace heller::ui {

/// Where the headings of a grouped list stand: each group is a heading and then its cases. Rows are of the view, cases
/// are counted from 0 through the whole list.
class ListGroups
{
public:
    ListGroups() = default;
    explicit ListGroups(QList<service::CaseGroup> groups);

    [[nodiscard]] int headings() const { return static_cast<int>(m_groups.size()); }
    /// -1 for a heading.
    [[nodiscard]] int caseAt(int row) const;
    [[nodiscard]] int rowOf(int number) const;
    /// How many cases stand above the row.
    [[nodiscard]] int casesBefore(int row) const;
    /// The group whose heading stands in the row; -1 when there stands a case.
    [[nodiscard]] int headingAt(int row) const;
    [[nodiscard]] QString nameOf(int group) const;
    [[nodiscard]] int countOf(int group) const { return m_groups.at(group).count; }

    bool operator==(const ListGroups& other) const { return m_groups == other.m_groups; }

private:
    [[nodiscard]] int groupOfRow(int row) const;

    QList<service::CaseGroup> m_groups;
    QList<int> m_firstRows;  ///< of the headings
    QList<int> m_firstCases; ///< of the groups
};

} // namespace heller::ui
