#pragma once

#include <QDate>
#include <QLineEdit>

namespace heller::ui {

/// A date as people type it: "2023-09-12", "12/9", "12/9 -23", "12 sep", "12 september 2023", "i dag", "i går". A day
/// without a year is the nearest one that is not more than a month ahead of `today`. Null for anything else.
[[nodiscard]] QDate parseTypedDate(const QString& text, QDate today);

/// A date typed in place. Shows it as "2023-09-12"; what cannot be read is kept, said to be unread and not stored.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    DateField(const QString& name, QDate today, QWidget* parent = nullptr);

    void setStored(QDate date);
    [[nodiscard]] QDate date() const { return m_date; }

Q_SIGNALS:
    void edited(QDate date);
    void unreadable(const QString& text);

private:
    void take();

    QDate m_today;
    QDate m_date;
};

} // namespace heller::ui
