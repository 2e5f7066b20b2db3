#include "ui/pages/overview/semester_chart.h"

#include "ui/models/work_lines.h"
#include "ui/pages/overview/card_head.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/row_painting.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int chartHeight = 210;
constexpr double barWidth = 0.55;
constexpr int stepsOfAxis = 4;

/// Within a page that scrolls, the wheel is the page's.
class QuietChartView final : public QChartView
{
public:
    using QChartView::QChartView;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// The least of 1, 2, 5, 10, 20 … by which `stepsOfAxis` steps reach `most`.
int stepFor(int most)
{
    int tens = 1;
    while (true) {
        for (const int step : {1, 2, 5}) {
            if (step * tens * stepsOfAxis >= most)
                return step * tens;
        }
        tens *= 10;
    }
}

} // namespace

SemesterChart::SemesterChart(QWidget* parent) : QFrame(parent), m_view(new QuietChartView(this))
{
    setProperty("kind", u"card"_s);
    auto* head = new CardHead(this);
    head->show(u"chart-column"_s, tr("Deviations by semester"));
    m_view->setProperty("kind", u"chart"_s);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFixedHeight(chartHeight);
    m_view->setFocusPolicy(Qt::StrongFocus); // so that a screen reader comes to it
    m_view->setAccessibleName(tr("Deviations by semester"));
    m_view->setObjectName(u"semesterChart"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_view);
}

void SemesterChart::show(const QList<service::SemesterHeaps>& semesters)
{
    if (semesters == m_semesters)
        return;
    m_semesters = semesters;
    m_view->setAccessibleDescription(WorkLines::semestersInWords(semesters));
    m_view->setToolTip(WorkLines::semestersInWords(semesters).replace(u"; "_s, u"\n"_s));
    build();
    dress();
}

void SemesterChart::build()
{
    auto* handled = new QBarSet(tr("handled"));
    auto* waiting = new QBarSet(tr("waiting"));
    auto* fresh = new QBarSet(tr("new"));
    QStringList names;
    int most = 1;
    for (const service::SemesterHeaps& heap : std::as_const(m_semesters)) {
        *handled << heap.handled;
        *waiting << heap.waiting;
        *fresh << heap.fresh;
        names.append(heap.semester.shortName().replace(u" 20"_s, u" "_s));
        most = std::max(most, heap.handled + heap.waiting + heap.fresh);
    }
    auto* series = new QStackedBarSeries;
    for (QBarSet* set : {handled, waiting, fresh}) // from the bottom
        series->append(set);
    series->setBarWidth(barWidth);

    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({6, 0, 6, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0); // beside ours
    chart->addSeries(series);
    auto* across = new QBarCategoryAxis;
    across->append(names);
    across->setGridLineVisible(false);
    auto* up = new QValueAxis;
    const int step = stepFor(most);
    const int steps = (most + step - 1) / step;
    up->setRange(0, step * steps);
    up->setTickCount(steps + 1);
    up->setLabelFormat(u"%d"_s);
    up->setLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    chart->legend()->setAlignment(Qt::AlignBottom);
    const QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
}

void SemesterChart::dress()
{
    const Tokens tokens = tokensOf(palette());
    QChart* chart = m_view->chart();
    m_view->setBackgroundBrush(tokens.paper);
    const QFont small = rowSmallFont(font());
    chart->legend()->setFont(small);
    chart->legend()->setLabelColor(tokens.second);
    for (QAbstractAxis* axis : chart->axes()) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(tokens.second);
        axis->setLinePenColor(tokens.line);
        axis->setGridLineColor(tokens.faintLine);
    }
    const auto series = chart->series();
    if (series.isEmpty())
        return;
    const QColor colors[] = {tokens.heapHandled, tokens.heapWaiting, tokens.heapNew};
    const QList<QBarSet*> sets = qobject_cast<QStackedBarSeries*>(series.first())->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets.at(i)->setColor(colors[i]);
        sets.at(i)->setBorderColor(tokens.paper); // a seam between the heaps, for those who do not tell the colours
    }
}

void SemesterChart::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace heller::ui
