#pragma once

#include <Qt>

namespace heller::ui {

/// What a row of the case list, a case or a heading, tells beside Qt::DisplayRole (the title) and
/// Qt::AccessibleTextRole.
enum CaseListRole {
    CaseIdRole = Qt::UserRole + 1, ///< qint64
    DiaryNumberRole,
    StatusRole, ///< int, heller::Status
    ReceivedRole,
    SemesterRole, ///< "VT 2023" or empty
    ActorNamesRole,
    SnippetRole,     ///< search hits between U+0002 and U+0003
    SearchWordsRole, ///< QStringList: what to mark in the title
    FindingsRole,    ///< int: places that may be personal data; 0 also while nobody has counted
    HeadingRole,     ///< int: how many cases stand below this heading; invalid for a case
};

/// What a row tells in a table. The list shows the first alone.
enum CaseColumn {
    TitleColumn,
    DiaryNumberColumn,
    StatusColumn,
    ReceivedColumn,
    SemesterColumn,
    ActorsColumn,
    ThemesColumn,
    OutcomeColumn,
    CaseColumnCount
};

} // namespace heller::ui
