#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <functional>

namespace heller::store {

/// Whom the register names in the fields that are there for people.
class PeopleStore
{
public:
    /// Where somebody is named.
    enum class Place { Reporter, Contact, AnsweredBy, Participant };

    explicit PeopleStore(Connection& connection) : m_connection(connection) {}

    /// Each name as it is written, once for each place; `about`: a diary number of a reporter's or an answer's, an
    /// actor's name of a contact's, a day of a participant's.
    [[nodiscard]] Result<> forEach(
        const std::function<void(Place place, const QString& name, const QString& about)>& each) const;

private:
    Connection& m_connection;
};

} // namespace heller::store
