#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/meeting_material.h"
#include "ui/session/store_timer.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace heller::ui {

class ActionRegistry;
class ActorField;
class DateField;
class FieldColumn;
class Session;

/// The meeting while it is held: one item at a time, large, with its notes, the decision, who answers and by when.
class MeetingDesk : public QWidget
{
    Q_OBJECT

public:
    MeetingDesk(Session& session, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// `item`: where one begins; null: where one was, else with the first.
    void open(AgendaItemId item);
    void show(const MeetingMaterial& material, const QList<Actor>& actors);
    void step(int by);
    void focusNotes();
    void flush();
    [[nodiscard]] bool hasUnstored() const; ///< a text
    void forget();
    [[nodiscard]] AgendaItemId shownItem() const { return m_item.id; }

Q_SIGNALS:
    void left();
    void heldWanted(bool held);
    void caseWanted(heller::DeviationId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Change = std::function<void(AgendaItem&)>;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFields();
    void addText(const QString& name, QString AgendaItem::* member);
    void showItem(bool other);
    void updateActions();
    void showMatter();
    void showFields(bool other);
    void addActor(const Actor& actor);
    void ask();
    [[nodiscard]] Result<> store(const Change& change, const QString& what);
    void storeNow(const Change& change, const QString& what);
    [[nodiscard]] qsizetype placeOfItem() const;
    [[nodiscard]] QString heading() const;

    Session& m_session;
    const ActionRegistry& m_actions;
    MeetingMaterial m_material;
    QList<Actor> m_actors;
    AgendaItem m_item;
    ChangeSetId m_step; ///< what is typed in one field is undone at once
    QString m_typedIn;
    QLabel* m_place;
    QTextBrowser* m_matter;
    FieldColumn* m_fields;
    ActorField* m_who = nullptr;
    DateField* m_due = nullptr;
    QCheckBox* m_open = nullptr;
    QPushButton* m_ask = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_held = nullptr;
    MeetingId m_run;     ///< that she has been through, or in: it goes on where she was
    QString m_unreadDue; ///< typed as a day
    StoreTimer m_timer;
};

} // namespace heller::ui
