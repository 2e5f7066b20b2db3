#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace heller::importing {

/// The text of a file that does not say how it is written: UTF-8 or UTF-16 by its mark or its look, else Windows-1252,
/// as Swedish Excel writes. Line breaks as '\n'. nullopt: it is no text.
[[nodiscard]] std::optional<QString> textIn(QByteArrayView bytes);

/// Windows-1252, the five bytes it leaves out as Latin-1 has them.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

} // namespace heller::importing
