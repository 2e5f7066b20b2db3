#include "core/store/row_writer.h"

#include <QCoreApplication>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

} // namespace

Result<qint64> RowWriter::insert()
{
    QString columns;
    QString marks;
    for (const QLatin1StringView column : std::as_const(m_columns)) {
        columns += columns.isEmpty() ? u""_s : u", "_s;
        columns += column;
        marks += marks.isEmpty() ? u"?"_s : u", ?"_s;
    }
    Query query(m_connection, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_table, columns, marks));
    for (const QVariant& value : std::as_const(m_values))
        query.bindStored(value);
    if (const auto done = query.run(); !done)
        return fail(done);
    return query.insertedId();
}

Result<> RowWriter::update(qint64 id)
{
    QString assignments;
    for (const QLatin1StringView column : std::as_const(m_columns)) {
        assignments += assignments.isEmpty() ? u""_s : u", "_s;
        assignments += column;
        assignments += " = ?"_L1;
    }
    Query query(m_connection, u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(m_table, assignments));
    for (const QVariant& value : std::as_const(m_values))
        query.bindStored(value);
    query.bind(id);
    if (const auto done = query.run(); !done)
        return fail(done);
    if (query.changedRows() == 0)
        return fail(ErrorCode::NotFound, Text::tr("What was to be changed is no longer in the register."), {},
                    u"%1 %2"_s.arg(m_table).arg(id));
    return {};
}

Result<> runFor(Connection& connection, const QString& sql, qint64 id)
{
    Query query(connection, sql);
    query.bind(id);
    return query.run();
}

} // namespace heller::store
