// What the letter's window says of the letter, and what becomes of it when it is left.

#include "ui/dialogs/letter_cases.h"
#include "ui/dialogs/letter_dialog.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_field.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heller::ui {

void LetterDialog::showAddress()
{
    const Letter& letter = m_draft.letter;
    m_address->setVisible(m_problem.isEmpty());
    if (!letter.address.isEmpty()) {
        m_address->setText(u"%1 &lt;%2&gt;"_s.arg(letter.recipient.toHtmlEscaped(), letter.address.toHtmlEscaped()));
    } else if (isToActor()) {
        m_address->setText(tr("%1 has nobody with an e-mail address now. <a href=\"actor\">Open the actor</a>")
                               .arg(m_draft.actorName.toHtmlEscaped()));
    } else {
        m_address->setText(tr("%1 has no e-mail address in the deviation.").arg(letter.recipient.toHtmlEscaped()));
    }
}

LetterDialog::Purpose LetterDialog::purpose() const
{
    return {kind(), actor(), m_cases->chosen()};
}

QStringList LetterDialog::remarks() const
{
    if (!m_problem.isEmpty())
        return {m_problem};
    QStringList remarks = service::remarksOn(draft());
    if (m_edited && m_writtenFor != purpose())
        remarks.append(tr("You changed the text, and then what the letter is or whom it is to: the text is not."));
    return remarks;
}

void LetterDialog::showState()
{
    QStringList all = remarks();
    if (m_problem.isEmpty() && m_edited && m_writtenFor == purpose())
        all.append(tr("The text is as you wrote it."));
    m_remarks->setText(all.join(u'\n'));
    m_remarks->setVisible(!all.isEmpty());
    m_anew->setVisible(m_edited && m_problem.isEmpty() && !m_noted);
    for (QPushButton* way : std::as_const(m_ways))
        way->setEnabled(m_problem.isEmpty() && !m_body->text().trimmed().isEmpty());
    if (m_noted)
        return;
    m_state->setText(m_session.isWritable()
                         ? tr("Heller sends nothing. The letter is noted on the deviation once it leaves by one of "
                              "these ways; that can be undone.")
                         : tr("Heller sends nothing. The register is only read: the letter is not noted."));
}

service::LetterDraft LetterDialog::draft() const
{
    service::LetterDraft draft = m_draft;
    draft.letter.subject = m_subject->text().simplified();
    draft.letter.body = m_body->text();
    return draft;
}

void LetterDialog::showNoted(const QString& sentence)
{
    m_cases->fix();
    setFixed(true);
    m_state->setText(sentence);
}

void LetterDialog::showNotNoted(const QString& why)
{
    m_cases->setEnabled(true);
    setFixed(false);
    m_state->setText(why);
}

void LetterDialog::setFixed(bool fixed)
{
    m_noted = fixed;
    for (QWidget* field : QList<QWidget*>{m_kind, m_actor, m_due})
        field->setEnabled(!fixed);
    m_subject->setReadOnly(fixed);
    m_body->setReadOnly(fixed);
    showState();
    m_session.noteWriting();
}

void LetterDialog::say(const QString& sentence)
{
    m_state->setText(sentence);
}

void LetterDialog::reject()
{
    if (hasUnstored() && m_begin.mayDrop && !m_begin.mayDrop())
        return;
    discard();
    QDialog::reject();
}

std::optional<Error> LetterDialog::whyUnstored() const
{
    return std::nullopt;
}

QString LetterDialog::unstoredText() const
{
    return service::letterAsText(draft());
}

QList<KeptText> LetterDialog::unstoredTexts() const
{
    if (!hasUnstored())
        return {};
    QList<DeviationId> cases = m_cases->chosen();
    cases.removeOne(m_begin.cases.first());
    cases.prepend(m_begin.cases.first());
    return textsOf({.kind = kind(),
                    .actor = actor(),
                    .cases = cases,
                    .subject = m_subject->text().simplified(),
                    .body = m_body->text()},
                   diaryNumbersOf(m_draft.cases).join(u", "_s));
}

void LetterDialog::discard()
{
    m_edited = false;
    m_session.noteWriting();
}

} // namespace heller::ui
