#pragma once

#include "core/service/cases.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace heller::ui {

class CaseListModel;
class FilterBar;
class Session;
class Settings;

/// The list with its chips. Tells which case is chosen and keeps it chosen when the list is asked again.
class CaseListPane : public QWidget
{
    Q_OBJECT

public:
    CaseListPane(Session& session, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] DeviationId current() const { return m_current; }
    void select(DeviationId id);
    void step(int rows);
    void setSearch(const QString& text);
    /// So that a case just made is seen whatever was filtered before.
    void showAll();
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QListView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(heller::DeviationId id); ///< null: none
    void opened();                       ///< by Enter or a double click: on to the case
    void pointedAt();                    ///< by a click
    void shownCountChanged();

private:
    void takeCurrent(const QModelIndex& index);
    void restoreCurrent();
    void showState();

    Session& m_session;
    CaseListModel* m_model;
    FilterBar* m_filters;
    QListView* m_view;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    DeviationId m_current;
    bool m_restoring = false;
};

} // namespace heller::ui
