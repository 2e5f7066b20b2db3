#pragma once

#include "ui/models/chosen_cases.h"
#include "ui/widgets/page.h"

class QMenu;

namespace heller::report {
struct ReportFinding;
}

namespace heller::ui {

class ActionRegistry;
class AttachmentsSection;
class CaseEditor;
class CaseListPane;
class CaseSheet;
class CoursePane;
class FindingCounts;
class Session;
class Settings;
class SimilarFinder;
class TwoSteps;

/// The list, the case beside it, its course: find, read, write. Where there is no room for both, the list and the case
/// are two steps.
class CasesPage : public Page
{
    Q_OBJECT

public:
    CasesPage(Session& session, Settings& settings, ActionRegistry& actions, QWidget* parent = nullptr);
    ~CasesPage() override;

    void setSearch(const QString& text);
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] CaseEditor& editor() const { return *m_editor; }
    /// Whether a case is read: not where there is none, or only room for the list.
    [[nodiscard]] bool isCaseSeen() const;
    [[nodiscard]] AttachmentsSection& attachments();
    void select(DeviationId id);
    /// As select(), with the focus in the case.
    void open(DeviationId id);
    /// The same, with the focus where the finding stands.
    void open(const report::ReportFinding& finding);
    /// Of the case that is open: where the actor's answer is written.
    void focusAnswer(FeedbackRoundId round, ActorId actor);
    /// The list of these, with the focus in it.
    void list(const service::CaseFilter& filter);
    void focusList();
    void focusFirst() override { focusList(); } ///< with the list, not with what filters it
    /// What a command is to be done with: several chosen together, else the one that is shown.
    [[nodiscard]] ChosenCases chosenCases() const;
    void buildSelectionBar(QMenu& themes);
    /// How many places in each case may be personal data.
    void showCounts(FindingCounts& counts);
    [[nodiscard]] const service::CaseFilter& filter() const;
    [[nodiscard]] service::CaseArrangement arrangement() const;
    /// Which columns the table shows, and by which it is sorted.
    [[nodiscard]] QMenu& columnMenu() const { return *m_columns; }
    /// Chooses in the chips over the list. What it searches for is not typed into the field.
    void setFilter(const service::CaseFilter& filter);

    /// The panes that F6 walks, in order.
    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    void shownCountChanged();
    void filterChanged();
    /// A case was made: it must be seen, whatever was searched for.
    void caseMade();
    /// The sheet is there: it is made when the list has been shown, or when a case is wanted before that.
    void sheetMade();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] CaseSheet& sheet();
    void makeSheet();
    void showCourse();
    void placeCourse(bool below);
    void keepWidths();
    void connectActions(ActionRegistry& actions);
    /// Another case, from the one that is read.
    void openCase(DeviationId id);
    void connectArrangements(ActionRegistry& actions);
    void createCase();
    void joinTo(DeviationId earlier);
    void deleteCase();
    void assess(bool settled);
    void updateActions();

    Session& m_session;
    Settings& m_settings;
    ActionRegistry& m_actions;
    CaseEditor* m_editor;
    SimilarFinder* m_similar;
    TwoSteps* m_steps;
    CaseListPane* m_list;
    CaseSheet* m_sheet = nullptr;
    CoursePane* m_course = nullptr;
    QMenu* m_columns;
};

} // namespace heller::ui
