#pragma once

#include <QtGlobal>

namespace heller::service {

/// The same numbers on every computer and with every standard library: SplitMix64 (Steele, Lea, Flood 2014).
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// 0 … end - 1. `end` is above 0.
    [[nodiscard]] qsizetype below(qsizetype end) { return static_cast<qsizetype>(next() % static_cast<quint64>(end)); }
    [[nodiscard]] int between(int least, int most) { return least + static_cast<int>(below(most - least + 1)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

} // namespace heller::service
