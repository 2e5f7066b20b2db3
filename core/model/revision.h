#pragma once

#include <QDateTime>

namespace heller {

/// How often something has been changed, and when last: only grows.
struct Revision
{
    int number = 0;
    QDateTime at = {}; ///< null: it has no history

    bool operator==(const Revision&) const = default;
};

/// Of something that depends on both.
[[nodiscard]] inline Revision joined(const Revision& a, const Revision& b)
{
    return {.number = a.number + b.number, .at = !a.at.isValid() || (b.at.isValid() && b.at > a.at) ? b.at : a.at};
}

} // namespace heller
