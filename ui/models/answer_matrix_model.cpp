#include "ui/models/answer_matrix_model.h"

#include "core/report/answer_matrix_paper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

bool isAwaited(const std::optional<MatrixCell>& cell)
{
    return cell && cell->first.standing.isAwaited(); // it outweighs the others
}

bool isLate(const std::optional<MatrixCell>& cell)
{
    return cell && cell->first.standing.isLate();
}

bool belongs(const MatrixRow& row, AnswerMatrixModel::Show show)
{
    switch (show) {
    case AnswerMatrixModel::Show::Awaited:
        return std::ranges::any_of(row.cells, isAwaited);
    case AnswerMatrixModel::Show::Late:
        return std::ranges::any_of(row.cells, isLate);
    case AnswerMatrixModel::Show::All:
        break;
    }
    return true;
}

} // namespace

void AnswerMatrixModel::setMatrix(const AnswerMatrix& matrix, QDate today)
{
    if (matrix == m_matrix && today == m_today)
        return;
    beginResetModel();
    m_matrix = matrix;
    m_today = today;
    choose();
    endResetModel();
}

void AnswerMatrixModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    choose();
    endResetModel();
}

void AnswerMatrixModel::choose()
{
    m_rows.clear();
    for (int row = 0; row < m_matrix.rows.size(); ++row) {
        if (belongs(m_matrix.rows.at(row), m_show))
            m_rows.append(row);
    }
}

AnswerMatrix AnswerMatrixModel::shown() const
{
    AnswerMatrix shown{.columns = m_matrix.columns};
    for (const int row : m_rows)
        shown.rows.append(m_matrix.rows.at(row));
    shown.total = m_show == Show::All ? m_matrix.total : static_cast<int>(shown.rows.size());
    return shown;
}

int AnswerMatrixModel::lateAnswers() const
{
    int late = 0;
    for (const int row : m_rows) {
        for (const auto& cell : m_matrix.rows.at(row).cells) {
            if (cell)
                late += static_cast<int>(std::ranges::count_if(
                    cell->parts(), [](const MatrixPart& part) { return part.standing.isLate(); }));
        }
    }
    return late;
}

std::optional<MatrixCell> AnswerMatrixModel::cellAt(const QModelIndex& index) const
{
    return index.isValid() && index.column() > 0 ? rowAt(index.row()).cells.at(index.column() - 1) : std::nullopt;
}

ActorId AnswerMatrixModel::organisationOf(const QModelIndex& index) const
{
    return index.isValid() && index.column() > 0 ? m_matrix.columns.at(index.column() - 1).actor : ActorId();
}

QModelIndex AnswerMatrixModel::find(DeviationId deviation, ActorId organisation) const
{
    const auto row = std::ranges::find_if(m_rows, [&](int at) { return m_matrix.rows.at(at).deviation == deviation; });
    if (row == m_rows.end())
        return {};
    const auto column = std::ranges::find(m_matrix.columns, organisation, &MatrixColumn::actor);
    const auto place = column == m_matrix.columns.end() ? 0 : 1 + (column - m_matrix.columns.begin());
    return index(static_cast<int>(row - m_rows.begin()), static_cast<int>(place));
}

int AnswerMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnswerMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_matrix.columns.size());
}

QString AnswerMatrixModel::wordsAt(const QModelIndex& index) const
{
    const MatrixRow& row = rowAt(index.row());
    if (index.column() == 0)
        return row.title.isEmpty() ? row.diaryNumber : row.title;
    const auto cell = cellAt(index);
    return cell ? report::wordsOf(*cell, m_today) : u"–"_s;
}

QVariant AnswerMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsAt(index);
    case Qt::ToolTipRole:
        if (index.column() == 0)
            return u"%1, %2"_s.arg(row.diaryNumber, row.title);
        return cellAt(index) ? report::linesOf(*cellAt(index), m_today).join(u'\n') : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return u"%1, %2, %3"_s.arg(row.diaryNumber, row.title, nameOf(row.status));
        return u"%1: %2"_s.arg(organisationAt(index.column()),
                               cellAt(index) ? report::linesOf(*cellAt(index), m_today).join(u", "_s)
                                             : tr("not theirs"));
    default:
        return {};
    }
}

QVariant AnswerMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return section == 0 ? tr("Deviation") : organisationAt(section);
    return {};
}

} // namespace heller::ui
