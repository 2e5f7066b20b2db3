#pragma once

#include "core/import/answer_form.h"
#include "core/import/parsed_report.h"
#include "core/import/text_sheet.h"

namespace heller::importing {

/// The answers to a form as they stand in a file.
struct FormSheet
{
    AnswerForm form = {};
    QList<QStringList> answers = {};
    QStringList above = {};    ///< what stands over the headings, a row each
    QStringList warnings = {}; ///< a sentence each
};

/// Finds the sheet and the row with the form's headings and proposes what its columns are. A file without any text is
/// refused.
[[nodiscard]] Result<FormSheet> formIn(const TextTable& table);

/// Each answer as a case, by what the form's columns are said to be; none where they tell of no case. Nothing of an
/// answer is lost but what is left out.
[[nodiscard]] ParsedReport casesOf(const FormSheet& sheet);

/// "anonymous", as Microsoft Forms writes where nobody is signed in.
[[nodiscard]] bool isAnonymous(QStringView answer);

} // namespace heller::importing
