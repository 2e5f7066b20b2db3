#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace heller::store {

/// A set of row numbers, a bit for each up to the largest: 100,000 cases are 12 KB, whatever is done with them.
class IdSet
{
public:
    void insert(qint64 id)
    {
        const auto [word, bit] = placeOf(id);
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word] |= bit;
    }

    [[nodiscard]] bool contains(qint64 id) const
    {
        const auto [word, bit] = placeOf(id);
        return word < m_words.size() && (m_words[word] & bit) != 0;
    }

    [[nodiscard]] int count() const
    {
        int bits = 0;
        for (const quint64 word : m_words)
            bits += std::popcount(word);
        return bits;
    }

    IdSet& operator|=(const IdSet& other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size());
        for (size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

    IdSet& operator&=(const IdSet& other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }

    /// Takes the other's out.
    IdSet& operator-=(const IdSet& other)
    {
        for (size_t i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }

    /// From the smallest to the largest.
    template<typename Take>
    void forEach(Take take) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                take(static_cast<qint64>(i * 64 + static_cast<size_t>(std::countr_zero(word))));
        }
    }

private:
    struct Place
    {
        size_t word;
        quint64 bit;
    };

    static Place placeOf(qint64 id)
    {
        const auto number = static_cast<quint64>(id);
        return {static_cast<size_t>(number / 64), quint64{1} << (number % 64)};
    }

    std::vector<quint64> m_words;
};

} // namespace heller::store
