#pragma once

#include "core/model/actor_search.h"
#include "core/model/feedback.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace heller::ui {

class ActorField;
class AnswerRow;
class CaseEditor;
class DateField;
class Session;
class TextField;

/// One asking-and-answering of a case: when asked and due, who was asked and what each said, the joint answer, the
/// assessment.
class RoundCard : public QFrame
{
    Q_OBJECT

public:
    RoundCard(Session& session, CaseEditor& editor, FeedbackRoundId round, QWidget* parent = nullptr);

    [[nodiscard]] FeedbackRoundId roundId() const { return m_id; }
    /// Where one begins: who is asked.
    void focusHead();
    [[nodiscard]] QWidget& heading() const;
    /// Sets the order in which Tab goes through the card, after `before`; the last one.
    QWidget* orderTabs(QWidget* before);
    [[nodiscard]] QWidget& text() const;
    /// Where the answer of the one asked as number `place`, from 0, is written; without such a one the joint answer.
    [[nodiscard]] QWidget& answerText(int place) const;
    void refresh(const FeedbackRound& round, const QList<Actor>& actors, bool writable);

private:
    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeAsk();
    [[nodiscard]] QWidget* makeDates();
    [[nodiscard]] QWidget* makeAssessment();
    void refreshAnswers(const FeedbackRound& round, const QList<Actor>& actors, bool writable);
    void offerActors(const FeedbackRound& round, const QList<Actor>& actors, bool writable);
    [[nodiscard]] QString whyNotAsked(QDate day) const;
    [[nodiscard]] bool mayAsk() const;
    void askNew(const Actor& actor);
    void ask(const ActorHit& hit);
    void assess(Assessment assessment, bool on);

    Session& m_session;
    CaseEditor& m_editor;
    FeedbackRoundId m_id;
    QLabel* m_mark = nullptr;
    QLabel* m_title = nullptr;
    QPushButton* m_remove = nullptr;
    TextField* m_heading = nullptr;
    DateField* m_asked = nullptr;
    DateField* m_due = nullptr;
    QVBoxLayout* m_answers = nullptr;
    QList<AnswerRow*> m_rows;
    ActorField* m_ask = nullptr;
    TextField* m_text = nullptr;
    QPushButton* m_settled = nullptr;
    QPushButton* m_continue = nullptr;
    TextField* m_note = nullptr;
};

} // namespace heller::ui
