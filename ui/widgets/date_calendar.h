#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace heller::ui {

/// A month to choose a day in, opened beside a field; Escape and a click elsewhere close it. Goes when it is closed.
class DateCalendar : public QFrame
{
    Q_OBJECT

public:
    /// `shown`: where it begins; null: `today`.
    DateCalendar(QDate shown, QDate today, QWidget& field);

    /// Below the field, or where the screen has room.
    void open();

Q_SIGNALS:
    void chosen(QDate day); ///< null: no day

private:
    void choose(QDate day);
    [[nodiscard]] QCalendarWidget* makeMonth(QDate shown, QDate today);

    QWidget& m_field;
    QCalendarWidget* m_month;
};

} // namespace heller::ui
