#pragma once

#include <Qt>

namespace heller::ui {

/// What a row of the case list tells beside Qt::DisplayRole (the title) and Qt::AccessibleTextRole.
enum CaseListRole {
    CaseIdRole = Qt::UserRole + 1, ///< qint64
    DiaryNumberRole,
    StatusRole, ///< int, heller::Status
    ReceivedRole,
    SemesterRole, ///< "VT 2023" or empty
    ActorNamesRole,
    SnippetRole,     ///< search hits between U+0002 and U+0003
    SearchWordsRole, ///< QStringList: what to mark in the title
};

} // namespace heller::ui
