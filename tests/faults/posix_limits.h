#pragma once

#include <QtGlobal>

// The one place of the tests that asks the operating system for what Qt has no words for.
namespace heller {

/// No file of this process may grow beyond so many bytes; writing more fails as on a full disk.
void limitFileSize(quint64 bytes);

/// Gives up the rights of root, whom no permission binds. Does nothing for others.
[[nodiscard]] bool dropRoot();

} // namespace heller
