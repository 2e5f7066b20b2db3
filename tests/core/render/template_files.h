#pragma once

#include "core/render/template.h"

#include <QMap>

namespace heller::render {

/// Parts of a template as a Swedish Word writes it: style ids in Swedish, Letter paper, a header with a logo, a first
/// page of its own, a numbered list of its own. Change a part before packing it to make another template.
[[nodiscard]] QMap<QString, QByteArray> swedishTemplateParts();

[[nodiscard]] Template packed(const QMap<QString, QByteArray>& parts);

/// A picture of one colour.
[[nodiscard]] QByteArray smallPng();

} // namespace heller::render
