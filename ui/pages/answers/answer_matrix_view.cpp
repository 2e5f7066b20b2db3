#include "ui/pages/answers/answer_matrix_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/row_painting.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
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

/// As both tables look.
void setUp(QTableView& view)
{
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setShowGrid(false);
    view.setCornerButtonEnabled(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + rowPadding);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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

AnswerMatrixView::AnswerMatrixView(AnswerMatrixModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_cases(new QTableView(this))
{
    setObjectName(u"answerMatrix"_s);
    setAccessibleName(tr("Who has answered in which deviation"));
    setModel(&model);
    setItemDelegate(new CellDelegate(model, this));
    setUp(*this);
    setHorizontalScrollMode(ScrollPerPixel);
    makeCases();
    connect(&model, &QAbstractItemModel::modelReset, this, &AnswerMatrixView::arrange);
}

void AnswerMatrixView::makeCases()
{
    m_cases->setObjectName(u"answerMatrixCases"_s);
    m_cases->setAccessibleName(tr("Deviations"));
    m_cases->setModel(&m_model);
    QItemSelectionModel* own = m_cases->selectionModel();
    m_cases->setSelectionModel(selectionModel());
    delete own;
    setUp(*m_cases);
    m_cases->setFrameShape(NoFrame);
    m_cases->setFocusPolicy(Qt::NoFocus);
    m_cases->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cases->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cases->setContextMenuPolicy(Qt::CustomContextMenu);
    m_cases->hide();
    connect(m_cases, &QTableView::pressed, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_cases, &QTableView::doubleClicked, this, &AnswerMatrixView::want);
    connect(m_cases, &QTableView::customContextMenuRequested, this, [this](QPoint at) { want(m_cases->indexAt(at)); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_cases->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_cases->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &AnswerMatrixView::layCases);
}

/// Over the first column; only where that can be scrolled away.
void AnswerMatrixView::layCases()
{
    m_cases->setVisible(horizontalScrollBar()->maximum() > 0);
    m_cases->setColumnWidth(0, columnWidth(0));
    for (int column = 1; column < m_model.columnCount(); ++column)
        m_cases->setColumnHidden(column, true);
    m_cases->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_cases->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                         horizontalHeader()->height() + viewport()->height());
}

/// A cell is not seen below the cases.
void AnswerMatrixView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int hidden = columnWidth(0) - visualRect(index).left();
    if (index.column() > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
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
    layCases();
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
