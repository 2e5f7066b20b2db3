#include "core/store/id_set.h"
#include "tests/support/catch.h"

#include <initializer_list>
#include <vector>

using heller::store::IdSet;

namespace {

IdSet setOf(std::initializer_list<qint64> ids)
{
    IdSet set;
    for (const qint64 id : ids)
        set.insert(id);
    return set;
}

std::vector<qint64> listOf(const IdSet& set)
{
    std::vector<qint64> ids;
    set.forEach([&](qint64 id) { ids.push_back(id); });
    return ids;
}

} // namespace

TEST_CASE("A set of ids holds what was put in, in order")
{
    const IdSet set = setOf({64, 1, 100000, 63, 1});
    CHECK(set.count() == 4);
    CHECK(listOf(set) == std::vector<qint64>{1, 63, 64, 100000});
    CHECK(set.contains(63));
    CHECK_FALSE(set.contains(65));
    CHECK_FALSE(set.contains(5000000));
    CHECK(listOf(IdSet()).empty());
}

TEST_CASE("Sets of ids of different lengths are joined and taken apart")
{
    const IdSet low = setOf({1, 2, 3});
    const IdSet high = setOf({3, 4, 1000});
    IdSet both = low;
    both |= high;
    CHECK(listOf(both) == std::vector<qint64>{1, 2, 3, 4, 1000});
    for (const auto& [first, second] : {std::pair(low, high), std::pair(high, low)}) {
        IdSet common = first;
        common &= second;
        CHECK(listOf(common) == std::vector<qint64>{3});
    }
    IdSet rest = high;
    rest -= low;
    CHECK(listOf(rest) == std::vector<qint64>{4, 1000});
    rest = low;
    rest -= high;
    CHECK(listOf(rest) == std::vector<qint64>{1, 2});
}
