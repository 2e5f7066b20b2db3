#pragma once

#include "core/model/actor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

class ActionRegistry;
class ContactCard;
class Session;

/// The ways to reach the actor that is shown.
class ContactsSection : public QWidget
{
    Q_OBJECT

public:
    ContactsSection(Session& session, const ActionRegistry& actions, QWidget* parent = nullptr);

    void show(ActorId actor);
    /// A new one, ready to be written.
    void add();
    void flush();

private:
    void clear();

    Session& m_session;
    ActorId m_actor;
    QVBoxLayout* m_column;
    QLabel* m_single;
    QLabel* m_empty;
    QList<ContactCard*> m_cards;
};

} // namespace heller::ui
