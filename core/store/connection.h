#pragma once

namespace heller::store {

class Connection
{};

} // namespace heller::store
