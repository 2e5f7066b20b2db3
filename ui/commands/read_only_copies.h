#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace heller::ui {

/// Files that the register keeps, laid out to be looked at in another program: copies that nobody else can read and
/// nobody can write, for as long as this lives.
class ReadOnlyCopies
{
public:
    /// The path of the copy, which is made when it is not there yet.
    [[nodiscard]] Result<QString> layOut(const QString& fileName, const QByteArray& content);
    /// As layOut(), and opens it with the program that the system has for it.
    [[nodiscard]] Result<> open(const QString& fileName, const QByteArray& content);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace heller::ui
