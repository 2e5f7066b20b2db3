#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace heller {

/// A row number of one kind of entity. Explicit both ways, so that an actor's id cannot be passed for a
/// case's. 0 means "not stored yet".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }

    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template<typename Tag>
[[nodiscard]] size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace heller
