#pragma once

#include <QDate>
#include <QLineEdit>

class QAction;

namespace heller::ui {

/// What a day without a year means.
enum class DateLean {
    Past,    ///< of what has been done: the latest that is not more than a month ahead
    Nearest, ///< of what can be to come, too: that with the fewest days between
};

/// A date as people type it: "2023-09-12", "230912", "12/9", "12/9 -23", "12 sep", "12 september 2023", "i dag", "i
/// går", "i morgon". Null for anything else.
[[nodiscard]] QDate parseTypedDate(const QString& text, QDate today, DateLean lean = DateLean::Past);

/// A date typed in place, or chosen in a calendar beside it (Alt+Down). Shows it as "2023-09-12"; what cannot be read
/// is kept, said to be unread and not stored.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    DateField(const QString& name, QDate today, QWidget* parent = nullptr);

    void setLean(DateLean lean) { m_lean = lean; }

    void setStored(QDate date);
    [[nodiscard]] QDate date() const { return m_date; }
    /// What cannot be read stays until it can or discard() is called, whatever is stored meanwhile.
    void setKeepsUnread(bool keeps) { m_keepsUnread = keeps; }
    /// Takes over what is typed, as when the field is left.
    void commit();
    /// Something else will be shown: lets go of what is typed.
    void discard();

Q_SIGNALS:
    void edited(QDate date);
    void unreadable(const QString& text);
    /// What stands in the field is a date again, or gone.
    void mended();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setDate(QDate date);
    void take(QDate date);
    void offerCalendar();
    void openCalendar();

    QDate m_today;
    QDate m_date;
    DateLean m_lean = DateLean::Past;
    QAction* m_calendar = nullptr; ///< made when the field is first pointed at or focused, and only seen then
    bool m_keepsUnread = false;
};

} // namespace heller::ui
