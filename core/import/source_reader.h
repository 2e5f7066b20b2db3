#pragma once

#include "core/base/result.h"
#include "core/import/answer_form.h"
#include "core/import/mail_parts.h"
#include "core/import/parsed_report.h"
#include "core/import/returned_form.h"

#include <functional>
#include <optional>

namespace heller::importing {

/// A file that was read, of whatever kind.
struct ReadSource
{
    QString name = {}; ///< file name without folders
    ParsedReport report = {};
    QStringList warnings = {};
    std::optional<AnswerForm> form = {}; ///< where it holds answers to one
    QList<MailFile> files = {};          ///< that a mail brings
    bool ofPeriod = false;               ///< a semester report: its letter says when its cases came
    QList<ReturnedForm> returned = {};   ///< answer forms that came back
};

/// What was chosen for the columns of a form before; empty: nothing was.
using ColumnChoices = std::function<Result<QList<ColumnUse>>(const AnswerForm& form)>;

[[nodiscard]] Result<ReadSource> readSourceFile(const QString& path, const ColumnChoices& chosen);
/// A text that was pasted, `name` as what it is told of.
[[nodiscard]] ReadSource readSourceText(const QString& text, const QString& name);

} // namespace heller::importing
