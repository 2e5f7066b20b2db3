#include "core/store/stores.h"

#include "core/store/query.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Stores>> Stores::open(std::unique_ptr<Connection> connection, quint64 idSeed)
{
    quint64 salt = 0;
    if (idSeed != 0) {
        Query query(*connection, u"SELECT sum(seq) FROM sqlite_sequence"_s);
        const auto used = numberFrom(query);
        if (!used)
            return fail(used);
        salt = static_cast<quint64>(used->value_or(0));
    }
    return std::unique_ptr<Stores>(new Stores(std::move(connection), Uuids(idSeed, salt)));
}

Stores::Stores(std::unique_ptr<Connection> connection, Uuids uuids)
    : m_connection(std::move(connection))
    , m_uuids(uuids)
    , acceptedFindings(*m_connection, m_uuids)
    , actors(*m_connection, m_uuids)
    , attachments(*m_connection, m_uuids)
    , board(*m_connection)
    , caseList(*m_connection)
    , caseSearch(*m_connection)
    , cases(*this)
    , changes(*m_connection)
    , deviations(*m_connection, m_uuids)
    , dispatches(*m_connection, m_uuids)
    , feedback(*m_connection, m_uuids)
    , leftovers(*m_connection, m_uuids)
    , letters(*m_connection, m_uuids)
    , meetings(*m_connection, m_uuids)
    , overview(*m_connection)
    , people(*m_connection)
    , publications(*m_connection, m_uuids)
    , recurringTasks(*m_connection, m_uuids)
    , replacements(*m_connection, m_uuids)
    , reportDrafts(*m_connection, m_uuids)
    , retentions(*m_connection, m_uuids)
    , rowHistory(*m_connection)
    , savedViews(*m_connection, m_uuids)
    , searchIndex(*m_connection)
    , sentReports(*m_connection, m_uuids)
    , settings(*m_connection, m_uuids)
    , themes(*m_connection, m_uuids)
{}

} // namespace heller::store
