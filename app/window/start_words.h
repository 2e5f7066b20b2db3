#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace heller {

/// What the window's program is started with.
struct StartWords
{
    QStringList paths = {}; ///< absolute: another window may take them
    bool measureStart = false;
    QDate date = {}; ///< null: today
};

/// Answers --help, --version and what cannot be understood before anything is shown, so that it needs no display. The
/// exit code if that was all: 0, or 2 with a sentence on standard error.
[[nodiscard]] std::optional<int> answeredBeforeWindow(int argc, char* argv[]);

/// `arguments` as the application has them, after answeredBeforeWindow(): the toolkit has taken its own.
[[nodiscard]] StartWords startWords(const QStringList& arguments);

} // namespace heller
