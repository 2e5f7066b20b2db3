#pragma once

#include "core/import/mail_reader.h"
#include "core/import/text_paragraph.h"

#include <QDate>
#include <QUuid>

#include <optional>

namespace heller::importing {

/// What stands in one answer's place of a form that was filled in. In text_blocks.h's form.
struct ReturnedAnswer
{
    QUuid answer = {};        ///< by the place's tag; null: a program has dropped it
    QString diaryNumber = {}; ///< in the heading above
    QString title = {};
    QString text = {};
};

/// The form that actors answer in (core/report/answer_form_paper.h), come back.
struct ReturnedForm
{
    QString actor = {}; ///< as the form names it
    QString answeredBy = {};
    QDate on = {};                      ///< when it came; null: not known
    QList<ReturnedAnswer> answers = {}; ///< those that were filled in
};

/// nullopt: the document is no such form.
[[nodiscard]] std::optional<ReturnedForm> returnedFormIn(const TextDocument& document);

/// The forms among a mail's files, as of the day it was sent and, where a form does not say by whom, by its sender.
[[nodiscard]] QList<ReturnedForm> returnedFormsIn(const MailText& mail);

} // namespace heller::importing
