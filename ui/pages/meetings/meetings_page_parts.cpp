// What the page of the meetings is built from.
#include "core/service/meetings.h"
#include "ui/actions/action_registry.h"
#include "ui/pages/meetings/agenda_panel.h"
#include "ui/pages/meetings/board_panel.h"
#include "ui/pages/meetings/meeting_desk.h"
#include "ui/pages/meetings/meeting_form.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/meetings/series_card.h"
#include "ui/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using enum ActionId;

constexpr int edge = 24;
constexpr int between = 16;
constexpr int widest = 1400;

/// A button that does what the action does, and can when it can.
QPushButton* makeActionButton(QAction* action, const QString& text, const QString& icon, ButtonKind kind,
                              QWidget* parent)
{
    QPushButton* button = makeButton(text, icon, kind, parent);
    button->setAutoDefault(true);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

} // namespace

void MeetingsPage::build(const ActionRegistry& actions)
{
    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    m_area = makeScrolled(content, m_stack);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(edge, 18, edge, edge);
    column->setSpacing(between);
    m_head = makeHead(actions, content);
    column->addWidget(m_head);
    m_series = new SeriesCard(m_session, content);
    m_series->hide();
    column->addWidget(m_series);
    m_nothing = makeLabel(tr("No meetings yet. Add the year's meetings as a series, or one by itself: then you see "
                             "here what can be raised at the next one."),
                          TextKind::Hint, content);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    m_whole = new QWidget(content);
    auto* parts = new QVBoxLayout(m_whole);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(between);
    m_board = new BoardPanel(m_whole);
    m_agenda = new AgendaPanel(
        m_session,
        [this](const QString& title) {
            return withoutValue(service::Meetings(m_session.reg()).addItem(m_view.chosen->meeting.id, title));
        },
        m_whole);
    m_form = new MeetingForm(m_session, m_whole);
    parts->addWidget(m_board);
    parts->addWidget(m_agenda);
    parts->addWidget(makeFoot(actions, m_whole));
    parts->addWidget(m_form);
    column->addWidget(m_whole);
    column->addStretch(1);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_desk);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget* MeetingsPage::makeHead(const ActionRegistry& actions, QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title = makeLabel({}, TextKind::PageTitle, head);
    m_title->setWordWrap(true);
    m_line = makeLabel({}, TextKind::Label, head);
    m_line->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(6);
    auto* tools = new QWidget(head);
    auto* row = new FlowLayout(8, tools);
    m_choice = new ChoiceBox(tools);
    m_choice->setAccessibleName(tr("Which meeting"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* which = makeLabel(tr("Which meeting"), TextKind::Label, tools);
    which->setBuddy(m_choice);
    which->setMinimumHeight(m_choice->sizeHint().height()); // beside it, not above
    row->addWidget(which);
    row->addWidget(m_choice);
    row->addWidget(
        makeActionButton(actions.action(AddMeeting), tr("New meeting"), u"plus"_s, ButtonKind::Plain, tools));
    row->addWidget(makeActionButton(actions.action(AddMeetingSeries), tr("Meetings for a year"), u"repeat"_s,
                                    ButtonKind::Plain, tools));
    column->addWidget(tools);
    connect(m_choice, &QComboBox::activated, this, [this] { choose(MeetingId(m_choice->currentData().toLongLong())); });
    return head;
}

QWidget* MeetingsPage::makeFoot(const ActionRegistry& actions, QWidget* parent)
{
    auto* foot = new QWidget(parent);
    auto* row = new FlowLayout(8, foot);
    const auto add = [&](ActionId id, const QString& text, const QString& icon, ButtonKind kind) {
        row->addWidget(makeActionButton(actions.action(id), text, icon, kind, foot));
    };
    add(ExportMeetingPapers, tr("Meeting papers"), u"file-text"_s, ButtonKind::Primary);
    add(RunMeeting, tr("Hold the meeting"), u"play"_s, ButtonKind::Plain);
    add(ExportAgenda, tr("Agenda"), u"file-down"_s, ButtonKind::Plain);
    add(ExportMinutes, tr("Minutes"), u"file-down"_s, ButtonKind::Plain);
    add(ExportDecisions, tr("What was decided"), u"file-down"_s, ButtonKind::Plain);
    m_carry = makeButton({}, u"arrow-right"_s, ButtonKind::Plain, foot);
    m_carry->setAutoDefault(true);
    connect(m_carry, &QPushButton::clicked, this, &MeetingsPage::carryOver);
    row->addWidget(m_carry);
    add(DeleteMeeting, tr("Delete the meeting"), u"trash-2"_s, ButtonKind::Quiet);
    return foot;
}

} // namespace heller::ui
