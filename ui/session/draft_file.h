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
    QString registerId = {};   ///< its identity(); empty: that could not be read
    QString registerPath = {}; ///< where it was then
    QDateTime at = {};         ///< when it was written last
    QList<KeptText> texts = {};
};

/// Where the draft of a register lies, in `folder`.
[[nodiscard]] QString draftPath(const QString& folder, const QString& registerId, const QString& registerPath);

/// Writes it whole or not at all; one without texts removes the file.
[[nodiscard]] Result<> writeDraft(const QString& path, const Draft& draft);

/// Without texts where there is none, or none that can be read.
[[nodiscard]] Draft readDraft(const QString& path);

/// The draft of a register, moved to its draftPath() where the register's file has been moved since. Another register
/// that has come to lie under the same name is not given it.
[[nodiscard]] Draft findDraft(const QString& folder, const QString& registerId, const QString& registerPath);

/// Removes what nobody has been offered for 90 days and whose register is not where it was: it holds personal data.
void removeForgottenDrafts(const QString& folder, const QDateTime& now);

} // namespace heller::ui
