#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace heller::cli {

/// Whether the words name a command that lays out pages or reads mails, for which fonts (a QGuiApplication) are needed.
/// Asked before there is an application object, since the plain one starts faster.
[[nodiscard]] bool needsFonts(const QStringList& words);

/// The language the messages are asked for: --language, else HELLER_LANGUAGE, else Swedish.
[[nodiscard]] QString languageIn(const QStringList& words);

/// Runs what the words after the program's name ask for. Returns the exit status.
[[nodiscard]] int run(const QStringList& words, Console& console);

} // namespace heller::cli
