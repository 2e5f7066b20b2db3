#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <functional>

namespace heller::store {

/// One text that the register's tables hold.
struct TextCell
{
    QString table = {};
    QString column = {};
    qint64 row = 0;
    QString about = {}; ///< its case's diary number, else the actor, the day or the moment it belongs to
    QString text = {};
};

/// Every text that somebody may have written, the history included; found from the schema, so that none is forgotten.
/// Not what follows from them (search, states), nor identifiers, checksums, dates and codes. What is read must not be
/// written meanwhile.
[[nodiscard]] Result<> forEachText(Connection& connection, const std::function<void(const TextCell&)>& each);

/// Writes another text there. Where it may not be empty, or must be the only one of its kind, `instead` is written, and
/// a number after it.
[[nodiscard]] Result<> rewriteText(Connection& connection, const TextCell& cell, const QString& text,
                                   const QString& instead);
[[nodiscard]] Result<> removeRow(Connection& connection, const QString& table, qint64 row);

/// A content that is kept, with every name it is kept under. One that nothing refers to any more has none.
struct KeptFile
{
    QByteArray sha256 = {}; ///< hex, as stored
    QString name = {};
    QString about = {};
    QByteArray content = {};
};
[[nodiscard]] Result<> forEachFile(Connection& connection, const std::function<void(const KeptFile&)>& each);
/// With the attachments and kept reports it is the content of.
[[nodiscard]] Result<> removeFile(Connection& connection, const QByteArray& sha256);

} // namespace heller::store
