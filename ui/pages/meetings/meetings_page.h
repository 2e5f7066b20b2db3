#pragma once

#include "ui/models/meeting_reader.h"
#include "ui/print/paper.h"
#include "ui/widgets/page.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace heller::ui {

class ActionRegistry;
class AgendaPanel;
class BoardPanel;
class Dialogs;
class MeetingDesk;
class MeetingForm;
class MeetingReader;
class SeriesCard;
class Session;

/// The meetings: what can be raised at one, its agenda, its papers; while it is held, one item at a time; afterwards
/// who was there and what goes on.
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    MeetingsPage(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QWidget* parent = nullptr);

    [[nodiscard]] QList<QWidget*> panes() const override;
    void activate() override;
    void focusFirst() override;
    /// Whether what is shown is older than the register.
    [[nodiscard]] bool isReading() const;
    void open(MeetingId id);
    /// A new meeting, ready to be given its day.
    void addMeeting();
    /// The card where a series is put together.
    void addSeries();
    /// What is seen, to be printed: the agenda with its cases, after the meeting the minutes.
    [[nodiscard]] std::optional<Paper> shownPaper() const;
    [[nodiscard]] const MeetingView& shown() const { return m_view; }

Q_SIGNALS:
    void caseWanted(heller::DeviationId id);
    void started(heller::ui::Job* job, const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(const ActionRegistry& actions);
    [[nodiscard]] QWidget* makeHead(const ActionRegistry& actions, QWidget* parent);
    [[nodiscard]] QWidget* makeFoot(const ActionRegistry& actions, QWidget* parent);
    void connectParts();
    void connectActions(const ActionRegistry& actions);
    void take(const MeetingView& view);
    void showHead();
    void fillChoice();
    void choose(MeetingId id);
    void run(AgendaItemId item);
    void setHeld(bool held);
    void leaveDesk();
    void addDays(const QList<QDate>& days);
    void carryOver();
    void removeMeeting();
    void write(PaperKind kind);
    [[nodiscard]] Paper paperOf(PaperKind kind) const;
    [[nodiscard]] QDate proposedDay() const;
    void flush();
    void forget();
    void updateActions();
    template<typename T>
    bool tellOutcome(const Result<T>& done);

    Session& m_session;
    Dialogs& m_dialogs;
    const ActionRegistry& m_actions;
    MeetingReader* m_reader;
    MeetingView m_view;
    QStackedWidget* m_stack;
    QScrollArea* m_area = nullptr;
    QWidget* m_head = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_line = nullptr;
    QComboBox* m_choice = nullptr;
    QLabel* m_nothing = nullptr;
    QWidget* m_whole = nullptr; ///< all that a meeting has
    SeriesCard* m_series = nullptr;
    BoardPanel* m_board = nullptr;
    AgendaPanel* m_agenda = nullptr;
    QPushButton* m_carry = nullptr;
    MeetingForm* m_form = nullptr;
    MeetingDesk* m_desk;
    bool m_focusDate = false;  ///< of the meeting that is being read
    bool m_focusFirst = false; ///< likewise, where one begins
};

} // namespace heller::ui
