#pragma once

#include "core/service/cases.h"
#include "core/service/overview.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace heller::ui {

class ActionRegistry;
class OverviewReader;
class SemesterChart;
class Session;
class StandingCard;
class TimesCard;
class WorkCard;

/// What to do now, and how it goes: cards whose lines lead to their cases, and small pictures beside them.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Session& session, const ActionRegistry& actions, QWidget* parent = nullptr);
    ~OverviewPage() override;

    /// Shown again: the day may be another.
    void activate() override;
    /// The focus to the first line there is.
    void focusFirst() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    /// Whether what is shown is older than the register.
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void caseWanted(heller::DeviationId id);
    void listWanted(const heller::service::CaseFilter& filter);
    /// How many lines ask for work; negative when no register is open.
    void toDoChanged(int lines);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildEmpty(const ActionRegistry& actions);
    void take(const service::Overview& overview);
    void showCards(const service::Overview& overview);
    void forget();

    Session& m_session;
    OverviewReader* m_reader;
    QLabel* m_day;
    QScrollArea* m_area;
    QWidget* m_left;
    QWidget* m_right;
    QWidget* m_empty;
    QBoxLayout* m_columns;
    QVBoxLayout* m_work;
    QList<WorkCard*> m_cards;
    QWidget* m_nothing;
    SemesterChart* m_chart;
    TimesCard* m_times;
    StandingCard* m_standing;
    bool m_focusWanted = false; ///< the first line, as soon as there is one
};

} // namespace heller::ui
