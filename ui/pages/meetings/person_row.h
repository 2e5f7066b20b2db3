#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/meeting.h"

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

    explicit PersonRow(Session& session, QWidget* parent = nullptr);

    void setStore(const Store& store) { m_store = store; }
    void show(const Participant& person, const QList<Actor>& actors);
    void focusName();
    void flush();

Q_SIGNALS:
    void removeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FieldColumn* addColumn(const QString& name, const std::function<QString()>& stored,
                           const std::function<void(Participant&, const QString&)>& take, TextField** field = nullptr);
    void takeOrganisation(Participant& person, const QString& typed) const;
    [[nodiscard]] QString organisation() const;

    Session& m_session;
    Participant m_person;
    QList<Actor> m_actors;
    Store m_store;
    QList<FieldColumn*> m_columns;
    TextField* m_name = nullptr;
    QComboBox* m_attendance;
    QPushButton* m_remove;
    bool m_fresh = true;
};

} // namespace heller::ui
