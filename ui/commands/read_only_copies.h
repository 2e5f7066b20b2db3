#pragma once

#include "core/service/register.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace heller::ui {

class Job;
class Session;

/// Files that the register keeps, laid out to be looked at in another program: copies that nobody else can read and
/// nobody can write, for as long as this lives.
class ReadOnlyCopies
{
public:
    using Read = std::function<Result<QByteArray>(service::Register&)>;

    /// Has `read` fetch the file beside the window, lays it out and opens it with the program that the system has for
    /// it. What fails is told by the session, with `advice`, and to `failed`; nothing is where `owner` is gone by then.
    Job* open(Session& session, QObject* owner, const QString& fileName, const Read& read, const QString& advice = {},
              const std::function<void(const Error&)>& failed = {});

private:
    std::shared_ptr<QTemporaryDir> m_folder; ///< also of those who are laying out
};

} // namespace heller::ui
