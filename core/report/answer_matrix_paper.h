#pragma once

#include "core/base/result.h"
#include "core/model/answer_matrix.h"
#include "core/model/association.h"
#include "core/render/document.h"

namespace heller::report {

/// Where one stands, in Swedish as in all papers, and in the window too: "försenad 12 d, påmind 1", "skriftligt 4 nov".
/// Days are working days.
[[nodiscard]] QString wordsOf(const MatrixPart& part, QDate today);
/// Likewise of a whole cell: of several the one whose answer is awaited most, and how many they are.
[[nodiscard]] QString wordsOf(const MatrixCell& cell, QDate today);
/// Each of a cell by its name: "AMC: försenad 12 d". Of a single one only where it stands.
[[nodiscard]] QStringList linesOf(const MatrixCell& cell, QDate today);

/// Who has answered in which case, as a table to print. Nothing in it names a reporter.
[[nodiscard]] render::Document answerMatrixPaper(const AnswerMatrix& matrix, const Association& association,
                                                 QDate date);

/// The same as a spreadsheet of Excel's; as render::Sheet has it.
[[nodiscard]] Result<> writeAnswerMatrixSheet(const AnswerMatrix& matrix, QDate date, const QString& path);

} // namespace heller::report
