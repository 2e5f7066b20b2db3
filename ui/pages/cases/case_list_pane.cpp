#include "ui/pages/cases/case_list_pane.h"

#include "ui/models/case_list_model.h"
#include "ui/pages/cases/case_delegate.h"
#include "ui/pages/cases/case_table.h"
#include "ui/pages/cases/filter_bar.h"
#include "ui/pages/cases/list_choice.h"
#include "ui/pages/cases/selection_bar.h"
#include "ui/session/session.h"
#include "ui/widgets/even_list.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int leastHeightUnfolded = 240; // less, and the chips would have more of it than the list

} // namespace

CaseListPane::CaseListPane(Session& session, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_model(new CaseListModel(session, this))
    , m_filters(new FilterBar(session, settings, this))
    , m_selection(new SelectionBar(this))
    , m_list(new EvenList(this))
    , m_choice(nullptr)
    , m_empty(makeLabel({}, TextKind::Hint, this))
    , m_stack(new QStackedLayout)
{
    setHelpPage(*this, u"find"_s);
    setObjectName(u"listPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_choice = new ListChoice(*m_model, *m_list->selectionModel(), this);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Deviations"));
    m_list->setObjectName(u"caseList"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);

    arrange();
    connectParts();
    m_model->setArrangement(m_filters->arrangement());
    showState();
}

void CaseListPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_filters->setFolded(height() < leastHeightUnfolded);
}

void CaseListPane::arrange()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_selection);
    column->addLayout(m_stack, 1);
}

void CaseListPane::connectParts()
{
    connect(m_filters, &FilterBar::filterChanged, this, [this] {
        m_pinned = false;
        m_model->setFilter(m_filters->filter());
        Q_EMIT filterChanged();
    });
    connect(m_filters, &FilterBar::arrangementChanged, this, [this] {
        if (m_table)
            m_table->showOrder(m_filters->arrangement().order);
        m_model->setArrangement(m_filters->arrangement());
    });
    connect(m_choice, &ListChoice::changed, this, [this] {
        m_selection->setCount(m_choice->count());
        Q_EMIT choiceChanged();
    });
    connect(m_selection, &SelectionBar::left, this, [this] {
        view()->setFocus(Qt::OtherFocusReason);
        m_choice->collapse();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_restoring = true; });
    connect(m_model, &CaseListModel::listed, this, &CaseListPane::take);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_sought)
            takeCurrent(view()->currentIndex());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseListPane::takeCurrent);
    connectView(*m_list);
}

void CaseListPane::connectView(const QAbstractItemView& view)
{
    connect(&view, &QAbstractItemView::clicked, this, &CaseListPane::pointedAt);
    connect(&view, &QAbstractItemView::activated, this, &CaseListPane::opened);
    view.viewport()->installEventFilter(this);
}

CaseTable& CaseListPane::table()
{
    if (m_table)
        return *m_table;
    m_table = new CaseTable(*m_model, m_settings, this);
    m_table->setSelectionModel(m_list->selectionModel());
    m_table->showOrder(m_filters->arrangement().order);
    m_stack->addWidget(m_table);
    setTabOrder(m_list, m_table);
    connectView(*m_table);
    connect(m_table, &CaseTable::orderWanted, m_filters, &FilterBar::setOrder);
    Q_EMIT tableMade();
    return *m_table;
}

QAbstractItemView* CaseListPane::view() const
{
    return m_asTable ? static_cast<QAbstractItemView*>(m_table) : m_list;
}

void CaseListPane::setTableMode(bool table)
{
    if (table == m_asTable)
        return;
    const bool focused = view()->hasFocus();
    const QModelIndex current = view()->currentIndex();
    if (table)
        static_cast<void>(this->table());
    m_asTable = table;
    showState();
    view()->setCurrentIndex(current.siblingAtColumn(0)); // whole rows in the table
    // The list chooses a cell of each row; the current one is chosen already and would stay so.
    QItemSelectionModel* chosen = view()->selectionModel();
    chosen->select(chosen->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view()->scrollTo(view()->currentIndex());
    if (focused)
        view()->setFocus(Qt::OtherFocusReason);
}

void CaseListPane::takeCurrent(const QModelIndex& index)
{
    if (m_restoring || !index.isValid())
        return;
    m_row = index.row();
    const DeviationId id = m_model->idAt(m_row);
    if (!id.isNull()) // else its page is on the way
        choose(id);
}

void CaseListPane::choose(DeviationId id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_pinned = false;
    m_model->setWanted(id);
    Q_EMIT chosen(id);
}

void CaseListPane::take(int wantedRow, bool anew)
{
    int row = wantedRow;
    // A search or filter without it shows its own first; a change that takes it away leaves it in peace.
    const bool stays = !m_current.isNull() && (m_pinned || !anew);
    if (row < 0 && !stays && m_model->rowCount() > 0)
        row = nearestCase(anew ? 0 : m_row);
    m_restoring = false;
    m_sought = false;
    if (row < 0 && !stays)
        choose({});
    setCurrent(row < 0 ? QModelIndex() : m_model->index(row));
    m_choice->check();
    takeCurrent(view()->currentIndex());
    showState();
}

/// The case in the row, or the next to it where that is a heading.
int CaseListPane::nearestCase(int row) const
{
    const int near = std::clamp(row, 0, m_model->rowCount() - 1);
    return m_model->caseAt(near) < 0 ? near + 1 : near; // no heading without a case below
}

/// One of several that are chosen stays so together with them.
void CaseListPane::setCurrent(const QModelIndex& index)
{
    const QModelIndex current = view()->currentIndex();
    if (m_choice->count() < 2 || index.row() != current.row())
        chooseOnly(index);
}

/// Whatever keys are down: the view's own way takes the one of an undo's key for one that chooses a further row.
void CaseListPane::chooseOnly(const QModelIndex& index)
{
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect;
    how.setFlag(QItemSelectionModel::Rows, m_asTable);
    view()->selectionModel()->setCurrentIndex(index, how);
}

ChosenCases CaseListPane::chosenTogether() const
{
    return m_choice->count() > 1 ? m_choice->chosen() : ChosenCases();
}

void CaseListPane::buildSelectionBar(const ActionRegistry& actions, QMenu& themes)
{
    m_selection->setCommands(actions, themes);
}

void CaseListPane::showCounts(FindingCounts& counts)
{
    m_model->setCounts(counts);
}

void CaseListPane::select(DeviationId id)
{
    choose(id);
    if (m_current != id)
        return;
    m_pinned = true;
    seek(id);
}

void CaseListPane::stay(DeviationId id)
{
    m_current = id;
    m_pinned = true;
    seek(id);
}

void CaseListPane::seek(DeviationId id)
{
    m_sought = true;
    m_model->setWanted(id, true);
    m_model->refresh();
}

void CaseListPane::chooseInstead()
{
    m_current = {};
    m_model->setWanted({});
}

void CaseListPane::step(int rows)
{
    // Where the case has left the list, the one that took its place is the next.
    const bool listed = view()->currentIndex().isValid();
    int row = listed ? view()->currentIndex().row() + rows : m_row + std::min(rows, 0);
    const auto isRow = [&] { return row >= 0 && row < m_model->rowCount(); };
    if (isRow() && m_model->caseAt(row) < 0) // over the heading
        row += rows < 0 ? -1 : 1;
    if (isRow())
        chooseOnly(m_model->index(row));
}

void CaseListPane::setSearch(const QString& text)
{
    m_filters->setSearch(text);
}

void CaseListPane::setFilter(const service::CaseFilter& filter)
{
    service::CaseFilter wanted = filter;
    wanted.search = m_filters->filter().search;
    m_filters->setFilter(wanted);
}

void CaseListPane::showAll()
{
    m_filters->clear();
}

int CaseListPane::shownCount() const
{
    return m_model->caseCount();
}

/// A heading that is pressed is not where the view chooses from with Shift: it is no row that is chosen.
bool CaseListPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!pressed || watched != view()->viewport())
        return QWidget::eventFilter(watched, event);
    const QModelIndex under = view()->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint());
    return under.isValid() && m_model->caseAt(under.row()) < 0;
}

void CaseListPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_choice->count() > 1)
        m_choice->collapse();
    else if (event->key() == Qt::Key_Escape && m_filters->isFiltering())
        m_filters->clear();
    else
        QWidget::keyPressEvent(event);
}

void CaseListPane::showState()
{
    const bool filtered = m_model->filter() != service::CaseFilter{};
    m_empty->setText(
        filtered ? tr("No deviation matches. Clear the search field or the filters above to see all.")
                 : tr("No deviations yet. Import an earlier report, or write the first one with New deviation."));
    const bool empty = m_model->rowCount() == 0 && m_session.isOpen();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : view());
    Q_EMIT shownCountChanged();
}

} // namespace heller::ui
