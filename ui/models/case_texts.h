#pragma once

#include "core/model/case_file.h"
#include "ui/session/kept_text.h"

#include <QList>

namespace heller::ui {

/// The texts of `now` that `stored` has otherwise: the case's own, its rounds' and its answers'.
[[nodiscard]] QList<KeptText> changedTexts(const CaseFile& stored, const CaseFile& now);

/// What stands now where `text` is to; nothing where there is no such place any more.
[[nodiscard]] QString textAt(const CaseFile& file, const KeptText& text);

/// Puts `text` where it is to stand, as if it had been written there on `today`; false where there is no such place any
/// more, or the same stands there.
[[nodiscard]] bool putText(CaseFile& file, const KeptText& text, QDate today);

/// The round whose text, or whose answer's text, it is; null for one of the case itself.
[[nodiscard]] FeedbackRoundId roundOfText(const CaseFile& file, const KeptText& text);

} // namespace heller::ui
