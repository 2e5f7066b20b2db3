#pragma once

#include "core/model/answer_matrix.h"

#include <QAbstractTableModel>

namespace heller::ui {

/// Cases × organisations. The first column is the case; the words of the others are those of the paper.
class AnswerMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Which rows are seen.
    enum class Show { All, Awaited, Late };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const AnswerMatrix& matrix, QDate today);
    void setShow(Show show);
    /// What is seen, to be printed.
    [[nodiscard]] AnswerMatrix shown() const;
    [[nodiscard]] int lateAnswers() const; ///< of what is seen

    [[nodiscard]] const MatrixRow& rowAt(int row) const { return m_matrix.rows.at(m_rows.at(row)); }
    [[nodiscard]] std::optional<MatrixCell> cellAt(const QModelIndex& index) const;
    [[nodiscard]] QString organisationAt(int column) const { return m_matrix.columns.at(column - 1).name; }
    /// Where the same case and organisation stand now; invalid: nowhere.
    [[nodiscard]] QModelIndex find(DeviationId deviation, ActorId organisation) const;
    [[nodiscard]] ActorId organisationOf(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] QString wordsAt(const QModelIndex& index) const;

    AnswerMatrix m_matrix;
    QList<int> m_rows; ///< of the matrix, those that are seen
    QDate m_today;
    Show m_show = Show::All;
};

} // namespace heller::ui
