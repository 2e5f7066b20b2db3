#pragma once

#include "core/model/publication.h"
#include "core/service/publications.h"
#include "ui/session/kept_text.h"

namespace heller::ui {

// Where the texts of a public version are to stand, so that one that was written and not stored can be offered again.

[[nodiscard]] KeptText placeOf(DeviationId id, const QString& diaryNumber, const service::PublicationField& field);
/// Whether it is one of these.
[[nodiscard]] bool isPublicText(const KeptText& text);
/// What stands there now; NotFound where there is no such place any more.
[[nodiscard]] Result<QString> publicTextAt(service::Register& reg, const KeptText& text);
/// Stores it where it is to stand, in one step.
[[nodiscard]] Result<> storePublicText(service::Register& reg, const KeptText& text);

} // namespace heller::ui
