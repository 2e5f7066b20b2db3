#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QVariantList>

#include <functional>

struct sqlite3_stmt;

namespace heller::store {

/// A statement, prepared when it is first run, whose first column is a row number, for those that give a hundred
/// thousand rows: straight from SQLite, which is several times as fast as a QVariant for each.
class IdReader
{
public:
    IdReader(Connection& connection, const QString& sql);
    ~IdReader();
    Q_DISABLE_COPY_MOVE(IdReader)

    /// Runs with these values for its '?' (numbers and texts); `take` returns false to stop.
    [[nodiscard]] Result<> read(const QVariantList& values, const std::function<bool(qint64)>& take);

private:
    [[nodiscard]] Result<> failed() const;

    Connection& m_connection;
    QByteArray m_sql; ///< UTF-8
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace heller::store
