#pragma once

namespace heller::render {

/// GMime's own start, once for the whole program whoever needs it first; from any thread.
void startGMime();

} // namespace heller::render
