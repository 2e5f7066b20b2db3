#pragma once

#include "core/service/register.h"
#include "ui/jobs/job.h"

namespace heller::ui {

class Session;

/// Work that writes to the open register beside the window, which only reads meanwhile. Where the register is closed
/// before it is done, it is told to stop and waited for: what it did not finish has not happened. `done` is called
/// unless `owner` is gone or the register closed.
[[nodiscard]] Job* startWriting(Session& session, QObject* owner,
                                std::function<Result<>(service::Register&, const Job::Progress&)> work,
                                std::function<void(const Result<>&)> done);

} // namespace heller::ui
