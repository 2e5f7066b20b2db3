#pragma once

#include "core/base/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

struct sqlite3;

namespace heller::store {

/// One open SQLite file, used by the thread that opened it. Foreign keys on; rollback journal kept truncated and
/// synchronous FULL, so that what was committed survives a power cut also on a network share.
class Connection
{
public:
    enum class Mode {
        ReadWrite,
        Read,   ///< refuses writing, but can still roll back what a crashed writer left behind
        Create, ///< as ReadWrite; makes the file, which must not exist, readable by its owner only
    };

    static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(5);

    /// `patience`: as setPatience(), from the first statement on.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode,
                                                                  std::chrono::milliseconds patience = usualPatience);
    /// A database in memory, gone with the connection.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> inMemory();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// Runs one statement that returns nothing of interest.
    [[nodiscard]] Result<> execute(const QString& sql);
    /// Runs statements separated by lines that hold only "-- ;;" (a ';' would also split a trigger's body).
    [[nodiscard]] Result<> executeScript(const QString& script);
    /// Asked now and then while a statement runs; true ends it with Cancelled. In the connection's thread.
    void stopWhen(std::function<bool()> stop);
    /// How long a statement waits for another program that holds the file before it fails with LockedByOther.
    void setPatience(std::chrono::milliseconds patience);
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    /// SQLite's own handle: for its backup, which Qt does not offer.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    friend class Query;
    Connection(QString name, QString path, std::chrono::milliseconds patience);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openFile(const QString& file, const QString& path,
                                                                      Mode mode, std::chrono::milliseconds patience);
    [[nodiscard]] Result<> checkLibrary();
    [[nodiscard]] Result<> configure(Mode mode);

    struct Statements; // prepared ones, waiting to be used again
    QString m_name;
    QString m_path;
    sqlite3* m_handle = nullptr;
    std::function<bool()> m_stop;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<Statements> m_statements;
};

} // namespace heller::store
