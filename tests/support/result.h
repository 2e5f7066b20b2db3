#pragma once

#include "core/base/result.h"
#include "tests/support/catch.h"

#include <string>

namespace heller {

/// The value of a call that must succeed; what went wrong otherwise, and the end of the test.
template<typename T>
T must(Result<T> result)
{
    if (!result) {
        const std::string said =
            (sentenceOf(result.error()) + QStringLiteral(" | ") + result.error().detail).toStdString();
        FAIL(said);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The error of a call that must fail.
template<typename T>
Error mustFail(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error();
}

} // namespace heller
