#include "ui/pages/year/year_page.h"

#include "core/base/swedish.h"
#include "core/service/year.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/line_model.h"
#include "ui/pages/year/report_days_dialog.h"
#include "ui/pages/year/task_dialog.h"
#include "ui/pages/year/year_list.h"
#include "ui/pages/year/year_wheel.h"
#include "ui/pages/year/year_words.h"
#include "ui/print/papers.h"
#include "ui/session/session.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int edge = 24;
constexpr int between = 16;
constexpr int sideWidth = 336;
constexpr int leastListHeight = 240; // where the window is lower the page scrolls
constexpr int leastWidthOfTwo = 720; // else the wheel stands below the list

/// What was done, or why not.
template<typename T>
bool tellOutcome(Session& session, const Result<T>& done)
{
    if (!done)
        session.tell(done.error());
    return done.has_value();
}

} // namespace

YearPage::YearPage(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_reader(new YearReader(session, this))
    , m_year(session.clock().today().year())
    , m_list(new YearList(m_model, this))
{
    setHelpPage(*this, u"year"_s);
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScrolled(content, this));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(edge, 14, edge, between);
    column->setSpacing(8);
    m_line = makeLabel({}, TextKind::Hint, content);
    m_line->setWordWrap(true);
    column->addWidget(makeHead(actions));
    column->addWidget(m_line);
    column->addWidget(makeFilter());
    m_list->setMinimumHeight(leastListHeight);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(between);
    m_columns->addWidget(makeListCard(actions), 1);
    m_columns->addWidget(makeSide(actions));
    column->addLayout(m_columns, 1);
    connectParts();
    startAgain();
}

void YearPage::connectParts()
{
    connect(m_reader, &YearReader::answered, this, &YearPage::take);
    connect(m_list, &YearList::opened, this, &YearPage::open);
    connect(m_list, &YearList::ticked, this, &YearPage::tick);
    connect(m_list, &YearList::menuWanted, this, &YearPage::openMenu);
    connect(m_wheel, &YearWheel::monthWanted, this, [this](int month) {
        m_list->showMonth(month);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_wheel, &YearWheel::entryWanted, this, [this](const YearEntry& entry) {
        m_list->showEntry(entry);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tasks, &LineView::opened, this, [this](qint64 id) { changeTask(RecurringTaskId(id)); });
    connect(m_tasks, &LineView::removed, this, [this](qint64 id) { removeTask(RecurringTaskId(id)); });
    connect(m_tasks, &LineView::menuWanted, this,
            [this](qint64 id, QPoint at) { openMenu({.kind = YearEntryKind::Task, .task = RecurringTaskId(id)}, at); });
    connect(&m_session, &Session::closing, this, &YearPage::startAgain);
    connect(&m_session, &Session::accessChanged, this, &YearPage::fill);
}

/// Another register begins where today is.
void YearPage::startAgain()
{
    m_view = {};
    m_year = m_session.clock().today().year();
    m_beginWanted = true;
    fill();
}

QList<QWidget*> YearPage::panes() const
{
    return {m_head, m_list, m_side};
}

void YearPage::activate()
{
    m_reader->ask();
}

void YearPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool YearPage::isReading() const
{
    return m_reader->isBusy();
}

void YearPage::take(const YearView& view)
{
    m_view = view;
    fill();
    if (!std::exchange(m_beginWanted, false))
        return;
    m_list->showToday();
    // And again when what came into the page has found its place: the list is as high as it stays then.
    QMetaObject::invokeMethod(m_list, &YearList::showToday, Qt::QueuedConnection);
}

void YearPage::showYear(int year)
{
    if (!QDate::isValid(year, 1, 1) || year == m_year)
        return;
    m_year = year;
    fill();
    m_list->showToday();
}

QList<YearEntryKind> YearPage::shownKinds() const
{
    QList<YearEntryKind> kinds;
    for (const QPushButton* chip : m_kinds)
        if (chip->isChecked())
            kinds.append(static_cast<YearEntryKind>(chip->property("yearKind").toInt()));
    return kinds.isEmpty() ? year::allKinds() : kinds;
}

void YearPage::fill()
{
    const QDate today = m_session.clock().today();
    const YearEntry* chosen = m_list->current();
    const YearEntry before = chosen ? *chosen : YearEntry();
    const bool hadChosen = chosen != nullptr;
    const int row = m_list->currentIndex().row();
    m_model.setLines(year::linesOf(m_view, m_year, shownKinds(), today));
    if (hadChosen && m_model.rowOf(before) >= 0)
        m_list->setCurrentIndex(m_model.index(m_model.rowOf(before)));
    else if (const int next = m_model.entryFrom(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1))); next >= 0)
        m_list->setCurrentIndex(m_model.index(next));
    m_wheel->show(m_year, today, m_model.lines());
    showCounts();
    showSide();
}

void YearPage::showCounts()
{
    const QDate today = m_session.clock().today();
    const bool isEmpty = m_view.plan.meetings.isEmpty() && m_view.plan.tasks.isEmpty() && m_view.plan.answers.isEmpty();
    m_title->setText(tr("The year %1").arg(m_year));
    m_nothing->setVisible(isEmpty && m_session.isOpen() && !m_reader->isBusy());
    const auto& lines = m_model.lines();
    const auto late = std::ranges::count_if(lines, &YearLine::isLate);
    const auto next = std::ranges::find_if(lines, [&](const YearLine& line) {
        return line.kind == YearLine::Kind::Entry && !line.entry.done && line.day >= today;
    });
    QStringList parts;
    if (next != lines.end())
        parts.append(tr("Next: %1 %2, %3")
                         .arg(swedish::dateInWords(next->day), year::kindName(next->entry.kind).toLower(), next->text));
    if (late > 0)
        parts.append(tr("%n late", nullptr, static_cast<int>(late)));
    m_line->setText(parts.isEmpty() ? tr("Nothing is to come this year.") : parts.join(u" · "_s));
}

void YearPage::showSide()
{
    const QDate today = m_session.clock().today();
    const qint64 stood = m_tasks->currentId();
    const int row = m_tasks->currentIndex().row();
    QList<Line> lines;
    for (const RecurringTask& task : std::as_const(m_view.plan.tasks))
        lines.append({.id = task.id.value(),
                      .title = task.title,
                      .second = year::taskLine(task, today),
                      .icon = u"repeat"_s,
                      .faded = task.endedOn.isValid() && task.endedOn < today});
    m_taskLines->setLines(lines);
    if (stood != 0)
        m_tasks->setCurrentId(stood, row);
    if (lines.isEmpty() && m_tasks->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    m_tasks->setVisible(!lines.isEmpty());
    m_noTasks->setVisible(lines.isEmpty());
    m_tasks->updateGeometry();
    const QString days = year::inWords(m_view.plan.reportDays);
    m_reportDays->setText(days.isEmpty() ? tr("No report days.") : tr("Report days: %1").arg(days));
}

const RecurringTask* YearPage::taskOf(RecurringTaskId id) const
{
    const auto found = std::ranges::find(m_view.plan.tasks, id, &RecurringTask::id);
    return found == m_view.plan.tasks.end() ? nullptr : &*found;
}

void YearPage::open(const YearEntry& entry)
{
    switch (entry.kind) {
    case YearEntryKind::Meeting:
    case YearEntryKind::HandOver:
        Q_EMIT meetingWanted(entry.meeting);
        return;
    case YearEntryKind::ReportDay:
        Q_EMIT reportWanted();
        return;
    case YearEntryKind::DueAnswer:
        Q_EMIT caseWanted(entry.deviation);
        return;
    case YearEntryKind::Task:
        changeTask(entry.task);
        return;
    }
}

void YearPage::tick(const YearEntry& entry)
{
    if (entry.kind != YearEntryKind::Task || !m_session.isWritable())
        return;
    const QDate on = entry.done ? QDate() : m_session.clock().today();
    if (tellOutcome(m_session, service::Year(m_session.reg()).setDone(entry.task, entry.day, on)))
        m_session.say(entry.done ? tr("%1 is not done.").arg(entry.text)
                                 : tr("%1 is done. Undo takes it back.").arg(entry.text));
}

void YearPage::openMenu(const YearEntry& entry, QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const std::function<void()>& step) { menu->addAction(text, this, step); };
    const bool isTask = entry.kind == YearEntryKind::Task;
    if (isTask && entry.day.isValid() && m_session.isWritable())
        add(entry.done ? tr("Not done") : tr("Tick off"), [this, entry] { tick(entry); });
    if (!isTask)
        add(entry.kind == YearEntryKind::DueAnswer   ? tr("Go to the deviation")
            : entry.kind == YearEntryKind::ReportDay ? tr("Go to the report")
                                                     : tr("Go to the meeting"),
            [this, entry] { open(entry); });
    else if (m_session.isWritable()) {
        add(tr("Change the task…"), [this, id = entry.task] { changeTask(id); });
        add(tr("Delete the task"), [this, id = entry.task] { removeTask(id); });
    }
    if (entry.kind == YearEntryKind::ReportDay && m_session.isWritable())
        add(tr("Change the report days…"), [this] { changeReportDays(); });
    if (menu->isEmpty())
        return menu->deleteLater();
    menu->setActiveAction(menu->actions().first());
    menu->popup(at);
}

bool YearPage::mayDrop() const
{
    return m_dialogs.confirm(tr("What you wrote is not stored."), tr("It is kept nowhere else."), tr("Let go of it"));
}

void YearPage::addTask()
{
    if (!m_session.isWritable())
        return;
    auto* dialog = new TaskDialog(m_session, std::nullopt, [this] { return mayDrop(); }, this);
    connect(&m_session, &Session::closed, dialog, &QDialog::close);
    dialog->open();
}

void YearPage::changeTask(RecurringTaskId id)
{
    const RecurringTask* task = taskOf(id);
    if (!task || !m_session.isWritable())
        return;
    auto* dialog = new TaskDialog(m_session, *task, [this] { return mayDrop(); }, this);
    connect(dialog, &TaskDialog::removeWanted, this, &YearPage::removeTask);
    connect(&m_session, &Session::closed, dialog, &QDialog::close);
    dialog->open();
}

void YearPage::removeTask(RecurringTaskId id)
{
    const RecurringTask* task = taskOf(id);
    if (!task || !m_session.isWritable())
        return;
    const QString title = task->title;
    if (tellOutcome(m_session, service::Year(m_session.reg()).removeTask(id)))
        m_session.say(tr("%1 is deleted. Undo brings it back.").arg(title));
}

void YearPage::changeReportDays()
{
    if (!m_session.isWritable())
        return;
    const auto days = service::Year(m_session.reg()).reportDays();
    if (!tellOutcome(m_session, days))
        return;
    auto* dialog = new ReportDaysDialog(m_session, *days, [this] { return mayDrop(); }, this);
    connect(&m_session, &Session::closed, dialog, &QDialog::close);
    dialog->open();
}

Paper YearPage::shownPaper() const
{
    return paperOf(m_view.plan, m_year, shownKinds(), m_session);
}

void YearPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= leastWidthOfTwo;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setFixedWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(beside ? sideWidth : 0);
}

} // namespace heller::ui
