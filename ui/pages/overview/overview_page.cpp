#include "ui/pages/overview/overview_page.h"

#include "ui/actions/action_registry.h"
#include "ui/models/overview_reader.h"
#include "ui/models/work_lines.h"
#include "ui/pages/overview/card_head.h"
#include "ui/pages/overview/rows_view.h"
#include "ui/pages/overview/semester_chart.h"
#include "ui/pages/overview/standing_card.h"
#include "ui/pages/overview/times_card.h"
#include "ui/pages/overview/work_card.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/pane_walk.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int edge = 22;
constexpr int between = 16;
constexpr int leastWidthOfTwo = 820;
constexpr int rightWidth = 405;
constexpr int widest = 1400; // a line's note must not lie a metre from its text

/// A button that does what the action does, and can when it can.
QPushButton* makeActionButton(QAction* action, const QString& text, const QString& icon, ButtonKind kind,
                              QWidget* parent)
{
    QPushButton* button = makeButton(text, icon, kind, parent);
    button->setAutoDefault(true); // Enter presses it
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [=] { button->setEnabled(action->isEnabled()); });
    return button;
}

/// A card that says something instead of listing.
QFrame* makeSayingCard(const QString& icon, const QString& title, const QString& text, QWidget* parent)
{
    QFrame* card = makeCard(parent);
    auto* head = new CardHead(card);
    head->show(icon, title);
    QLabel* label = makeLabel(text, TextKind::Label, card);
    label->setWordWrap(true);
    label->setContentsMargins(38, 0, 14, 14);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(label);
    return card;
}

} // namespace

OverviewPage::OverviewPage(Session& session, const ActionRegistry& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_reader(new OverviewReader(session, this))
    , m_day(makeLabel({}, TextKind::Label, this))
    , m_area(new QScrollArea(this))
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
    , m_empty(new QWidget(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_work(new QVBoxLayout(m_left))
    , m_nothing(nullptr)
    , m_chart(new SemesterChart(m_right))
    , m_times(new TimesCard(m_right))
    , m_standing(new StandingCard(m_right))
{
    setHelpPage(*this, u"overview"_s);
    build();
    buildEmpty(actions);
    forget();
    connect(m_reader, &OverviewReader::answered, this, &OverviewPage::take);
    connect(&session, &Session::closed, this, &OverviewPage::forget);
    connect(m_standing, &StandingCard::statusWanted, this,
            [this](Status status) { Q_EMIT listWanted({.statuses = {status}}); });
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::build()
{
    m_day->setWordWrap(true);
    m_nothing =
        makeSayingCard(u"circle-check"_s, tr("Nothing asks for you just now"),
                       tr("New deviations, answers that are late and answers to assess will stand here."), m_left);
    m_work->setContentsMargins(0, 0, 0, 0);
    m_work->setSpacing(between);
    m_work->addWidget(m_nothing);
    m_work->addStretch(1);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(between);
    for (QWidget* card :
         {static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_times), static_cast<QWidget*>(m_standing)})
        right->addWidget(card);
    right->addStretch(1);
    m_columns->setSpacing(between);
    m_columns->addWidget(m_left, 1);
    m_columns->addWidget(m_right);

    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(edge, 18, edge, edge);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("Overview"), TextKind::PageTitle, content));
    column->addWidget(m_day);
    column->addSpacing(8);
    column->addWidget(m_empty);
    column->addLayout(m_columns, 1);
    column->addStretch(); // where there are none
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
}

void OverviewPage::buildEmpty(const ActionRegistry& actions)
{
    using enum ActionId;
    QFrame* card = makeSayingCard(
        u"inbox"_s, tr("No deviations yet"),
        tr("Write the first one, or take in your earlier semester reports: their cases are found and listed first, "
           "and nothing is stored before you have looked."),
        m_empty);
    auto* row = new QWidget(card);
    auto* buttons = new FlowLayout(8, row);
    buttons->setContentsMargins(38, 0, 14, 16);
    buttons->addWidget(
        makeActionButton(actions.action(NewCase), tr("New deviation"), u"plus"_s, ButtonKind::Primary, card));
    buttons->addWidget(
        makeActionButton(actions.action(Import), tr("Import reports"), u"file-input"_s, ButtonKind::Plain, card));
    static_cast<QVBoxLayout*>(card->layout())->addWidget(row);
    auto* column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void OverviewPage::activate()
{
    m_reader->ask();
}

void OverviewPage::focusFirst()
{
    m_focusWanted = m_reader->isBusy();
    focusFirstPane(panes());
}

QList<QWidget*> OverviewPage::panes() const
{
    return {m_empty, m_left, m_right};
}

bool OverviewPage::isReading() const
{
    return m_reader->isBusy();
}

void OverviewPage::forget()
{
    m_day->clear();
    for (QWidget* part : {m_empty, m_left, m_right})
        part->hide();
    Q_EMIT toDoChanged(-1);
}

void OverviewPage::take(const service::Overview& overview)
{
    m_day->setText(WorkLines::dayLine(overview));
    const bool empty = overview.cases == 0;
    m_empty->setVisible(empty);
    m_left->setVisible(!empty);
    m_right->setVisible(!empty);
    showCards(overview);
    m_times->show(overview.answeringTimes);
    m_standing->show(overview.standing);
    m_chart->show(overview.semesters);
    m_chart->setVisible(!overview.semesters.isEmpty());
    Q_EMIT toDoChanged(overview.toDo());
    if (std::exchange(m_focusWanted, false) && isVisible())
        focusFirstPane(panes());
}

void OverviewPage::showCards(const service::Overview& overview)
{
    const QList<WorkCardContent> contents = WorkLines::cardsOf(overview);
    m_nothing->setVisible(contents.isEmpty());
    // A card stays the same widget as long as there is something of its kind: the focus stays where it is.
    QList<WorkCard*> old = std::exchange(m_cards, {});
    for (const WorkCardContent& content : contents) {
        const auto found =
            std::ranges::find_if(old, [&](const WorkCard* card) { return card->content().name == content.name; });
        WorkCard* card = nullptr;
        if (found != old.end()) {
            card = *found;
            old.erase(found);
        } else {
            card = new WorkCard(m_left);
            m_work->insertWidget(static_cast<int>(m_cards.size()), card);
            card->setVisible(true); // now, so that it can take the focus
            connect(card, &WorkCard::caseWanted, this, &OverviewPage::caseWanted);
            connect(card, &WorkCard::listWanted, this, &OverviewPage::listWanted);
        }
        card->show(content);
        m_cards.append(card);
    }
    for (WorkCard* gone : old)
        gone->deleteLater();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool two = width() >= leastWidthOfTwo;
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int beside = std::min(rightWidth, width() * 2 / 5);
    m_right->setMinimumWidth(two ? beside : 0);
    m_right->setMaximumWidth(two ? beside : QWIDGETSIZE_MAX);
}

} // namespace heller::ui
