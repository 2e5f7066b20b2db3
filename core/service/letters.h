#pragma once

#include "core/base/result.h"
#include "core/model/allowance.h"
#include "core/model/association.h"
#include "core/model/case_file.h"
#include "core/model/status.h"

#include <QList>

namespace heller::service {

class Register;

/// A letter that is wanted.
struct LetterWish
{
    LetterKind kind = LetterKind::Question;
    QList<DeviationId> cases = {}; ///< in the letter's order
    ActorId actor = {};            ///< null: to the reporter of the cases
    QDate on = {};
    QDate due = {};      ///< of a question; null: after the register's usual time
    QString wanted = {}; ///< of a supplement: what the reporter is asked for
};

/// What would be written. Nothing of it is stored.
struct LetterDraft
{
    Letter letter = {};
    QString actorName = {};
    QDate due = {}; ///< of a question
    QList<CaseFile> cases = {};
    Association association = {};
    QStringList unknown = {}; ///< placeholders that stand in it as they were written
    QStringList lacking = {}; ///< placeholders of the wording that came to nothing
    QStringList remarks = {}; ///< as it was made, see remarksOn()
};

/// A case that a letter could be about.
struct LetterCase
{
    DeviationId id = {};
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;
    bool fits = false; ///< it waits for just such a letter
};

/// The use cases around letters. Heller sends nothing: a letter is written here, and kept once it has left.
class Letters
{
public:
    explicit Letters(Register& reg) : m_register(reg) {}

    /// How letters of the kind are worded in this register.
    [[nodiscard]] Result<LetterTemplate> wording(LetterKind kind) const;
    /// One undoable step. What is empty, or as it is from the beginning, is from then on as it is from the beginning.
    [[nodiscard]] Result<> setWording(LetterKind kind, const LetterTemplate& words);

    /// InvalidInput when the cases do not have one reporter in common, or one was reported by several people; when
    /// nothing is awaited that a reminder could be of; when the actor has answered what a question would ask; when a
    /// case is to be called settled that has not ended.
    [[nodiscard]] Result<LetterDraft> make(const LetterWish& wish) const;
    /// The draft with its cases as they are now: after log() a question's mail brings the form to answer it in.
    [[nodiscard]] Result<LetterDraft> withCasesNow(LetterDraft draft) const;
    /// Keeps the letter with its cases, and with it, as one undoable step, what it means: a question asks those who
    /// have not been asked and lets those who have answer by `due` where that was agreed, a reminder counts as one, a
    /// supplement is requested, the reporter has been told once the case has ended.
    [[nodiscard]] Result<LetterId> log(const Letter& letter, QDate due = {});

    /// The cases that could go into one letter of the kind: all of the actor's, or all of the reporter's of `about`.
    /// `about` is among them.
    [[nodiscard]] Result<QList<LetterCase>> casesFor(LetterKind kind, ActorId actor, DeviationId about,
                                                     QDate today) const;

private:
    Register& m_register;
};

/// What should be looked at before the draft leaves, as its text stands now: a sentence each.
[[nodiscard]] QStringList remarksOn(const LetterDraft& draft);

/// What may stand in the letter although it is personal data: whom it is to and who signs it, the cases' days, who
/// reported them in a letter to just them, and what was let stand in them with a reason.
[[nodiscard]] Allowance allowanceOf(const LetterDraft& draft);

/// The letter in its form, as one of the three below.
[[nodiscard]] Result<QByteArray> letterAsFile(const LetterDraft& draft);
/// The letter as a Word document.
[[nodiscard]] Result<QByteArray> letterAsDocx(const LetterDraft& draft);
/// The letter as a draft for a mail program (.eml); a question or a reminder brings the cases as a Word
/// document and, where they have been asked, the form to answer in.
[[nodiscard]] Result<QByteArray> letterAsMail(const LetterDraft& draft);
/// The letter as text for the clipboard: its subject, then its body.
[[nodiscard]] QString letterAsText(const LetterDraft& draft);
/// "Påminnelse LH 2026-003.docx", for a file that it is written to. `ending` with its point; of its form, without.
[[nodiscard]] QString letterFileName(const Letter& letter, const QList<CaseFile>& cases, const QString& ending);
[[nodiscard]] QString letterFileName(const LetterDraft& draft);

} // namespace heller::service
