#pragma once

#include "core/model/actor_search.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace heller::ui {

class ChipField;

/// Actors as chips, each with a cross, and a field in which more are typed: any of their names, or the beginning of
/// one, finds them. Enter, Tab or a comma takes the first of them; Down, or a click, in the empty field offers
/// all; Backspace there takes the last chip off. Who is not known is made in place by the last lines of what is
/// offered, gone to with Down: nobody is made by typing alone. A whole name that is left in the field is taken, too;
/// what is none stays, with a sentence below it.
class ActorField : public QWidget
{
    Q_OBJECT

public:
    ActorField(const QString& name, const QString& hint, QWidget* parent = nullptr);

    /// `all`: those that can be chosen, or have been; of these, only who exists `on` that day is offered.
    void setActors(const QList<ActorId>& chosen, const QList<Actor>& all, QDate on);
    /// Without chips: these are offered, of all there are; `chosen` have been.
    void setOffered(const QList<Actor>& offered, const QList<ActorId>& chosen, const QList<Actor>& all);
    void setReadOnly(bool readOnly);
    /// Takes the name that is typed, as when the field is left.
    void resolve();
    /// What had been typed here before something else was shown; `why`: that it could not be taken.
    void restore(const QString& text, const QString& why);
    [[nodiscard]] const QLabel& finding() const { return *m_finding; }
    /// Lets go of what is typed.
    void discard();
    [[nodiscard]] QLineEdit& field() const;

Q_SIGNALS:
    void chosen(const heller::ActorHit& hit);
    void removed(const heller::ActorHit& hit);
    void newWanted(const heller::Actor& actor); ///< with a name, and perhaps the organisation it is a unit of
    /// What stands in the field is another text, or `why` it cannot be taken.
    void typed(const QString& text, const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void offerAll();
    void offerThere();
    [[nodiscard]] bool takesKey(int key, bool inField);
    void showLines(const QString& typed);
    void addLine(const QString& text, const Actor& actor, const ActorHit& hit = {});
    void addNewLines(const QString& typed);
    void take(const QModelIndex& index);
    void takeOff(const QStringList& left);
    [[nodiscard]] bool takeFirst();
    [[nodiscard]] QString whyNobody(const QString& name, qsizetype called) const;
    void say(const QString& why);

    QList<ActorId> m_chosen;
    QList<ActorId> m_taken; ///< cannot be chosen once more
    QList<Actor> m_all;
    QList<Actor> m_offered;
    ChipField* m_chips;
    QLabel* m_finding;
    QCompleter* m_completer;
    QStandardItemModel* m_lines;
    bool m_untouched = false; ///< the first of what is offered is chosen, by no key yet
};

} // namespace heller::ui
