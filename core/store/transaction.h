#pragma once

#include "core/store/connection.h"

namespace heller::store {

/// Rolls back when it goes, unless committed.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< what is read inside is of one moment
        Write, ///< takes the write lock at once, so that it cannot fail half-way for somebody else's
    };

    [[nodiscard]] static Result<Transaction> begin(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;

    /// An error leaves the transaction open, to be rolled back.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

/// What `read` returns, all of it of one moment. Not inside a transaction.
template<typename Read>
auto ofOneMoment(Connection& connection, Read read) -> decltype(read())
{
    const auto moment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!moment)
        return fail(moment);
    return read();
}

} // namespace heller::store
