#pragma once

#include "core/model/status.h"

#include <QFrame>

namespace heller::ui {

class RowsView;
class StandingModel;

/// Where the cases stand today: a bar for each status, each leading to its cases in the list.
class StandingCard : public QFrame
{
    Q_OBJECT

public:
    explicit StandingCard(QWidget* parent = nullptr);

    void show(const QList<std::pair<Status, int>>& counts);
    [[nodiscard]] RowsView* view() const { return m_view; }

Q_SIGNALS:
    void statusWanted(heller::Status status);

private:
    StandingModel* m_model;
    RowsView* m_view;
};

} // namespace heller::ui
