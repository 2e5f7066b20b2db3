#include "ui/widgets/date_calendar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/parts.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int margin = 8;
constexpr int columns = 8;      // the days of a week and its number
constexpr int firstYear = 1990; // no association is older

QTextCharFormat inColor(const QColor& color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

QDate firstDayFor(QDate shown)
{
    const QDate first(firstYear, 1, 1);
    return shown.isValid() ? std::min(first, shown) : first;
}

/// What belongs to the months before and after is faded: the style sheet gives Qt one colour for all.
class Month : public QCalendarWidget
{
public:
    using QCalendarWidget::QCalendarWidget;

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override
    {
        constexpr double faded = 0.45;
        painter->save();
        if (date.month() != monthShown())
            painter->setOpacity(faded);
        QCalendarWidget::paintCell(painter, rect, date);
        painter->restore();
    }
};

/// Qt's own have arrows of another family and no names.
void dressButton(const QCalendarWidget& month, const QString& objectName, const QString& iconName, const QString& name)
{
    auto* button = month.findChild<QToolButton*>(objectName);
    if (!button)
        return;
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
}

} // namespace

DateCalendar::DateCalendar(QDate shown, QDate today, QWidget& field)
    : QFrame(&field, Qt::Popup)
    , m_field(field)
    , m_month(makeMonth(shown, today))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dateCalendar"_s);
    setAccessibleName(tr("Calendar"));
    auto* now = makeButton(tr("Today"), {}, ButtonKind::Quiet, this);
    auto* none = makeButton(tr("No date"), {}, ButtonKind::Quiet, this);
    none->setEnabled(shown.isValid());
    connect(now, &QPushButton::clicked, this, [this, today] { choose(today); });
    connect(none, &QPushButton::clicked, this, [this] { choose({}); });

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(now);
    buttons->addStretch(1);
    buttons->addWidget(none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_month);
    column->addLayout(buttons);
}

QCalendarWidget* DateCalendar::makeMonth(QDate shown, QDate today)
{
    const Tokens tokens = tokensOf(palette());
    auto* month = new Month(this);
    month->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden)); // the week begins on a Monday, and has a number
    month->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    month->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    month->setMinimumWidth(columns * (fontMetrics().horizontalAdvance(u"mmm"_s) + 2 * margin));
    month->setMinimumDate(firstDayFor(shown));
    month->setSelectedDate(shown.isValid() ? shown : today);
    month->setHeaderTextFormat(inColor(tokens.second));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        month->setWeekdayTextFormat(day, inColor(tokens.second));
    QTextCharFormat ofToday = inColor(tokens.accent);
    ofToday.setFontWeight(QFont::Bold);
    month->setDateTextFormat(today, ofToday);
    dressButton(*month, u"qt_calendar_prevmonth"_s, u"arrow-left"_s, tr("Previous month"));
    dressButton(*month, u"qt_calendar_nextmonth"_s, u"arrow-right"_s, tr("Next month"));
    dressButton(*month, u"qt_calendar_monthbutton"_s, {}, tr("Month"));
    dressButton(*month, u"qt_calendar_yearbutton"_s, {}, tr("Year"));
    if (auto* year = month->findChild<QSpinBox*>(u"qt_calendar_yearedit"_s))
        year->setAccessibleName(tr("Year"));
    if (auto* days = month->findChild<QAbstractItemView*>(u"qt_calendar_calendarview"_s))
        days->setAccessibleName(tr("Days of the month"));
    connect(month, &QCalendarWidget::clicked, this, &DateCalendar::choose);
    connect(month, &QCalendarWidget::activated, this, &DateCalendar::choose);
    return month;
}

void DateCalendar::choose(QDate day)
{
    if (!isVisible()) // Enter and a double click are told twice
        return;
    close();
    Q_EMIT chosen(day);
}

void DateCalendar::open()
{
    adjustSize();
    const QRect room = m_field.screen()->availableGeometry();
    QPoint place = m_field.mapToGlobal(QPoint(0, m_field.height()));
    if (place.y() + height() > room.bottom())
        place.setY(m_field.mapToGlobal(QPoint()).y() - height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::max(place.y(), room.top()));
    move(place);
    show();
    m_month->setFocus(Qt::PopupFocusReason);
}

} // namespace heller::ui
