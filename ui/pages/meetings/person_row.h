#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/meeting.h"
#include "ui/session/kept_text.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace heller::ui {

class FieldColumn;
class Session;
class TextField;

/// One who is called to a meeting: name, organisation, role, and whether she came.
class PersonRow : public QWidget
{
    Q_OBJECT

public:
    using Store = std::function<Result<>(const Participant&, const QString& what)>;
    using Place = std::function<KeptText(QString Participant::* member)>;

    explicit PersonRow(Session& session, QWidget* parent = nullptr);

    void setStore(const Store& store) { m_store = store; }
    void setPlace(const Place& place) { m_place = place; }
    /// Whether the meeting is the preparing group's own, which people come to for their organisations.
    void setInGroup(bool inGroup) { m_inGroup = inGroup; }
    void show(const Participant& person, const QList<Actor>& actors);
    void focusName();
    void flush();
    [[nodiscard]] bool hasUnstored() const;

Q_SIGNALS:
    void removeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FieldColumn* addColumn(const QString& name, QString Participant::* member, const std::function<QString()>& stored,
                           const std::function<void(Participant&, const QString&)>& take, TextField** field = nullptr);
    [[nodiscard]] QString organisation() const;
    void proposeRole(Participant& person) const;

    Session& m_session;
    Participant m_person;
    QList<Actor> m_actors;
    Store m_store;
    Place m_place;
    QList<FieldColumn*> m_columns;
    TextField* m_name = nullptr;
    QComboBox* m_attendance;
    QPushButton* m_remove;
    bool m_inGroup = false;
    bool m_fresh = true;
};

} // namespace heller::ui
