#include "core/render/mail/gmime.h"

#include <gmime/gmime.h>
#include <mutex>

namespace heller::render {

void startGMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

} // namespace heller::render
