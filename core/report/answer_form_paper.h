#pragma once

#include "core/model/association.h"
#include "core/render/document.h"
#include "core/report/letter_cases.h"

namespace heller::report {

/// A question in the form, with the answer that it asks for.
struct FormQuestion
{
    CaseFile file = {};
    Asking asking = {};
};

/// What an actor fills in and sends back: who answers, then each question with a place for its answer. The places bear
/// tags by which import finds the way back: answerTag(), answeredByTag(); the numbers in the headings are for when a
/// program has dropped those. Nothing is said of who reported.
[[nodiscard]] render::Document answerFormPaper(const QString& actor, const QList<FormQuestion>& questions,
                                               const Association& association, QDate date);

/// "heller-answer-<uuid>"
[[nodiscard]] QString answerTag(const QUuid& answer);
/// Null: it is no such tag.
[[nodiscard]] QUuid answerFromTag(const QString& tag);
[[nodiscard]] QString answeredByTag();

} // namespace heller::report
