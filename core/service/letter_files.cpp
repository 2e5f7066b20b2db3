// The half of Letters that makes files of them.

#include "core/model/attachment.h"
#include "core/render/docx_writer.h"
#include "core/render/mail/mail_draft.h"
#include "core/report/letter_paper.h"
#include "core/service/letters.h"
#include "core/service/question_form.h"

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;

QStringList numbersOf(const QList<CaseFile>& cases)
{
    QStringList numbers;
    for (const CaseFile& file : cases)
        numbers.append(file.deviation.diaryNumber);
    return numbers;
}

/// "LH 2026-003", "LH 2026-003 med flera"
QString named(const QList<CaseFile>& cases)
{
    const QStringList numbers = numbersOf(cases);
    return numbers.size() > 1 ? numbers.first() + u" med flera"_s : numbers.value(0);
}

Result<render::MailEnclosure> casesAsFile(const LetterDraft& draft)
{
    const render::Document paper = report::casesForActor(draft.cases, draft.association, draft.letter.madeOn);
    auto bytes = render::toDocx(paper, {});
    if (!bytes)
        return fail(bytes);
    return render::MailEnclosure{plainFileName(named(draft.cases) + u".docx"_s), wordType, std::move(*bytes)};
}

} // namespace

Result<QByteArray> letterAsDocx(const LetterDraft& draft)
{
    return render::toDocx(report::letterPaper(draft.letter, draft.cases, draft.association), {});
}

Result<QByteArray> letterAsMail(const LetterDraft& draft)
{
    const Letter& letter = draft.letter;
    render::MailDraft mail{.fromName = draft.association.coordinator,
                           .fromAddress = draft.association.coordinatorEmail,
                           .toName = letter.recipient,
                           .toAddress = letter.address,
                           .subject = letter.subject,
                           .text = letter.body,
                           .date = letter.madeOn};
    if (letter.kind == LetterKind::Question || letter.kind == LetterKind::Reminder) {
        auto enclosure = casesAsFile(draft);
        if (!enclosure)
            return fail(enclosure);
        mail.enclosures.append(std::move(*enclosure));
        auto form = questionFormOf(draft.actorName, letter.actor, draft.cases, draft.association, letter.madeOn);
        if (!form)
            return fail(form);
        if (form->questions > 0)
            mail.enclosures.append({form->fileName, wordType, std::move(form->content)});
    }
    return render::toEml(mail);
}

QString letterAsText(const LetterDraft& draft)
{
    return draft.letter.subject + u"\n\n"_s + draft.letter.body + u'\n';
}

QString letterFileName(const Letter& letter, const QList<CaseFile>& cases, const QString& ending)
{
    return plainFileName(nameOf(letter.kind) + u' ' + named(cases) + ending);
}

} // namespace heller::service
