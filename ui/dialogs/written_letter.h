#pragma once

#include "core/model/letter.h"
#include "ui/session/kept_text.h"

#include <QList>

#include <optional>

namespace heller::ui {

/// A letter while it is written: what of it is offered again when it has neither left nor been let go of.
struct WrittenLetter
{
    LetterKind kind = LetterKind::Question;
    ActorId actor = {};            ///< null: to the reporter
    QList<DeviationId> cases = {}; ///< the first is the one that it is about
    QString subject = {};
    QString body = {};

    bool operator==(const WrittenLetter&) const = default;
};

/// Its subject and its text. `where`: the diary numbers, for people.
[[nodiscard]] QList<KeptText> textsOf(const WrittenLetter& letter, const QString& where);
/// Whether it is such a text.
[[nodiscard]] bool isWrittenLetter(const KeptText& text);
/// Whether both are of one letter.
[[nodiscard]] bool isSameLetter(const KeptText& one, const KeptText& other);
/// None: they are no letter's.
[[nodiscard]] std::optional<WrittenLetter> writtenLetter(const QList<KeptText>& texts);

} // namespace heller::ui
