#pragma once

#include "core/service/overview.h"

#include <QFrame>

class QChartView;

namespace heller::ui {

/// Cases by semester in three heaps. What it shows is said in words, too, to who does not see it.
class SemesterChart : public QFrame
{
    Q_OBJECT

public:
    explicit SemesterChart(QWidget* parent = nullptr);

    void show(const QList<service::SemesterHeaps>& semesters);
    [[nodiscard]] const QChartView& view() const { return *m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void dress();

    QList<service::SemesterHeaps> m_semesters;
    QChartView* m_view;
};

} // namespace heller::ui
