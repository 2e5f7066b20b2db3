#include "core/store/connection.h"

#include "core/store/sql_error.h"
#include "core/store/statements.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

constexpr int stepsBetweenQuestions = 10'000; // of SQLite's machine: well under a millisecond

QString freshName()
{
    static QAtomicInteger<quint64> last = 0;
    return u"heller-%1"_s.arg(++last);
}

Result<> makeFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    if (QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, Text::tr("There is already a file %1.").arg(path),
                    Text::tr("Choose another name."));
    return fail(ErrorCode::ReadOnly, Text::tr("%1 cannot be created.").arg(path),
                Text::tr("Check that the folder exists and that you may write in it."), file.errorString());
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode, std::chrono::milliseconds patience)
{
    if (mode == Mode::Create) {
        if (const auto made = makeFile(path); !made)
            return fail(made);
    } else if (!QFile::exists(path)) {
        return fail(ErrorCode::NotFound, Text::tr("There is no file %1.").arg(path));
    }
    return openFile(path, path, mode, patience);
}

Result<std::unique_ptr<Connection>> Connection::inMemory()
{
    return openFile(u":memory:"_s, Text::tr("(in memory)"), Mode::ReadWrite, usualPatience);
}

Result<std::unique_ptr<Connection>> Connection::openFile(const QString& file, const QString& path, Mode mode,
                                                         std::chrono::milliseconds patience)
{
    std::unique_ptr<Connection> connection(new Connection(freshName(), path, patience));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(file);
    // Opened for writing also when only read: SQLite falls back by itself where it may not write, and where it may, a
    // transaction that a crash left half-way can be rolled back before reading.
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(connection->m_patience.count()));
    if (!database.open())
        return std::unexpected(errorFrom(database.lastError(), path, u"open"_s));
    connection->m_handle = *static_cast<sqlite3* const*>(database.driver()->handle().constData());
    connection->m_statements = std::make_unique<Statements>(database);
    if (const auto same = connection->checkLibrary(); !same)
        return fail(same);
    if (const auto configured = connection->configure(mode); !configured)
        return fail(configured);
    return connection;
}

Connection::Connection(QString name, QString path, std::chrono::milliseconds patience)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_patience(patience)
{}

Connection::~Connection()
{
    m_statements.reset();
    QSqlDatabase::removeDatabase(m_name);
}

/// Qt can bring an SQLite of its own (its Windows plugin does): that one's handle must not be given to ours.
Result<> Connection::checkLibrary()
{
    QSqlQuery query(m_statements->database);
    if (query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
        query.value(0).toString() == QString::fromLatin1(sqlite3_sourceid()))
        return {};
    return fail(ErrorCode::Internal, Text::tr("Heller and Qt use different copies of SQLite."),
                Text::tr("Install Heller anew, with a Qt whose SQLite driver uses the system's SQLite."),
                query.lastError().text());
}

Result<> Connection::configure(Mode mode)
{
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                        u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -16000"_s};
    if (mode == Mode::Read)
        pragmas << u"PRAGMA query_only = ON"_s;
    else
        pragmas << u"PRAGMA journal_mode = TRUNCATE"_s << u"PRAGMA synchronous = FULL"_s;
    for (const QString& pragma : std::as_const(pragmas)) {
        if (const auto done = execute(pragma); !done)
            return fail(done);
    }
    return {};
}

void Connection::stopWhen(std::function<bool()> stop)
{
    m_stop = std::move(stop);
    const auto asked = [](void* wanted) { return (*static_cast<const std::function<bool()>*>(wanted))() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, stepsBetweenQuestions, m_stop ? +asked : nullptr, &m_stop);
}

void Connection::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    sqlite3_busy_timeout(m_handle, static_cast<int>(patience.count()));
}

Result<> Connection::execute(const QString& sql)
{
    QSqlQuery query(m_statements->database);
    if (!query.exec(sql))
        return std::unexpected(errorFrom(query.lastError(), m_path, sql));
    return {};
}

Result<> Connection::executeScript(const QString& script)
{
    QString statement;
    for (const QString& line : (script + u"\n-- ;;"_s).split(u'\n')) {
        if (line.trimmed() != "-- ;;"_L1) {
            statement += line + u'\n';
            continue;
        }
        if (!statement.trimmed().isEmpty()) {
            if (const auto done = execute(statement.trimmed()); !done)
                return fail(done);
        }
        statement.clear();
    }
    return {};
}

} // namespace heller::store
