#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

namespace heller::importing {

/// What a file that is to be read in holds, by its first bytes and, where they do not say, by the end of its name.
enum class SourceKind { Document, Workbook, Separated, Mail, Text };

/// Fails where there is no such file, where it is a folder, cannot be read or is of a kind that is not read.
[[nodiscard]] Result<SourceKind> kindOfSource(const QString& path);

/// The ends of the names of all that can be read in, without the dot.
[[nodiscard]] const QStringList& sourceSuffixes();
[[nodiscard]] bool isSource(const QString& path);

/// Open for reading; NotFound, UnsupportedFormat for a folder, InputOutput.
[[nodiscard]] Result<std::unique_ptr<QFile>> openSource(const QString& path);
/// All of it; TooLarge beyond limits::textBytes.
[[nodiscard]] Result<QByteArray> readSource(const QString& path);
/// File name without folders.
[[nodiscard]] QString sourceName(const QString& path);

/// An OLE container: what Office before 2007 wrote, an encrypted file of today's, a mail of Outlook's.
[[nodiscard]] bool isOle(const QByteArray& start);

} // namespace heller::importing
