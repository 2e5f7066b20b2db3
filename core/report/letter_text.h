#pragma once

#include "core/model/association.h"
#include "core/model/case_file.h"

namespace heller::report {

/// What a letter is written from.
struct LetterInput
{
    LetterKind kind = LetterKind::Question;
    LetterTemplate words = {};
    Association association = {};
    QDate on = {};
    ActorId actor = {};     ///< null: to the reporter
    QString actorName = {}; ///< as the register has it
    QString person = {};    ///< who is greeted; empty: nobody by name
    QDate due = {};         ///< when a question is to be answered
    QString wanted = {};    ///< what the reporter is asked for; empty: the place to write it is marked
    QList<CaseFile> cases = {};
};

/// A letter's text. `unknown` are the placeholders that mean nothing; they stand in it as they were written.
struct LetterText
{
    QString subject = {};
    QString body = {}; ///< text_blocks.h's form
    QStringList unknown = {};
    QStringList lacking = {}; ///< placeholders of the template that such a letter has nothing for

    bool operator==(const LetterText&) const = default;
};

/// Fills the template. Pure. What has no value takes the blank before it along, and a line that holds nothing else
/// goes. To an actor nothing is said of who reported.
[[nodiscard]] LetterText letterText(const LetterInput& input);

} // namespace heller::report
