#include "ui/pages/meetings/board_panel.h"

#include "ui/pages/meetings/meeting_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int between = 16;
constexpr int beside = 8;
constexpr int leastWidthOfThree = 700;
constexpr int leastRows = 2;
constexpr int mostRows = 5;
constexpr int iconSize = 16;

} // namespace

BoardPanel::BoardPanel(QWidget* parent) : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(between);
    m_row->addWidget(
        makeColumn(m_columns[0], u"circle-check"_s, tr("Can be raised"), tr("Nothing waits to be raised.")), 1);
    m_row->addWidget(makeColumn(m_columns[1], u"message-circle-question-mark"_s, tr("Lacks the reporter's answer"),
                                tr("No reporter is waited for.")),
                     1);
    m_row->addWidget(
        makeColumn(m_columns[2], u"calendar-clock"_s, tr("Too late for this meeting"), tr("Nothing came too late.")),
        1);
}

QWidget* BoardPanel::makeColumn(Column& column, const QString& icon, const QString& title, const QString& nothing)
{
    QFrame* card = makeCard(this);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // three alike, whatever their titles' lengths
    column.model = new LineModel(u"case"_s, this);
    column.view = new LineView(column.model, title, card);
    column.view->setRows(leastRows, mostRows);
    column.view->setDragEnabled(true);
    column.view->setDragDropMode(QAbstractItemView::DragOnly);
    column.count = makeLabel({}, TextKind::Label, card);
    column.nothing = makeLabel(nothing, TextKind::Hint, card);
    column.nothing->setWordWrap(true);
    column.nothing->setMargin(14);
    auto* picture = new QLabel(card);
    picture->setPixmap(heller::ui::icon(icon).pixmap(iconSize));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 14, 10);
    head->setSpacing(beside);
    head->addWidget(picture, 0, Qt::AlignTop);
    QLabel* heading = makeLabel(title, TextKind::SectionTitle, card);
    heading->setWordWrap(true);
    head->addWidget(heading, 1);
    head->addWidget(column.count);
    auto* whole = new QVBoxLayout(card);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(makeLine(card));
    whole->addWidget(column.nothing);
    whole->addWidget(column.view);
    whole->addStretch(1);
    connect(column.view, &LineView::opened, this, [this](qint64 id) {
        if (m_writable)
            Q_EMIT raiseWanted(DeviationId(id));
        else
            Q_EMIT caseWanted(DeviationId(id));
    });
    connect(column.view, &LineView::menuWanted, this, &BoardPanel::openMenu);
    return card;
}

LineView& BoardPanel::column(BoardColumn column) const
{
    return *m_columns.at(static_cast<size_t>(column)).view;
}

void BoardPanel::show(const service::MeetingBoard& board, QDate today, bool writable)
{
    m_writable = writable;
    for (size_t place = 0; place < m_columns.size(); ++place) {
        const Column& column = m_columns.at(place);
        const service::BoardLines& lines = board.columns.at(place);
        const int row = column.view->currentIndex().row();
        const qint64 stood = column.view->currentId();
        QList<Line> shown;
        for (const service::BoardLine& line : lines.lines)
            shown.append(meetings::boardLine(line, today));
        column.model->setLines(shown);
        if (stood != 0)
            column.view->setCurrentId(stood, row);
        column.count->setText(QLocale().toString(lines.total));
        column.nothing->setVisible(shown.isEmpty());
        column.view->setVisible(!shown.isEmpty());
        column.view->setAccessibleDescription(writable ? tr("Enter puts the deviation on the agenda.") : QString());
        column.view->updateGeometry();
    }
}

void BoardPanel::openMenu(qint64 id, QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_writable)
        menu->addAction(tr("Put on the agenda"), this, [this, id] { Q_EMIT raiseWanted(DeviationId(id)); });
    menu->addAction(tr("Go to the deviation"), this, [this, id] { Q_EMIT caseWanted(DeviationId(id)); });
    menu->setActiveAction(menu->actions().first());
    menu->popup(at);
}

void BoardPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() >= leastWidthOfThree ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace heller::ui
