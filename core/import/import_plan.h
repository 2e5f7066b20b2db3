#pragma once

#include "core/base/result.h"
#include "core/import/answer_form.h"
#include "core/model/case_file.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>

namespace heller::service {
class Register;
}

namespace heller::importing {

/// One case found in a document, and what is proposed for it.
struct PlannedCase
{
    enum class Action {
        Create,
        Update, ///< stands in the register already; the report says more
        Skip,   ///< stands in the register already, just so or with a text that would be lost
    };

    CaseFile file = {};             ///< deviation.id set when it is in the register already
    int numberInReport = 0;         ///< "5." before the title; 0: none
    bool titleMade = false;         ///< of the text's first words
    bool undated = false;           ///< new, and nothing says when it came or of which semester it is: see giveDate()
    Action action = Action::Create; ///< the user may choose another
    bool replacesText = false;      ///< updating puts the report's text in place of another; proposed is Skip
    qsizetype editionOf = -1;       ///< place in the plan of the case that an earlier file tells otherwise; −1: of none
    QStringList unsure = {};        ///< what should be looked at, a sentence each
    QStringList personalData = {};  ///< what stands in the texts it brings, each with its field and its kind
    QStringList unknownActors = {}; ///< parts of "Samverkande …" that name nobody known
    bool answers = false;           ///< an answer form tells of it, not a report
    QString brings = {};            ///< then: "Svar från AF"
    int answeredRound = 0;          ///< then: the number of the round that it goes into
    Answer answer = {};             ///< then: as it stands in `file`
};

/// What an import would do. Nothing is written before apply().
struct ImportPlan
{
    QStringList sources = {}; ///< file names
    QList<PlannedCase> cases = {};
    QString letter = {};         ///< the cover letter as text
    QList<Semester> period = {}; ///< the semesters it names
    QStringList leftovers = {};  ///< text outside every case that found no place
    QStringList warnings = {};
    QHash<QByteArray, QByteArray> contents = {}; ///< of the cases' new attachments, by checksum
    QList<AnswerForm> forms = {};                ///< whose answers are among the cases, a file each
};

struct ImportOptions
{
    std::optional<Semester> semester = {};         ///< overrules the letter's period
    QHash<QString, QList<ColumnUse>> columns = {}; ///< chosen for forms, by fingerprint; overrules what is remembered
    QStringList texts = {};                        ///< pasted: each is read like a file of text
};

/// Told how far it is, 0–100; returns false to stop: Cancelled.
using Progress = std::function<bool(int)>;

/// Reads semester reports (.docx), answers to forms (.xlsx, .csv), mails (.eml) and texts (.txt), and compares with
/// what the register holds. Changes nothing.
[[nodiscard]] Result<ImportPlan> planImport(service::Register& reg, const QStringList& files,
                                            const ImportOptions& options, const Progress& progress = {});

/// Whether there is something to update: a case of the register, or one that an earlier file of the plan tells of.
[[nodiscard]] bool canUpdate(const PlannedCase& planned);

/// Gives what is undated the day on which it came; null: none. What the register holds was compared without it, so that
/// the same text pasted on another day is known again.
void giveDate(ImportPlan& plan, QDate received);

/// The plan with every edition that is to be taken put into the case it is an edition of. What apply() writes.
[[nodiscard]] ImportPlan settled(const ImportPlan& plan);

/// Writes the plan in one undoable step, or nothing of it. The columns that were chosen for its forms are remembered
/// with it. Returns the cases created or updated, in the settled plan's
/// order.
[[nodiscard]] Result<QList<DeviationId>> apply(service::Register& reg, const ImportPlan& plan,
                                               const Progress& progress = {});

} // namespace heller::importing
