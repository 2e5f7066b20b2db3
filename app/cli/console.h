#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

namespace heller::cli {

/// Standard output and standard error, UTF-8 whatever the locale says.
class Console
{
public:
    Console();

    void print(const QString& text);     ///< to standard output, as it is
    void printLine(const QString& text); ///< with a line break
    void printBytes(const QByteArray& text);
    void complain(const QString& text); ///< to standard error, with a line break

    /// What was printed is handed over; an error when that was not possible (a full disk, a closed pipe).
    [[nodiscard]] Result<> finish();

private:
    QFile m_out;
    QFile m_err;
    bool m_lost = false;
};

} // namespace heller::cli
