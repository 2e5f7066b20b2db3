// What the page of the year is put together from.
#include "ui/actions/action_registry.h"
#include "ui/models/line_model.h"
#include "ui/pages/year/year_list.h"
#include "ui/pages/year/year_page.h"
#include "ui/pages/year/year_wheel.h"
#include "ui/pages/year/year_words.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/toggling.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int headHeight = 30; // of its buttons
constexpr int mostTasks = 3;   // before their list scrolls

/// The button does what the action does, while there is something to do.
void follow(QPushButton& button, QAction& action)
{
    button.setEnabled(action.isEnabled());
    QObject::connect(&action, &QAction::enabledChanged, &button, &QWidget::setEnabled);
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
}

} // namespace

QWidget* YearPage::makeHead(const ActionRegistry& actions)
{
    m_head = new QWidget(this);
    auto* row = new FlowLayout(8, m_head);
    m_title = makeLabel({}, TextKind::PageTitle, m_head);
    m_title->setContentsMargins(0, 0, 16, 0);
    m_title->setMinimumHeight(headHeight);
    row->addWidget(m_title);
    auto* before = makeButton(tr("Previous year"), u"chevron-left"_s, ButtonKind::Plain, m_head);
    auto* now = makeButton(tr("Today"), u"calendar-days"_s, ButtonKind::Plain, m_head);
    auto* after = makeButton(tr("Next year"), u"chevron-right"_s, ButtonKind::Plain, m_head);
    auto* calendar = makeButton(tr("Calendar file"), u"calendar-plus"_s, ButtonKind::Plain, m_head);
    calendar->setToolTip(tr("Every year's days for Outlook and other calendars; written again, it updates them"));
    auto* print = makeButton(tr("Print"), u"printer"_s, ButtonKind::Quiet, m_head);
    for (QPushButton* button : {before, now, after, calendar, print})
        row->addWidget(button);
    connect(before, &QPushButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(after, &QPushButton::clicked, this, [this] { showYear(m_year + 1); });
    connect(now, &QPushButton::clicked, this, [this] {
        showYear(m_session.clock().today().year());
        m_list->showToday();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    follow(*calendar, *actions.action(ActionId::SaveCalendar));
    follow(*print, *actions.action(ActionId::Print));
    return m_head;
}

/// A chip for each kind, which says what its mark in the wheel means, too. None chosen: all are shown.
QWidget* YearPage::makeFilter()
{
    auto* filter = new QWidget(this);
    filter->setAccessibleName(tr("Show only"));
    auto* row = new FlowLayout(8, filter);
    for (const YearEntryKind kind : year::allKinds()) {
        auto* chip = makeButton(year::kindsName(kind), year::kindIcon(kind), ButtonKind::Chip, filter);
        chip->setCheckable(true);
        chip->setToolTip(tr("Show only these"));
        chip->setProperty("yearKind", static_cast<int>(kind));
        onToggled(chip, this, [this] { fill(); });
        row->addWidget(chip);
        m_kinds.append(chip);
    }
    return filter;
}

QWidget* YearPage::makeListCard(const ActionRegistry& actions)
{
    auto* card = makeCard(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_nothing = new QWidget(card);
    auto* words =
        makeLabel(tr("Nothing is planned yet. Begin with the year's meetings, and add what the association does "
                     "every year: all of it stands here by month, and in a calendar file."),
                  TextKind::Hint, m_nothing);
    words->setWordWrap(true);
    auto* plan = makeButton(tr("Plan the year's meetings"), u"repeat"_s, ButtonKind::Primary, m_nothing);
    follow(*plan, *actions.action(ActionId::AddMeetingSeries));
    auto* first = new QVBoxLayout(m_nothing);
    first->setContentsMargins(14, 14, 14, 14);
    first->addWidget(words);
    first->addWidget(plan, 0, Qt::AlignLeft);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return card;
}

QWidget* YearPage::makeTasks(const ActionRegistry& actions)
{
    auto* card = makeCard(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    auto* title = makeLabel(tr("Tasks that come back"), TextKind::SectionTitle, card);
    title->setContentsMargins(14, 10, 14, 8);
    column->addWidget(title);
    column->addWidget(makeLine(card));
    m_noTasks = makeLabel(tr("What the association does every month or year: the accounts, the plan of activities. It "
                             "stands in the year on its days, and is ticked off there."),
                          TextKind::Hint, card);
    m_noTasks->setWordWrap(true);
    m_noTasks->setMargin(14);
    column->addWidget(m_noTasks);
    m_taskLines = new LineModel({}, this);
    m_tasks = new LineView(m_taskLines, tr("Tasks that come back"), card);
    m_tasks->setRows(1, mostTasks);
    m_tasks->setAccessibleDescription(tr("Enter changes a task, Delete deletes it."));
    column->addWidget(m_tasks);
    auto* add = makeButton(tr("New task"), u"plus"_s, ButtonKind::Quiet, card);
    follow(*add, *actions.action(ActionId::AddTask));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(6, 6, 6, 6);
    foot->addWidget(add);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addWidget(makeLine(card));
    column->addLayout(makeReportDays(actions, card));
    return card;
}

QLayout* YearPage::makeReportDays(const ActionRegistry& actions, QWidget* card)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 8, 6, 0);
    m_reportDays = makeLabel({}, TextKind::Hint, card);
    m_reportDays->setWordWrap(true);
    row->addWidget(m_reportDays, 1);
    auto* change = makeButton(tr("Change…"), u"pencil"_s, ButtonKind::Quiet, card);
    change->setAccessibleName(tr("Change the report days"));
    follow(*change, *actions.action(ActionId::ChangeReportDays));
    row->addWidget(change);
    return row;
}

QWidget* YearPage::makeSide(const ActionRegistry& actions)
{
    m_side = new QWidget(this);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* card = makeCard(m_side);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 6);
    m_wheel = new YearWheel(card);
    inside->addWidget(m_wheel);
    column->addWidget(card);
    column->addWidget(makeTasks(actions));
    column->addStretch(1);
    return m_side;
}

} // namespace heller::ui
