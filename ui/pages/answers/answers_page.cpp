#include "ui/pages/answers/answers_page.h"

#include "core/report/answer_matrix_paper.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/answer_matrix_reader.h"
#include "ui/pages/answers/answer_matrix_view.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int edge = 24;
constexpr int leastViewHeight = 160; // where the window is lower the page scrolls

/// What was done, or why not.
template<typename T>
void tellOutcome(Session& session, const Result<T>& done)
{
    if (!done)
        session.tell(done.error());
}

} // namespace

AnswersPage::AnswersPage(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_reader(new AnswerMatrixReader(session, this))
    , m_nothing(makeLabel({}, TextKind::Hint, this))
    , m_view(new AnswerMatrixView(m_model, this))
{
    setHelpPage(*this, u"feedback"_s);
    m_nothing->setWordWrap(true);
    m_view->setMinimumHeight(leastViewHeight);
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScrolled(content, this));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(edge, 18, edge, edge);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Who has answered?"), TextKind::PageTitle, content));
    m_count = makeLabel({}, TextKind::Hint, this);
    column->addWidget(m_count);
    column->addWidget(makeHead(actions));
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    column->addStretch();
    connect(m_reader, &AnswerMatrixReader::answered, this, &AnswersPage::take);
    connect(m_view, &AnswerMatrixView::stepWanted, this, &AnswersPage::openSteps);
    connect(&session, &Session::accessChanged, this, &AnswersPage::showCount);
    connect(&session, &Session::opened, this, &AnswersPage::fillPeriods);
    fillPeriods();
    showCount();
}

QWidget* AnswersPage::makeHead(const ActionRegistry& actions)
{
    m_head = new QWidget(this);
    QWidget* head = m_head;
    auto* row = new FlowLayout(8, head);
    m_period = new ChoiceBox(head);
    auto* period = makeLabel(tr("Show"), TextKind::Label, head);
    period->setBuddy(m_period);
    auto* shown = new QWidget(head);
    auto* shownRow = new QHBoxLayout(shown);
    shownRow->setContentsMargins(0, 0, 0, 0);
    shownRow->addWidget(period);
    shownRow->addWidget(m_period);
    m_period->setAccessibleName(tr("Which deviations"));
    m_awaited = makeButton(tr("Awaited answers only"), u"clock"_s, ButtonKind::Chip, head);
    m_late = makeButton(tr("Late ones only"), u"alarm-clock"_s, ButtonKind::Chip, head);
    m_remind = makeButton(tr("Note a reminder to all that are late"), u"clock"_s, ButtonKind::Plain, head);
    m_remind->setToolTip(tr("Notes that you have reminded them; Heller sends nothing"));
    auto* print = makeButton(tr("Print"), u"printer"_s, ButtonKind::Quiet, head);
    for (QPushButton* chip : {m_awaited, m_late}) {
        chip->setCheckable(true);
        connect(chip, &QPushButton::clicked, this, [this, chip](bool on) {
            (chip == m_awaited ? m_late : m_awaited)->setChecked(false);
            chip->setChecked(on);
            chooseShow();
        });
    }
    for (QWidget* part : {shown, static_cast<QWidget*>(m_awaited), static_cast<QWidget*>(m_late),
                          static_cast<QWidget*>(m_remind), static_cast<QWidget*>(print)})
        row->addWidget(part);
    connect(m_period, &QComboBox::activated, this, &AnswersPage::choosePeriod);
    connect(m_remind, &QPushButton::clicked, this, &AnswersPage::remindLate);
    connect(print, &QPushButton::clicked, actions.action(ActionId::Print), &QAction::trigger);
    return head;
}

QList<QWidget*> AnswersPage::panes() const
{
    return {m_head, m_view};
}

void AnswersPage::activate()
{
    fillPeriods();
    m_reader->ask();
}

void AnswersPage::focusFirst()
{
    m_focusWanted = m_reader->isBusy();
    if (m_view->isVisible())
        m_view->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

bool AnswersPage::isReading() const
{
    return m_reader->isBusy();
}

/// What is going on, then every semester that holds cases, the newest first.
void AnswersPage::fillPeriods()
{
    const QString chosen = m_period->currentData().toString();
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    m_period->addItem(tr("What is going on"), QString());
    if (!m_session.isOpen())
        return;
    const auto semesters = service::Cases(m_session.reg()).semesters();
    if (!semesters)
        m_session.tellUnread(semesters.error());
    for (const Semester semester : semesters.value_or(QList<Semester>()))
        m_period->addItem(semester.shortName(), semester.code());
    m_period->setCurrentIndex(std::max(0, m_period->findData(chosen)));
}

void AnswersPage::choosePeriod()
{
    const auto semester = parseSemester(m_period->currentData().toString());
    m_reader->setFilter(semester ? service::CaseFilter{.semesters = SemesterRange{*semester, *semester}}
                                 : service::AnswerMatrices::open());
}

void AnswersPage::chooseShow()
{
    m_model.setShow(m_late->isChecked()      ? AnswerMatrixModel::Show::Late
                    : m_awaited->isChecked() ? AnswerMatrixModel::Show::Awaited
                                             : AnswerMatrixModel::Show::All);
    showCount();
}

void AnswersPage::take(const AnswerMatrix& matrix)
{
    const QModelIndex current = m_view->currentIndex();
    const DeviationId deviation = current.isValid() ? m_model.rowAt(current.row()).deviation : DeviationId();
    const ActorId organisation = m_model.organisationOf(current);
    const int row = current.row();
    m_model.setMatrix(matrix, m_session.clock().today());
    QModelIndex there = m_model.find(deviation, organisation);
    if (!there.isValid() && m_model.rowCount() > 0)
        there = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), current.isValid() ? current.column() : 0);
    m_view->setCurrentIndex(there);
    showCount();
    if (std::exchange(m_focusWanted, false) && isVisible() && isAncestorOf(window()->focusWidget()))
        focusFirst();
}

void AnswersPage::showCount()
{
    const AnswerMatrix shown = m_model.shown();
    const bool empty = shown.rows.isEmpty();
    const bool hasFocus = m_view->hasFocus();
    m_view->setVisible(!empty);
    if (empty && hasFocus)
        m_period->setFocus(Qt::OtherFocusReason);
    m_nothing->setVisible(empty && !m_reader->isBusy());
    m_nothing->setText(m_awaited->isChecked() || m_late->isChecked()
                           ? tr("No answer of that kind is awaited.")
                           : tr("Nobody is asked just now. Open a deviation and ask an actor: what they answer is "
                                "followed here."));
    m_count->setText(empty ? QString()
                     : shown.total > shown.rows.size()
                         ? tr("The oldest %1 of %2").arg(shown.rows.size()).arg(shown.total)
                         : tr("%n deviation(s)", nullptr, shown.total));
    const int late = m_model.lateAnswers();
    m_remind->setText(late > 0 ? tr("Note a reminder to the %n that are late", nullptr, late)
                               : tr("Note a reminder to all that are late"));
    m_remind->setEnabled(m_session.isWritable() && late > 0);
}

void AnswersPage::openSteps(const QModelIndex& index, QPoint at)
{
    const MatrixRow row = m_model.rowAt(index.row());
    if (index.column() == 0) {
        Q_EMIT caseWanted(row.deviation);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.isWritable()) {
        if (const auto cell = m_model.cellAt(index); cell && cell->others.isEmpty())
            addSteps(*menu, row.deviation, cell->first);
        else if (cell)
            for (const MatrixPart& part : cell->parts())
                addSteps(*menu->addMenu(u"%1: %2"_s.arg(QString(part.name).replace(u'&', u"&&"_s),
                                                        report::wordsOf(part, m_session.clock().today()))),
                         row.deviation, part);
        else
            menu->addAction(tr("Ask %1").arg(m_model.organisationAt(index.column())), this,
                            [this, id = row.deviation, actor = m_model.organisationOf(index)] {
                                tellOutcome(
                                    m_session,
                                    service::Feedback(m_session.reg()).ask(id, {actor}, m_session.clock().today()));
                            });
        addAssessing(*menu, row);
        menu->addSeparator();
    }
    menu->addAction(tr("Go to the deviation"), this, [this, id = row.deviation] { Q_EMIT caseWanted(id); });
    menu->setActiveAction(menu->actions().first());
    menu->popup(at);
}

void AnswersPage::addSteps(QMenu& menu, DeviationId id, const MatrixPart& part)
{
    const ActorId actor = part.actor;
    const QDate today = m_session.clock().today();
    const auto add = [&](const QString& text, auto step) {
        menu.addAction(text, this, [this, step] { tellOutcome(m_session, step(service::Feedback(m_session.reg()))); });
    };
    if (part.standing.state == AskState::NotAsked)
        add(tr("Ask %1").arg(part.name), [=](service::Feedback feedback) { return feedback.ask(id, {actor}, today); });
    if (part.standing.state == AskState::Paused) {
        add(tr("Let the clock go on"), [=](service::Feedback feedback) { return feedback.resume(id, {actor}, today); });
    } else if (part.standing.isAwaited()) {
        add(tr("Note a reminder today"),
            [=](service::Feedback feedback) { return feedback.remind(id, {actor}, today); });
        menu.addAction(tr("Write a reminder…"), this, [=, this] { Q_EMIT reminderWanted(id, actor); });
        menu.addAction(tr("Let the clock stand…"), this, [=, this] { pause(id, part); });
    }
    if (!part.round.isNull() && part.standing.state != AskState::NotAsked)
        addAnswers(menu, id, part);
}

void AnswersPage::addAnswers(QMenu& menu, DeviationId id, const MatrixPart& part)
{
    menu.addAction(part.standing.state == AskState::Written ? tr("Read the answer") : tr("Write the answer"), this,
                   [=, this] { Q_EMIT answerWanted(id, part.round, part.actor); });
    if (!part.standing.isAwaited())
        return;
    const auto add = [&](const QString& text, AnswerManner manner) {
        menu.addAction(text, this, [=, this] {
            tellOutcome(m_session, service::Feedback(m_session.reg())
                                       .answer(id, part.actor, {.manner = manner, .on = m_session.clock().today()}));
        });
    };
    add(tr("Answered by word of mouth today"), AnswerManner::WordOfMouth);
    add(tr("Does not concern them"), AnswerManner::NotConcerned);
}

void AnswersPage::pause(DeviationId id, const MatrixPart& part)
{
    const QString reason =
        m_dialogs.askText(tr("Let the clock of %1 stand").arg(part.name), tr("What is waited for"), {}).simplified();
    if (!reason.isEmpty())
        tellOutcome(m_session,
                    service::Feedback(m_session.reg()).pause(id, {part.actor}, m_session.clock().today(), reason));
}

void AnswersPage::addAssessing(QMenu& menu, const MatrixRow& row)
{
    if (row.status != Status::FeedbackReceived)
        return;
    menu.addSeparator();
    const std::pair<QString, Assessment> choices[] = {{tr("Assess as settled"), Assessment::Settled},
                                                      {tr("Assess as to be continued"), Assessment::Continue}};
    for (const auto& [text, assessment] : choices)
        menu.addAction(text, this, [this, id = row.deviation, assessment] {
            tellOutcome(m_session,
                        service::Feedback(m_session.reg()).assess(id, assessment, m_session.clock().today()));
        });
}

void AnswersPage::remindLate()
{
    const AnswerMatrix shown = m_model.shown();
    QList<DeviationId> seen;
    for (const MatrixRow& row : shown.rows)
        seen.append(row.deviation);
    const auto reminded = service::Feedback(m_session.reg()).remindLate(m_session.clock().today(), seen);
    if (reminded)
        m_session.say(tr("%n reminded", nullptr, *reminded));
    else
        m_session.tell(reminded.error());
}

} // namespace heller::ui
