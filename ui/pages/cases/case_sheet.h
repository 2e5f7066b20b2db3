#pragma once

#include "core/model/actor.h"
#include "core/report/report_check.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

class ActionRegistry;
class AttachmentsSection;
class CaseEditor;
class Chip;
class ClosureSection;
class FileDrop;
class FlowLayout;
class FormSection;
class HandlingSection;
class RoundCard;
class SameTextHint;
class Session;
class SimilarFinder;
class TextField;
class ThemeSection;

/// One case as a calm sheet: title and state, the form's texts, the handling, every round, what an import left over.
class CaseSheet : public QScrollArea
{
    Q_OBJECT

public:
    CaseSheet(Session& session, CaseEditor& editor, SimilarFinder& finder, const ActionRegistry& actions,
              QWidget* parent = nullptr);

    [[nodiscard]] AttachmentsSection& attachments() const { return *m_attachments; }
    void focusTitle(); ///< to write it
    /// Shows `below` under everything else of the case, for as long as it is not put elsewhere.
    void takeBelow(QWidget* below);
    void focusHead(); ///< to read on from there
    void focusLastRound();
    /// Where a finding stands; the title where that is nothing that can be written in.
    void focusPlace(report::CaseField field, FeedbackRoundId round);
    void focusAnswer(FeedbackRoundId round, ActorId actor);

Q_SIGNALS:
    void wanted(heller::DeviationId id);     ///< another case, to be opened
    void joinWanted(heller::DeviationId id); ///< the case that this one is to become part of

private:
    void focusIn(QWidget& place);
    [[nodiscard]] QWidget& placeOf(report::CaseField field, FeedbackRoundId round) const;
    void build();
    void addHead(QVBoxLayout& column);
    void showOther();
    void refresh();
    void leaveUndoToRegister();
    void refreshHead();
    void refreshRounds(const QList<Actor>& actors, bool writable);
    void arrangeCards();
    void orderTabs();
    void refreshLeftovers();

    Session& m_session;
    CaseEditor& m_editor;
    QList<Actor> m_known; ///< as they were read last
    QWidget* m_paper;
    QLabel* m_meta;
    TextField* m_title;
    Chip* m_status;
    QLabel* m_actors;
    SameTextHint* m_sameText;
    FormSection* m_form;
    ThemeSection* m_themes;
    HandlingSection* m_handling;
    QVBoxLayout* m_rounds;
    QList<RoundCard*> m_cards;
    QPushButton* m_addRound;
    AttachmentsSection* m_attachments;
    FileDrop* m_drop;
    ClosureSection* m_closure;
    QLabel* m_leftoversTitle;
    QLabel* m_leftovers;
};

} // namespace heller::ui
