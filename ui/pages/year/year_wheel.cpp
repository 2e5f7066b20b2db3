#include "ui/pages/year/year_wheel.h"

#include "ui/pages/year/year_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/row_painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int usualSize = 264;
constexpr int leastSize = 200;
constexpr int monthsOfYear = 12;
constexpr int wholeTurn = 360;
constexpr int quarterTurn = 90;
constexpr int iconSize = 14;
constexpr int edge = 3;
constexpr double monthRing = 0.17; // of the radius
constexpr double hub = 0.27;

/// Where a kind's track lies, of the radius.
double trackOf(YearEntryKind kind)
{
    switch (kind) {
    case YearEntryKind::Meeting:
    case YearEntryKind::ReportDay:
        return 0.74;
    case YearEntryKind::HandOver:
        return 0.62;
    case YearEntryKind::Task:
        return 0.50;
    case YearEntryKind::DueAnswer:
        break;
    }
    return 0.38;
}

QPointF around(QPointF middle, double radius, double turn)
{
    const double angle = turn * 2 * std::numbers::pi;
    return middle + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

QRectF circle(QPointF middle, double radius)
{
    return {middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

} // namespace

YearWheel::YearWheel(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"yearWheel"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    sayMonth();
}

QSize YearWheel::sizeHint() const
{
    return {usualSize, usualSize};
}

QSize YearWheel::minimumSizeHint() const
{
    return {leastSize, usualSize};
}

void YearWheel::show(int year, QDate today, const QList<YearLine>& lines)
{
    if (year != m_year)
        m_month = today.year() == year ? today.month() : 1;
    m_year = year;
    m_today = today;
    m_lines.clear();
    std::ranges::copy_if(lines, std::back_inserter(m_lines),
                         [](const YearLine& line) { return line.kind == YearLine::Kind::Entry; });
    sayMonth();
    update();
}

QPointF YearWheel::middle() const
{
    return QRectF(rect()).center();
}

double YearWheel::radius() const
{
    return std::min(width(), height()) / 2.0 - edge;
}

double YearWheel::turnOf(QDate day) const
{
    return (day.dayOfYear() - 0.5) / QDate(m_year, 1, 1).daysInYear();
}

QPointF YearWheel::placeOf(const YearLine& line) const
{
    return around(middle(), radius() * trackOf(line.entry.kind), turnOf(line.day));
}

int YearWheel::monthAt(QPointF point) const
{
    const QPointF from = point - middle();
    const double far = std::hypot(from.x(), from.y());
    if (m_year == 0 || far > radius() || far < radius() * hub)
        return 0;
    double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    if (turn < 0)
        turn += 1;
    const QDate first(m_year, 1, 1);
    return first.addDays(static_cast<qint64>(turn * first.daysInYear())).month();
}

const YearLine* YearWheel::lineAt(QPointF point) const
{
    const auto isThere = [&](const YearLine& line) {
        const QPointF away = placeOf(line) - point;
        return std::hypot(away.x(), away.y()) <= iconSize / 2.0 + 1;
    };
    const auto found = std::ranges::find_if(m_lines, isThere);
    return found == m_lines.end() ? nullptr : &*found;
}

QString YearWheel::monthInWords(int month) const
{
    QStringList parts;
    for (const YearEntryKind kind : year::allKinds()) {
        const auto count = std::ranges::count_if(
            m_lines, [&](const YearLine& line) { return line.day.month() == month && line.entry.kind == kind; });
        if (count > 0)
            parts.append(
                u"%1 %2"_s.arg(count).arg((count == 1 ? year::kindName(kind) : year::kindsName(kind)).toLower()));
    }
    return u"%1: %2"_s.arg(year::monthName(month), parts.isEmpty() ? tr("nothing") : parts.join(u", "_s));
}

/// A screen reader says a widget's name when it changes under the focus.
void YearWheel::sayMonth()
{
    setAccessibleName(m_year == 0 ? tr("The wheel of the year")
                                  : tr("The wheel of the year, %1").arg(monthInWords(m_month)));
    setAccessibleDescription(tr("Arrows walk the months, Enter goes to one."));
}

void YearWheel::paintMonths(QPainter& painter) const
{
    const Tokens tokens = tokensOf(palette());
    const double outer = radius();
    const double inner = outer * (1 - monthRing);
    const QFont small = rowSmallFont(font());
    for (int month = 1; month <= monthsOfYear; ++month) {
        const QDate first(m_year, month, 1);
        const double begin = (first.dayOfYear() - 1.0) / first.daysInYear();
        const double end = begin + static_cast<double>(first.daysInMonth()) / first.daysInYear();
        const double start = quarterTurn - begin * wholeTurn;
        const double sweep = -(end - begin) * wholeTurn;
        QPainterPath segment;
        segment.arcMoveTo(circle(middle(), outer), start);
        segment.arcTo(circle(middle(), outer), start, sweep);
        segment.arcTo(circle(middle(), inner), start + sweep, -sweep);
        segment.closeSubpath();
        const bool isNow = m_today.year() == m_year && m_today.month() == month;
        const bool isWalkedTo = hasFocus() && month == m_month;
        painter.setPen(QPen(tokens.line, 1));
        painter.setBrush(isWalkedTo || month == m_pointedAt ? tokens.selection
                         : isNow                            ? tokens.fresh.ground
                                                            : tokens.ground);
        painter.drawPath(segment);
        if (isWalkedTo) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(segment);
        }
        const QPointF at = around(middle(), (outer + inner) / 2, (begin + end) / 2);
        painter.setFont(isNow ? rowTitleFont(small) : small);
        painter.setPen(isNow ? tokens.fresh.ink : tokens.second);
        const QString name = QLocale().standaloneMonthName(month, QLocale::ShortFormat).remove(u'.').left(3);
        painter.drawText(circle(at, outer * monthRing), Qt::AlignCenter, name);
    }
}

void YearWheel::paintTracks(QPainter& painter) const
{
    const Tokens tokens = tokensOf(palette());
    painter.setPen(QPen(tokens.faintLine, 1));
    painter.setBrush(Qt::NoBrush);
    for (const YearEntryKind kind : year::allKinds())
        painter.drawEllipse(circle(middle(), radius() * trackOf(kind)));
}

void YearWheel::paintToday(QPainter& painter) const
{
    if (m_today.year() != m_year)
        return;
    const Tokens tokens = tokensOf(palette());
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawLine(around(middle(), radius() * hub, turnOf(m_today)),
                     around(middle(), radius() * (1 - monthRing), turnOf(m_today)));
}

void YearWheel::paintEntries(QPainter& painter) const
{
    const Tokens tokens = tokensOf(palette());
    const double ratio = painter.device()->devicePixelRatioF();
    for (const YearLine& line : m_lines) {
        const QPointF at = placeOf(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.paper); // the track does not run through it
        painter.drawEllipse(circle(at, iconSize / 2.0 + 1));
        const QString name = line.entry.done ? u"circle-check"_s : year::kindIcon(line.entry.kind, line.isLate);
        painter.drawPixmap(at - QPointF(iconSize / 2.0, iconSize / 2.0),
                           iconPixmap(name, year::toneOf(line, tokens).ink, iconSize, ratio));
    }
}

void YearWheel::paintYear(QPainter& painter) const
{
    QFont large = rowTitleFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    painter.setPen(tokensOf(palette()).ink);
    painter.drawText(circle(middle(), radius() * hub), Qt::AlignCenter, QString::number(m_year));
}

void YearWheel::paintEvent(QPaintEvent*)
{
    if (m_year == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    paintTracks(painter);
    paintToday(painter);
    paintEntries(painter);
    paintYear(painter);
}

bool YearWheel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const YearLine* line = lineAt(help->pos());
        const int month = monthAt(help->pos());
        if (line || month > 0)
            QToolTip::showText(help->globalPos(), line ? line->spoken : monthInWords(month), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void YearWheel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_month = m_month % monthsOfYear + 1;
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_month = (m_month + monthsOfYear - 2) % monthsOfYear + 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT monthWanted(m_month);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    sayMonth();
    update();
}

void YearWheel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (const YearLine* line = lineAt(event->position())) {
        Q_EMIT entryWanted(YearEntry(line->entry));
    } else if (const int month = monthAt(event->position()); month > 0) {
        m_month = month;
        sayMonth();
        update();
        Q_EMIT monthWanted(month);
    }
}

void YearWheel::mouseMoveEvent(QMouseEvent* event)
{
    const int month = monthAt(event->position());
    setCursor(month > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_pointedAt, month) != month)
        update();
}

void YearWheel::leaveEvent(QEvent* event)
{
    m_pointedAt = 0;
    update();
    QWidget::leaveEvent(event);
}

void YearWheel::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearWheel::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace heller::ui
