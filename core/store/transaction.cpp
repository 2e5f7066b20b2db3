#include "core/store/transaction.h"

#include <sqlite3.h>

namespace heller::store {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Connection& connection, Kind kind)
{
    if (const auto begun = connection.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return fail(begun);
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk); a second ROLLBACK would then be an error that says nothing.
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        static_cast<void>(m_connection->execute(u"ROLLBACK"_s));
}

Result<> Transaction::commit()
{
    if (const auto committed = m_connection->execute(u"COMMIT"_s); !committed)
        return fail(committed);
    m_connection = nullptr;
    return {};
}

} // namespace heller::store
