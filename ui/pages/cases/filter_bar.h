#pragma once

#include "core/model/actor.h"
#include "core/model/theme.h"
#include "core/service/cases.h"

#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QToolButton;

namespace heller::ui {

class FilterChip;
class Session;
class Settings;

/// The chips over the list: what of it is shown, and in which order. They combine; those less used stand under "More"
/// until something is chosen in them.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Session& session, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] const service::CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] service::CaseArrangement arrangement() const { return m_arrangement; }
    void setSearch(const QString& text);
    void setFilter(const service::CaseFilter& filter);
    void setOrder(service::CaseOrder order);
    void setGrouping(service::CaseGrouping grouping);
    /// Shows all again, but for what is searched for.
    void clear();
    [[nodiscard]] bool isFiltering() const;
    /// Where there is little height: every chip in which nothing is chosen stands under "More".
    void setFolded(bool folded);
    /// Also in the menu of orders.
    void addArrangements(const QList<QAction*>& actions);
    /// Seen beside the chips while something is chosen in them.
    void addSaving(QAction* save);

Q_SIGNALS:
    void filterChanged();
    void arrangementChanged();

private:
    void addChips();
    void buildMenus();
    void buildActorMenu(QMenu& menu, QList<ActorId> service::CaseFilter::* chosen, bool municipalities);
    void buildThemeMenu();
    void buildOrderMenu();
    void addToggle(QMenu& menu, const QString& name, bool on, const std::function<void(bool)>& toggle);
    void dropGone();
    void chooseSemester(std::optional<SemesterRange> semesters, bool without);
    void change(const std::function<void(service::CaseFilter&)>& change);
    void showActors(FilterChip& chip, const QList<ActorId>& chosen, const QString& several);
    void showThemes();
    void showState();
    [[nodiscard]] QList<Actor> actors() const;
    [[nodiscard]] QList<heller::Theme> themes() const;

    Session& m_session;
    Settings& m_settings;
    service::CaseFilter m_filter;
    service::CaseArrangement m_arrangement;
    QToolButton* m_toDo;
    FilterChip* m_semester;
    FilterChip* m_status;
    FilterChip* m_actor;
    FilterChip* m_theme;
    FilterChip* m_municipality;
    FilterChip* m_outcome;
    FilterChip* m_lacking;
    FilterChip* m_more;
    FilterChip* m_sort;
    QWidget* m_filtered; ///< what can be done while something is chosen
    QToolButton* m_clear;
    QToolButton* m_save;
    bool m_folded = false;
};

} // namespace heller::ui
