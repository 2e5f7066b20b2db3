#pragma once

#include <QByteArray>
#include <QString>

namespace heller {

/// A file that has not been written yet.
struct NamedFile
{
    QString name = {}; ///< within its folder
    QByteArray content = {};

    bool operator==(const NamedFile&) const = default;
};

} // namespace heller
