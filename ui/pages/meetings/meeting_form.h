#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/meeting.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

class DateField;
class FieldColumn;
class PersonRow;
class Session;

/// When, where and who: a meeting's own fields and its people, edited in place.
class MeetingForm : public QFrame
{
    Q_OBJECT

public:
    explicit MeetingForm(Session& session, QWidget* parent = nullptr);

    void show(const Meeting& meeting, QDate handOverBy, const QList<Actor>& actors);
    void focusDate();
    void flush();
    [[nodiscard]] bool hasUnstored() const; ///< a text
    /// Another register: nothing that was being written belongs to it.
    void forget();

private:
    using Change = std::function<void(Meeting&)>;

    void addFields();
    void addTime(FieldColumn& column, const QString& name, QTime Meeting::* member);
    void addDate(FieldColumn& column, DateField*& field, const QString& name, const std::function<void(QDate)>& take);
    void moveTo(QDate date);
    [[nodiscard]] QString heading() const;
    void addPerson();
    void removePerson(PersonRow* row);
    void showPeople(const QList<Actor>& actors);
    [[nodiscard]] Result<> store(const Change& change, const QString& what);
    void storeNow(const Change& change, const QString& what);

    Session& m_session;
    Meeting m_meeting;
    FieldColumn* m_left;
    FieldColumn* m_right;
    QComboBox* m_kind = nullptr;
    DateField* m_date = nullptr;
    DateField* m_handOver = nullptr;
    QVBoxLayout* m_people = nullptr;
    QList<PersonRow*> m_rows;
    QPushButton* m_add = nullptr;
};

} // namespace heller::ui
