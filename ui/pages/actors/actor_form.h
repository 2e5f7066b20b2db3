#pragma once

#include "core/model/actor.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace heller::ui {

class DateField;
class FieldColumn;
class Session;
class TextField;

/// One actor, edited in place.
class ActorForm : public QWidget
{
    Q_OBJECT

public:
    explicit ActorForm(Session& session, QWidget* parent = nullptr);

    /// `organisation`: the name of the one it belongs to; empty for one that stands by itself.
    void show(const Actor& actor, const QString& organisation);
    void focusName();
    void flush();
    /// Another register: nothing that was being written belongs to it.
    void forget() { m_actor = {}; }

private:
    struct DateRow
    {
        DateField* field = nullptr;
        QDate Actor::* member = nullptr;
    };

    void addTexts();
    void addKind();
    void addMember();
    void addDates();
    [[nodiscard]] QWidget* makeDate(const QString& name, QDate Actor::* member);
    /// Whether the actor now stands in the register like that; says why if not.
    bool store(const std::function<void(Actor&)>& change);
    void showChoices();

    Session& m_session;
    Actor m_actor;
    QLabel* m_place;
    FieldColumn* m_fields;
    TextField* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QCheckBox* m_member = nullptr;
    QList<DateRow> m_dates;
};

} // namespace heller::ui
