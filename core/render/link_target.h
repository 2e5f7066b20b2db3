#pragma once

#include <QByteArray>
#include <QString>

namespace heller::render {

/// A Run's link as a paper may carry it: percent-encoded, of the schemes https, http, mailto and tel. Empty for all
/// else ("javascript:", "file:", what is no address): then only the text is written.
[[nodiscard]] QByteArray linkTarget(const QString& link);

} // namespace heller::render
