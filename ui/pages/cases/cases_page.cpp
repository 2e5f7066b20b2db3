#include "ui/pages/cases/cases_page.h"

#include "core/service/case_joining.h"
#include "ui/actions/action_registry.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_list_pane.h"
#include "ui/pages/cases/case_sheet.h"
#include "ui/pages/cases/case_table.h"
#include "ui/pages/cases/course_pane.h"
#include "ui/pages/cases/filter_bar.h"
#include "ui/pages/cases/similar_finder.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/two_steps.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int afterPaintingMs = 20;
constexpr int leastWidthWithCourse = 1100 - 188; // of the window, without the side bar

} // namespace

CasesPage::CasesPage(Session& session, Settings& settings, ActionRegistry& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_settings(settings)
    , m_actions(actions)
    , m_editor(new CaseEditor(session, this))
    , m_similar(new SimilarFinder(session, *m_editor, this))
    , m_steps(new TwoSteps(tr("All deviations"), this))
    , m_list(new CaseListPane(session, settings, m_steps->firstPlace()))
    , m_columns(new QMenu(tr("Col&umns"), this))
{
    setHelpPage(*this, u"edit"_s);
    m_steps->setFirst(m_list);
    m_list->setMinimumWidth(260);
    m_steps->splitter().setSizes({432, 428});
    m_steps->splitter().restoreState(settings.value(Setting::CaseSplitter).toByteArray());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps, 1);

    connect(m_list, &CaseListPane::chosen, this, [this](DeviationId id) {
        if (!m_editor->show(id))
            m_list->stay(m_editor->file().deviation.id);
    });
    connect(m_list, &CaseListPane::opened, m_steps, &TwoSteps::open);
    connect(m_list, &CaseListPane::pointedAt, m_steps, &TwoSteps::showSecond);
    connect(&m_steps->splitter(), &QSplitter::splitterMoved, this, &CasesPage::keepWidths);
    connect(m_list, &CaseListPane::shownCountChanged, this, &CasesPage::shownCountChanged);
    connect(m_list, &CaseListPane::shownCountChanged, this, [this] {
        if (!m_sheet && m_session.isOpen()) // once the list has been painted
            QTimer::singleShot(afterPaintingMs, this, [this] { static_cast<void>(sheet()); });
    });
    connect(m_list, &CaseListPane::choiceChanged, this, &CasesPage::updateActions);
    connect(m_editor, &CaseEditor::shown, this, &CasesPage::updateActions);
    connect(m_editor, &CaseEditor::refreshed, this, &CasesPage::updateActions);
    connect(m_list, &CaseListPane::filterChanged, this, &CasesPage::filterChanged);
    connectActions(actions);
    connectArrangements(actions);
    updateActions();
}

CasesPage::~CasesPage() = default;

CaseSheet& CasesPage::sheet()
{
    if (!m_sheet)
        makeSheet();
    return *m_sheet;
}

void CasesPage::makeSheet()
{
    m_sheet = new CaseSheet(m_session, *m_editor, *m_similar, m_actions, m_steps->secondPlace());
    m_sheet->setMinimumWidth(300);
    m_steps->setSecond(m_sheet);
    // Made where it is to stand: to move it costs as much as making it.
    const bool below = width() < leastWidthWithCourse;
    m_course = new CoursePane(m_session, *m_editor, *m_similar, below ? m_sheet->widget() : this);
    placeCourse(below);
    connect(m_sheet, &CaseSheet::wanted, this, &CasesPage::openCase);
    connect(m_sheet, &CaseSheet::joinWanted, this, &CasesPage::joinTo);
    connect(m_course, &CoursePane::wanted, this, &CasesPage::openCase);
    Q_EMIT sheetMade();
}

void CasesPage::keepWidths()
{
    m_settings.set(Setting::CaseSplitter, m_steps->splitter().saveState());
}

void CasesPage::connectActions(ActionRegistry& actions)
{
    using enum ActionId;
    actions.onTriggered(NewCase, this, [this] { createCase(); });
    actions.onTriggered(DeleteCase, this, [this] { deleteCase(); });
    // The list's alone: in a text these keys delete a letter and a word.
    const auto giveKeys = [this, remove = actions.action(DeleteCase)](QAbstractItemView* view) {
        for (const QKeySequence& key : {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_Delete)}) {
            auto* shortcut = new QShortcut(key, view, nullptr, nullptr, Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, remove, &QAction::trigger);
        }
    };
    giveKeys(m_list->view());
    connect(m_list, &CaseListPane::tableMade, this, [this, giveKeys] { giveKeys(&m_list->table()); });
    actions.onTriggered(NextCase, this, [this] { m_list->step(1); });
    actions.onTriggered(PreviousCase, this, [this] { m_list->step(-1); });
    actions.onTriggered(SelectAllCases, this, [this] {
        focusList();
        m_list->view()->selectAll();
    });
    actions.onTriggered(AddRound, this, [this] {
        m_editor->addRound();
        m_steps->showSecond();
        sheet().focusLastRound();
    });
    actions.onTriggered(AssessSettled, this, [this] { assess(true); });
    actions.onTriggered(AssessContinue, this, [this] { assess(false); });
}

void CasesPage::connectArrangements(ActionRegistry& actions)
{
    using enum ActionId;
    using service::CaseGrouping;
    const std::pair<ActionId, CaseGrouping> groupings[] = {{GroupNone, CaseGrouping::None},
                                                           {GroupBySemester, CaseGrouping::Semester},
                                                           {GroupByStatus, CaseGrouping::Status}};
    QList<QAction*> offered;
    for (const auto& [id, grouping] : groupings) {
        actions.onTriggered(id, this, [this, grouping = grouping] { m_list->filters().setGrouping(grouping); });
        actions.action(id)->setChecked(arrangement().grouping == grouping);
        offered.append(actions.action(id));
    }
    const bool asTable = m_settings.value(Setting::CaseTable).toBool();
    QAction* table = actions.action(TableMode);
    table->setChecked(asTable);
    m_list->setTableMode(asTable);
    actions.onTriggered(TableMode, this, [this, table] {
        m_settings.set(Setting::CaseTable, table->isChecked());
        m_list->setTableMode(table->isChecked());
    });
    m_list->filters().addArrangements(offered + QList{table});
    m_list->filters().addSaving(actions.action(SaveView));
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        m_columns->clear();
        m_list->table().fillMenu(*m_columns);
    });
}

service::CaseArrangement CasesPage::arrangement() const
{
    return m_list->filters().arrangement();
}

void CasesPage::setSearch(const QString& text)
{
    m_steps->showFirst();
    m_list->setSearch(text);
}

AttachmentsSection& CasesPage::attachments()
{
    return sheet().attachments();
}

int CasesPage::shownCount() const
{
    return m_list->shownCount();
}

bool CasesPage::isCaseSeen() const
{
    return !m_editor->isEmpty() && m_steps->isSecondSeen();
}

void CasesPage::select(DeviationId id)
{
    m_list->select(id);
    m_steps->showSecond();
}

void CasesPage::open(DeviationId id)
{
    m_list->select(id);
    static_cast<void>(sheet()); // which the focus goes to
    m_steps->open();
}

void CasesPage::open(const report::ReportFinding& finding)
{
    open(finding.where);
    if (m_editor->file().deviation.id == finding.where)
        sheet().focusPlace(finding.field, finding.round);
}

void CasesPage::focusAnswer(FeedbackRoundId round, ActorId actor)
{
    sheet().focusAnswer(round, actor);
}

void CasesPage::list(const service::CaseFilter& filter)
{
    m_list->setFilter(filter);
    focusList();
}

void CasesPage::focusList()
{
    m_steps->showFirst();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

ChosenCases CasesPage::chosenCases() const
{
    ChosenCases chosen = m_list->chosenTogether();
    if (chosen.count() == 0 && !m_editor->isEmpty())
        chosen.ids = {m_editor->file().deviation.id};
    return chosen;
}

void CasesPage::showCounts(FindingCounts& counts)
{
    m_list->showCounts(counts);
}

void CasesPage::buildSelectionBar(QMenu& themes)
{
    m_list->buildSelectionBar(m_actions, themes);
}

const service::CaseFilter& CasesPage::filter() const
{
    return m_list->filters().filter();
}

void CasesPage::setFilter(const service::CaseFilter& filter)
{
    m_steps->showFirst();
    m_list->filters().setFilter(filter);
}

QList<QWidget*> CasesPage::panes() const
{
    QList<QWidget*> panes{m_list};
    if (m_sheet)
        panes.append(m_sheet);
    if (m_course && m_course->isVisible())
        panes.append(m_course);
    return panes;
}

void CasesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_course)
        showCourse();
}

void CasesPage::showCourse()
{
    if (const bool below = width() < leastWidthWithCourse; below != m_course->isBelow())
        placeCourse(below);
}

void CasesPage::placeCourse(bool below)
{
    if (below)
        m_sheet->takeBelow(m_course);
    else
        layout()->addWidget(m_course);
    m_course->setBelow(below);
    m_course->show();
}

void CasesPage::openCase(DeviationId id)
{
    select(id);
    if (m_editor->file().deviation.id == id)
        sheet().focusHead();
}

void CasesPage::createCase()
{
    if (!m_session.isWritable())
        return;
    m_editor->flush();
    Deviation deviation;
    deviation.received = m_session.clock().today();
    const auto made = service::Cases(m_session.reg()).create(deviation);
    if (!made)
        return m_session.tell(made.error());
    Q_EMIT caseMade();
    m_list->showAll();
    select(*made);
    if (m_editor->file().deviation.id == *made)
        sheet().focusTitle();
}

void CasesPage::joinTo(DeviationId earlier)
{
    m_session.flush();
    if (!m_session.isWritable() || m_editor->hasUnstored()) // which has been told
        return;
    const Deviation later = m_editor->file().deviation;
    if (const auto joined = service::CaseJoining(m_session.reg()).join(later.id, earlier); !joined)
        return m_session.tell(joined.error());
    openCase(earlier);
    m_session.say(
        tr("%1 is part of %2 now. Undo parts them.").arg(later.diaryNumber, m_editor->file().deviation.diaryNumber));
}

void CasesPage::deleteCase()
{
    const DeviationId id = m_editor->file().deviation.id;
    if (id.isNull() || !m_session.isWritable() || chosenCases().count() > 1) // several: SelectionCommands
        return;
    const QString number = m_editor->file().deviation.diaryNumber;
    m_editor->flush();
    if (const auto removed = service::Cases(m_session.reg()).remove({id}); !removed)
        return m_session.tell(removed.error());
    if (m_steps->isNarrow())
        m_steps->back();
    m_session.say(tr("%1 is deleted. Undo brings it back.").arg(number));
}

void CasesPage::assess(bool settled)
{
    const auto done = m_editor->assess(settled ? Assessment::Settled : Assessment::Continue);
    if (!done)
        m_session.tell(done.error());
}

void CasesPage::updateActions()
{
    const bool shown = !m_editor->isEmpty();
    if (!shown) {
        m_steps->showFirst();
        m_list->chooseInstead();
    }
    const bool writable = shown && m_session.isWritable();
    using enum ActionId;
    const bool closed = m_editor->file().deviation.closure.has_value();
    m_actions.setEnabled({DeleteCase, AddToMeeting, AddRound, DismissCase, TransferCase, AttachFile}, writable);
    m_actions.setEnabled({ReopenCase}, writable && closed);
    m_actions.setEnabled({NextCase, PreviousCase, ExportCase, ShowHistory, WriteQuestion, WriteReminder, WriteReporter},
                         shown);
    m_actions.setEnabled({MakeAnswerForm}, m_session.isOpen());
    m_actions.setEnabled({AssessSettled, AssessContinue}, writable && !m_editor->file().rounds.isEmpty());
}

} // namespace heller::ui
