#include "tests/faults/posix_limits.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace heller {

namespace {

constexpr uid_t nobody = 65534;

} // namespace

void limitFileSize(quint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // the call fails instead of the process
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

bool dropRoot()
{
    return geteuid() != 0 || (setgid(nobody) == 0 && setuid(nobody) == 0);
}

} // namespace heller
