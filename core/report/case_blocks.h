#pragma once

#include "core/model/case_file.h"
#include "core/render/document.h"

namespace heller::report {

/// The parts that the semester report and the case sheet have in common.

/// A text of the register as paragraphs and bullets.
[[nodiscard]] QList<render::Block> blocksFromText(const QString& text);

/// "mailto:…"; empty for what is no single address.
[[nodiscard]] QString mailLink(const QString& address);

/// The form's fields in the form's order, each under its label. Empty ones are left out.
[[nodiscard]] QList<render::Block> formFields(const Deviation& deviation, const QStringList& cooperatingActorNames);

/// A round's feedback: the joint text, then each answer in writing under who gave it and when, a heading of `level`.
/// The round's answers with a text; what was only said is named, too, where that is wanted.
enum class Spoken { LeftOut, Named };
[[nodiscard]] QList<render::Block> feedbackTexts(const FeedbackRound& round, int level,
                                                 Spoken spoken = Spoken::LeftOut);

/// "Namn: text", the text's first paragraph on the name's line and the rest below; a text that begins with a bullet
/// stands below its name as a whole. Nothing for an empty text.
void appendNamed(QList<render::Block>& blocks, const QString& name, const QString& text);

} // namespace heller::report
