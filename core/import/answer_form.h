#pragma once

#include "core/import/label_words.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace heller::importing {

/// What the answers in a column become.
enum class ColumnUse {
    Title,
    Name,
    Email,
    Workplace,
    Received,
    Cooperating,
    Challenge,
    Consequences,
    Proposal,
    Other,
    Keep,     ///< no field: kept with the case under its heading
    LeaveOut, ///< what the form's program says of the answer: its number, when it was begun
};

[[nodiscard]] const QList<ColumnUse>& columnUses();        ///< as they are offered
[[nodiscard]] std::optional<Field> fieldOf(ColumnUse use); ///< nullopt for Keep and LeaveOut
[[nodiscard]] QString nameOf(ColumnUse use);               ///< "Challenge", "Left out"
[[nodiscard]] QString codeOf(ColumnUse use);               ///< "challenge", "leave-out"
[[nodiscard]] std::optional<ColumnUse> columnUseFrom(QStringView code);

/// A question of a web form, or a column that its program adds.
struct FormColumn
{
    QString heading = {}; ///< as written, on one line
    QString example = {}; ///< the first answer that says something, shortened
    ColumnUse use = ColumnUse::Keep;

    bool operator==(const FormColumn&) const = default;
};

/// A form whose answers a file holds, one a row.
struct AnswerForm
{
    QString source = {};      ///< file name
    QString fingerprint = {}; ///< the same for the same questions in the same order
    QList<FormColumn> columns = {};
    int answers = 0;
    bool chosen = false; ///< the columns are as somebody chose them, now or for an earlier file

    bool operator==(const AnswerForm&) const = default;
};

/// What each column is taken for by its heading: the labels of the form, and what Microsoft Forms and others add.
[[nodiscard]] QList<ColumnUse> proposedUses(const QStringList& headings);

/// Whether any answer can become a case: a title, challenge, consequence or proposal is among the columns.
[[nodiscard]] bool tellsOfCases(const QList<ColumnUse>& uses);

[[nodiscard]] QString fingerprintOf(const QStringList& headings);

/// As they are remembered from one file of the form to the next.
[[nodiscard]] QString storedUses(const AnswerForm& form);
/// nullopt: not what storedUses() makes of so many columns.
[[nodiscard]] std::optional<QList<ColumnUse>> usesFrom(const QString& stored, qsizetype columns);

} // namespace heller::importing
