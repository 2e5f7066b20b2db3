#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace heller {

/// What every call that can fail returns: the value, or the Error.
template<typename T = void>
using Result = std::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, tr("…"), tr("…"));`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString message, QString advice = {},
                                                 QString detail = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(advice), std::move(detail)});
}

/// Hands an error on to the caller: `if (!rows) return fail(rows);`
template<typename T>
[[nodiscard]] std::unexpected<Error> fail(const Result<T>& failed)
{
    return std::unexpected(failed.error());
}

/// Whether it went well, without what came of it.
template<typename T>
[[nodiscard]] Result<> withoutValue(const Result<T>& result)
{
    return result ? Result<>() : fail(result);
}

} // namespace heller
