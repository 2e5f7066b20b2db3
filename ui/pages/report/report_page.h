#pragma once

#include "core/report/report_check.h"
#include "ui/actions/action_id.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

class ActionRegistry;
class Job;
class PagesView;
class ReportDesk;
class ReportOrderModel;
class ReviewPane;
class Session;
class SentSection;
class Settings;
class TextField;
class TwoSteps;

/// The semester report: period, order, letter, look to the left; the pages as they will be printed to the right, or
/// one step further where there is no room. What the check found stands beside them, or below the settings.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(Session& session, Settings& settings, Dialogs& dialogs, const ActionRegistry& actions,
               QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] ReportDesk& desk() const { return *m_desk; }
    [[nodiscard]] ReportOrderModel& order() const { return *m_order; }
    [[nodiscard]] ReviewPane& review() const { return *m_review; }

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);
    /// Where something is to be looked at.
    void placeWanted(const heller::report::ReportFinding& finding); ///< of a case
    void associationWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeControls(const ActionRegistry& actions);
    void fitControls(bool narrow);
    void addPeriod(QVBoxLayout& column, QWidget* pane);
    void addOrder(QVBoxLayout& column, QWidget* pane);
    void addLetter(QVBoxLayout& column, QWidget* pane);
    void addLook(QVBoxLayout& column, QWidget* pane);
    void addButtons(QVBoxLayout& column, QWidget* pane, const ActionRegistry& actions);
    void addProfile(QVBoxLayout& column, QWidget* pane);
    void placeReview(bool beside);
    void fillSemesters();
    void takePeriod();
    void addCase();
    void pickTemplate();
    void dropTemplate();
    void connectActions();
    void move(int step);
    void showDraft();
    void showBuilt();
    void showLetter();
    void updateActions();
    void exportAs(FileKind kind, const QString& suffix);

    Session& m_session;
    Dialogs& m_dialogs;
    const ActionRegistry& m_actions;
    ReportDesk* m_desk;
    ReportOrderModel* m_order;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QPushButton* m_add = nullptr;
    QListView* m_list = nullptr;
    TextField* m_letter = nullptr;
    QLabel* m_letterHint = nullptr;
    QPushButton* m_rewrite = nullptr;
    QComboBox* m_profile = nullptr;
    QCheckBox* m_pagePerCase = nullptr;
    QPushButton* m_template = nullptr;
    QPushButton* m_noTemplate = nullptr;
    QPushButton* m_showPages = nullptr;
    QVBoxLayout* m_column = nullptr; ///< of the controls
    TwoSteps* m_steps;
    PagesView* m_pages;
    ReviewPane* m_review;
    SentSection* m_sent = nullptr;
    QWidget* m_controls;
};

} // namespace heller::ui
