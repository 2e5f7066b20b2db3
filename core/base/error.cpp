#include "core/base/error.h"

namespace heller {

QString sentenceOf(const Error& error)
{
    if (error.advice.isEmpty())
        return error.message;
    return error.message + u' ' + error.advice;
}

} // namespace heller
