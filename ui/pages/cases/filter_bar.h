#pragma once

#include "core/service/cases.h"

#include <QWidget>

class QToolButton;

namespace heller::ui {

class Session;
class Settings;

/// The chips over the list: which semesters, statuses and actors, and in which order. They combine.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Session& session, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] service::CaseFilter filter() const { return m_filter; }
    [[nodiscard]] service::CaseOrder order() const { return m_order; }
    void setSearch(const QString& text);
    /// Instead of what the chips said; what is searched for stays.
    void setFilter(const service::CaseFilter& filter);
    /// Shows all again, but for what is searched for.
    void clear();
    [[nodiscard]] bool isFiltering() const;

Q_SIGNALS:
    void filterChanged();
    void orderChanged();

private:
    QToolButton* makeChip(const QString& name);
    void buildSemesterMenu();
    void buildStatusMenu();
    void buildActorMenu();
    void buildOrderMenu();
    void dropGoneActors();
    void chooseSemester(std::optional<SemesterRange> semesters, bool without);
    void toggleStatus(Status status, bool on);
    void toggleActor(ActorId actor, bool on);
    void showActors();
    void showState();

    Session& m_session;
    Settings& m_settings;
    service::CaseFilter m_filter;
    service::CaseOrder m_order;
    QToolButton* m_semester;
    QToolButton* m_status;
    QToolButton* m_actor;
    QToolButton* m_sort;
    QToolButton* m_clear;
};

} // namespace heller::ui
