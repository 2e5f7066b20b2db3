#include "ui/pages/answers/answer_matrix_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/row_painting.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int rowPadding = 14;
constexpr int caseWidth = 280;
constexpr int cellWidth = 120;
constexpr int widestCell = 260;
constexpr int mostOfWidth = 2; // the case takes at most that part of it: at 200 % the cells are to be seen, too

std::pair<QString, Tone> lookOf(const Standing& standing, const Tokens& tokens)
{
    switch (standing.state) {
    case AskState::NotAsked:
        return {u"mail-question-mark"_s, tokens.fresh};
    case AskState::Asked:
    case AskState::Reminded:
        return standing.isLate() ? std::pair(u"alarm-clock"_s, tokens.overdue) : std::pair(u"clock"_s, tokens.waiting);
    case AskState::Paused:
        return {u"pause"_s, tokens.waiting};
    case AskState::Written:
        return {u"circle-check"_s, tokens.settled};
    case AskState::WordOfMouth:
        return {u"message-square-text"_s, tokens.assess};
    case AskState::NotConcerned:
        break;
    }
    return {u"circle-slash"_s, {tokens.second, tokens.sideBar}};
}

/// A state as icon and words, and who it is about.
class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(const AnswerMatrixModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto cell = m_model.cellAt(index);
        if (!cell)
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        bare.text.clear();
        const QWidget* view = option.widget;
        view->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, view);
        const auto [icon, tone] = lookOf(cell->first.standing, tokensOf(option.palette));
        const QFont font = rowSmallFont(option.font);
        const QString words = index.data().toString();
        const int height = chipSize(font, words).height();
        painter->save();
        painter->setClipRect(option.rect.adjusted(2, 0, -2, 0));
        paintChip(*painter, {option.rect.left() + 6, option.rect.top() + (option.rect.height() - height) / 2}, font,
                  icon, words, tone);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!m_model.cellAt(index))
            return QStyledItemDelegate::sizeHint(option, index);
        return chipSize(rowSmallFont(option.font), index.data().toString()) + QSize(16, rowPadding);
    }

private:
    const AnswerMatrixModel& m_model;
};

} // namespace

AnswerMatrixView::AnswerMatrixView(AnswerMatrixModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"answerMatrix"_s);
    setAccessibleName(tr("Who has answered in which deviation"));
    setModel(&model);
    setItemDelegate(new CellDelegate(model, this));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &AnswerMatrixView::arrange);
}

/// A column is as wide as its words.
void AnswerMatrixView::arrange()
{
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted, cellWidth, widestCell));
    }
    fitCase();
}

/// The case takes what the others leave.
void AnswerMatrixView::fitCase()
{
    if (m_model.columnCount() == 0)
        return;
    const int others = horizontalHeader()->length() - columnWidth(0);
    const int least = std::min(caseWidth, viewport()->width() / mostOfWidth);
    setColumnWidth(0, std::max(least, viewport()->width() - others));
}

void AnswerMatrixView::want(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    scrollTo(index);
    Q_EMIT stepWanted(index, viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void AnswerMatrixView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        want(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void AnswerMatrixView::mouseDoubleClickEvent(QMouseEvent* event)
{
    want(indexAt(event->pos()));
}

void AnswerMatrixView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    want(byKey ? currentIndex() : indexAt(event->pos()));
}

void AnswerMatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitCase();
}

} // namespace heller::ui
