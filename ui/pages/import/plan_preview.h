#pragma once

#include "core/import/import_plan.h"
#include "core/model/actor.h"

#include <QScrollArea>

class QMenu;
class QVBoxLayout;

namespace heller::ui {

/// Reads a planned case, or what the document holds beside its cases.
class PlanPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget* parent = nullptr);

    void showDocument(const importing::ImportPlan& plan);
    /// `actors`: whose other name an unknown one can be; empty: none is offered.
    void showCase(const importing::PlannedCase& planned, const QList<Actor>& actors);
    void clear();

Q_SIGNALS:
    void columnsWanted(); ///< to choose what they become
    void actionChosen(heller::importing::PlannedCase::Action action);
    void actorWanted(const heller::Actor& actor);                          ///< a new one
    void otherNameWanted(heller::ActorId actor, const QString& otherName); ///< of one that is known

private:
    QVBoxLayout& begin(const QString& title);
    void finish();
    void addText(const QString& label, const QString& text);
    void addFindings(const QString& label, const QStringList& findings);
    void addActions(const importing::PlannedCase& planned);
    void addUnknown(const QString& name, const QList<Actor>& actors);
    void fillUnknownMenu(QMenu& menu, const QString& name, const QList<Actor>& actors);
    void addRounds(const CaseFile& file);
    void addForms(const QList<importing::AnswerForm>& forms);

    QWidget* m_paper = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace heller::ui
