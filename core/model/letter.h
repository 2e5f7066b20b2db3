#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace heller {

/// What a letter is for. The first two go to an actor, those after it to the reporter, the last to either.
enum class LetterKind {
    Question,
    Reminder,   ///< with the whole question again
    Supplement, ///< asks the reporter for more
    Thanks,     ///< it has been received
    Outcome,    ///< tells the reporter how it went
    Settled,    ///< tells that the case is settled
};

/// How a letter left the register. Heller sends nothing itself.
enum class LetterForm { Mail, Text, Document };

/// What was written to somebody about cases, as it was written.
struct Letter
{
    LetterId id = {};
    QUuid uuid = {};
    LetterKind kind = LetterKind::Question;
    LetterForm form = LetterForm::Mail;
    QDate madeOn = {};
    ActorId actor = {};     ///< null: to the reporter
    QString recipient = {}; ///< "Eva Exempel, enhetschef, Arbetsförmedlingen": as it was then
    QString address = {};   ///< e-mail; empty: none was known
    QString subject = {};
    QString body = {};             ///< text_blocks.h's form
    QList<DeviationId> cases = {}; ///< in the letter's order

    bool operator==(const Letter&) const = default;
};

/// How a letter is worded: text with placeholders in braces, "{mottagare}"; see core/report/letter_text.h.
struct LetterTemplate
{
    QString subject = {};
    QString body = {};

    bool operator==(const LetterTemplate&) const = default;
};

[[nodiscard]] QList<LetterKind> allLetterKinds();
/// Whether an actor can be written to like this.
[[nodiscard]] bool isToActor(LetterKind kind);
/// Whether the reporter can.
[[nodiscard]] bool isToReporter(LetterKind kind);

[[nodiscard]] QString nameOf(LetterKind kind); ///< in the window: "Påminnelse"
[[nodiscard]] QString codeOf(LetterKind kind); ///< "question", "reminder", "supplement", "thanks", "outcome", "settled"
[[nodiscard]] std::optional<LetterKind> letterKindFrom(QStringView code);
[[nodiscard]] QString codeOf(LetterForm form); ///< "mail", "text", "document"
[[nodiscard]] std::optional<LetterForm> letterFormFrom(QStringView code);

} // namespace heller
