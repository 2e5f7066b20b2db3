#pragma once

#include "core/base/result.h"
#include "ui/session/kept_text.h"

#include <QDateTime>
#include <QList>

namespace heller::ui {

/// What was written in a register and is not in it yet, as it lies in a file of its own. Personal data: the file is its
/// owner's alone, and goes as soon as everything is stored or let go of.
struct Draft
{
    QString registerPath = {};
    QDateTime at = {}; ///< when it was written last
    QList<KeptText> texts = {};
};

/// Where the draft of a register lies, in `folder`.
[[nodiscard]] QString draftPath(const QString& folder, const QString& registerPath);

/// Writes it whole or not at all; one without texts removes the file.
[[nodiscard]] Result<> writeDraft(const QString& path, const Draft& draft);

/// Without texts where there is none, or none that can be read.
[[nodiscard]] Draft readDraft(const QString& path);

} // namespace heller::ui
