#pragma once

#include "core/model/actor_search.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace heller::ui {

class ChipField;

/// Actors as chips, each with a cross, and a field in which more are typed: any of their names, or the beginning of
/// one, finds them. Enter, Tab or a comma takes the first of them; Down, or a click, in the empty field offers
/// all; Backspace there takes the last chip off. Who is not known is made in place by the last lines of what is
/// offered, gone to with Down: nobody is made by typing alone.
class ActorField : public QWidget
{
    Q_OBJECT

public:
    ActorField(const QString& name, const QString& hint, QWidget* parent = nullptr);

    /// `all`: those that can be chosen, or have been; of these, only who exists `on` that day is offered.
    void setActors(const QList<ActorId>& chosen, const QList<Actor>& all, QDate on);
    /// Without chips: these are offered, of all there are.
    void setOffered(const QList<Actor>& offered, const QList<Actor>& all);
    void setReadOnly(bool readOnly);
    /// Lets go of what is typed.
    void discard();
    [[nodiscard]] QLineEdit& field() const;

Q_SIGNALS:
    void chosen(const heller::ActorHit& hit);
    void removed(const heller::ActorHit& hit);
    void newWanted(const heller::Actor& actor); ///< with a name, and perhaps the organisation it is a unit of

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void offerAll();
    void showLines(const QString& typed);
    void addLine(const QString& text, const Actor& actor, const ActorHit& hit = {});
    void addNewLines(const QString& typed);
    void take(const QModelIndex& index);
    void takeOff(const QStringList& left);
    [[nodiscard]] bool takeFirst();

    QList<ActorId> m_chosen;
    QList<Actor> m_all;
    QList<Actor> m_offered;
    ChipField* m_chips;
    QCompleter* m_completer;
    QStandardItemModel* m_lines;
};

} // namespace heller::ui
