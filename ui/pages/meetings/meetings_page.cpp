#include "ui/pages/meetings/meetings_page.h"

#include "core/service/meetings.h"
#include "ui/actions/action_registry.h"
#include "ui/pages/meetings/agenda_panel.h"
#include "ui/pages/meetings/board_panel.h"
#include "ui/pages/meetings/meeting_desk.h"
#include "ui/pages/meetings/meeting_form.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/pages/meetings/series_card.h"
#include "ui/session/session.h"
#include "ui/widgets/help_page.h"
#include "ui/widgets/line_view.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

using enum ActionId;

constexpr int usualDaysAhead = 28;

} // namespace

MeetingsPage::MeetingsPage(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_actions(actions)
    , m_reader(new MeetingReader(session, this))
    , m_stack(new QStackedWidget(this))
    , m_desk(new MeetingDesk(session, actions, m_stack))
{
    setHelpPage(*this, u"meetings"_s);
    build(actions);
    connectParts();
    connectActions(actions);
    forget();
}

void MeetingsPage::connectParts()
{
    connect(m_reader, &MeetingReader::answered, this, [this](const MeetingView& view) {
        if (!m_reader->isBusy()) // else what is typed since then is newer, and is read next
            take(view);
    });
    connect(&m_session, &Session::flushing, this, &MeetingsPage::flush);
    connect(&m_session, &Session::opened, this, &MeetingsPage::forget);
    connect(&m_session, &Session::closed, this, &MeetingsPage::forget);
    connect(&m_session, &Session::accessChanged, this, [this] { take(m_view); });
    connect(m_series, &SeriesCard::wanted, this, &MeetingsPage::addDays);
    connect(m_series, &SeriesCard::cancelled, this, [this] {
        m_series->hide();
        focusFirst();
    });
    connect(m_board, &BoardPanel::caseWanted, this, &MeetingsPage::caseWanted);
    const auto meetings = [this] { return service::Meetings(m_session.reg()); };
    const auto shown = [this] { return m_view.chosen ? m_view.chosen->meeting.id : MeetingId(); };
    connect(m_board, &BoardPanel::raiseWanted, this,
            [=, this](DeviationId id) { tellOutcome(meetings().raise(shown(), {id})); });
    connect(m_agenda, &AgendaPanel::raiseWanted, this,
            [=, this](DeviationId id, int place) { tellOutcome(meetings().raiseAt(shown(), {id}, place)); });
    connect(m_agenda, &AgendaPanel::moveWanted, this,
            [=, this](AgendaItemId id, int place) { tellOutcome(meetings().moveItem(id, place)); });
    connect(m_agenda, &AgendaPanel::removeWanted, this,
            [=, this](AgendaItemId id) { tellOutcome(meetings().removeItem(id)); });
    connect(m_agenda, &AgendaPanel::opened, this, &MeetingsPage::run);
    connect(m_desk, &MeetingDesk::left, this, &MeetingsPage::leaveDesk);
    connect(m_desk, &MeetingDesk::heldWanted, this, [this](bool held) { setHeld(held); });
}

void MeetingsPage::setHeld(bool held)
{
    if (!m_view.chosen)
        return;
    const QDate day = m_view.chosen->meeting.date;
    if (held && day > m_session.clock().today())
        return m_session.tell({ErrorCode::InvalidInput,
                               tr("The meeting is on %1, which has not come yet.").arg(day.toString(Qt::ISODate)),
                               tr("Change its day first if it was held earlier.")});
    tellOutcome(service::Meetings(m_session.reg()).setHeld(m_view.chosen->meeting.id, held));
}

void MeetingsPage::connectActions(const ActionRegistry& actions)
{
    actions.onTriggered(RunMeeting, this, [this] { run({}); });
    actions.onTriggered(ExportAgenda, this, [this] { write(PaperKind::Agenda); });
    actions.onTriggered(ExportMeetingPapers, this, [this] { write(PaperKind::MeetingPapers); });
    actions.onTriggered(ExportMinutes, this, [this] { write(PaperKind::Minutes); });
    actions.onTriggered(ExportDecisions, this, [this] { write(PaperKind::Decisions); });
    actions.onTriggered(DeleteMeeting, this, [this] { removeMeeting(); });
}

template<typename T>
bool MeetingsPage::tellOutcome(const Result<T>& done)
{
    if (!done)
        m_session.tell(done.error());
    return done.has_value();
}

QList<QWidget*> MeetingsPage::panes() const
{
    if (m_stack->currentWidget() == m_desk)
        return {m_desk};
    return {m_head, m_series, m_board, m_agenda, m_form};
}

void MeetingsPage::activate()
{
    m_reader->ask();
}

void MeetingsPage::focusFirst()
{
    m_focusFirst = m_reader->isBusy();
    if (m_stack->currentWidget() == m_desk)
        m_desk->focusNotes();
    else
        m_choice->setFocus(Qt::OtherFocusReason);
}

bool MeetingsPage::isReading() const
{
    return m_reader->isBusy();
}

void MeetingsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    updateActions();
}

void MeetingsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    updateActions();
}

void MeetingsPage::forget()
{
    m_form->forget();
    m_desk->forget();
    m_series->hide();
    m_view = {};
    m_agenda->discard();
    leaveDesk();
    take({});
}

void MeetingsPage::take(const MeetingView& view)
{
    m_view = view;
    fillChoice();
    showHead();
    const bool writable = m_session.isWritable();
    m_whole->setVisible(m_view.chosen.has_value());
    m_nothing->setVisible(!m_view.chosen && m_session.isOpen() && !m_reader->isBusy());
    if (m_view.chosen) {
        const MeetingMaterial& material = *m_view.chosen;
        const Meeting& meeting = material.meeting;
        m_board->setVisible(meeting.kind == MeetingKind::Preparatory && !meeting.held);
        m_board->show(m_view.board, m_session.clock().today(), writable);
        m_agenda->show(material, writable);
        m_form->show(meeting, m_view.board.handOverBy, m_view.actors);
        m_desk->show(material, m_view.actors);
        if (m_view.openItems == 0 && m_carry->hasFocus())
            m_agenda->view().setFocus(Qt::OtherFocusReason); // not on to what deletes the meeting
        m_carry->setVisible(m_view.openItems > 0);
        m_carry->setText(tr("Take %n open item(s) to the next meeting", nullptr, m_view.openItems));
        m_carry->setEnabled(writable);
    } else {
        leaveDesk();
    }
    updateActions();
    if (std::exchange(m_focusDate, false) && m_view.chosen && isVisible()) {
        m_form->focusDate();
        m_area->ensureWidgetVisible(m_form);
    }
}

void MeetingsPage::showHead()
{
    const QDate today = m_session.clock().today();
    if (!m_view.chosen) {
        m_title->setText(tr("Meetings"));
        m_line->clear();
        return;
    }
    const MeetingMaterial& material = *m_view.chosen;
    const auto items = static_cast<int>(material.meeting.agenda.size());
    m_title->setText(meetings::headingOf(material.meeting, material.association.meetingName));
    m_line->setText(meetings::handOverLine(material.meeting, m_view.board.handOverBy, today) + u" · "_s +
                    tr("%n item(s) on the agenda", nullptr, items));
}

void MeetingsPage::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    const QString group = m_session.isOpen() ? m_session.reg().association().meetingName : QString();
    for (const Meeting& meeting : std::as_const(m_view.meetings)) {
        const QString name = meetings::headingOf(meeting, group);
        m_choice->addItem(meeting.held ? tr("%1, held").arg(name) : name, meeting.id.value());
    }
    m_choice->setEnabled(m_choice->count() > 0);
    if (m_view.chosen)
        m_choice->setCurrentIndex(m_choice->findData(m_view.chosen->meeting.id.value()));
}

void MeetingsPage::choose(MeetingId id)
{
    m_session.settle();
    if (m_form->hasUnstored() || m_desk->hasUnstored() || m_agenda->hasUnstored()) // and stays where that is seen
        return fillChoice();
    m_area->verticalScrollBar()->setValue(0);
    m_reader->choose(id);
}

void MeetingsPage::open(MeetingId id)
{
    leaveDesk();
    choose(id);
}

QDate MeetingsPage::proposedDay() const
{
    const QDate today = m_session.clock().today();
    const QDate last = m_view.meetings.isEmpty() ? QDate() : m_view.meetings.last().date;
    return (last.isValid() && last > today ? last : today).addDays(usualDaysAhead);
}

void MeetingsPage::addMeeting()
{
    if (!m_session.isWritable())
        return;
    flush();
    const auto added = service::Meetings(m_session.reg()).add({.date = proposedDay()});
    if (!tellOutcome(added))
        return;
    leaveDesk();
    m_focusDate = true;
    m_reader->choose(*added);
}

void MeetingsPage::addSeries()
{
    if (!m_session.isWritable())
        return;
    flush();
    leaveDesk();
    m_series->show();
    m_series->begin();
    m_area->ensureWidgetVisible(m_series);
}

void MeetingsPage::addDays(const QList<QDate>& days)
{
    const auto added = service::Meetings(m_session.reg()).addSeries({}, days);
    if (!tellOutcome(added))
        return;
    m_series->hide();
    m_reader->choose(added->first());
    m_session.say(tr("%n meeting(s) added. Undo takes them back.", nullptr, static_cast<int>(added->size())));
    focusFirst();
}

void MeetingsPage::removeMeeting()
{
    if (!m_view.chosen || !m_session.isWritable())
        return;
    const QString name = meetings::headingOf(m_view.chosen->meeting, m_view.chosen->association.meetingName);
    const MeetingId id = m_view.chosen->meeting.id;
    flush();
    leaveDesk();
    if (tellOutcome(service::Meetings(m_session.reg()).remove(id)))
        m_session.say(tr("%1 is deleted. Undo brings it back.").arg(name));
    focusFirst();
}

void MeetingsPage::carryOver()
{
    if (!m_view.chosen)
        return;
    const Meeting& from = m_view.chosen->meeting;
    const auto isLater = [&](const Meeting& meeting) {
        return !meeting.held && meeting.id != from.id && meeting.kind == from.kind && meeting.date >= from.date;
    };
    const auto next = std::ranges::find_if(m_view.meetings, isLater);
    if (next == m_view.meetings.end())
        return m_session.tell({ErrorCode::NotFound, tr("There is no later meeting of this kind to take them to."),
                               tr("Add the next meeting first.")});
    const auto carried = service::Meetings(m_session.reg()).carryOver(from.id, next->id);
    if (tellOutcome(carried))
        m_session.say(tr("%n item(s) taken to the next meeting.", nullptr, *carried));
}

void MeetingsPage::run(AgendaItemId item)
{
    if (!m_view.chosen)
        return;
    flush();
    if (m_view.chosen->meeting.agenda.isEmpty())
        return m_session.tell({ErrorCode::InvalidInput, tr("Nothing is on the agenda."),
                               tr("Put cases or an item of your own on it first.")});
    m_stack->setCurrentWidget(m_desk);
    m_desk->open(item);
    m_desk->focusNotes();
    updateActions();
}

void MeetingsPage::leaveDesk()
{
    if (m_stack->currentWidget() != m_desk)
        return;
    m_desk->flush();
    const bool focused = m_desk->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(m_area);
    if (focused)
        m_agenda->view().setFocus(Qt::OtherFocusReason);
    updateActions();
}

void MeetingsPage::flush()
{
    if (!m_session.isWritable() || !m_view.chosen)
        return;
    m_form->flush();
    m_desk->flush();
    m_agenda->tryAgain();
}

void MeetingsPage::updateActions()
{
    const bool chosen = isVisible() && m_view.chosen;
    m_actions.setEnabled({RunMeeting, ExportAgenda, ExportMeetingPapers, ExportMinutes, ExportDecisions}, chosen);
    m_actions.setEnabled({DeleteMeeting}, chosen && m_session.isWritable());
}

} // namespace heller::ui
