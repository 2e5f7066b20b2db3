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

/// "LH 2026-003", "LH 2026-003 med flera"
QString named(const QList<CaseFile>& cases)
{
    const QStringList numbers = diaryNumbersOf(cases);
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

Allowance allowanceOf(const LetterDraft& draft)
{
    const bool isToReporter = draft.letter.actor.isNull();
    Allowance allowance(isToReporter ? Profile::Members : Profile::WithoutReporters);
    allowance.add(draft.association);
    allowance.add(Contact{.person = draft.letter.recipient, .email = draft.letter.address});
    for (const CaseFile& file : draft.cases)
        allowance.add(file);
    return allowance;
}

Result<QByteArray> letterAsFile(const LetterDraft& draft)
{
    switch (draft.letter.form) {
    case LetterForm::Mail:
        return letterAsMail(draft);
    case LetterForm::Document:
        return letterAsDocx(draft);
    case LetterForm::Text:
        return letterAsText(draft).toUtf8();
    }
    Q_UNREACHABLE();
}

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

QString letterFileName(const LetterDraft& draft)
{
    const auto ending = [&] {
        switch (draft.letter.form) {
        case LetterForm::Mail:
            return u".eml"_s;
        case LetterForm::Document:
            return u".docx"_s;
        case LetterForm::Text:
            return u".txt"_s;
        }
        Q_UNREACHABLE();
    };
    return letterFileName(draft.letter, draft.cases, ending());
}

} // namespace heller::service
