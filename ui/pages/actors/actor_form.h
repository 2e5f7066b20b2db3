#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace heller::ui {

class ActionRegistry;
class ContactsSection;
class DateField;
class FieldColumn;
class MentionOffer;
class Session;
class TextField;

/// One actor, edited in place.
class ActorForm : public QWidget
{
    Q_OBJECT

public:
    ActorForm(Session& session, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// `all`: whom it can belong to, and what it can have become.
    void show(const Actor& actor, const QList<Actor>& all);
    void addContact();
    void focusName();
    void flush();
    /// Another register: nothing that was being written belongs to it.
    void forget();

private:
    struct DateRow
    {
        DateField* field = nullptr;
        QDate Actor::* member = nullptr;
    };

    void addTexts();
    void addKind();
    void addLinks();
    QComboBox* addLink(const QString& name, const QString& hint, ActorId Actor::* member);
    void showLinks(const QList<Actor>& all);
    void addMember();
    void addDates();
    [[nodiscard]] QWidget* makeDate(const QString& name, QDate Actor::* member);
    /// Whether the actor now stands in the register like that; says why if not.
    [[nodiscard]] Result<> store(const std::function<void(Actor&)>& change);
    void storeNow(const std::function<void(Actor&)>& change);
    void showChoices();
    /// What was typed there and cannot be read is another actor's.
    void discardDates();

    Session& m_session;
    Actor m_actor;
    QLabel* m_place;
    MentionOffer* m_mentions;
    FieldColumn* m_fields;
    TextField* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_parent = nullptr;
    QComboBox* m_successor = nullptr;
    ContactsSection* m_contacts;
    QCheckBox* m_member = nullptr;
    QList<DateRow> m_dates;
};

} // namespace heller::ui
