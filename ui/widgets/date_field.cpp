#include "ui/widgets/date_field.h"

#include "ui/theme/icons.h"
#include "ui/widgets/date_calendar.h"
#include "ui/widgets/undo_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int daysAhead = 31;

QDate latest(int day, int month, QDate today)
{
    const QDate thisYear(today.year(), month, day);
    if (thisYear.isValid() && thisYear <= today.addDays(daysAhead))
        return thisYear;
    return QDate(today.year() - 1, month, day);
}

QDate nearest(int day, int month, QDate today)
{
    QDate best;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

int yearFrom(const QString& digits)
{
    const int year = digits.toInt();
    return year < 100 ? 2000 + year : year;
}

int monthFrom(const QString& word)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"maj"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dec"_s};
    return static_cast<int>(months.indexOf(word.left(3))) + 1;
}

QDate dayAndMonth(const QString& day, int month, const QString& year, QDate today, DateLean lean)
{
    if (month == 0)
        return {};
    if (!year.isEmpty())
        return QDate(yearFrom(year), month, day.toInt());
    return lean == DateLean::Past ? latest(day.toInt(), month, today) : nearest(day.toInt(), month, today);
}

} // namespace

QDate parseTypedDate(const QString& text, QDate today, DateLean lean)
{
    const QString typed = text.simplified().toLower();
    if (typed == u"idag" || typed == u"i dag")
        return today;
    if (typed == u"igår" || typed == u"i går")
        return today.addDays(-1);
    if (typed == u"imorgon" || typed == u"i morgon")
        return today.addDays(1);
    static const QRegularExpression iso(u"^(\\d{4})-?(\\d{2})-?(\\d{2})$"_s);
    if (const auto match = iso.match(typed); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression shortIso(u"^(\\d{2})-?(\\d{2})-?(\\d{2})$"_s);
    if (const auto match = shortIso.match(typed); match.hasMatch())
        return QDate(yearFrom(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression slash(u"^(\\d{1,2})[/.](\\d{1,2})(?:[/.]| ?-| )?(\\d{4}|\\d{2})?$"_s);
    if (const auto match = slash.match(typed); match.hasMatch())
        return dayAndMonth(match.captured(1), match.captured(2).toInt(), match.captured(3), today, lean);
    static const QRegularExpression words(u"^(?:den )?(\\d{1,2}):?e? ([a-z]{3,})\\.? ?-?(\\d{4}|\\d{2})?$"_s);
    if (const auto match = words.match(typed); match.hasMatch())
        return dayAndMonth(match.captured(1), monthFrom(match.captured(2)), match.captured(3), today, lean);
    return {};
}

DateField::DateField(const QString& name, QDate today, QWidget* parent) : QLineEdit(parent), m_today(today)
{
    setProperty("kind", u"inPlace"_s);
    setAccessibleName(name);
    setPlaceholderText(u"–"_s);
    setToolTip(tr("For example 2023-09-12, 12/9 or yesterday"));
    connect(this, &QLineEdit::editingFinished, this, &DateField::commit);
}

bool DateField::event(QEvent* event)
{
    if (leavesUndoToRegister(*event, isUndoAvailable(), isRedoAvailable()))
        return true;
    const bool handled = QLineEdit::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::ReadOnlyChange:
        offerCalendar();
        break;
    default:
        break;
    }
    return handled;
}

void DateField::offerCalendar()
{
    const bool offered = !isReadOnly() && isEnabled() && (hasFocus() || underMouse());
    if (offered && !m_calendar) {
        m_calendar = addAction(icon(u"calendar"_s, QPalette::PlaceholderText), TrailingPosition);
        m_calendar->setText(tr("Choose in a calendar (Alt+Down)"));
        connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    }
    if (m_calendar)
        m_calendar->setVisible(offered);
}

void DateField::openCalendar()
{
    const QDate typed = parseTypedDate(text(), m_today, m_lean);
    auto* calendar = new DateCalendar(typed, m_today, *this);
    connect(calendar, &DateCalendar::chosen, this, &DateField::take);
    calendar->open();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (opens && !isReadOnly())
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::setStored(QDate date)
{
    const bool keeps = isModified() && (hasFocus() || m_keepsUnread);
    if (!keeps)
        setDate(date);
}

void DateField::setDate(QDate date)
{
    m_date = date;
    setText(date.toString(Qt::ISODate)); // is not modified by that
    Q_EMIT mended();
}

void DateField::commit()
{
    if (!isModified())
        return;
    const QDate typed = parseTypedDate(text(), m_today, m_lean);
    if (!typed.isValid() && !text().trimmed().isEmpty()) {
        Q_EMIT unreadable(text());
        return;
    }
    take(typed);
}

void DateField::take(QDate date)
{
    const bool same = date == m_date;
    setDate(date);
    if (!same)
        Q_EMIT edited(date);
}

void DateField::discard()
{
    setDate(m_date);
}

} // namespace heller::ui
