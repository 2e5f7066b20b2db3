#pragma once

#include "core/service/cases.h"

#include <QTableView>

class QMenu;

namespace heller::ui {

class CaseListModel;
class Settings;

/// The list as a table: columns are sorted by a click, moved, made wider, hidden, and remembered so.
class CaseTable : public QTableView
{
    Q_OBJECT

public:
    CaseTable(CaseListModel& model, Settings& settings, QWidget* parent = nullptr);

    /// Marks the column and the direction in its head.
    void showOrder(service::CaseOrder order);
    /// Which columns are seen, and by which it is sorted: what the heads do, by keyboard.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    void orderWanted(heller::service::CaseOrder order);

private:
    void takeClick(int column);
    void setColumnSeen(int column, bool seen);
    void arrangeFirst();
    void keepColumns();

    Settings& m_settings;
    service::CaseOrder m_order = service::CaseOrder::Newest;
};

} // namespace heller::ui
