#pragma once

#include "ui/models/chosen_cases.h"

#include <QWidget>

class QAction;
class QAbstractItemView;
class QLabel;
class QMenu;
class QStackedLayout;

namespace heller::ui {

class ActionRegistry;
class CaseListModel;
class CaseTable;
class EvenList;
class FindingCounts;
class FilterBar;
class ListChoice;
class SelectionBar;
class Session;
class Settings;

/// The list with its chips. Tells which case is chosen and keeps it chosen when the list is asked again, also
/// when a change has taken it out of the list: what is being written does not vanish.
class CaseListPane : public QWidget
{
    Q_OBJECT

public:
    CaseListPane(Session& session, Settings& settings, QWidget* parent = nullptr);

    /// Shows the case, and its row as soon as the list has it.
    void select(DeviationId id);
    /// The one that was chosen is not shown: this one still is.
    void stay(DeviationId id);
    /// The case that was chosen is no more: the one that takes its place in the list.
    void chooseInstead();
    void step(int rows);
    void setSearch(const QString& text);
    void setFilter(const service::CaseFilter& filter);
    /// So that a case just made is seen whatever was filtered before.
    void showAll();
    [[nodiscard]] int shownCount() const;
    /// What is seen: the list or the table.
    [[nodiscard]] QAbstractItemView* view() const;
    /// Made when it is first wanted.
    [[nodiscard]] CaseTable& table();
    void setTableMode(bool table);
    [[nodiscard]] FilterBar& filters() const { return *m_filters; }
    /// Several at once; nothing while one alone is chosen.
    [[nodiscard]] ChosenCases chosenTogether() const;
    /// What can be done with several.
    void buildSelectionBar(const ActionRegistry& actions, QMenu& themes);
    void showCounts(FindingCounts& counts);

Q_SIGNALS:
    void chosen(heller::DeviationId id); ///< null: none
    void opened();                       ///< by Enter or a double click: on to the case
    void pointedAt();                    ///< by a click
    void shownCountChanged();
    void filterChanged();
    void choiceChanged(); ///< how many are chosen
    void tableMade();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void connectParts();
    void connectView(const QAbstractItemView& view);
    void takeCurrent(const QModelIndex& index);
    void take(int wantedRow, bool anew);
    void choose(DeviationId id);
    void seek(DeviationId id);
    void setCurrent(const QModelIndex& index);
    void chooseOnly(const QModelIndex& index);
    [[nodiscard]] int nearestCase(int row) const;
    void showState();

    Session& m_session;
    Settings& m_settings;
    CaseListModel* m_model;
    FilterBar* m_filters;
    SelectionBar* m_selection;
    EvenList* m_list;
    CaseTable* m_table = nullptr;
    bool m_asTable = false;
    ListChoice* m_choice;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    DeviationId m_current;
    int m_row = 0;         ///< where it stood last
    bool m_pinned = false; ///< by select(): stays also where the list does not show it
    bool m_restoring = false;
    bool m_sought = false; ///< the current row is another case's until the list has found the one that was chosen
};

} // namespace heller::ui
