#include "ui/pages/cases/case_table.h"

#include "ui/models/case_list_model.h"
#include "ui/models/case_list_roles.h"
#include "ui/settings/settings.h"
#include "ui/theme/status_look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/row_painting.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace heller::ui {
namespace {

using service::CaseOrder;

constexpr int rowPadding = 12;
constexpr int firstWidths[CaseColumnCount] = {260, 110, 170, 100, 80, 150, 140, 140};

/// Rising and falling, by column.
constexpr std::pair<CaseOrder, CaseOrder> orders[CaseColumnCount] = {
    {CaseOrder::Title, CaseOrder::TitleDown},   {CaseOrder::DiaryNumber, CaseOrder::DiaryNumberDown},
    {CaseOrder::Status, CaseOrder::StatusDown}, {CaseOrder::Oldest, CaseOrder::Newest},
    {CaseOrder::Oldest, CaseOrder::Newest},     {CaseOrder::Actors, CaseOrder::ActorsDown},
    {CaseOrder::Themes, CaseOrder::ThemesDown}, {CaseOrder::Outcome, CaseOrder::OutcomeDown}};

/// A status as icon and word; a heading's text through all the columns of its row, wherever they have been moved.
class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(const QTableView& table, QObject* parent) : QStyledItemDelegate(parent), m_table(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.data(HeadingRole).isValid())
            return paintHeading(*painter, option, index);
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant status = index.data(StatusRole);
        if (index.column() != StatusColumn || !status.isValid())
            return;
        const Tokens tokens = tokensOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), chosen ? tokens.selection : tokens.paper);
        const StatusLook look = lookOf(static_cast<Status>(status.toInt()), tokens);
        const QFont font = rowSmallFont(option.font);
        const int height = chipSize(font, look.word).height();
        paintChip(*painter, {option.rect.left() + 2, option.rect.top() + (option.rect.height() - height) / 2}, font,
                  look.icon, look.word, look.tone);
        painter->restore();
    }

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const Tokens tokens = tokensOf(option.palette);
        painter.save();
        painter.setClipRect(option.rect);
        painter.fillRect(option.rect, tokens.ground);
        painter.setPen(tokens.ink);
        painter.setFont(rowTitleFont(option.font));
        QRect whole = option.rect;
        whole.setLeft(rowPadding - m_table.horizontalHeader()->offset());
        whole.setWidth(QWIDGETSIZE_MAX);
        painter.drawText(whole, Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::AccessibleTextRole).toString());
        painter.restore();
    }

    const QTableView& m_table;
};

} // namespace

CaseTable::CaseTable(CaseListModel& model, Settings& settings, QWidget* parent)
    : QTableView(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("caseTable"));
    setAccessibleName(tr("Deviations as a table"));
    setModel(&model);
    setItemDelegate(new CellDelegate(*this, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    QHeaderView* head = horizontalHeader();
    head->setSectionsMovable(true);
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setSortIndicatorShown(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    if (!head->restoreState(settings.value(Setting::CaseColumns).toByteArray()))
        arrangeFirst();
    connect(head, &QHeaderView::sectionClicked, this, &CaseTable::takeClick);
    connect(head, &QHeaderView::sectionMoved, this, &CaseTable::keepColumns);
    connect(head, &QHeaderView::sectionResized, this, &CaseTable::keepColumns);
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](QPoint at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(head->mapToGlobal(at));
    });
}

void CaseTable::arrangeFirst()
{
    for (int column = 0; column < CaseColumnCount; ++column)
        setColumnWidth(column, firstWidths[column]);
    horizontalHeader()->moveSection(DiaryNumberColumn, 0);
}

void CaseTable::keepColumns()
{
    m_settings.set(Setting::CaseColumns, horizontalHeader()->saveState());
}

void CaseTable::showOrder(CaseOrder order)
{
    m_order = order;
    for (int column = 0; column < CaseColumnCount; ++column) {
        if (orders[column].first == order || orders[column].second == order) {
            const bool falls = orders[column].second == order;
            horizontalHeader()->setSortIndicator(column, falls ? Qt::DescendingOrder : Qt::AscendingOrder);
            return;
        }
    }
}

/// Rising first, and the other way at the next click.
void CaseTable::takeClick(int column)
{
    const auto [rising, falling] = orders[column];
    Q_EMIT orderWanted(m_order == rising ? falling : rising);
}

void CaseTable::setColumnSeen(int column, bool seen)
{
    setColumnHidden(column, !seen);
    if (seen && columnWidth(column) < firstWidths[column] / 2)
        setColumnWidth(column, firstWidths[column]);
    keepColumns();
}

void CaseTable::fillMenu(QMenu& menu)
{
    for (int place = 0; place < CaseColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QAction* seen = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        seen->setCheckable(true);
        seen->setChecked(!isColumnHidden(column));
        seen->setEnabled(column != TitleColumn); // something has to be left
        connect(seen, &QAction::triggered, this, [this, column](bool on) { setColumnSeen(column, on); });
    }
    menu.addSeparator();
    QMenu* sort = menu.addMenu(tr("&Sort by"));
    QMenu* move = menu.addMenu(tr("&Move to the left"));
    for (int place = 0; place < CaseColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        sort->addAction(name, this, [this, column] { takeClick(column); });
        move->addAction(name, this, [this, column] {
            const int from = horizontalHeader()->visualIndex(column);
            horizontalHeader()->moveSection(from, std::max(from - 1, 0));
        });
    }
}

} // namespace heller::ui
