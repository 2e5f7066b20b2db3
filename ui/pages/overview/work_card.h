#pragma once

#include "ui/models/work_lines.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace heller::ui {

class CardHead;
class RowsView;
class WorkListModel;

/// A card of things to do: each line leads to its case.
class WorkCard : public QFrame
{
    Q_OBJECT

public:
    explicit WorkCard(QWidget* parent = nullptr);

    void show(const WorkCardContent& content);
    [[nodiscard]] RowsView* view() const { return m_view; }
    [[nodiscard]] const WorkCardContent& content() const { return m_content; }

Q_SIGNALS:
    void caseWanted(heller::DeviationId id);
    void listWanted(const heller::service::CaseFilter& filter);

private:
    WorkCardContent m_content;
    CardHead* m_head;
    WorkListModel* m_model;
    RowsView* m_view;
    QWidget* m_footRow;
    QLabel* m_foot;
    QPushButton* m_showAll;
};

} // namespace heller::ui
