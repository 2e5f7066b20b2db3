#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"

#include <QFrame>

#include <functional>

namespace heller::ui {

class DateField;
class FieldColumn;
class Session;
class TextField;

/// One way to reach an actor, edited in place: the role first, the person second, and from when to when.
class ContactCard : public QFrame
{
    Q_OBJECT

public:
    ContactCard(Session& session, const Contact& contact, QWidget* parent = nullptr);

    [[nodiscard]] ContactId contactId() const { return m_contact.id; }
    void show(const Contact& contact);
    void focusRole();
    void flush();

private:
    TextField* addText(FieldColumn& column, const QString& name, QString Contact::* member);
    void addDate(FieldColumn& column, const QString& name, QDate Contact::* member);
    [[nodiscard]] Result<> store(const std::function<void(Contact&)>& change);
    void remove();

    struct DateRow
    {
        DateField* field = nullptr;
        QDate Contact::* member = nullptr;
    };

    Session& m_session;
    Contact m_contact;
    FieldColumn* m_left;
    FieldColumn* m_right;
    TextField* m_role = nullptr;
    QList<DateRow> m_dates;
    QWidget* m_remove = nullptr;
    bool m_fresh = true;
};

} // namespace heller::ui
