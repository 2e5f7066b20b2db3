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

    /// One name, as it is written.
    struct Named
    {
        Place place = Place::Reporter;
        QString name = {};
        QString about = {};  ///< a diary number of a reporter's or an answer's, an actor's name, a meeting's day
        QString office = {}; ///< whose somebody is: a workplace or an actor; often empty
    };

    explicit PeopleStore(Connection& connection) : m_connection(connection) {}

    /// Each name once for each place.
    [[nodiscard]] Result<> forEach(const std::function<void(const Named& named)>& each) const;

private:
    Connection& m_connection;
};

} // namespace heller::store
