#pragma once

#include <QUuid>
#include <QtGlobal>

#include <random>

namespace heller::store {

/// Gives new things their lasting UUIDs: random ones, or for examples and tests the same series every time.
class Uuids
{
public:
    /// `seed` 0: random. `salt` keeps a register that is opened again from repeating its series.
    Uuids(quint64 seed, quint64 salt) : m_random(seed == 0), m_engine(seed * 0x9E3779B97F4A7C15ULL + salt) {}

    [[nodiscard]] QUuid next();
    /// `given`, or a new one when it is null.
    [[nodiscard]] QUuid orNew(const QUuid& given) { return given.isNull() ? next() : given; }

private:
    bool m_random;
    std::mt19937_64 m_engine;
};

} // namespace heller::store
