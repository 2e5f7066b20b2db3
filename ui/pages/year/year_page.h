#pragma once

#include "ui/models/year_list_model.h"
#include "ui/models/year_reader.h"
#include "ui/print/paper.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace heller::ui {

class ActionRegistry;
class Dialogs;
class LineModel;
class LineView;
class Session;
class YearList;
class YearWheel;

/// The year: meetings, hand-over days, report days, answers that are due and the tasks that come back, by month and as
/// a wheel.
class YearPage : public Page
{
    Q_OBJECT

public:
    YearPage(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QWidget* parent = nullptr);

    [[nodiscard]] QList<QWidget*> panes() const override;
    void activate() override;
    void focusFirst() override;
    /// Whether what is shown is older than the register.
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] int shownYear() const { return m_year; }
    void showYear(int year);
    void addTask();
    void changeReportDays();
    /// What is seen, to be printed.
    [[nodiscard]] Paper shownPaper() const;

Q_SIGNALS:
    void caseWanted(heller::DeviationId id);
    void meetingWanted(heller::MeetingId id);
    void reportWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead(const ActionRegistry& actions);
    [[nodiscard]] QWidget* makeFilter();
    [[nodiscard]] QWidget* makeListCard(const ActionRegistry& actions);
    [[nodiscard]] QWidget* makeSide(const ActionRegistry& actions);
    [[nodiscard]] QWidget* makeTasks(const ActionRegistry& actions);
    [[nodiscard]] QLayout* makeReportDays(const ActionRegistry& actions, QWidget* card);
    void connectParts();
    void take(const YearView& view);
    void fill();
    void showCounts();
    void showSide();
    void startAgain();
    [[nodiscard]] QList<YearEntryKind> shownKinds() const;
    [[nodiscard]] const RecurringTask* taskOf(RecurringTaskId id) const;
    void open(const YearEntry& entry);
    void tick(const YearEntry& entry);
    void openMenu(const YearEntry& entry, QPoint at);
    void changeTask(RecurringTaskId id);
    void removeTask(RecurringTaskId id);
    [[nodiscard]] bool mayDrop() const;

    Session& m_session;
    Dialogs& m_dialogs;
    YearReader* m_reader;
    YearView m_view;
    YearListModel m_model;
    int m_year;
    bool m_beginWanted = true; ///< the first reading shows where today is
    QWidget* m_head = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_line = nullptr;
    QList<QPushButton*> m_kinds;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_side = nullptr;
    QWidget* m_nothing = nullptr; ///< what to begin with
    YearList* m_list;
    YearWheel* m_wheel = nullptr;
    LineModel* m_taskLines = nullptr;
    LineView* m_tasks = nullptr;
    QLabel* m_noTasks = nullptr;
    QLabel* m_reportDays = nullptr;
};

} // namespace heller::ui
