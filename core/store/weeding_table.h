#pragma once

#include "core/model/retention_rule.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace heller::store {

/// A place of the register that goes with something that is weeded out. SQL with `t` for the row; beside the register's
/// own tables it may ask `chosen` (id: what is weeded out), `spared` (number: diary numbers of cases that are not) and
/// `asked` (code: the rule's statuses).
struct WeededPlace
{
    enum class Does {
        RemovesRows,
        Empties,         ///< the columns; `instead` is written where there was a text
        ForgetsInHistory ///< the columns in what table change_row says stood there
    };

    QString table = {};
    Does does = Does::RemovesRows;
    QString owner = {}; ///< which of those chosen the row belongs to
    QString where = {}; ///< which of its rows; empty: all
    QStringList columns = {};
    QString instead = {};
};

/// The one table of what goes with each kind, in the order it goes. What is not named here stays.
[[nodiscard]] QList<WeededPlace> weededPlaces(RetentionKind kind);

/// What a case is called that has been weeded out.
[[nodiscard]] QString weededTitle();

} // namespace heller::store
